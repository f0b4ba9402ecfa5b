package org.testigo.incidents.cluster;

import java.util.List;
import org.testigo.incidents.sketch.EventSketch;

/**
 * Events that are one incident, and why.
 *
 * @param events the events, in the order of their references
 * @param links why they were joined: one fewer than events
 */
public record Cluster(List<EventSketch> events, List<Link> links) {
  /** Copies the lists. */
  public Cluster {
    events = List.copyOf(events);
    links = List.copyOf(links);
  }
}
