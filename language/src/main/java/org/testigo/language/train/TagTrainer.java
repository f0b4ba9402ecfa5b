package org.testigo.language.train;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.testigo.language.model.Classifier;
import org.testigo.language.model.WordCodes;
import org.testigo.language.tag.Bundle;
import org.testigo.language.tag.TagFeatures;
import org.testigo.language.tag.Tagger;
import org.testigo.language.tree.SentenceBuilder;
import org.testigo.language.tree.Upos;

/** Trains the two classifiers of the tagger. */
@SuppressWarnings("EnumOrdinal") // an enum's place is its slot in flat arrays
final class TagTrainer {
  private static final int MOST_CLASSES = 255;

  private final float margin;

  private final List<Upos> parts = List.of(Upos.values());
  private final List<Bundle> bundles;
  private final int[][] bundlesOf;
  private final TreeMap<String, Integer> bundleNumbers = new TreeMap<>();
  private final SentenceBuilder builder = new SentenceBuilder();
  private final WordCodes words;
  private final int[] keys = new int[TagFeatures.MOST + GuideFeatures.MOST];

  private @Nullable Example guide;

  private TagTrainer(List<Example> examples, Course course) {
    words = new WordCodes(course.clusters());
    margin = course.margin();
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Example example : examples) {
      if (example.gold()) {
        for (int i = 1; i <= example.size(); i++) {
          counts.merge(example.bundles()[i].toString(), 1, Integer::sum);
        }
      }
    }
    List<String> names = new ArrayList<>(counts.keySet());
    names.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
    names = names.subList(0, Math.min(MOST_CLASSES, names.size()));
    bundles = names.stream().map(Bundle::parse).toList();
    for (int i = 0; i < names.size(); i++) {
      bundleNumbers.put(names.get(i), i);
    }
    bundlesOf = Tagger.byPart(bundles);
  }

  /**
   * Trains.
   *
   * @param examples the treebank; gold sentences teach features, all sentences parts of speech
   * @param guides guides, or null
   * @param course how the treebank is gone through
   * @param cut how the weights are cut
   * @return the classifiers
   */
  static List<Classifier> train(
      List<Example> examples, @Nullable List<Example> guides, Course course, Cut cut) {
    TagTrainer trainer = new TagTrainer(examples, course);
    Perceptron upos = new Perceptron();
    Perceptron bundle = new Perceptron();
    SplittableRandom random = new SplittableRandom(course.seed());
    int[] order = Orders.weighted(examples, course.goldWeight());
    for (int round = 0; round < course.rounds(); round++) {
      Orders.shuffle(order, random);
      for (int index : order) {
        Example example = examples.get(index);
        String[] forms = Variants.vary(example.forms(), random);
        trainer.guide = guides == null ? null : guides.get(index);
        trainer.learnUpos(example, forms, upos);
        if (example.hasFeatures()) {
          trainer.learnBundles(example, bundle);
        }
      }
    }
    return List.of(
        new Classifier(
            Tagger.UPOS, trainer.parts.stream().map(Upos::name).toList(), upos.weights(cut)),
        new Classifier(
            Tagger.BUNDLE,
            trainer.bundles.stream().map(Bundle::toString).toList(),
            bundle.weights(cut)));
  }

  private void learnUpos(Example example, String[] forms, Perceptron model) {
    Example.load(builder, forms);
    words.fill(builder);
    float[] scores = new float[parts.size()];
    for (int slot = 1; slot <= example.size(); slot++) {
      model.next();
      int count = TagFeatures.upos(words, slot, keys);
      count = guide == null ? count : GuideFeatures.tag(guide, words, slot, keys, count);
      model.score(keys, count, scores);
      int right = example.upos()[slot].ordinal();
      int wrong = right == 0 ? 1 : 0;
      for (int i = 0; i < scores.length; i++) {
        wrong = i != right && scores[i] > scores[wrong] ? i : wrong;
      }
      if (scores[right] - scores[wrong] <= margin) {
        model.update(keys, count, right, wrong, 1);
      }
      int guess = scores[wrong] >= scores[right] ? wrong : right;
      words.upos[slot] = 1 + guess;
    }
  }

  private void learnBundles(Example example, Perceptron model) {
    for (int slot = 1; slot <= example.size(); slot++) {
      words.upos[slot] = 1 + example.upos()[slot].ordinal();
    }
    float[] scores = new float[bundles.size()];
    for (int slot = 1; slot <= example.size(); slot++) {
      int[] choices = bundlesOf[example.upos()[slot].ordinal()];
      Integer right = bundleNumbers.get(example.bundles()[slot].toString());
      if (choices.length == 0 || right == null) {
        continue;
      }
      int guess = choices[0];
      if (choices.length > 1) {
        model.next();
        int count = TagFeatures.bundle(words, slot, keys);
        count = guide == null ? count : GuideFeatures.tag(guide, words, slot, keys, count);
        model.score(keys, count, scores);
        for (int choice : choices) {
          guess = scores[choice] > scores[guess] ? choice : guess;
        }
        if (guess != right) {
          model.update(keys, count, right, guess, 1);
        }
      }
      words.fine[slot] = bundles.get(guess).syntaxCode();
      words.agreement[slot] = bundles.get(guess).agreementCode();
    }
  }
}
