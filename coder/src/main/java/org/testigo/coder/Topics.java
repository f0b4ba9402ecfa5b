package org.testigo.coder;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.testigo.coder.events.EventReading;
import org.testigo.record.Topic;

/** What a report is about, by a stated rule: the share of its events that have a context. */
final class Topics {
  private Topics() {}

  static List<Topic> of(List<EventReading> events) {
    Map<String, Integer> counts = new TreeMap<>();
    for (EventReading event : events) {
      for (String context : event.contexts()) {
        counts.merge(context, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(count -> new Topic(count.getKey(), share(count.getValue(), events.size())))
        .toList();
  }

  private static double share(int count, int all) {
    return Math.round(100.0 * count / all) / 100.0;
  }
}
