package org.testigo.coder.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testigo.codebook.numbers.Words;
import org.testigo.codebook.times.TimeBook;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.coder.text.Layout;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Conllu;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.SentenceBuilder;
import org.testigo.record.DateInterval;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;
import org.testigo.record.TimexType;

class TimeFinderTest {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 12);

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyExampleOfTheCodebookHolds(String language) {
    TimeBook book = TimeBook.read(FILES, language);
    assertThat(book.examples()).hasSizeGreaterThan(50);
    for (TimeBook.Example example : book.examples()) {
      Sentence sentence = flat(example.text());
      assertThat(values(read(sentence, language, PUBLISHED), language))
          .as("%s: %s", example.at(), example.text())
          .isEqualTo(example.value());
    }
  }

  @Test
  void aWeekdayUnderAFutureVerbLiesAhead() {
    String block =
        """
        1 Holloway Holloway PROPN _ _ 4 nsubj
        2 is be AUX _ Tense=Pres|VerbForm=Fin 4 aux
        3 to to PART _ _ 4 mark
        4 travel travel VERB _ VerbForm=Inf 0 root
        5 on on ADP _ _ 6 case
        6 Saturday Saturday PROPN _ _ 4 obl
        """;
    String would = block.replace("is be AUX _ Tense=Pres", "would would AUX _ Tense=Past");
    assertThat(values(read(Conllu.read(would), "en", PUBLISHED), "en")).isEqualTo("2025-06-14");
  }

  @Test
  void aSpanishFuturePutsTheDayAhead() {
    String block =
        """
        1 Visitará visitar VERB _ Mood=Ind|Tense=Fut|VerbForm=Fin 0 root
        2 el el DET _ _ 3 det
        3 centro centro NOUN _ _ 1 obj
        4 el el DET _ _ 5 det
        5 lunes lunes NOUN _ _ 1 obl
        """;
    assertThat(values(read(Conllu.read(block), "es", PUBLISHED), "es")).isEqualTo("2025-06-16");
    String past =
        block.replace(
            "Visitará visitar VERB _ Mood=Ind|Tense=Fut", "Visitó visitar VERB _ Tense=Past");
    assertThat(values(read(Conllu.read(past), "es", PUBLISHED), "es")).isEqualTo("2025-06-09");
  }

  @Test
  void withoutADateOfPublicationOnlyWhatIsSaidIsKnown() {
    ReadText report = read(flat("It fell in March 2022, and again last month."), "en", null);
    List<TimeReading> times = TimeFinder.find(report, TimeBook.read(FILES, "en"));
    assertThat(times).extracting(TimeReading::value).containsExactly("2022-03", null);
    assertThat(times.get(0).begin()).isEqualTo(LocalDate.of(2022, 3, 1));
    assertThat(times.get(0).end()).isEqualTo(LocalDate.of(2022, 3, 31));
    assertThat(times.get(1).begin()).isNull();
  }

  @Test
  void sinceLeavesTheEndOpenAndUntilTheBeginning() {
    ReadText report =
        read(flat("It lasted from 2010 until 2014 and since March 2022."), "en", PUBLISHED);
    List<TimeReading> times = TimeFinder.find(report, TimeBook.read(FILES, "en"));
    assertThat(times).hasSize(3);
    assertThat(Periods.of(report, times.get(1)))
        .isEqualTo(new DateInterval(null, LocalDate.of(2014, 12, 31)));
    assertThat(Periods.of(report, times.get(2)))
        .isEqualTo(new DateInterval(LocalDate.of(2022, 3, 1), null));
  }

  @Test
  void theTypeGoesWithTheMeaning() {
    ReadText report =
        read(
            flat("On Monday night it lasted three hours, as it does every year."), "en", PUBLISHED);
    assertThat(TimeFinder.find(report, TimeBook.read(FILES, "en")))
        .extracting(TimeReading::type)
        .containsExactly(TimexType.TIME, TimexType.DURATION, TimexType.SET);
  }

  @Test
  void easterMovesWithTheYear() {
    assertThat(Days.easter(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
    assertThat(Days.easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
  }

  private static String values(ReadText report, String language) {
    return TimeFinder.find(report, TimeBook.read(FILES, language)).stream()
        .map(time -> String.valueOf(time.value()))
        .collect(Collectors.joining("|"));
  }

  private static ReadText read(Sentence sentence, String language, @Nullable LocalDate published) {
    PublishedFrom from = published == null ? PublishedFrom.UNKNOWN : PublishedFrom.GIVEN;
    Report report = new Report(null, null, sentence.text(), language, published, from, null, null);
    return Layout.of(report, language, List.of(sentence));
  }

  /** A sentence without a tree: the codebook's examples are to hold on their words alone. */
  private static Sentence flat(String text) {
    SentenceBuilder builder = new SentenceBuilder().reset(text, 0, text.length());
    Words words = Words.of(text);
    for (int word = 0; word < words.size(); word++) {
      builder.add(words.raw(word), words.begin(word), words.end(word), word);
    }
    return builder.build();
  }
}
