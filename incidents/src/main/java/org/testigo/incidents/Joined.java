package org.testigo.incidents;

import java.util.List;
import org.testigo.incidents.cluster.CopyGroup;
import org.testigo.incidents.cluster.Decision;
import org.testigo.incidents.told.Incident;

/**
 * What came of joining reports.
 *
 * @param incidents the incidents, by day, then id; those told by one report too
 * @param copies the reports that are copies of one text
 * @param unmet decisions of people that could not be kept
 */
public record Joined(List<Incident> incidents, List<CopyGroup> copies, List<Decision> unmet) {
  /** Copies the lists. */
  public Joined {
    incidents = List.copyOf(incidents);
    copies = List.copyOf(copies);
    unmet = List.copyOf(unmet);
  }
}
