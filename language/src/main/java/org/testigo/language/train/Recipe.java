package org.testigo.language.train;

import java.util.List;

/**
 * What the models of a language are made from, and how.
 *
 * @param language the language
 * @param gold the treebanks made by people
 * @param silver the treebanks made by programs
 * @param silverSteps for each of them, every how manyth of its sentences is converted and learned
 *     from
 * @param silverRounds how often the imitation of their manner goes through them
 * @param names the collections of names
 * @param moreWords treebanks of which only the words are used, for the clusters
 * @param texts raw texts, for the clusters
 * @param clusterLeast how often a word must stand in all these to get a cluster
 * @param goldWeight how often a gold sentence is seen for each time an automatic one is
 * @param folds how many taggers tag the treebank for the parser
 * @param tagRounds how often the tagger goes through the treebank
 * @param parseRounds how often the parser does
 * @param nameRounds how often the name tagger goes through the names
 * @param tagMargin the margin of the tagger
 * @param parseMargin the margin of the parser
 * @param nameMargin the margin of the name tagger
 * @param tagCut how the weights of the tagger are cut
 * @param parseCut how those of the parser are
 * @param nameCut how those of the name tagger are
 */
record Recipe(
    String language,
    List<String> gold,
    List<String> silver,
    List<Integer> silverSteps,
    int silverRounds,
    List<String> names,
    List<String> moreWords,
    List<String> texts,
    int clusterLeast,
    int goldWeight,
    int folds,
    int tagRounds,
    int parseRounds,
    int nameRounds,
    float tagMargin,
    float parseMargin,
    float nameMargin,
    Cut tagCut,
    Cut parseCut,
    Cut nameCut) {
  private static final Recipe ENGLISH =
      new Recipe(
          "en",
          List.of("en/ewt-train.conllu.gz", "en/gum-train.conllu.gz"),
          List.of(),
          List.of(),
          0,
          List.of("en-wikineural.train.conll.gz", "en-re3d.train.conll.gz"),
          List.of("en/lines-train.conllu.gz", "en/partut-train.conllu.gz"),
          List.of(
              "attribution/polnear-train.jsonl.gz",
              "hrds-train.jsonl.gz",
              "labels/bbc-politics-train.jsonl.gz",
              "labels/india-police-docs-train.jsonl.gz",
              "labels/insight-crime-train.jsonl.gz",
              "labels/satp-train.jsonl.gz",
              "muc4-train.jsonl.gz"),
          6,
          1,
          3,
          5,
          5,
          4,
          10,
          5,
          5,
          new Cut(0.3, 2, 2),
          new Cut(0.5, 3, 4),
          new Cut(0.2, 2, 2));

  private static final Recipe SPANISH =
      new Recipe(
          "es",
          List.of("es/gsd-train.conllu.gz"),
          List.of("es/silver-conll2002.conllu.gz", "es/silver-wikineural.conllu.gz"),
          List.of(1, 4),
          2,
          List.of("es-conll2002.train.conll.gz"),
          List.of(),
          List.of(),
          3,
          5,
          3,
          4,
          6,
          8,
          15,
          10,
          5,
          new Cut(0.3, 2, 2),
          new Cut(0.6, 3, 4),
          new Cut(0.2, 2, 2));

  static Recipe of(String language) {
    return switch (language) {
      case "en" -> ENGLISH;
      case "es" -> SPANISH;
      default -> throw new IllegalArgumentException("no recipe for \"" + language + "\"");
    };
  }
}
