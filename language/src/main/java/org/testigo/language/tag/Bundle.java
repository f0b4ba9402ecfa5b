package org.testigo.language.tag;

import org.testigo.language.model.FeatureHash;
import org.testigo.language.tree.Features;
import org.testigo.language.tree.Upos;

/**
 * A part of speech with its features: what the tagger chooses. It is written {@code
 * VERB|Mood=Ind|…} or {@code ADP|_}.
 *
 * @param upos the part of speech
 * @param features the features
 */
@SuppressWarnings("EnumOrdinal") // an enum's place is its slot in flat arrays
public record Bundle(Upos upos, Features features) {
  private static final String[] SYNTAX = {
    "VerbForm", "Mood", "Tense", "Voice", "PronType", "Case", "Poss", "Reflex", "Polarity"
  };
  private static final String[] AGREEMENT = {"Number", "Person", "Gender"};
  private static final String[] MORE = {"Definite", "Degree", "NumType"};

  /**
   * Reads a bundle as {@link #toString} writes it.
   *
   * @param text part of speech and features, separated by a bar
   * @return the bundle
   */
  public static Bundle parse(String text) {
    int bar = text.indexOf('|');
    return new Bundle(
        Upos.valueOf(text.substring(0, bar)), Features.parse(text.substring(bar + 1)));
  }

  /**
   * Keeps only those features that the tagger learns.
   *
   * @param upos the part of speech
   * @param all features of a treebank
   * @return the bundle
   */
  public static Bundle of(Upos upos, Features all) {
    StringBuilder kept = new StringBuilder();
    String text = all.toString();
    int begin = 0;
    while (begin < text.length()) {
      int bar = text.indexOf('|', begin);
      int end = bar < 0 ? text.length() : bar;
      int equals = text.indexOf('=', begin);
      if (equals > 0 && equals < end && learned(text.substring(begin, equals))) {
        kept.append(kept.isEmpty() ? "" : "|").append(text, begin, end);
      }
      begin = end + 1;
    }
    return new Bundle(upos, Features.parse(kept.toString()));
  }

  private static boolean learned(String name) {
    return among(SYNTAX, name) || among(AGREEMENT, name) || among(MORE, name);
  }

  private static boolean among(String[] names, String name) {
    for (String one : names) {
      if (one.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the number under which part of speech and syntactic features enter other features.
   *
   * @return a hash that is the same on every machine
   */
  public int syntaxCode() {
    return code(SYNTAX, FeatureHash.mix(1, upos.ordinal()));
  }

  /**
   * Returns the number under which number, person and gender enter other features.
   *
   * @return a hash that is the same on every machine
   */
  public int agreementCode() {
    return code(AGREEMENT, 2);
  }

  private int code(String[] names, int start) {
    int code = start;
    for (String name : names) {
      String value = features.get(name);
      code = FeatureHash.mix(code, value == null ? 0 : value.hashCode());
    }
    return code;
  }

  @Override
  public String toString() {
    return upos + "|" + features;
  }
}
