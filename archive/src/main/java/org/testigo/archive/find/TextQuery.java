package org.testigo.archive.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that a person looks for, in the language of the full-text index. */
final class TextQuery {
  private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"?|(\\S+)");
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

  private TextQuery() {}

  /** Words that must all occur; OR, NOT and a star at the end of a word mean what they say. */
  static String of(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      String quoted = piece.group(1);
      String word = quoted == null ? piece.group(2) : quoted;
      if (quoted == null && (word.equals("OR") || word.equals("NOT") || word.equals("AND"))) {
        operator(pieces, word);
      } else if (LETTER.matcher(word).find()) {
        boolean star = quoted == null && word.endsWith("*");
        pieces.add(phrase(star ? word.substring(0, word.length() - 1) : word) + (star ? "*" : ""));
      }
    }
    while (!pieces.isEmpty() && isOperator(pieces.get(pieces.size() - 1))) {
      pieces.remove(pieces.size() - 1);
    }
    return pieces.isEmpty() ? "\"\"" : String.join(" ", pieces);
  }

  /** An operator needs something before it, and another after it, which comes next. */
  private static void operator(List<String> pieces, String word) {
    if (!pieces.isEmpty() && !isOperator(pieces.get(pieces.size() - 1))) {
      pieces.add(word);
    }
  }

  private static boolean isOperator(String piece) {
    return !piece.startsWith("\"");
  }

  /** Words that must stand together. */
  static String phrase(String words) {
    return "\"" + words.replace("\"", " ").replace("\u0000", " ") + "\"";
  }
}
