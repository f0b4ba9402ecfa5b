package org.testigo.language.train;

import java.util.ArrayList;
import java.util.List;
import org.testigo.language.model.Classifier;
import org.testigo.language.model.ModelFile;
import org.testigo.language.model.WordCodes;
import org.testigo.language.parse.Parser;
import org.testigo.language.tag.Tagger;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.SentenceBuilder;

/**
 * Brings automatic analyses, made in the manner of one treebank, into the manner of another.
 *
 * <p>A tagger and a parser learn the manner of the automatic analyses and annotate the gold
 * treebank; a converter learns from these pairs how the one becomes the other, and rewrites the
 * automatic analyses. Nothing here knows a rule of either treebank.
 */
final class Silver {
  private static final Cut FINE = new Cut(0.02, 1, 1);
  private static final int FOLDS = 5;

  private final long seed;
  private final int rounds;

  Silver(long seed, int rounds) {
    this.seed = seed;
    this.rounds = rounds;
  }

  /** The automatic analyses in the manner of the gold treebank. */
  List<Example> inTheMannerOf(List<Example> gold, List<Example> silver) {
    return convert(learn(gold, silver), silver);
  }

  /** A converter in the making: the imitation of the automatic analyses, and what it learned. */
  record Learned(Tagger tagger, Parser parser, Converter converter, Classifier step) {}

  Learned learn(List<Example> gold, List<Example> silver) {
    Tagger tagger = new Tagger(file("tag", TagTrainer.train(silver, null, 1, rounds, seed, FINE)));
    Classifier imitation =
        ParseTrainer.train(
            silver,
            Tags.given(silver),
            null,
            new ParseTrainer.Course(1, rounds, seed),
            new Cut(0.1, 2, 3));
    Parser parser = new Parser(file("parse", List.of(imitation)));
    List<Example> guides = annotate(gold, tagger, parser);
    Converter converter = new Converter(TagTrainer.train(gold, guides, 1, 8, seed, FINE));
    List<Example> tagged = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      tagged.add(null);
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> rest = new ArrayList<>();
      List<Example> restGuides = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        if (i % FOLDS != fold) {
          rest.add(gold.get(i));
          restGuides.add(guides.get(i));
        }
      }
      Converter blind = new Converter(TagTrainer.train(rest, restGuides, 1, 8, seed, FINE));
      for (int i = fold; i < gold.size(); i += FOLDS) {
        tagged.set(i, blind.tag(guides.get(i)));
      }
    }
    Classifier step =
        ParseTrainer.train(
            gold, Tags.given(tagged), guides, new ParseTrainer.Course(1, 12, seed), FINE);
    return new Learned(tagger, parser, converter, step);
  }

  /** Converts analyses. */
  static List<Example> convert(Learned learned, List<Example> silver) {
    List<Example> converted = new ArrayList<>();
    for (Example guide : silver) {
      converted.add(Converter.parse(learned.converter().tag(guide), guide, learned.step()));
    }
    return converted;
  }

  /** Analyses sentences by tagger and parser. */
  static List<Example> annotate(List<Example> examples, Tagger tagger, Parser parser) {
    SentenceBuilder builder = new SentenceBuilder();
    WordCodes words = new WordCodes();
    Tagger.Scratch tagging = tagger.scratch();
    Parser.Scratch parsing = parser.scratch();
    List<Example> annotated = new ArrayList<>();
    for (Example example : examples) {
      Example.load(builder, example.forms());
      words.fill(builder);
      tagger.tag(builder, words, tagging);
      parser.parse(builder, words, parsing);
      Sentence sentence = builder.build();
      annotated.add(Example.of(sentence, false));
    }
    return annotated;
  }

  private ModelFile file(String kind, List<Classifier> classifiers) {
    return new ModelFile(kind, "", "", seed, classifiers);
  }
}
