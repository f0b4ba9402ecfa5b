package org.testigo.language.train;

import java.util.ArrayList;
import java.util.List;
import org.testigo.language.model.Classifier;
import org.testigo.language.model.ModelFile;
import org.testigo.language.model.WordClusters;
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
  private static final Cut COARSE = new Cut(0.2, 2, 3);
  private static final int GOLD_TAG_ROUNDS = 8;
  private static final int GOLD_PARSE_ROUNDS = 12;
  private static final int FOLDS = 5;

  private final Course tagging;
  private final Course parsing;

  /** Goes through the automatic analyses as these courses say. */
  Silver(Course tagging, Course parsing) {
    this.tagging = tagging;
    this.parsing = parsing;
  }

  /** The automatic analyses in the manner of the gold treebank. */
  List<Example> inTheMannerOf(List<Example> gold, List<Example> silver) {
    return convert(learn(gold, silver), silver);
  }

  /** A converter in the making: the imitation of the automatic analyses, and what it learned. */
  record Learned(Tagger tagger, Parser parser, Converter converter, Classifier step) {}

  Learned learn(List<Example> gold, List<Example> silver) {
    Tagger tagger = new Tagger(file("tag", TagTrainer.train(silver, null, tagging, FINE)));
    Classifier imitation = ParseTrainer.train(silver, Tags.given(silver), null, parsing, COARSE);
    Parser parser = new Parser(file("parse", List.of(imitation)));
    List<Example> guides = annotate(gold, tagger, parser, tagging.clusters());
    Converter converter = converter(gold, guides);
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
      Converter blind = converter(rest, restGuides);
      for (int i = fold; i < gold.size(); i += FOLDS) {
        tagged.set(i, blind.tag(guides.get(i)));
      }
    }
    Classifier step =
        ParseTrainer.train(
            gold, Tags.given(tagged), guides, parsing.with(1, GOLD_PARSE_ROUNDS), FINE);
    return new Learned(tagger, parser, converter, step);
  }

  /** Converts analyses. */
  static List<Example> convert(Learned learned, List<Example> silver) {
    List<Example> converted = new ArrayList<>();
    for (Example guide : silver) {
      Example tagged = learned.converter().tag(guide);
      converted.add(learned.converter().parse(tagged, guide, learned.step()));
    }
    return converted;
  }

  /** Analyses sentences by tagger and parser. */
  static List<Example> annotate(
      List<Example> examples, Tagger tagger, Parser parser, WordClusters clusters) {
    SentenceBuilder builder = new SentenceBuilder();
    WordCodes words = new WordCodes(clusters);
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

  private Converter converter(List<Example> gold, List<Example> guides) {
    Course course = tagging.with(1, GOLD_TAG_ROUNDS);
    return new Converter(TagTrainer.train(gold, guides, course, FINE), course.clusters());
  }

  private ModelFile file(String kind, List<Classifier> classifiers) {
    return new ModelFile(kind, "", "", tagging.seed(), classifiers);
  }
}
