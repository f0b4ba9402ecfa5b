package org.testigo.language.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.testigo.language.model.WordClusters;
import org.testigo.language.model.WordCodes;
import org.testigo.language.token.TokenizedText;
import org.testigo.language.token.Tokenizer;
import org.testigo.language.tree.SentenceBuilder;

/** Raw text to learn clusters from. For one thread. */
final class Texts {
  private static final String FIELD = "\"text\": \"";

  /** A word is not sentence-initial from here on, even behind an opening bracket or quote. */
  private static final int INSIDE = 3;

  private final List<ClusterTrainer.Text> texts = new ArrayList<>();
  private final SentenceBuilder builder = new SentenceBuilder();
  private final WordCodes words = new WordCodes();

  /** All sentences so far. */
  List<ClusterTrainer.Text> all() {
    return texts;
  }

  /** Adds a sentence cut into words, which are counted from 1. */
  void add(String[] forms) {
    Example.load(builder, forms);
    add();
  }

  /**
   * Adds the field "text" of every record of a packed file of JSON lines, paragraph by paragraph.
   */
  void add(Path file, Tokenizer tokenizer) throws IOException {
    for (String line : Treebank.lines(file)) {
      int begin = line.indexOf(FIELD);
      if (begin >= 0) {
        TokenizedText cut = tokenizer.read(string(line, begin + FIELD.length()));
        for (int sentence = 0; sentence < cut.sentences(); sentence++) {
          cut.fill(builder, sentence);
          add();
        }
      }
    }
  }

  // A string of JSON, from behind its opening quotation mark.
  private static String string(String json, int begin) {
    StringBuilder text = new StringBuilder();
    for (int at = begin; json.charAt(at) != '"'; at++) {
      char c = json.charAt(at);
      if (c == '\\') {
        c = json.charAt(++at);
        switch (c) {
          case 'n', 'r', 't', 'b', 'f' -> c = c == 'n' ? '\n' : ' ';
          case 'u' -> {
            c = (char) Integer.parseInt(json.substring(at + 1, at + 5), 16);
            at += 4;
          }
          default -> {
            // a quotation mark, slash or backslash stands for itself
          }
        }
      }
      text.append(c);
    }
    return text.toString();
  }

  private void add() {
    words.fill(builder);
    int upper = 0;
    int lower = 0;
    for (int token = 0; token < builder.size(); token++) {
      char first = builder.form(token).charAt(0);
      upper += Character.isUpperCase(first) ? 1 : 0;
      lower += Character.isLowerCase(first) ? 1 : 0;
    }
    boolean tells = upper > 0 && upper * 2 < lower;
    int[] codes = new int[builder.size()];
    byte[] casing = new byte[builder.size()];
    for (int token = 0; token < codes.length; token++) {
      codes[token] = words.lower[token + 1];
      casing[token] = tells && !opens(token) ? (byte) casing(builder.form(token)) : 0;
    }
    texts.add(new ClusterTrainer.Text(codes, casing));
  }

  private boolean opens(int token) {
    return token == 0
        || (token < INSIDE && !Character.isLetterOrDigit(builder.form(token - 1).charAt(0)));
  }

  private static int casing(String form) {
    if (Character.isLowerCase(form.charAt(0))) {
      return WordClusters.LOWER;
    }
    if (!Character.isUpperCase(form.charAt(0))) {
      return 0;
    }
    boolean small = form.length() == 1;
    for (int i = 1; i < form.length(); i++) {
      small |= Character.isLowerCase(form.charAt(i));
    }
    return small ? WordClusters.FIRST : WordClusters.CAPITALS;
  }
}
