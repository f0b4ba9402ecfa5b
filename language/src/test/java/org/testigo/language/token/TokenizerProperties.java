package org.testigo.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.SentenceBuilder;

class TokenizerProperties {
  private static final Tokenizer ENGLISH = Tokenizer.of("en");
  private static final Tokenizer SPANISH = Tokenizer.of("es");

  /** Pieces that have a meaning for some rule. */
  private static final String[] PIECES = {
    "a",
    "E",
    "ñ",
    "9",
    "12",
    ".",
    ",",
    "-",
    "—",
    "'",
    "’",
    "\"",
    "«",
    "»",
    "(",
    ")",
    "¿",
    "?",
    "!",
    ":",
    ";",
    "/",
    "@",
    "#",
    "$",
    "&",
    "_",
    "\n",
    "\r\n",
    "\n\n",
    " ",
    " ",
    "\t",
    "\u00A0",
    "...",
    "U.S.",
    "EE. UU.",
    "p. m.",
    "Gen.",
    "Sr.",
    "del",
    "dárselo",
    "detenerlos",
    "can't",
    "cannot",
    "s'",
    "www.",
    "http://",
    "x@y",
    "1.234,5",
    "10:30",
    "MACHALA.- ",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "\u200D",
    "\uFE0F",
    "\u0301",
    "\u00AD",
    "\u202E",
    "\uFEFF",
    "\u0000",
    "א",
    "中",
    "½",
    "ﬁ",
    "İ",
    "[1]",
    "- ",
    "* ",
    "ad-\nmi",
    "5km",
    "''",
    "``",
    "==="
  };

  static LongStream seeds() {
    Long only = Long.getLong("seed");
    return only != null ? LongStream.of(only) : LongStream.range(0, 400);
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int piece = 0; piece < pieces; piece++) {
      if (random.nextInt(12) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      text.append(random.nextInt(3) == 0 ? " " : "");
    }
    return text.toString();
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void wordsCoverAllThatIsVisibleOnceAndInOrder(long seed) {
    String text = text(new SplittableRandom(seed));
    check(text, ENGLISH.read(text), seed);
    check(text, SPANISH.read(text), seed);
  }

  private static void check(String text, TokenizedText cut, long seed) {
    boolean[] covered = new boolean[text.length()];
    SentenceBuilder builder = new SentenceBuilder();
    int last = 0;
    for (int number = 0; number < cut.sentences(); number++) {
      cut.fill(builder, number);
      Sentence sentence = builder.build();
      assertThat(sentence.begin()).as("-Dseed=%d", seed).isGreaterThanOrEqualTo(last);
      assertThat(sentence.size())
          .as("-Dseed=%d", seed)
          .isBetween(1, SentenceSplitter.LONGEST_SENTENCE);
      for (int token = 0; token < sentence.size(); token++) {
        int begin = sentence.begin(token);
        int end = sentence.end(token);
        boolean same = token > 0 && sentence.surface(token) == sentence.surface(token - 1);
        boolean shared = same && begin == sentence.begin(token - 1);
        assertThat(begin < end && (shared || begin >= last)).as("-Dseed=%d", seed).isTrue();
        assertThat(sentence.form(token)).as("-Dseed=%d", seed).isNotEmpty();
        last = end;
        java.util.Arrays.fill(covered, begin, end, true);
      }
    }
    for (int at = 0; at < text.length(); at++) {
      boolean visible = !Characters.isSpace(text.charAt(at));
      assertThat(!visible || covered[at]).as("-Dseed=%d, at %d", seed, at).isTrue();
    }
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void formsAreSlicesButForSpanishMultiwordsAndHyphenation(long seed) {
    String text = text(new SplittableRandom(seed));
    TokenizedText cut = ENGLISH.read(text);
    SentenceBuilder builder = new SentenceBuilder();
    for (int number = 0; number < cut.sentences(); number++) {
      cut.fill(builder, number);
      Sentence sentence = builder.build();
      for (int token = 0; token < sentence.size(); token++) {
        String slice = text.substring(sentence.begin(token), sentence.end(token));
        if (slice.chars().allMatch(c -> c > ' ' && Character.getType(c) != Character.FORMAT)) {
          assertThat(sentence.form(token)).as("-Dseed=%d", seed).isEqualTo(slice);
        }
      }
    }
  }

  @Test
  void oneMegabyteWithoutAnySpaceIsReadInLinearTime() {
    String[] pieces = {
      "a", "a.", "a.b-", "x@", "9-", "9.", "aaa.", "(", "'", "s'", "A. ", "a\u200D"
    };
    for (String piece : pieces) {
      String text = piece.repeat(1_000_000 / piece.length());
      long before = System.nanoTime();
      assertThat(ENGLISH.read(text).words()).isPositive();
      assertThat(SPANISH.read(text).words()).isPositive();
      assertThat(System.nanoTime() - before).as(piece).isLessThan(10_000_000_000L);
    }
  }
}
