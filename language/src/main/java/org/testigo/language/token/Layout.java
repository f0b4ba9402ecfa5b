package org.testigo.language.token;

import java.util.Arrays;

/**
 * Says which line ends of a text are breaks: an empty line always is; a single line end is one
 * unless the text is hard-wrapped, that is, set in lines of about equal width that end inside
 * sentences.
 *
 * <p>A line of wrapped text that ends far from the margin is a heading or the end of a paragraph,
 * and a line that opens with a bullet is an item of a list; both break.
 */
final class Layout {
  /** Wider lines are paragraphs, not lines of wrapped text, in UTF-16 units. */
  private static final int WIDEST_WRAP = 130;

  private static final int NARROWEST_WRAP = 25;

  /** Shorter lines do not go on in lower case by chance: they are items and headings. */
  private static final int SHORTEST_RUN_ON = 40;

  private final String text;
  private int lines;
  private int[] begins = new int[16];
  private int[] ends = new int[16];
  private int[] breaks = new int[16];
  private int size;

  private Layout(String text) {
    this.text = text;
  }

  /** Returns the offsets of the line ends that are breaks, in order. */
  static int[] breaks(String text) {
    Layout layout = new Layout(text);
    layout.readLines();
    layout.decide();
    return Arrays.copyOf(layout.breaks, layout.size);
  }

  private void readLines() {
    int begin = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || Characters.isNewline(text.charAt(at))) {
        addLine(begin, at);
        begin = at + 1;
      }
    }
  }

  /** Adds a line without the white space around it; a line feed after a return adds nothing. */
  private void addLine(int begin, int end) {
    boolean rest = end < text.length() && text.charAt(end) == '\n' && begin == end;
    if (rest && begin > 0 && text.charAt(begin - 1) == '\r') {
      return;
    }
    int from = begin;
    int to = end;
    while (from < to && Characters.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (lines == begins.length) {
      begins = Arrays.copyOf(begins, lines * 2);
      ends = Arrays.copyOf(ends, lines * 2);
    }
    begins[lines] = from;
    ends[lines] = to;
    lines++;
  }

  private void decide() {
    int width = wrapWidth();
    for (int line = 0; line + 1 < lines; line++) {
      if (begins[line] < ends[line] && isBreak(line, width)) {
        if (size == breaks.length) {
          breaks = Arrays.copyOf(breaks, size * 2);
        }
        breaks[size++] = ends[line];
      }
    }
  }

  /** The width of wrapped text, or 0 where the text is not wrapped. */
  private int wrapWidth() {
    int joins = 0;
    int runOn = 0;
    int widest = 0;
    for (int line = 0; line + 1 < lines; line++) {
      int length = ends[line] - begins[line];
      widest = Math.max(widest, length);
      if (length > 0 && length(line + 1) > 0) {
        joins++;
        runOn += length >= NARROWEST_WRAP && runsOn(line) ? 1 : 0;
      }
    }
    boolean wrapped = runOn >= 2 && runOn * 3 >= joins && widest <= WIDEST_WRAP;
    return wrapped ? widest : 0;
  }

  private int length(int line) {
    return ends[line] - begins[line];
  }

  /** Whether a line ends inside a sentence, to judge by its end and the next line's beginning. */
  private boolean runsOn(int line) {
    char last = text.charAt(ends[line] - 1);
    char next = text.charAt(begins[line + 1]);
    boolean open = Characters.isWord(text, ends[line] - 1) || last == ',' || last == '-';
    return open && (Characters.isLower(next) || last == ',');
  }

  private boolean isBreak(int line, int width) {
    if (length(line + 1) == 0 || isItem(begins[line + 1])) {
      return true;
    }
    if (width == 0) {
      boolean open = Characters.isWord(text, ends[line] - 1) || text.charAt(ends[line] - 1) == ',';
      boolean lower = Characters.isLower(text.charAt(begins[line + 1]));
      boolean hyphen = text.charAt(ends[line] - 1) == '-' && lower;
      return !(hyphen || (length(line) >= SHORTEST_RUN_ON && open && lower));
    }
    int word = begins[line + 1];
    while (word < ends[line + 1] && !Characters.isSpace(text.charAt(word))) {
      word++;
    }
    int needed = length(line) + 1 + word - begins[line + 1];
    return needed * 5 < width * 4 && !Characters.isLower(text.charAt(begins[line + 1]));
  }

  /** A bullet, or a number or letter with a bracket or stop, and then a space. */
  private boolean isItem(int begin) {
    int at = begin;
    char c = text.charAt(at);
    boolean bullet = Characters.isDash(c) || "*•·▪●◦■–—→+".indexOf(c) >= 0;
    if (!bullet) {
      while (at < begin + 3 && at < text.length() && Characters.isDigit(text.charAt(at))) {
        at++;
      }
      at += at == begin && Characters.isLower(c) ? 1 : 0;
      boolean mark = at > begin && at < text.length() && ").".indexOf(text.charAt(at)) >= 0;
      if (!mark) {
        return false;
      }
    }
    return at + 1 < text.length() && Characters.isSpace(text.charAt(at + 1));
  }
}
