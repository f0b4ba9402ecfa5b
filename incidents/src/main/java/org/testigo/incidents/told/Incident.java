package org.testigo.incidents.told;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.incidents.cluster.Link;
import org.testigo.incidents.sketch.ClaimTold;
import org.testigo.incidents.sketch.PlaceSketch;
import org.testigo.incidents.sketch.Standing;
import org.testigo.record.DateInterval;
import org.testigo.record.EventType;

/**
 * One thing, as many reports tell it.
 *
 * @param id its id: made of its first telling, so that later reports do not change it
 * @param type its PLOVER type, as most reports have it
 * @param mode its PLOVER mode, or null
 * @param standing whether it happened, is planned, or is only rejected
 * @param when the days on which the reports that date it agree best, or null
 * @param where the most exact place that most reports agree with, or null
 * @param actors who did it, most named first
 * @param recipients to whom it was done, most named first
 * @param members its tellings, oldest first
 * @param reports how many reports tell it
 * @param tellings how many texts tell it: copies of one text count once
 * @param figures the figures side by side
 * @param disputes what cannot all hold
 * @param claims who says what about it
 * @param denials who says that it did not happen
 * @param links why its tellings were joined
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Incident(
    String id,
    EventType type,
    @Nullable String mode,
    Standing standing,
    @Nullable DateInterval when,
    @Nullable PlaceSketch where,
    List<Party> actors,
    List<Party> recipients,
    List<Member> members,
    int reports,
    int tellings,
    List<FigureLine> figures,
    List<IncidentDispute> disputes,
    List<ClaimTold> claims,
    List<Denial> denials,
    List<Link> links) {
  /** Copies the lists. */
  public Incident {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    members = List.copyOf(members);
    figures = List.copyOf(figures);
    disputes = List.copyOf(disputes);
    claims = List.copyOf(claims);
    denials = List.copyOf(denials);
    links = List.copyOf(links);
  }
}
