package org.testigo.incidents.told;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Status;

/**
 * One report's telling of an incident.
 *
 * @param report the id of the report
 * @param event the id of the event in its record
 * @param publisher who published it, or null
 * @param published when, or null
 * @param language its language
 * @param status the event's status in the report
 * @param trigger the words that name it there
 * @param copyOf the report of which this one is a copy, or null
 */
public record Member(
    String report,
    String event,
    @Nullable String publisher,
    @Nullable LocalDate published,
    String language,
    Status status,
    String trigger,
    @Nullable String copyOf) {}
