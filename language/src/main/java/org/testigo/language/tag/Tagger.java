package org.testigo.language.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.testigo.language.model.Classifier;
import org.testigo.language.model.ModelFile;
import org.testigo.language.model.Weights;
import org.testigo.language.model.WordCodes;
import org.testigo.language.tree.Features;
import org.testigo.language.tree.SentenceBuilder;
import org.testigo.language.tree.Upos;

/**
 * Gives every word its part of speech, from left to right, and then its features. Immutable;
 * threads may share it.
 */
@SuppressWarnings("EnumOrdinal") // an enum's place is its slot in flat arrays
public final class Tagger {
  /** The name of the classifier of parts of speech. */
  public static final String UPOS = "upos";

  /** The name of the classifier of bundles. */
  public static final String BUNDLE = "bundle";

  private static final Upos[] PARTS = Upos.values();

  private final Weights uposWeights;
  private final Weights bundleWeights;
  private final Upos[] parts;
  private final Features[] features;
  private final int[] fine;
  private final int[] agreement;
  private final int[][] bundlesOf;
  private final int[] plainFine;
  private final int plainAgreement;

  /**
   * Makes a tagger.
   *
   * @param model a model of the kind "tag"
   */
  public Tagger(ModelFile model) {
    Classifier upos = model.classifier(UPOS);
    Classifier bundle = model.classifier(BUNDLE);
    uposWeights = upos.weights();
    bundleWeights = bundle.weights();
    parts = new Upos[upos.classes().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Upos.valueOf(upos.classes().get(i));
    }
    int size = bundle.classes().size();
    List<Bundle> bundles = new ArrayList<>(size);
    features = new Features[size];
    fine = new int[size];
    agreement = new int[size];
    for (int i = 0; i < size; i++) {
      Bundle one = Bundle.parse(bundle.classes().get(i));
      bundles.add(one);
      features[i] = one.features();
      fine[i] = one.syntaxCode();
      agreement[i] = one.agreementCode();
    }
    bundlesOf = byPart(bundles);
    plainFine = new int[PARTS.length];
    for (Upos part : PARTS) {
      plainFine[part.ordinal()] = new Bundle(part, Features.NONE).syntaxCode();
    }
    plainAgreement = new Bundle(Upos.X, Features.NONE).agreementCode();
  }

  /**
   * Sorts bundles by their part of speech.
   *
   * @param bundles bundles
   * @return for each part of speech, by its ordinal, the indices of its bundles
   */
  public static int[][] byPart(List<Bundle> bundles) {
    int[][] byPart = new int[Upos.values().length][0];
    for (int i = 0; i < bundles.size(); i++) {
      int part = bundles.get(i).upos().ordinal();
      byPart[part] = Arrays.copyOf(byPart[part], byPart[part].length + 1);
      byPart[part][byPart[part].length - 1] = i;
    }
    return byPart;
  }

  /**
   * Makes the arrays that one thread needs.
   *
   * @return room for the work on one word
   */
  public Scratch scratch() {
    return new Scratch(parts.length, features.length);
  }

  /**
   * Tags a sentence.
   *
   * @param sentence the sentence; gets parts of speech and features
   * @param words its words, filled before; get their tags
   * @param scratch this thread's arrays
   */
  public void tag(SentenceBuilder sentence, WordCodes words, Scratch scratch) {
    for (int slot = 1; slot <= words.size(); slot++) {
      int[] scores = scratch.uposScores;
      Arrays.fill(scores, 0);
      int size = TagFeatures.upos(words, slot, scratch.keys);
      uposWeights.score(scratch.keys, size, scores);
      words.upos[slot] = 1 + parts[best(scores)].ordinal();
    }
    for (int slot = 1; slot <= words.size(); slot++) {
      Upos part = PARTS[words.upos[slot] - 1];
      int[] choices = bundlesOf[part.ordinal()];
      if (choices.length == 0) {
        words.fine[slot] = plainFine[part.ordinal()];
        words.agreement[slot] = plainAgreement;
        sentence.tag(slot - 1, part, Features.NONE);
        continue;
      }
      int bundle = choices.length == 1 ? choices[0] : chooseBundle(words, slot, choices, scratch);
      words.fine[slot] = fine[bundle];
      words.agreement[slot] = agreement[bundle];
      sentence.tag(slot - 1, part, features[bundle]);
    }
  }

  private int chooseBundle(WordCodes words, int slot, int[] choices, Scratch scratch) {
    int[] scores = scratch.bundleScores;
    Arrays.fill(scores, 0);
    int size = TagFeatures.bundle(words, slot, scratch.keys);
    bundleWeights.score(scratch.keys, size, scores);
    int best = choices[0];
    for (int choice : choices) {
      if (scores[choice] > scores[best]) {
        best = choice;
      }
    }
    return best;
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /** The arrays that the tagger uses for one word. For one thread. */
  public static final class Scratch {
    private final int[] keys = new int[TagFeatures.MOST];
    private final int[] uposScores;
    private final int[] bundleScores;

    private Scratch(int parts, int bundles) {
      uposScores = new int[parts];
      bundleScores = new int[bundles];
    }
  }
}
