package org.testigo.archive.joined;

import java.util.List;

/**
 * What a person said of events.
 *
 * @param number its number
 * @param at when, as ISO 8601 in UTC
 * @param by who
 * @param join whether the events are one incident; else they are none
 * @param events the events
 * @param why the reason
 * @param undone whether it was undone since
 */
public record Decision(
    long number,
    String at,
    String by,
    boolean join,
    List<EventMark> events,
    String why,
    boolean undone) {
  /** Copies the list. */
  public Decision {
    events = List.copyOf(events);
  }
}
