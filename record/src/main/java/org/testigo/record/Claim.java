package org.testigo.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone says something.
 *
 * @param id its id in the record, {@code c1}, {@code c2}, …
 * @param source id of the entity that says it, or null
 * @param sourceSpan the words that name the source, or null
 * @param sourceKind what kind of source it is
 * @param cue the words that show that it is said
 * @param content what is said
 * @param quotation how the content is given
 * @param act what the source does by saying it
 * @param certainty how sure the claim is in its own words
 * @param via id of the entity that the claim was passed on by, or null
 * @param events ids of the events that the content tells of
 * @param figures ids of the figures in the content
 */
public record Claim(
    String id,
    @Nullable String source,
    @Nullable Span sourceSpan,
    SourceKind sourceKind,
    List<Span> cue,
    List<Span> content,
    Quotation quotation,
    ClaimAct act,
    Certainty certainty,
    @Nullable String via,
    List<String> events,
    List<String> figures) {
  /** Copies the lists. */
  public Claim {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
  }
}
