package org.testigo.coder.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.numbers.Words;
import org.testigo.codebook.times.TimeBook;
import org.testigo.codebook.times.TimeMeaning;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.record.DateInterval;
import org.testigo.record.Span;
import org.testigo.record.TimexType;

/**
 * Finds time expressions and gives them TIMEX3 values. What a value is told from, the day of
 * publication or a date told before, is carried from sentence to sentence.
 */
public final class TimeFinder {
  private final ReadText report;
  private final TimeBook book;
  private final List<TimeReading> times = new ArrayList<>();
  private @Nullable LocalDate lastDay;
  private @Nullable LocalDate lastDate;
  private @Nullable String lastQuarter;

  private TimeFinder(ReadText report, TimeBook book) {
    this.report = report;
    this.book = book;
  }

  /**
   * Finds the time expressions of a report.
   *
   * @param report the report
   * @param book the words of its language that tell time
   * @return the expressions, in the order of the text
   */
  public static List<TimeReading> find(ReadText report, TimeBook book) {
    TimeFinder finder = new TimeFinder(report, book);
    for (int index = 0; index < report.sentences().size(); index++) {
      finder.read(index);
    }
    return List.copyOf(finder.times);
  }

  private void read(int index) {
    Sentence sentence = report.sentence(index);
    if (sentence.size() == 0) {
      return;
    }
    Words words = Words.of(report.text(), sentence.begin(), sentence.end());
    for (TimeMatch match : new RuleMatcher(words, book).matches()) {
      Span span = new Span(words.begin(match.begin()), words.end(match.end() - 1));
      int first = firstToken(sentence, span);
      int last = lastToken(sentence, span, first);
      Direction direction = Direction.of(sentence, first, last, book);
      Anchor anchor =
          new Anchor(report.report().published(), lastDay, lastDate, lastQuarter, direction);
      TimeValues.TimeValue value = TimeValues.of(match, anchor);
      DateInterval days = Days.of(value.value());
      LocalDate begin = days == null ? null : days.begin();
      LocalDate end = days == null ? null : days.end();
      Phrase phrase = new Phrase(index, first, last + 1, head(sentence, first, last));
      times.add(new TimeReading(phrase, span, value.type(), value.value(), begin, end));
      remember(value.type(), begin, end);
      rememberQuarter(match.rule().means(), value.value());
    }
  }

  private void remember(TimexType type, @Nullable LocalDate begin, @Nullable LocalDate end) {
    if (begin == null || end == null || type == TimexType.DURATION || type == TimexType.SET) {
      return;
    }
    lastDate = end;
    if (begin.equals(end)) {
      lastDay = begin;
    }
  }

  /** Until a year is named, what is set against "a year earlier" is the quarter told last. */
  private void rememberQuarter(TimeMeaning means, @Nullable String value) {
    if (means == TimeMeaning.QUARTER) {
      lastQuarter = value;
    } else if (means == TimeMeaning.YEAR) {
      lastQuarter = null;
    }
  }

  private static int firstToken(Sentence sentence, Span span) {
    int token = 0;
    while (token + 1 < sentence.size() && sentence.end(token) <= span.begin()) {
      token++;
    }
    return token;
  }

  private static int lastToken(Sentence sentence, Span span, int first) {
    int token = first;
    while (token + 1 < sentence.size() && sentence.begin(token + 1) < span.end()) {
      token++;
    }
    return token;
  }

  private static int head(Sentence sentence, int first, int last) {
    for (int token = first; token <= last; token++) {
      int head = sentence.head(token);
      if (head < first || head > last) {
        return token;
      }
    }
    return first;
  }
}
