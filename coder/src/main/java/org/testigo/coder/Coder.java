package org.testigo.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.places.Gazetteer;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.coder.attribution.Attribution;
import org.testigo.coder.attribution.AttributionFinder;
import org.testigo.coder.attribution.AttributionModel;
import org.testigo.coder.attribution.Clues;
import org.testigo.coder.claims.ClaimFinder;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.claims.ReportedClauses;
import org.testigo.coder.commitments.CommitmentFinder;
import org.testigo.coder.commitments.CommitmentReading;
import org.testigo.coder.disputes.DisputeFinder;
import org.testigo.coder.disputes.DisputeReading;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.entities.EntityFinder;
import org.testigo.coder.events.EventFinder;
import org.testigo.coder.events.EventReading;
import org.testigo.coder.events.TriggerReading;
import org.testigo.coder.figures.FigureFinder;
import org.testigo.coder.figures.FigureReading;
import org.testigo.coder.places.PlaceFinder;
import org.testigo.coder.places.PlaceReading;
import org.testigo.coder.text.Layout;
import org.testigo.coder.text.ReadText;
import org.testigo.coder.times.PublicationDate;
import org.testigo.coder.times.TimeFinder;
import org.testigo.coder.times.TimeReading;
import org.testigo.coder.warnings.WarningFinder;
import org.testigo.language.LanguageReader;
import org.testigo.language.tree.Sentence;
import org.testigo.record.CoderVersion;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;
import org.testigo.record.ReportRecord;
import org.testigo.record.Span;
import org.testigo.record.Warning;

/**
 * Reads reports of one language: the steps of the corridor, in their order. Each step's parameters
 * are all it reads, and its result is all it adds. Immutable; threads may share it.
 */
public final class Coder {
  /** What is coded of a text at most: some forty pages. */
  static final int MOST_CHARACTERS = 100_000;

  private final String language;
  private final LanguageReader reader;
  private final Books books;
  private final CoderVersion version;
  private final Map<String, Optional<AttributionModel>> attributionModels =
      new ConcurrentHashMap<>();

  private Coder(String language, LanguageReader reader, Books books, CoderVersion version) {
    this.language = language;
    this.reader = reader;
    this.books = books;
    this.version = version;
  }

  /**
   * Opens the coder of a language. Its models and its codebook load side by side: for a single
   * report, loading is what takes the time.
   *
   * @param language its ISO 639-1 code
   * @param files the codebook
   * @param software what the records will say that they were made by, the models still unnamed
   * @return the coder
   * @throws org.testigo.record.InputException where an entry of the codebook is wrong
   */
  public static Coder open(String language, CodebookFiles files, CoderVersion software) {
    return open(language, files, null, software);
  }

  /**
   * Opens the coder of a language with more places than the codebook knows.
   *
   * @param language its ISO 639-1 code
   * @param files the codebook
   * @param further the gazetteer behind the codebook, or null
   * @param software what the records will say that they were made by, the models still unnamed
   * @return the coder
   * @throws org.testigo.record.InputException where an entry of the codebook is wrong
   */
  public static Coder open(
      String language, CodebookFiles files, @Nullable Gazetteer further, CoderVersion software) {
    FutureTask<Books> loading = new FutureTask<>(() -> Books.read(files, language, further));
    new Thread(loading, "codebook " + language).start();
    LanguageReader reader = LanguageReader.of(language);
    CoderVersion version =
        new CoderVersion(
            software.version(),
            software.codebook(),
            Map.of(language, LanguageReader.modelId(language)));
    return new Coder(language, reader, loaded(loading), version);
  }

  private static Books loaded(FutureTask<Books> loading) {
    try {
      return loading.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException wrong) {
        throw wrong;
      }
      throw new IllegalStateException("the codebook cannot be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the codebook was read", e);
    }
  }

  /**
   * Reads a report.
   *
   * @param report a report in this coder's language
   * @return its record
   */
  public ReportRecord read(Report report) {
    return Assembly.record(find(report), version);
  }

  /**
   * Explains how a report is read, sentence by sentence.
   *
   * @param report a report in this coder's language
   * @return its sentences, each with its tree and what was made of its words
   */
  public List<Explanation> explain(Report report) {
    Findings found = find(report);
    List<TriggerReading> triggers =
        EventFinder.explain(
            found.text(),
            found.entities(),
            found.places(),
            found.times(),
            found.claims(),
            books.events());
    return Explanations.of(found.text(), triggers);
  }

  /**
   * Returns what the attribution model looks at in a report: for its training.
   *
   * @param report a report in this coder's language
   * @return the clues of each sentence
   */
  public List<Clues> clues(Report report) {
    Findings found = find(report);
    return Clues.of(found.text(), found.claims(), books.claims());
  }

  /**
   * Finds who says, thinks, wants or feels what: more than the claims of the record hold.
   *
   * @param report a report in this coder's language
   * @return the attributions, in the order of their cues; only the claims' own where no model was
   *     trained for the language
   */
  public List<Attribution> attributions(Report report) {
    Findings found = find(report);
    // No record needs the model: it loads when it is first asked for.
    Optional<AttributionModel> model =
        attributionModels.computeIfAbsent(language, AttributionModel::of);
    return AttributionFinder.find(found.text(), found.claims(), books.claims(), model.orElse(null));
  }

  Findings find(Report given) {
    List<Sentence> sentences = reader.read(given.text());
    int coded = coded(sentences);
    boolean whole = coded == sentences.size();
    sentences = sentences.subList(0, coded);
    ReadText parsed = dated(given, sentences);
    List<TimeReading> times = TimeFinder.find(parsed, books.times());
    ReadText text = ReportedClauses.settle(parsed, times, books.claims());
    List<PlaceReading> places = PlaceFinder.find(text, books.places());
    Entities entities = EntityFinder.find(text, places, books.entities());
    List<ClaimReading> claims = ClaimFinder.find(text, entities, books.claims());
    List<FigureReading> figures = FigureFinder.find(text, times, books.figures());
    List<EventReading> events =
        EventFinder.find(text, entities, places, times, claims, books.events());
    List<CommitmentReading> commitments =
        CommitmentFinder.find(text, entities, claims, books.claims());
    List<DisputeReading> disputes =
        DisputeFinder.find(text, entities, claims, figures, books.claims());
    List<Warning> warnings = new ArrayList<>(WarningFinder.find(text, times));
    if (!whole) {
      warnings.add(tooLong(given.text(), sentences));
    }
    return new Findings(
        text, times, places, entities, claims, figures, events, commitments, disputes, warnings);
  }

  /** Who is meant is settled over the whole report, so that time would grow with its square. */
  private static int coded(List<Sentence> sentences) {
    int count = 0;
    while (count < sentences.size() && sentences.get(count).end() <= MOST_CHARACTERS) {
      count++;
    }
    return count;
  }

  private static Warning tooLong(String text, List<Sentence> coded) {
    int end = coded.isEmpty() ? 0 : coded.get(coded.size() - 1).end();
    String message =
        "The text is longer than any report: only its first "
            + end
            + " characters were coded; split it into reports.";
    return new Warning("too-long", message, new Span(end, text.length()));
  }

  /** A report without a date of publication takes the one of its dateline, and says so. */
  private ReadText dated(Report given, List<Sentence> sentences) {
    ReadText text = Layout.of(given, language, sentences);
    if (given.published() != null) {
      return text;
    }
    List<TimeReading> undated = TimeFinder.find(text, books.times());
    Optional<LocalDate> dateline = PublicationDate.inDateline(text, undated);
    if (dateline.isEmpty()) {
      return text;
    }
    Report report =
        new Report(
            given.id(),
            given.title(),
            given.text(),
            given.language(),
            dateline.get(),
            PublishedFrom.TEXT,
            given.publisher(),
            given.url());
    return Layout.of(report, language, sentences);
  }
}
