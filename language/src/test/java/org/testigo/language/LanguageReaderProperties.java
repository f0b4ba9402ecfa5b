package org.testigo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testigo.language.tree.Conllu;
import org.testigo.language.tree.Sentence;

/** Whatever the text, it is read into trees that cover it. */
class LanguageReaderProperties {
  private static final List<LanguageReader> READERS =
      List.of(LanguageReader.of("en"), LanguageReader.of("es"));
  private static final int MOST_PIECES = 80;
  private static final int LONGEST_SENTENCE = 400;

  /** Pieces of text as it is found, and as it is not. */
  private static final String[] PIECES = {
    "The police arrested three men in Bogotá on Monday.",
    "Dos hombres fueron detenidos, según la policía; ¿quién lo dijo?",
    "said",
    "the",
    "los",
    "que",
    "president",
    "secuestrado",
    "U.S.",
    "10:30",
    "(",
    ")",
    "[",
    "«",
    "\"",
    ",",
    ".",
    "\n",
    "\n\n",
    "\t|\t",
    "|",
    "—",
    "- ",
    "* ",
    "ad-\nministración",
    "mu\u00AD\nñeca",
    "...",
    "\uD83D\uDE00",
    "\uD83D\uDC68\u200D\uD83D\uDC69",
    "\uD83D",
    "\u200F",
    "\u202E",
    "שלום",
    "السلام",
    "中文",
    "\u0000",
    "\uFFFF",
    "\u0301",
    "\uFEFF",
    "ﬁ",
    "İ",
    "ǅ",
    "½",
    "1,234.5",
    "%",
    "x@y.org",
    "http://a.b/c?d=e"
  };

  static LongStream seeds() {
    Long only = Long.getLong("seed");
    return only != null ? LongStream.of(only) : LongStream.range(0, 150);
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int piece = random.nextInt(MOST_PIECES); piece > 0; piece--) {
      if (random.nextInt(10) == 0) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return switch (random.nextInt(6)) {
      case 0 -> text.toString().toUpperCase(Locale.ROOT);
      case 1 -> text.toString().toLowerCase(Locale.ROOT);
      default -> text.toString();
    };
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void anyTextIsReadIntoTreesThatCoverIt(long seed) {
    String text = text(new SplittableRandom(seed));
    READERS.forEach(reader -> check(text, reader.read(text), "-Dseed=" + seed));
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void aTextReadAgainAfterAnotherGivesTheSameTrees(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String text = text(random);
    LanguageReader reader = READERS.get((int) (seed & 1));
    List<String> first = trees(reader.read(text));
    reader.read(text(random));
    assertThat(trees(reader.read(text))).as("-Dseed=%d", seed).isEqualTo(first);
  }

  private static List<String> trees(List<Sentence> sentences) {
    return sentences.stream().map(sentence -> Conllu.write(sentence, "1")).toList();
  }

  @Test
  void aSentenceOfTenThousandWordsIsCutAndRead() {
    checkAll("the man who saw ".repeat(2_500));
  }

  @Test
  void aMillionCharactersWithoutAFullStopAreRead() {
    checkAll("el gobierno y los rebeldes, ".repeat(36_000));
  }

  @Test
  void nestedBracketsAndQuotesAreRead() {
    checkAll("(".repeat(5_000) + "police" + ")".repeat(5_000));
    checkAll("[«\"".repeat(3_000) + "dijo" + "\"»]".repeat(3_000));
  }

  @Test
  void tablesEmojiAndTextFromRightToLeftAreRead() {
    checkAll("| 2021 | 34 | 12,5 % |\n".repeat(300));
    checkAll("\uD83D\uDE00\uD83D\uDD25 ".repeat(500));
    checkAll("قالت الشرطة إن ثلاثة رجال قتلوا. ".repeat(100));
    checkAll("a".repeat(50_000) + " " + "-".repeat(50_000) + " " + "a-".repeat(20_000));
  }

  private static void checkAll(String text) {
    for (LanguageReader reader : READERS) {
      check(text, reader.read(text), reader.language());
    }
  }

  private static void check(String text, List<Sentence> sentences, String which) {
    int at = 0;
    for (Sentence sentence : sentences) {
      assertThat(sentence.size()).as(which).isBetween(1, LONGEST_SENTENCE + 4);
      for (int token = 0; token < sentence.size(); token++) {
        boolean sameAsBefore = token > 0 && sentence.surface(token) == sentence.surface(token - 1);
        if (!sameAsBefore) {
          assertThat(sentence.begin(token)).as(which).isGreaterThanOrEqualTo(at);
          assertThat(visible(text, at, sentence.begin(token))).as(which).isFalse();
        }
        at = Math.max(at, sentence.end(token));
      }
      checkTree(sentence, which);
    }
    assertThat(visible(text, at, text.length())).as(which).isFalse();
  }

  private static boolean visible(String text, int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static void checkTree(Sentence sentence, String which) {
    int[] heads = new int[sentence.size()];
    int roots = 0;
    for (int token = 0; token < heads.length; token++) {
      heads[token] = sentence.head(token);
      roots += heads[token] == Sentence.NONE ? 1 : 0;
    }
    assertThat(roots).as(which).isEqualTo(1);
    // Every way up ends at the root: words known to lead there are marked, so that this is linear.
    boolean[] leads = new boolean[heads.length];
    for (int token = 0; token < heads.length; token++) {
      int steps = 0;
      int up = token;
      while (up != Sentence.NONE && !leads[up] && steps <= heads.length) {
        up = heads[up];
        steps++;
      }
      assertThat(steps).as(which).isLessThanOrEqualTo(heads.length);
      for (up = token; up != Sentence.NONE && !leads[up]; up = heads[up]) {
        leads[up] = true;
      }
    }
  }
}
