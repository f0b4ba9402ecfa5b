package org.testigo.language.train;

import java.util.Arrays;
import java.util.List;
import org.testigo.language.model.Classifier;
import org.testigo.language.model.Weights;
import org.testigo.language.model.WordClusters;
import org.testigo.language.model.WordCodes;
import org.testigo.language.parse.Configuration;
import org.testigo.language.parse.ParseFeatures;
import org.testigo.language.parse.Parser;
import org.testigo.language.parse.Transition;
import org.testigo.language.tag.Bundle;
import org.testigo.language.tag.TagFeatures;
import org.testigo.language.tag.Tagger;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.SentenceBuilder;
import org.testigo.language.tree.Upos;

/**
 * Rewrites analyses of one treebank in the manner of another: a tagger and a parser that see the
 * given analysis as their guide. For one thread.
 */
@SuppressWarnings("EnumOrdinal") // an enum's place is its slot in flat arrays
final class Converter {
  private final SentenceBuilder builder = new SentenceBuilder();
  private final WordClusters clusters;
  private final WordCodes words;
  private final int[] keys = new int[TagFeatures.MOST + GuideFeatures.MOST];
  private final Classifier upos;
  private final Classifier bundle;
  private final List<Bundle> bundles;
  private final int[][] bundlesOf;

  Converter(List<Classifier> tag, WordClusters clusters) {
    this.clusters = clusters;
    words = new WordCodes(clusters);
    upos = tag.get(0);
    bundle = tag.get(1);
    bundles = bundle.classes().stream().map(Bundle::parse).toList();
    bundlesOf = Tagger.byPart(bundles);
  }

  /** The guide's sentence with new tags; the tree remains the guide's. */
  Example tag(Example guide) {
    Example.load(builder, guide.forms());
    words.fill(builder);
    int size = guide.size();
    Upos[] parts = new Upos[size + 1];
    Bundle[] found = new Bundle[size + 1];
    for (int slot = 1; slot <= size; slot++) {
      int count = TagFeatures.upos(words, slot, keys);
      count = GuideFeatures.tag(guide, words, slot, keys, count);
      int[] scores = score(upos.weights(), keys, count, upos.classes().size());
      parts[slot] = Upos.valueOf(upos.classes().get(best(scores, null)));
      words.upos[slot] = 1 + parts[slot].ordinal();
    }
    for (int slot = 1; slot <= size; slot++) {
      int count = TagFeatures.bundle(words, slot, keys);
      count = GuideFeatures.tag(guide, words, slot, keys, count);
      int[] scores = score(bundle.weights(), keys, count, bundles.size());
      int[] choices = bundlesOf[parts[slot].ordinal()];
      found[slot] =
          choices.length == 0
              ? Bundle.parse(parts[slot] + "|_")
              : bundles.get(best(scores, choices));
      words.fine[slot] = found[slot].syntaxCode();
      words.agreement[slot] = found[slot].agreementCode();
    }
    return new Example(guide.forms(), parts, found, guide.heads(), guide.relations(), false);
  }

  /** The tagged sentence with a new tree. */
  Example parse(Example tagged, Example guide, Classifier step) {
    List<Transition> steps = step.classes().stream().map(Transition::parse).toList();
    SentenceBuilder builder = new SentenceBuilder();
    Example.load(builder, tagged.forms());
    WordCodes words = new WordCodes(clusters);
    words.fill(builder);
    Tags.given(List.of(tagged)).tag(0, builder, words);
    ParseFeatures features = new ParseFeatures();
    features.begin(words, Parser.PUNCT, Parser.VERB);
    Configuration state = new Configuration();
    state.begin(tagged.size());
    while (!state.finished()) {
      int count = features.make(state);
      count = GuideFeatures.step(guide, words, state, features.keys(), count);
      int[] scores = score(step.weights(), features.keys(), count, steps.size());
      int best = -1;
      for (int i = 0; i < scores.length; i++) {
        if (state.allows(steps.get(i).move()) && (best < 0 || scores[i] > scores[best])) {
          best = i;
        }
      }
      state.apply(steps.get(best).move(), steps.get(best).relation().ordinal());
    }
    int[] heads = new int[tagged.size() + 1];
    Deprel[] relations = new Deprel[tagged.size() + 1];
    for (int slot = 1; slot <= tagged.size(); slot++) {
      heads[slot] = state.head(slot);
      relations[slot] = heads[slot] == 0 ? Deprel.ROOT : Deprel.values()[state.relation(slot) - 1];
    }
    return new Example(tagged.forms(), tagged.upos(), tagged.bundles(), heads, relations, false);
  }

  private static int[] score(Weights weights, int[] keys, int count, int classes) {
    int[] scores = new int[classes];
    weights.score(keys, count, scores);
    return scores;
  }

  private static int best(int[] scores, int @org.jspecify.annotations.Nullable [] choices) {
    int best = choices == null ? 0 : choices[0];
    for (int i = 0; i < scores.length; i++) {
      boolean open = choices == null || Arrays.binarySearch(choices, i) >= 0;
      best = open && scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
