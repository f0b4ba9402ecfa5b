package org.testigo.coder;

import java.util.List;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.commitments.CommitmentReading;
import org.testigo.coder.disputes.DisputeReading;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.events.EventReading;
import org.testigo.coder.figures.FigureReading;
import org.testigo.coder.places.PlaceReading;
import org.testigo.coder.text.ReadText;
import org.testigo.coder.times.TimeReading;
import org.testigo.record.Warning;

/**
 * What all steps found in one report, before it is put together.
 *
 * @param text the report as it was read
 * @param times the time expressions
 * @param places the places
 * @param entities the parties
 * @param claims the claims
 * @param figures the figures
 * @param events the events
 * @param commitments the commitments
 * @param disputes the disputes
 * @param warnings the warnings, in UTF-16 offsets
 */
record Findings(
    ReadText text,
    List<TimeReading> times,
    List<PlaceReading> places,
    Entities entities,
    List<ClaimReading> claims,
    List<FigureReading> figures,
    List<EventReading> events,
    List<CommitmentReading> commitments,
    List<DisputeReading> disputes,
    List<Warning> warnings) {}
