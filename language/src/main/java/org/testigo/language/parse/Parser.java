package org.testigo.language.parse;

import java.util.Arrays;
import org.testigo.language.model.Classifier;
import org.testigo.language.model.ModelFile;
import org.testigo.language.model.Weights;
import org.testigo.language.model.WordCodes;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.SentenceBuilder;
import org.testigo.language.tree.Upos;

/**
 * Gives every word its head and relation, in time linear in the number of words. Immutable; threads
 * may share it.
 */
@SuppressWarnings("EnumOrdinal") // an enum's place is its slot in flat arrays
public final class Parser {
  /** The name of the classifier of transitions. */
  public static final String STEP = "step";

  /** The code of the part of speech of punctuation. */
  public static final int PUNCT = 1 + Upos.PUNCT.ordinal();

  /** The code of the part of speech of verbs. */
  public static final int VERB = 1 + Upos.VERB.ordinal();

  private static final Deprel[] RELATIONS = Deprel.values();

  private final Weights weights;
  private final Transition.Move[] moves;
  private final int[] labels;

  /**
   * Makes a parser.
   *
   * @param model a model of the kind "parse"
   */
  public Parser(ModelFile model) {
    Classifier step = model.classifier(STEP);
    weights = step.weights();
    int size = step.classes().size();
    moves = new Transition.Move[size];
    labels = new int[size];
    for (int i = 0; i < size; i++) {
      Transition transition = Transition.parse(step.classes().get(i));
      moves[i] = transition.move();
      labels[i] = transition.relation().ordinal();
    }
  }

  /**
   * Makes the arrays that one thread needs.
   *
   * @return room for the work on one sentence
   */
  public Scratch scratch() {
    return new Scratch(moves.length);
  }

  /**
   * Parses a sentence.
   *
   * @param sentence the sentence; gets heads and relations
   * @param words its words, tagged before
   * @param scratch this thread's arrays
   */
  public void parse(SentenceBuilder sentence, WordCodes words, Scratch scratch) {
    Configuration state = scratch.state;
    state.begin(words.size());
    scratch.features.begin(words, PUNCT, VERB);
    while (!state.finished()) {
      int step = choose(state, scratch);
      state.apply(moves[step], labels[step]);
    }
    for (int slot = 1; slot <= words.size(); slot++) {
      if (state.head(slot) == 0) {
        sentence.attach(slot - 1, Sentence.NONE, Deprel.ROOT);
      } else {
        sentence.attach(slot - 1, state.head(slot) - 1, RELATIONS[state.relation(slot) - 1]);
      }
    }
  }

  private int choose(Configuration state, Scratch scratch) {
    int[] scores = scratch.scores;
    Arrays.fill(scores, 0);
    int size = scratch.features.make(state);
    weights.score(scratch.features.keys(), size, scores);
    boolean shift = state.allows(Transition.Move.SHIFT);
    boolean left = state.allows(Transition.Move.LEFT);
    boolean right = state.allows(Transition.Move.RIGHT);
    int best = -1;
    for (int step = 0; step < scores.length; step++) {
      boolean allowed =
          switch (moves[step]) {
            case SHIFT -> shift;
            case LEFT -> left;
            case RIGHT -> right;
          };
      if (allowed && (best < 0 || scores[step] > scores[best])) {
        best = step;
      }
    }
    return best;
  }

  /** The arrays that the parser uses for one sentence. For one thread. */
  public static final class Scratch {
    private final Configuration state = new Configuration();
    private final ParseFeatures features = new ParseFeatures();
    private final int[] scores;

    private Scratch(int steps) {
      scores = new int[steps];
    }
  }
}
