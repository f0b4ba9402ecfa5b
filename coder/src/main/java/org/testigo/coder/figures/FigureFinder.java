package org.testigo.coder.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.figures.FigureBook;
import org.testigo.codebook.figures.Role;
import org.testigo.codebook.numbers.Words;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.coder.times.Periods;
import org.testigo.coder.times.TimeReading;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.Span;

/**
 * Finds figures: numbers for which the words around them say what they measure. A number of which
 * nothing says so (vehicles used, sources cited, pages) is none; nor is one inside a time.
 */
public final class FigureFinder {
  private static final int REACH = 6;
  private static final Set<String> MONEY = Set.of("money", "rate");

  /** A definite number below this one was told before. */
  private static final BigDecimal FEW = new BigDecimal(20);

  private final ReadText report;
  private final List<TimeReading> times;
  private final FigureBook book;
  private final Currencies currencies;
  private final List<FigureReading> figures = new ArrayList<>();

  private FigureFinder(ReadText report, List<TimeReading> times, FigureBook book) {
    this.report = report;
    this.times = times;
    this.book = book;
    this.currencies = new Currencies(report.text(), book);
  }

  /**
   * Finds the figures of a report.
   *
   * @param report the report
   * @param times its time expressions
   * @param book the words of its language that go with figures
   * @return the figures, in the order of the text
   */
  public static List<FigureReading> find(
      ReadText report, List<TimeReading> times, FigureBook book) {
    FigureFinder finder = new FigureFinder(report, times, book);
    for (int index = 0; index < report.sentences().size(); index++) {
      finder.read(index);
    }
    return List.copyOf(finder.figures);
  }

  private void read(int index) {
    Sentence sentence = report.sentence(index);
    if (sentence.size() == 0) {
      return;
    }
    Words words = Words.of(report.text(), sentence.begin(), sentence.end());
    @Nullable NumberPhrase unmeasured = null;
    for (NumberPhrase number : NumberPhraseReader.read(words, book)) {
      boolean counts =
          !Uncounted.isTime(words, number, times, book) && !Uncounted.isLabel(words, number, book);
      if (!counts) {
        unmeasured = null;
        continue;
      }
      String measure = read(index, words, number, null);
      if (measure != null
          && unmeasured != null
          && !MONEY.contains(measure)
          && isJoined(sentence, words, unmeasured, number)) {
        read(index, words, unmeasured, measure);
        figures.sort(Comparator.comparing(FigureReading::span));
      }
      unmeasured = measure == null ? number : null;
    }
  }

  /** "eleven officers and at least six civilians": only "and" stands between them. */
  private boolean isJoined(Sentence s, Words words, NumberPhrase one, NumberPhrase other) {
    int counted = Counting.counted(s, words, one, book);
    int next = tokenAt(s, words.begin(other.begin()));
    if (counted < 0 || counted >= next || next - counted > 4) {
      return false;
    }
    boolean and = false;
    for (int t = counted + 1; t < next; t++) {
      and = and || s.upos(t) == Upos.CCONJ;
      if (s.upos(t) != Upos.CCONJ && s.upos(t) != Upos.ADJ) {
        return false;
      }
    }
    return and;
  }

  /** Reads a number and returns what it measures, or null where nothing says so. */
  private @Nullable String read(
      int index, Words words, NumberPhrase number, @Nullable String given) {
    Sentence sentence = report.sentence(index);
    Span span = new Span(words.begin(number.begin()), words.end(number.end() - 1));
    int first = tokenAt(sentence, words.begin(number.number()));
    int last = tokenAt(sentence, words.end(number.end() - 1) - 1);
    int numberLast = tokenAt(sentence, words.end(number.numberEnd() - 1) - 1);
    boolean counts = !number.isMoney() && !number.percent();
    int counted = counts ? Counting.counted(sentence, words, number, book) : -1;
    String measure =
        given != null ? given : measure(index, words, number, first, numberLast, counted);
    if (measure == null || (counts && pointsBack(words, number, counted))) {
      return null;
    }
    Phrase phrase = new Phrase(index, tokenAt(sentence, span.begin()), last + 1, numberLast);
    figures.add(
        new FigureReading(
            phrase,
            counted,
            span,
            number.value(),
            number.low(),
            number.high(),
            number.qualifier(),
            unit(number, sentence, counted),
            measure,
            Periods.reaching(report, times, phrase)));
    return measure;
  }

  private @Nullable String unit(NumberPhrase number, Sentence sentence, int counted) {
    if (number.percent()) {
      return "percent";
    }
    if (number.isMoney()) {
      return currencies.code(number.currency());
    }
    if (counted < 0) {
      return null;
    }
    return Counting.unit(sentence, counted, book);
  }

  private @Nullable String measure(
      int index, Words words, NumberPhrase number, int first, int last, int counted) {
    if (number.percent()) {
      return "rate";
    }
    if (number.isMoney()) {
      return "money";
    }
    boolean lone = number.isOne() && !isOnePerson(index, words, number, counted);
    if (lone || (counted >= 0 && isYear(report.sentence(index), words, number, counted))) {
      return null;
    }
    String said = phrase(words, number);
    if (said == null) {
      Sentence sentence = report.sentence(index);
      int begin = tokenAt(sentence, words.begin(number.begin()));
      said = new Clause(sentence, book).measure(begin, first, last, counted);
    }
    return said != null ? said : inherited(index, words, number, first, counted);
  }

  /** Where the clause says nothing of its own: what was counted before goes on. */
  private @Nullable String inherited(
      int index, Words words, NumberPhrase number, int first, int counted) {
    Sentence sentence = report.sentence(index);
    boolean included = isIncluded(words, number);
    if (counted >= 0 && sentence.upos(counted) != Upos.PRON) {
      String before = included ? lastMeasure(index) : null;
      return before != null ? before : byWords(counted, sentence);
    }
    String told = new Clause(sentence, book).told(first);
    if (told != null) {
      return told;
    }
    return included || isReported(sentence, first) ? lastMeasure(index) : null;
  }

  /** "one student", but neither "one of them" nor "one theory". */
  private boolean isOnePerson(int index, Words words, NumberPhrase number, int counted) {
    int next = number.end();
    boolean part = next < words.size() && book.lists("of", words.folded(next));
    return !part
        && counted >= 0
        && book.lists("noun-person", Words.fold(report.sentence(index).lemma(counted)));
  }

  /** "the 2014 abduction": a year before a noun in the singular. */
  private static boolean isYear(Sentence sentence, Words words, NumberPhrase number, int counted) {
    String digits = words.folded(number.number());
    boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    return year
        && number.qualifier() == null
        && number.numberEnd() == number.number() + 1
        && !sentence.features(counted).has("Number", "Plur");
  }

  /** A phrase such as "shot dead" soon after the number. */
  private @Nullable String phrase(Words words, NumberPhrase number) {
    for (FigureBook.Row<String> row : book.next()) {
      if (row.standsAt(words, number.end())) {
        return row.value();
      }
    }
    int end = Math.min(words.size(), number.end() + REACH);
    for (int at = number.end(); at < end; at++) {
      String word = words.folded(at);
      if (book.lists("stop", word) || word.equals(",") || word.equals(";")) {
        return null;
      }
      for (FigureBook.Row<String> row : book.phrases()) {
        if (row.standsAt(words, at)) {
          return row.value();
        }
      }
    }
    return null;
  }

  /** Where the tree says nothing: an adjective or participle right after what is counted. */
  private @Nullable String byWords(int counted, Sentence sentence) {
    String noun = Words.fold(sentence.lemma(counted));
    int end = Math.min(sentence.size(), counted + 4);
    for (int token = counted + 1; token < end; token++) {
      Upos upos = sentence.upos(token);
      boolean participle = sentence.features(token).has("VerbForm", "Part");
      if (upos != Upos.ADJ && upos != Upos.ADV && !participle) {
        return null;
      }
      String measure = book.measure(Role.COUNTED, Words.fold(sentence.lemma(token)));
      if (measure == null) {
        measure = book.measure(Role.VERBS, Words.fold(sentence.lemma(token)));
      }
      if (measure != null && book.allows(measure, noun)) {
        return measure;
      }
    }
    return null;
  }

  private boolean isIncluded(Words words, NumberPhrase number) {
    for (int at = Math.max(0, number.begin() - 3); at < number.begin(); at++) {
      if (book.lists("including", words.folded(at))) {
        return true;
      }
    }
    return false;
  }

  /** "the number was 19", "hablan de once": a bare number that the clause tells as a count. */
  private boolean isReported(Sentence sentence, int token) {
    int at = token;
    for (int step = 0; step < 3 && at != Sentence.NONE; step++) {
      if (book.lists("reported", Words.fold(sentence.lemma(at)))
          || sentence.child(at, Deprel.COP) != Sentence.NONE) {
        return true;
      }
      at = sentence.head(at);
    }
    return false;
  }

  private @Nullable String lastMeasure(int index) {
    String measure = null;
    int of = index;
    for (int i = figures.size() - 1; i >= 0; i--) {
      FigureReading figure = figures.get(i);
      int sentence = figure.phrase().sentence();
      boolean further = (measure != null && sentence != of) || index - sentence > 4;
      if (further) {
        return measure;
      }
      if (!"money".equals(figure.measure()) && !"rate".equals(figure.measure())) {
        // what a sentence counts first is what it is about
        measure = figure.measure();
        of = sentence;
      }
    }
    return measure;
  }

  /** "the five", "los 17 detenidos": a definite number that was told before. */
  private boolean pointsBack(Words words, NumberPhrase number, int counted) {
    int before = number.begin() - 1;
    if (before > 0 && book.lists("between-noun", words.folded(before))) {
      before--;
    }
    if (before < 0 || !book.lists("definite", words.folded(before)) || number.qualifier() != null) {
      return false;
    }
    BigDecimal said = number.value();
    if (counted < 0 || (said != null && said.compareTo(FEW) < 0)) {
      return true;
    }
    for (FigureReading figure : figures) {
      BigDecimal value = number.value();
      if (value != null && figure.value() != null && value.compareTo(figure.value()) == 0) {
        return true;
      }
    }
    return false;
  }

  private static int tokenAt(Sentence sentence, int offset) {
    int token = 0;
    while (token + 1 < sentence.size() && sentence.end(token) <= offset) {
      token++;
    }
    return token;
  }
}
