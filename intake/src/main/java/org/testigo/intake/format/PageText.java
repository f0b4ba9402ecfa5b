package org.testigo.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes one text of printed pages: lines become paragraphs, and running heads go. */
final class PageText {
  private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t\\u00A0]*\\n\\s*");
  private static final Pattern BROKEN_WORD =
      Pattern.compile("(?<=\\p{Ll})[-\\u00AD]\\n(?=\\p{Ll})");
  private static final int FEWEST_PAGES_WITH_HEADS = 3;

  private PageText() {}

  static String join(List<String> pages) {
    Map<String, Integer> edges = new HashMap<>();
    for (String page : pages) {
      List<String> lines = page.strip().lines().toList();
      if (!lines.isEmpty()) {
        edges.merge(masked(lines.get(0)), 1, Integer::sum);
        if (lines.size() > 1) {
          edges.merge(masked(lines.get(lines.size() - 1)), 1, Integer::sum);
        }
      }
    }
    StringBuilder text = new StringBuilder();
    for (String page : pages) {
      List<String> lines = new ArrayList<>(page.strip().lines().toList());
      if (!lines.isEmpty() && runs(lines.get(0), edges, pages.size())) {
        lines.remove(0);
      }
      if (!lines.isEmpty() && runs(lines.get(lines.size() - 1), edges, pages.size())) {
        lines.remove(lines.size() - 1);
      }
      text.append(String.join("\n", lines).strip());
      text.append(endsInSentence(text) ? "\n\n" : "\n");
    }
    return paragraphs(text.toString());
  }

  private static boolean runs(String line, Map<String, Integer> edges, int pages) {
    int times = edges.getOrDefault(masked(line), 0);
    return times >= FEWEST_PAGES_WITH_HEADS && 2 * times > pages;
  }

  private static String masked(String line) {
    return line.strip().replaceAll("\\d+", "#");
  }

  private static boolean endsInSentence(CharSequence text) {
    return text.length() == 0 || ".!?:”\"»)".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  static String paragraphs(String lines) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : BLANK_LINES.split(lines.replace("\r", ""), -1)) {
      String whole = BROKEN_WORD.matcher(paragraph.strip()).replaceAll("");
      String joined = whole.lines().map(String::strip).collect(Collectors.joining(" ")).strip();
      if (!joined.isEmpty()) {
        text.append(text.length() == 0 ? "" : "\n\n").append(joined);
      }
    }
    return text.toString();
  }
}
