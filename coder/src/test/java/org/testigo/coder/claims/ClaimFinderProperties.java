package org.testigo.coder.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Upos;
import org.testigo.record.Span;

class ClaimFinderProperties {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();
  private static final ClaimBook EN = ClaimBook.read(FILES, "en");
  private static final ClaimBook ES = ClaimBook.read(FILES, "es");
  private static final List<Upos> PARTS = List.of(Upos.values());
  private static final List<Deprel> RELATIONS = List.of(Deprel.values());
  private static final List<String> WORDS =
      List.of(
          "said",
          "police",
          ",",
          ".",
          "that",
          "“",
          "”",
          "according",
          "to",
          "he",
          "who",
          "decir",
          "dijo",
          "que",
          "según",
          "negarse",
          "se",
          "rumor",
          "accuse",
          "of",
          "offer",
          "if",
          "—",
          ":",
          "the",
          "minister",
          "call",
          "on",
          "deny",
          "it",
          "5",
          "put",
          "at",
          "citing",
          "para");

  static LongStream seeds() {
    Long only = Long.getLong("seed");
    return only != null ? LongStream.of(only) : LongStream.range(0, 400);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void anyTreeGivesClaimsThatLieInTheTextAndAreNeverEmpty(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ClaimBook book = random.nextBoolean() ? EN : ES;
    ReadText text = Trees.read(book.language(), block(random), block(random));
    for (ClaimReading claim : ClaimFinder.find(text, new Entities(List.of()), book)) {
      assertThat(claim.cue()).as("-Dseed=%d", seed).isNotEmpty();
      assertThat(claim.content()).as("-Dseed=%d", seed).isNotEmpty();
      for (Span part : claim.content()) {
        assertThat(part.begin()).as("-Dseed=%d", seed).isLessThan(part.end());
        assertThat(part.end()).as("-Dseed=%d", seed).isLessThanOrEqualTo(text.text().length());
      }
    }
  }

  private static String block(SplittableRandom random) {
    int size = 1 + random.nextInt(14);
    int root = 1 + random.nextInt(size);
    StringBuilder block = new StringBuilder();
    for (int token = 1; token <= size; token++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      Upos upos = PARTS.get(random.nextInt(PARTS.size()));
      Deprel relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
      int head = token == root ? 0 : token < root ? token + 1 : token - 1;
      String label = token == root ? "root" : relation.label();
      String lemma = word.equals("said") ? "say" : word.equals("dijo") ? "decir" : word;
      block.append(token).append(' ').append(word).append(' ').append(lemma).append(' ');
      block.append(upos).append(" _ ").append(random.nextBoolean() ? "_" : "VerbForm=Inf");
      block.append(' ').append(head).append(' ').append(label).append('\n');
    }
    return block.toString();
  }
}
