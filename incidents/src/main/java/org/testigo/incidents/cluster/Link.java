package org.testigo.incidents.cluster;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.testigo.incidents.sketch.EventRef;

/**
 * Why two events were joined. A decision that they are different undoes it.
 *
 * @param first an event
 * @param second another event
 * @param by what joined them
 * @param score the points for their being the same; 0 where it was not weighed
 * @param reasons the reasons, for people
 */
public record Link(EventRef first, EventRef second, By by, double score, List<String> reasons) {
  /** Copies the list. */
  public Link {
    reasons = List.copyOf(reasons);
  }

  /** What joined two events. */
  public enum By {
    /** A person's decision. */
    PERSON("person"),
    /** Their reports are one text. */
    COPY("copy"),
    /** The evidence. */
    EVIDENCE("evidence");

    private final String code;

    By(String code) {
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
