package org.testigo.coder.claims;

import java.util.ArrayList;
import java.util.List;
import org.testigo.coder.text.Layout;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Conllu;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.SentenceBuilder;
import org.testigo.record.Report;

/** Small reports with trees by hand, a block of CoNLL-U a sentence; "# par" opens a paragraph. */
public final class Trees {
  private Trees() {}

  /**
   * Reads a report.
   *
   * @param language its language
   * @param blocks its sentences
   * @return the report
   */
  public static ReadText read(String language, String... blocks) {
    List<Sentence> alone = new ArrayList<>();
    List<Integer> begins = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String block : blocks) {
      Sentence sentence = Conllu.read(block);
      if (text.length() > 0) {
        text.append(block.startsWith("# par") ? '\n' : ' ');
      }
      begins.add(text.length());
      text.append(sentence.text());
      alone.add(sentence);
    }
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < alone.size(); i++) {
      sentences.add(moved(alone.get(i), text.toString(), begins.get(i)));
    }
    return Layout.of(Report.of(text.toString()), language, sentences);
  }

  private static Sentence moved(Sentence s, String text, int begin) {
    SentenceBuilder builder = new SentenceBuilder().reset(text, begin, begin + s.text().length());
    for (int token = 0; token < s.size(); token++) {
      builder.add(s.form(token), begin + s.begin(token), begin + s.end(token), s.surface(token));
      builder.lemma(token, s.lemma(token));
      builder.tag(token, s.upos(token), s.features(token));
    }
    for (int token = 0; token < s.size(); token++) {
      builder.attach(token, s.head(token), s.deprel(token));
    }
    return builder.build();
  }
}
