package org.testigo.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.testigo.archive.keep.Folding;

/** The part of a text where the words stand that it was searched for. */
final class Snippet {
  private static final int REACH = 70;
  private static final int START = 80;
  private static final Pattern PIECE = Pattern.compile("\"([^\"]+)\"|(\\S+)");

  private final List<String> sought = new ArrayList<>();

  Snippet(String words) {
    Matcher piece = PIECE.matcher(words);
    while (piece.find()) {
      String one = piece.group(1) == null ? piece.group(2) : piece.group(1);
      String folded = Folding.fold(one.replace("*", "").replace("\"", ""));
      if (!folded.isEmpty() && !List.of("OR", "AND", "NOT").contains(one)) {
        sought.add(folded);
      }
    }
  }

  static String start(String text) {
    String line = RecordText.oneLine(text.substring(0, Math.min(text.length(), 4 * START)));
    return line.length() <= START ? line : line.substring(0, START) + "…";
  }

  /** The words with their neighbours, or the start of the text where they stand apart. */
  String of(String text, Paint paint) {
    StringBuilder folded = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = Character.isWhitespace(text.charAt(i)) ? ' ' : text.charAt(i);
      String one = c == ' ' ? " " : Folding.fold(String.valueOf(c));
      for (int j = 0; j < one.length(); j++) {
        places.add(i);
      }
      folded.append(one);
    }
    for (String words : sought) {
      int at = folded.indexOf(words);
      if (at >= 0) {
        int from = places.get(at);
        int to = places.get(at + words.length() - 1) + 1;
        int begin = Math.max(0, from - REACH);
        int end = Math.min(text.length(), to + REACH);
        return (begin > 0 ? "…" : "")
            + RecordText.oneLine(text.substring(begin, from))
            + paint.bold(RecordText.oneLine(text.substring(from, to)))
            + RecordText.oneLine(text.substring(to, end))
            + (end < text.length() ? "…" : "");
      }
    }
    return start(text);
  }
}
