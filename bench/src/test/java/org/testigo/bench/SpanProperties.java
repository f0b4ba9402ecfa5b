package org.testigo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testigo.Testigo;
import org.testigo.record.Claim;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;
import org.testigo.record.ReportRecord;
import org.testigo.record.Span;

/** Whatever stands in a text, every span of its record slices words of that text. */
class SpanProperties {
  private static final Testigo TESTIGO = Testigo.open();
  private static final String[] NOISE = {
    "\uD83D\uDE93",
    "e\u0301",
    "\r\n",
    "\u00A0",
    "\u200B",
    "ñ",
    "\u05D0\u05D1",
    "\uD83C\uDDEA\uD83C\uDDE8",
    "“",
    "»"
  };

  static LongStream seeds() {
    Long only = Long.getLong("seed");
    return only != null ? LongStream.of(only) : LongStream.range(0, 40);
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  private static String noisy(String text, SplittableRandom random) {
    StringBuilder noisy =
        new StringBuilder(random.nextBoolean() ? text : text.replace("\n", "\r\n"));
    int times = random.nextInt(12);
    for (int i = 0; i < times; i++) {
      int place = random.nextInt(noisy.length() + 1);
      boolean inPair =
          place > 0 && place < noisy.length() && Character.isLowSurrogate(noisy.charAt(place));
      noisy.insert(inPair ? place - 1 : place, NOISE[random.nextInt(NOISE.length)]);
    }
    return noisy.toString();
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void everySpanSlicesItsOwnWords(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> texts = texts();
    String text = noisy(texts.get(random.nextInt(texts.size())), random);
    LocalDate published = random.nextBoolean() ? LocalDate.of(2025, 11, 20) : null;
    PublishedFrom from = published == null ? PublishedFrom.UNKNOWN : PublishedFrom.GIVEN;
    Report report = new Report("r", null, text, null, published, from, null, null);
    ReportRecord record = TESTIGO.read(report);
    assertThat(record.document().text()).isEqualTo(text);
    int[] points = text.codePoints().toArray();
    for (Span span : spans(record)) {
      assertThat(span.end()).as("-Dseed=%d", seed).isLessThanOrEqualTo(points.length);
      String words = new String(points, span.begin(), span.end() - span.begin());
      assertThat(words).as("-Dseed=%d", seed).isNotBlank().isEqualTo(words.strip());
      assertThat(text).contains(words);
    }
    record
        .entities()
        .forEach(
            entity ->
                assertThat(folded(text)).as("-Dseed=%d", seed).contains(folded(entity.name())));
  }

  /** A name is given without the marks and invisible characters that its words may hold. */
  private static String folded(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}\\p{Cf}]", "")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static List<Span> spans(ReportRecord record) {
    List<Span> spans = new ArrayList<>();
    record.entities().forEach(entity -> entity.mentions().forEach(m -> spans.add(m.span())));
    record.places().forEach(place -> spans.addAll(place.mentions()));
    record.times().forEach(time -> spans.add(time.span()));
    record.events().forEach(event -> spans.addAll(List.of(event.trigger(), event.sentence())));
    for (Claim claim : record.claims()) {
      spans.addAll(claim.cue());
      spans.addAll(claim.content());
      if (claim.sourceSpan() != null) {
        spans.add(claim.sourceSpan());
      }
    }
    record.figures().forEach(figure -> spans.add(figure.span()));
    record.commitments().forEach(commitment -> spans.add(commitment.content()));
    return spans;
  }
}
