package org.testigo.incidents.sketch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Certainty;
import org.testigo.record.ClaimAct;

/**
 * A claim about an event as one report gives it.
 *
 * @param report the id of the report
 * @param claim the id of the claim in its record
 * @param published when the report was published, or null
 * @param publisher who published it, or null
 * @param speaker who claims, or null where the source is not named
 * @param act what the speaker does by claiming
 * @param certainty how sure the claim is in its own words
 * @param words what is claimed, in the report's own words
 */
public record ClaimTold(
    String report,
    String claim,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String speaker,
    ClaimAct act,
    Certainty certainty,
    String words) {}
