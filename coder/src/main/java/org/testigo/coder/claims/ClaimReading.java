package org.testigo.coder.claims;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.testigo.coder.text.Phrase;
import org.testigo.record.Certainty;
import org.testigo.record.ClaimAct;
import org.testigo.record.Quotation;
import org.testigo.record.SourceKind;
import org.testigo.record.Span;

/**
 * A claim as it was read.
 *
 * @param source the index of the entity that says it, or empty
 * @param sourceSpan the words that name the source, or null
 * @param sourceKind what kind of source it is
 * @param cue the words that show that it is said
 * @param cuePhrase the cue in its sentence; its head is the verb or noun of saying
 * @param content what is said
 * @param quotation how the content is given
 * @param act what the source does by saying it
 * @param certainty how sure it is in its own words
 * @param via the index of the entity that passed it on, or empty
 * @param outer the index of the claim that this one is nested in, or empty
 */
public record ClaimReading(
    OptionalInt source,
    @Nullable Span sourceSpan,
    SourceKind sourceKind,
    List<Span> cue,
    Phrase cuePhrase,
    List<Span> content,
    Quotation quotation,
    ClaimAct act,
    Certainty certainty,
    OptionalInt via,
    OptionalInt outer) {
  /** Copies the lists. */
  public ClaimReading {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /**
   * Tells whether the content holds a stretch of text.
   *
   * @param span the stretch, in UTF-16 offsets
   * @return whether one of the content's spans holds it
   */
  public boolean says(Span span) {
    return content.stream().anyMatch(part -> part.contains(span));
  }
}
