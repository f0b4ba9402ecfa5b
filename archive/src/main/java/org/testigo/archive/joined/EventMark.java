package org.testigo.archive.joined;

import java.util.List;
import org.testigo.record.Span;

/**
 * An event, named by its report and the words that name it, so that it is found again after the
 * report was coded anew.
 *
 * @param report the number of its report
 * @param trigger the words that name it, in code points
 */
public record EventMark(long report, Span trigger) {
  String text() {
    return report + ":" + trigger.begin() + ":" + trigger.end();
  }

  static EventMark parse(String text) {
    List<String> parts = List.of(text.split(":", -1));
    return new EventMark(
        Long.parseLong(parts.get(0)),
        new Span(Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2))));
  }
}
