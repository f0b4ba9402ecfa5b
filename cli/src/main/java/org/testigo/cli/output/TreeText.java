package org.testigo.cli.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.testigo.language.tree.Conllu;
import org.testigo.language.tree.NameType;
import org.testigo.language.tree.Sentence;

/** The trees of a report as text. */
public enum TreeText {
  /** The columns of CoNLL-U, as other programs read them. */
  CONLLU {
    @Override
    public void write(PrintWriter out, String report, List<Sentence> sentences) {
      out.print("# newdoc id = " + report.strip().replaceAll("\\s+", " ") + "\n");
      for (int number = 1; number <= sentences.size(); number++) {
        out.print(Conllu.write(sentences.get(number - 1), Integer.toString(number)));
      }
    }
  },

  /** Aligned columns to be read by people, names included. */
  TABLE {
    @Override
    public void write(PrintWriter out, String report, List<Sentence> sentences) {
      out.print(report + "\n");
      for (int number = 1; number <= sentences.size(); number++) {
        Sentence sentence = sentences.get(number - 1);
        out.print("\n" + number + "  " + sentence.toString().replaceAll("\\s+", " ") + "\n");
        rows(out, sentence);
      }
      out.print("\n");
    }
  };

  /**
   * Writes the trees of one report.
   *
   * @param out where to
   * @param report the name of the report
   * @param sentences its sentences
   */
  public abstract void write(PrintWriter out, String report, List<Sentence> sentences);

  private static void rows(PrintWriter out, Sentence sentence) {
    for (int token = 0; token < sentence.size(); token++) {
      NameType name = sentence.name(token);
      String row =
          String.format(
              Locale.ROOT,
              "   %3d %-18s %-18s %-6s %3d %-12s %s",
              token + 1,
              sentence.form(token),
              sentence.lemma(token),
              sentence.upos(token),
              sentence.head(token) + 1,
              sentence.deprel(token).label(),
              name == null ? "" : name);
      out.print(row.stripTrailing() + "\n");
    }
  }
}
