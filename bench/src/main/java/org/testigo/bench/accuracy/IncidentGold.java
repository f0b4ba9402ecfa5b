package org.testigo.bench.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;
import org.testigo.record.Span;

/**
 * Reports whose incidents are marked: {@code @ language date publisher}, then text in which {@code
 * {7|words}} marks the words that name incident 7.
 *
 * @param reports the reports, with the marks taken out
 * @param marks for each report the spans of its marks, by incident; in code points
 */
record IncidentGold(List<Report> reports, List<Map<String, List<Span>>> marks) {
  private static final Pattern MARK = Pattern.compile("\\{(\\w+)\\|([^}]*)\\}");

  IncidentGold {
    reports = List.copyOf(reports);
    marks = List.copyOf(marks);
  }

  static IncidentGold read(Path file) throws IOException {
    List<Report> reports = new ArrayList<>();
    List<Map<String, List<Span>>> marks = new ArrayList<>();
    String name = String.valueOf(file.getFileName()).replace(".txt", "");
    String head = "";
    StringBuilder body = new StringBuilder();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("@ ")) {
        add(name, head, body, reports, marks);
        head = line;
        body.setLength(0);
      } else if (!line.startsWith("#") && !line.isBlank()) {
        body.append(line).append('\n');
      }
    }
    add(name, head, body, reports, marks);
    return new IncidentGold(reports, marks);
  }

  private static void add(
      String name,
      String head,
      StringBuilder body,
      List<Report> reports,
      List<Map<String, List<Span>>> marks) {
    if (head.isEmpty()) {
      return;
    }
    String[] parts = head.split(" ", 4);
    Map<String, List<Span>> spans = new TreeMap<>();
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(body);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int begin = text.codePointCount(0, text.length());
      text.append(mark.group(2));
      int end = text.codePointCount(0, text.length());
      spans.computeIfAbsent(mark.group(1), key -> new ArrayList<>()).add(new Span(begin, end));
    }
    mark.appendTail(text);
    reports.add(
        new Report(
            name + "-" + (reports.size() + 1),
            null,
            text.toString(),
            parts[1],
            LocalDate.parse(parts[2]),
            PublishedFrom.METADATA,
            parts[3],
            null));
    marks.add(spans);
  }
}
