package org.testigo.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testigo.codebook.events.EventBook;
import org.testigo.codebook.events.Frame;
import org.testigo.codebook.events.FrameExample;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.coder.entities.EntityMention;
import org.testigo.coder.events.EventReading;
import org.testigo.coder.text.Phrase;
import org.testigo.record.CoderVersion;
import org.testigo.record.EventType;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;
import org.testigo.record.Span;

/**
 * The examples in the frames of the codebook are read as they say. Trees are a machine's, so a few
 * may fail; the message names each with file and line, for whoever changes a frame or a model.
 */
class CodebookExamplesTest {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void nineOfTenExamplesAreReadAsTheirFramesSay(String language) {
    Coder coder = Coder.open(language, FILES, new CoderVersion("test", "test", java.util.Map.of()));
    List<String> failures = new ArrayList<>();
    int all = 0;
    for (Frame frame : EventBook.read(FILES, language).frames()) {
      all += frame.examples().size() + frame.counters().size();
      for (FrameExample example : frame.examples()) {
        String problem = problem(frame, example, find(coder, language, example.sentence()));
        if (problem != null) {
          failures.add(
              example.file() + ":" + example.line() + ": " + problem + ": " + example.sentence());
        }
      }
      for (String counter : frame.counters()) {
        Findings found = find(coder, language, counter);
        if (found.events().stream().anyMatch(event -> event.type() == frame.type())) {
          failures.add(
              frame.file() + ":" + frame.line() + ": " + frame.type() + " found in: " + counter);
        }
      }
    }
    assertThat(failures)
        .as("examples that fail, of %d:%n%s", all, String.join("\n", failures))
        .hasSizeLessThanOrEqualTo(all / 10);
  }

  private static Findings find(Coder coder, String language, String sentence) {
    LocalDate published = LocalDate.of(2025, 6, 12);
    return coder.find(
        new Report("x", null, sentence, language, published, PublishedFrom.GIVEN, null, null));
  }

  private static @Nullable String problem(Frame frame, FrameExample example, Findings found) {
    Span wanted = new Span(example.begin(), example.end());
    EventReading best = null;
    for (EventReading event : found.events()) {
      boolean type = event.type() == frame.type() || event.type() == EventType.AGREE;
      boolean mode = frame.mode() == null || frame.mode().equals(event.mode());
      if (type && mode && touches(event, wanted, found)) {
        best = event;
      }
    }
    if (best == null) {
      return "no " + frame.type() + " " + frame.mode() + " at the trigger";
    }
    for (String who : example.who()) {
      if (!names(best.actors(), who, found)) {
        return "'" + who + "' is no actor";
      }
    }
    for (String whom : example.whom()) {
      if (!names(best.recipients(), whom, found) && !names(best.actors(), whom, found)) {
        return "'" + whom + "' is no recipient";
      }
    }
    return null;
  }

  private static boolean touches(EventReading event, Span wanted, Findings found) {
    List<Phrase> all = new ArrayList<>(event.mentions());
    all.add(event.trigger());
    return all.stream().anyMatch(phrase -> found.text().span(phrase).overlaps(wanted));
  }

  private static boolean names(List<Integer> parties, String word, Findings found) {
    for (int party : parties) {
      for (EntityMention mention : found.entities().get(party).mentions()) {
        String words = found.text().span(mention.phrase()).of(found.text().text());
        if (words.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }
}
