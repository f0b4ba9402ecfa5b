package org.testigo.language.train;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.testigo.language.model.Classifier;
import org.testigo.language.model.WordCodes;
import org.testigo.language.parse.Configuration;
import org.testigo.language.parse.ParseFeatures;
import org.testigo.language.parse.Parser;
import org.testigo.language.parse.Transition;
import org.testigo.language.tree.SentenceBuilder;

/**
 * Trains the parser on automatically tagged sentences, by a dynamic oracle with exploration: after
 * the first round it mostly follows its own choices, good or bad, and learns the best way on from
 * there.
 */
@SuppressWarnings("EnumOrdinal") // an enum's place is its slot in flat arrays
final class ParseTrainer {
  private static final double FOLLOW = 0.9;
  private static final int NEVER = Integer.MAX_VALUE;

  private final List<Transition> steps;
  private final TreeMap<String, Integer> numbers = new TreeMap<>();
  private final Perceptron model = new Perceptron();
  private final SentenceBuilder builder = new SentenceBuilder();
  private final WordCodes words;
  private final Configuration state = new Configuration();
  private final ParseFeatures features = new ParseFeatures();
  private final float[] scores;
  private final int[] costs = new int[Transition.Move.values().length];
  private final float margin;
  private int lowest;
  private @Nullable Example guide;

  private ParseTrainer(List<Example> examples, Course course) {
    words = new WordCodes(course.clusters());
    margin = course.margin();
    TreeMap<String, Integer> seen = new TreeMap<>();
    seen.put("SHIFT", 1);
    for (Example example : examples) {
      for (int i = 1; i <= example.size(); i++) {
        if (example.heads()[i] != 0) {
          String move = example.heads()[i] > i ? "LEFT:" : "RIGHT:";
          seen.merge(move + example.relations()[i].label(), 1, Integer::sum);
        }
      }
    }
    seen.values().removeIf(count -> count < 1);
    List<String> names = List.copyOf(seen.keySet());
    steps = names.stream().map(Transition::parse).toList();
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
    scores = new float[steps.size()];
  }

  /**
   * Trains.
   *
   * @param examples the treebank
   * @param tags writes the tags of the sentence of an index into its words
   * @param guides guides, or null
   * @param course how the treebank is gone through
   * @param cut how the weights are cut
   * @return the classifier
   */
  static Classifier train(
      List<Example> examples, Tags tags, @Nullable List<Example> guides, Course course, Cut cut) {
    ParseTrainer trainer = new ParseTrainer(examples, course);
    SplittableRandom random = new SplittableRandom(course.seed());
    int[] order = Orders.weighted(examples, course.goldWeight());
    for (int round = 0; round < course.rounds(); round++) {
      Orders.shuffle(order, random);
      for (int index : order) {
        Example example = examples.get(index);
        Example.load(trainer.builder, Variants.vary(example.forms(), random));
        trainer.words.fill(trainer.builder);
        tags.tag(index, trainer.builder, trainer.words);
        trainer.guide = guides == null ? null : guides.get(index);
        trainer.learn(example, round > 0 ? FOLLOW : 0, random);
      }
    }
    List<String> names = trainer.steps.stream().map(Transition::toString).toList();
    return new Classifier(Parser.STEP, names, trainer.model.weights(cut));
  }

  private void learn(Example example, double follow, SplittableRandom random) {
    Oracle oracle = new Oracle(example.heads());
    state.begin(example.size());
    features.begin(words, Parser.PUNCT, Parser.VERB);
    while (!state.finished()) {
      model.next();
      int count = features.make(state);
      if (guide != null) {
        count = GuideFeatures.step(guide, words, state, features.keys(), count);
      }
      model.score(features.keys(), count, scores);
      weigh(oracle);
      int right = best(example, true);
      int wrong = best(example, false);
      int chosen = right;
      if (wrong >= 0 && scores[right] - scores[wrong] <= margin) {
        model.update(features.keys(), count, right, wrong, 1);
        boolean failed = scores[wrong] >= scores[right];
        chosen = failed && random.nextDouble() < follow ? wrong : right;
      }
      state.apply(steps.get(chosen).move(), steps.get(chosen).relation().ordinal());
    }
  }

  private void weigh(Oracle oracle) {
    lowest = NEVER;
    for (Transition.Move move : Transition.Move.values()) {
      boolean allowed = state.allows(move);
      costs[move.ordinal()] = allowed ? oracle.cost(state, move) : NEVER;
      lowest = Math.min(lowest, costs[move.ordinal()]);
    }
  }

  // The best of the right steps, or the best of the wrong ones that are allowed; -1 for none.
  private int best(Example example, boolean right) {
    int best = -1;
    for (int step = 0; step < scores.length; step++) {
      if ((best < 0 || scores[step] > scores[best])
          && allowed(steps.get(step))
          && right(steps.get(step), example) == right) {
        best = step;
      }
    }
    return best;
  }

  private boolean allowed(Transition step) {
    return costs[step.move().ordinal()] != NEVER;
  }

  // Where the arc is right its label must be, too; under a wrong head any label will do.
  private boolean right(Transition step, Example example) {
    if (costs[step.move().ordinal()] != lowest) {
      return false;
    }
    int child = state.stack(0);
    int parent =
        switch (step.move()) {
          case SHIFT -> -1;
          case LEFT -> state.buffer(0);
          case RIGHT -> state.stack(1);
        };
    return parent != example.heads()[child] || step.relation() == example.relations()[child];
  }
}
