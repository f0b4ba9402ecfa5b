package org.testigo.coder.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testigo.coder.text.ReadText;
import org.testigo.record.Span;

class EntityFinderProperties {
  private static final List<String> WORDS =
      List.of(
          "Daniel",
          "Noboa",
          "the",
          "police",
          "gang",
          "of",
          "Los",
          "Lobos",
          "two",
          "people",
          "who",
          "he",
          "their",
          "said",
          "killed",
          "and",
          ",",
          "(",
          "ELN",
          ")",
          "federation",
          "president",
          "Ecuador",
          "dozens",
          "armed",
          "men",
          "-",
          "U.S.",
          "former",
          "The",
          "it",
          ".");
  private static final List<String> TAGS =
      List.of("PROPN", "NOUN", "VERB", "PRON", "DET", "ADP", "NUM", "PUNCT", "ADJ", "CCONJ");
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "obj",
          "obl",
          "nmod",
          "appos",
          "conj",
          "compound",
          "flat",
          "det",
          "case",
          "nummod",
          "acl:relcl",
          "amod",
          "nmod:poss",
          "punct",
          "cc");

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static String block(SplittableRandom random) {
    int size = random.nextInt(1, 14);
    StringBuilder block = new StringBuilder();
    for (int token = 0; token < size; token++) {
      // Heads stand before their words, so that there is no cycle.
      int head = token == 0 ? 0 : random.nextInt(1, token + 1);
      block.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      block.append(TAGS.get(random.nextInt(TAGS.size()))).append(' ').append(head).append(' ');
      block.append(token == 0 ? "root" : RELATIONS.get(random.nextInt(RELATIONS.size())));
      String name = random.nextInt(6) == 0 ? " B-PERSON" : random.nextInt(8) == 0 ? " I" : "";
      block.append(name).append('\n');
    }
    return block.toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyMentionLiesInItsSentenceAndBelongsToOneEntity(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String language = random.nextBoolean() ? "en" : "es";
    ReadText text = Reports.read(language, block(random), block(random), block(random));
    Entities entities = Reports.entities(text);
    Set<EntityMention> seen = new HashSet<>();
    for (EntityReading entity : entities.all()) {
      assertThat(entity.mentions()).as("-Dseed=%d", seed).isNotEmpty();
      assertThat(entity.name()).as("-Dseed=%d", seed).isNotBlank();
      for (EntityMention mention : entity.mentions()) {
        assertThat(seen.add(mention)).as("-Dseed=%d %s", seed, mention).isTrue();
        Span span = text.span(mention.phrase());
        assertThat(span.begin()).as("-Dseed=%d", seed).isLessThan(span.end());
        assertThat(mention.phrase().end())
            .as("-Dseed=%d", seed)
            .isLessThanOrEqualTo(text.sentence(mention.phrase().sentence()).size());
      }
    }
    assertThat(Reports.entities(text).all()).as("-Dseed=%d", seed).isEqualTo(entities.all());
  }
}
