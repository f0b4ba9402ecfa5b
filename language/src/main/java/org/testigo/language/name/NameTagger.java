package org.testigo.language.name;

import java.util.Arrays;
import org.testigo.language.model.ModelFile;
import org.testigo.language.model.Weights;
import org.testigo.language.model.WordCodes;
import org.testigo.language.tree.NameType;
import org.testigo.language.tree.SentenceBuilder;

/**
 * Finds the names in a sentence: the best row of labels by Viterbi's algorithm. Immutable; threads
 * may share it.
 */
public final class NameTagger {
  /** The name of the classifier of labels. */
  public static final String LABEL = "label";

  private static final NameType[] TYPES = NameType.values();

  private final Weights weights;

  /**
   * Makes a name tagger.
   *
   * @param model a model of the kind "name"
   */
  public NameTagger(ModelFile model) {
    weights = model.classifier(LABEL).weights();
  }

  /**
   * Makes the arrays that one thread needs.
   *
   * @return room for the work on one sentence
   */
  public Scratch scratch() {
    return new Scratch();
  }

  /**
   * Finds the names of a sentence.
   *
   * @param sentence the sentence; gets names
   * @param words its words, tagged before
   * @param scratch this thread's arrays
   */
  public void tag(SentenceBuilder sentence, WordCodes words, Scratch scratch) {
    int size = words.size();
    NamePath path = scratch.path;
    path.begin(size);
    for (int slot = 1; slot <= size; slot++) {
      Arrays.fill(scratch.word, 0);
      int keys = NameFeatures.word(words, slot, scratch.keys);
      weights.score(scratch.keys, keys, scratch.word);
      for (int before = 0; before < NameLabels.COUNT; before++) {
        if (path.open(slot - 1, before)) {
          System.arraycopy(scratch.word, 0, scratch.pair, 0, NameLabels.COUNT);
          keys = NameFeatures.pair(words, slot, before, scratch.keys);
          weights.score(scratch.keys, keys, scratch.pair);
          for (int label = 0; label < NameLabels.COUNT; label++) {
            path.extend(slot, before, label, scratch.pair[label]);
          }
        }
      }
    }
    int[] labels = path.best();
    int first = 1;
    for (int slot = 1; slot <= size; slot++) {
      boolean begins = labels[slot] % 2 == 1;
      first = begins ? slot : first;
      boolean ends = slot == size || labels[slot + 1] == 0 || labels[slot + 1] % 2 == 1;
      if (labels[slot] != NameLabels.OUTSIDE && ends) {
        sentence.name(first - 1, slot, TYPES[(labels[slot] - 1) / 2]);
      }
    }
  }

  /** The arrays that the name tagger uses for one sentence. For one thread. */
  public static final class Scratch {
    private final int[] keys = new int[NameFeatures.MOST];
    private final int[] word = new int[NameLabels.COUNT];
    private final int[] pair = new int[NameLabels.COUNT];
    private final NamePath path = new NamePath();

    private Scratch() {}
  }
}
