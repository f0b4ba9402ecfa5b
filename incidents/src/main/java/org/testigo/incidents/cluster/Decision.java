package org.testigo.incidents.cluster;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.testigo.incidents.sketch.EventRef;

/**
 * What a person decided about two events. It stands above what the machine would decide.
 *
 * @param first an event
 * @param second another event
 * @param verdict whether they are the same
 * @param by who decided, or null
 * @param why for what reason, or null
 */
public record Decision(
    EventRef first, EventRef second, Verdict verdict, @Nullable String by, @Nullable String why) {
  /** Whether two events are the same. */
  public enum Verdict {
    /** They are one incident. */
    SAME("same"),
    /** They are two incidents. */
    DIFFERENT("different");

    private final String code;

    Verdict(String code) {
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
  }
}
