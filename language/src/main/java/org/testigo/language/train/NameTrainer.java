package org.testigo.language.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.testigo.language.model.Classifier;
import org.testigo.language.model.WordCodes;
import org.testigo.language.name.NameFeatures;
import org.testigo.language.name.NameLabels;
import org.testigo.language.name.NamePath;
import org.testigo.language.name.NameTagger;
import org.testigo.language.tag.Tagger;
import org.testigo.language.tree.NameType;
import org.testigo.language.tree.SentenceBuilder;

/** Trains the name tagger. */
final class NameTrainer {

  /**
   * A sentence with its names. Words are counted from 1.
   *
   * @param forms the words
   * @param labels their labels
   */
  @SuppressWarnings("ArrayRecordComponent") // flat arrays, never changed once made
  record Names(String[] forms, int[] labels) {}

  private NameTrainer() {}

  /**
   * Reads a packed file of tokens and tags.
   *
   * @param phrases whether whole noun phrases are marked, of which only the part in capitals is
   *     kept
   */
  static List<Names> read(Path file, boolean phrases) throws IOException {
    List<Names> sentences = new ArrayList<>();
    List<String> forms = new ArrayList<>(List.of(""));
    List<Integer> labels = new ArrayList<>(List.of(0));
    for (String line : Treebank.lines(file)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        forms.add(line.substring(0, tab));
        labels.add(label(line.substring(tab + 1)));
      } else if (forms.size() > 1) {
        int[] numbers = labels.stream().mapToInt(Integer::intValue).toArray();
        if (phrases) {
          dropLowerCase(forms, numbers);
        }
        for (int i = 1; i < numbers.length; i++) {
          if (!NameLabels.follows(numbers[i - 1], numbers[i])) {
            numbers[i]--;
          }
        }
        sentences.add(new Names(forms.toArray(new String[0]), numbers));
        forms.subList(1, forms.size()).clear();
        labels.subList(1, labels.size()).clear();
      }
    }
    return sentences;
  }

  private static void dropLowerCase(List<String> forms, int[] labels) {
    for (int i = 1; i < labels.length; i++) {
      if (!Character.isUpperCase(forms.get(i).charAt(0))) {
        labels[i] = NameLabels.OUTSIDE;
      }
    }
  }

  private static int label(String tag) {
    if (tag.equals("O")) {
      return NameLabels.OUTSIDE;
    }
    NameType type =
        switch (tag.substring(2)) {
          case "PER", "Person" -> NameType.PERSON;
          case "ORG", "Organisation" -> NameType.ORGANIZATION;
          case "LOC", "Location" -> NameType.LOCATION;
          case "MISC" -> NameType.OTHER;
          default -> null;
        };
    if (type == null) {
      return NameLabels.OUTSIDE;
    }
    return tag.charAt(0) == 'B' ? NameLabels.begin(type) : NameLabels.inside(type);
  }

  static Classifier train(List<Names> sentences, Tagger tagger, Course course, Cut cut) {
    Perceptron model = new Perceptron();
    SentenceBuilder builder = new SentenceBuilder();
    WordCodes words = new WordCodes(course.clusters());
    Tagger.Scratch scratch = tagger.scratch();
    SplittableRandom random = new SplittableRandom(course.seed());
    NamePath path = new NamePath();
    int[] order = IntStream.range(0, sentences.size()).toArray();
    for (int round = 0; round < course.rounds(); round++) {
      Orders.shuffle(order, random);
      for (int index : order) {
        Names sentence = sentences.get(index);
        Example.load(builder, Variants.vary(sentence.forms(), random));
        words.fill(builder);
        tagger.tag(builder, words, scratch);
        learn(sentence, words, model, path, course.margin());
      }
    }
    List<String> names = IntStream.range(0, NameLabels.COUNT).mapToObj(NameLabels::name).toList();
    return new Classifier(NameTagger.LABEL, names, model.weights(cut));
  }

  // Collins (2002): find the best row of labels, then reward the right one and punish the found
  // one.
  // Wrong labels are given a start, so that the right ones learn to win clearly.
  private static void learn(
      Names sentence, WordCodes words, Perceptron model, NamePath path, float margin) {
    int[] right = sentence.labels();
    int[] keys = new int[NameFeatures.MOST];
    float[] word = new float[NameLabels.COUNT];
    float[] pair = new float[NameLabels.COUNT];
    path.begin(words.size());
    for (int slot = 1; slot <= words.size(); slot++) {
      model.score(keys, NameFeatures.word(words, slot, keys), word);
      for (int before = 0; before < NameLabels.COUNT; before++) {
        if (path.open(slot - 1, before)) {
          model.score(keys, NameFeatures.pair(words, slot, before, keys), pair);
          for (int label = 0; label < NameLabels.COUNT; label++) {
            float more = label == right[slot] ? 0 : margin;
            path.extend(slot, before, label, word[label] + pair[label] + more);
          }
        }
      }
    }
    model.next();
    int[] found = path.best();
    for (int slot = 1; slot <= words.size(); slot++) {
      int foundBefore = slot > 1 ? found[slot - 1] : 0;
      if (found[slot] != right[slot]) {
        int count = NameFeatures.word(words, slot, keys);
        model.update(keys, count, right[slot], found[slot], 1);
      }
      if (found[slot] != right[slot] || foundBefore != right[slot - 1]) {
        int count = NameFeatures.pair(words, slot, right[slot - 1], keys);
        model.reward(keys, count, right[slot], 1);
        count = NameFeatures.pair(words, slot, foundBefore, keys);
        model.reward(keys, count, found[slot], -1);
      }
    }
  }
}
