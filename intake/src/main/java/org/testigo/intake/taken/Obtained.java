package org.testigo.intake.taken;

import java.time.Instant;

/**
 * When somebody got hold of a report, and who says so. It is never the date of publication.
 *
 * @param at the moment
 * @param from who says so
 */
public record Obtained(Instant at, From from) {
  /** Who says when a report was obtained. */
  public enum From {
    /** The capture: the date of a web-archive record, or the moment a feed was polled. */
    CAPTURE,
    /** The time stamp of the file or of the entry of an archive. */
    TIME_STAMP
  }
}
