package org.testigo.coder.text;

import java.util.ArrayList;
import java.util.List;
import org.testigo.language.tree.Sentence;
import org.testigo.record.Report;

/** Lays a report out: its title line, its paragraphs and its quotations. */
public final class Layout {
  private Layout() {}

  /**
   * Lays a report out.
   *
   * @param report the report
   * @param language the ISO 639-1 code of its language
   * @param sentences its sentences, in order
   * @return the report as the steps read it
   */
  public static ReadText of(Report report, String language, List<Sentence> sentences) {
    String text = report.text();
    int titleEnd = titleEnd(text);
    List<Integer> paragraphs = new ArrayList<>(sentences.size());
    int paragraph = 0;
    int last = 0;
    for (Sentence sentence : sentences) {
      if (hasLineBreak(text, last, sentence.begin())) {
        paragraph++;
      }
      paragraphs.add(paragraph);
      last = sentence.end();
    }
    return new ReadText(report, language, sentences, paragraphs, titleEnd, Quotations.find(text));
  }

  /** In a plain text the first line, when a blank line follows, is the title. */
  private static int titleEnd(String text) {
    int begin = 0;
    while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    int end = text.indexOf('\n', begin);
    if (end < 0) {
      return 0;
    }
    int next = end + 1;
    while (next < text.length() && " \t\r".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    boolean blank = next < text.length() && text.charAt(next) == '\n';
    return blank && end - begin <= 300 ? end : 0;
  }

  private static boolean hasLineBreak(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
