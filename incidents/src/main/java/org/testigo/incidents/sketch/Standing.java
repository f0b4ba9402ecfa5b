package org.testigo.incidents.sketch;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.testigo.record.Status;

/** Where an event stands towards the world: only events of one standing can be one incident. */
public enum Standing {
  /** Told as something that took place: occurred, ongoing, historical, alleged. */
  HAPPENED("happened"),
  /** Announced: a plan is not the event. */
  PLANNED("planned"),
  /** Told as not having taken place: negated, denied. It is tied to what it rejects. */
  REJECTED("rejected");

  private final String code;

  Standing(String code) {
    this.code = code;
  }

  /**
   * Returns the word that the JSON uses.
   *
   * @return the code
   */
  @JsonValue
  public String code() {
    return code;
  }

  /**
   * Finds the standing of a status.
   *
   * @param status the status of an event
   * @return its standing; nothing for what is only imagined (hypothetical, conditional)
   */
  public static Optional<Standing> of(Status status) {
    return switch (status) {
      case OCCURRED, ONGOING, HISTORICAL, ALLEGED -> Optional.of(HAPPENED);
      case FUTURE -> Optional.of(PLANNED);
      case NEGATED, DENIED -> Optional.of(REJECTED);
      case HYPOTHETICAL, CONDITIONAL -> Optional.empty();
    };
  }
}
