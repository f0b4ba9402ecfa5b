package org.testigo.language.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * CoNLL-U, the plain form of trees: reads blocks written by hand or by a treebank, and writes
 * sentences. The ten columns are those of universaldependencies.org/format.html; empty nodes and
 * the column DEPS are left out.
 */
public final class Conllu {
  private Conllu() {}

  /**
   * Reads one sentence. The text is put together from the forms; columns may be separated by tabs
   * or, for blocks in tests, by runs of spaces, and trailing columns may be missing.
   *
   * @param block the lines of one sentence
   * @return the sentence, its text standing by itself from offset 0
   * @throws IllegalArgumentException where a line has fewer than two columns or an unknown relation
   */
  public static Sentence read(String block) {
    List<String[]> rows = new ArrayList<>();
    for (String line : block.lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(line.contains("\t") ? line.split("\t", -1) : line.strip().split(" +", -1));
      }
    }
    StringBuilder text = new StringBuilder();
    List<int[]> places = new ArrayList<>();
    int rangeEnd = 0;
    int[] range = {0, 0};
    int surface = -1;
    for (String[] row : rows) {
      int dash = row[0].indexOf('-');
      if (dash > 0) {
        rangeEnd = Integer.parseInt(row[0].substring(dash + 1));
        range = append(text, row);
        surface++;
      } else if (!row[0].contains(".")) {
        boolean inside = Integer.parseInt(row[0]) <= rangeEnd;
        int[] own = inside ? range : append(text, row);
        surface += inside ? 0 : 1;
        places.add(new int[] {own[0], own[1], surface});
      }
    }
    return build(text.toString().stripTrailing(), rows, places);
  }

  private static int[] append(StringBuilder text, String[] row) {
    int begin = text.length();
    text.append(row[1]);
    int end = text.length();
    if (row.length < 10 || !row[9].contains("SpaceAfter=No")) {
      text.append(' ');
    }
    return new int[] {begin, end};
  }

  private static Sentence build(String text, List<String[]> rows, List<int[]> places) {
    SentenceBuilder builder = new SentenceBuilder().reset(text, 0, text.length());
    int token = 0;
    for (String[] row : rows) {
      if (row[0].contains("-") || row[0].contains(".")) {
        continue;
      }
      int[] place = places.get(token);
      builder.add(row[1], place[0], place[1], place[2]);
      builder.lemma(token, column(row, 2).equals("_") ? row[1] : row[2]);
      String upos = column(row, 3);
      builder.tag(
          token, upos.equals("_") ? Upos.X : Upos.valueOf(upos), Features.parse(column(row, 5)));
      if (row.length > 7) {
        builder.attach(token, Integer.parseInt(row[6]) - 1, relation(row[7]));
      }
      token++;
    }
    return builder.build();
  }

  private static Deprel relation(String label) {
    return Deprel.of(label)
        .orElseThrow(() -> new IllegalArgumentException("no such relation: " + label));
  }

  private static String column(String[] row, int index) {
    return row.length > index ? row[index] : "_";
  }

  /**
   * Writes one sentence, with the comment lines {@code sent_id} and {@code text} and an empty line
   * at the end.
   *
   * @param sentence the sentence
   * @param id its id
   * @return the block
   */
  public static String write(Sentence sentence, String id) {
    StringBuilder out = new StringBuilder();
    out.append("# sent_id = ").append(id).append('\n');
    out.append("# text = ").append(line(sentence)).append('\n');
    for (int token = 0; token < sentence.size(); token++) {
      int last = lastOfSurface(sentence, token);
      boolean first = token == 0 || sentence.surface(token - 1) != sentence.surface(token);
      if (first && last > token) {
        out.append(token + 1).append('-').append(last + 1).append('\t');
        String form = sentence.text().substring(sentence.begin(token), sentence.end(last));
        out.append(oneColumn(form)).append("\t_\t_\t_\t_\t_\t_\t_\t").append(misc(sentence, last));
        out.append('\n');
      }
      String misc = first && last == token ? misc(sentence, token) : "_";
      out.append(token + 1).append('\t').append(oneColumn(sentence.form(token)));
      out.append('\t').append(oneColumn(sentence.lemma(token)));
      out.append('\t').append(sentence.upos(token));
      out.append("\t_\t").append(sentence.features(token)).append('\t');
      out.append(sentence.head(token) + 1).append('\t').append(sentence.deprel(token).label());
      out.append("\t_\t").append(misc).append('\n');
    }
    return out.append('\n').toString();
  }

  private static String line(Sentence sentence) {
    StringBuilder line = new StringBuilder();
    for (char c : sentence.toString().toCharArray()) {
      boolean blank =
          Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
      boolean doubled = blank && (line.isEmpty() || line.charAt(line.length() - 1) == ' ');
      line.append(doubled ? "" : blank ? " " : c);
    }
    return line.toString().strip();
  }

  // A form may go over the end of a line, but not over that of a column.
  private static String oneColumn(String text) {
    StringBuilder kept = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean blank =
          Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
      kept.append(blank ? "" : c);
    }
    return kept.isEmpty() ? "_" : kept.toString();
  }

  private static int lastOfSurface(Sentence sentence, int token) {
    int last = token;
    while (last + 1 < sentence.size() && sentence.surface(last + 1) == sentence.surface(token)) {
      last++;
    }
    return last;
  }

  private static String misc(Sentence sentence, int token) {
    boolean glued = token + 1 < sentence.size() && sentence.begin(token + 1) == sentence.end(token);
    return glued ? "SpaceAfter=No" : "_";
  }
}
