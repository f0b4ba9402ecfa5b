package org.testigo.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.find.Filter;
import org.testigo.archive.find.Kind;
import org.testigo.archive.find.Part;
import org.testigo.archive.find.Party;
import org.testigo.archive.find.Query;
import org.testigo.record.Certainty;
import org.testigo.record.ClaimAct;
import org.testigo.record.CommitmentKind;
import org.testigo.record.EventType;
import org.testigo.record.Quotation;
import org.testigo.record.SourceKind;
import org.testigo.record.Status;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The filters that a person types. All that are given must be passed. */
final class FilterOptions {
  private static final String PARTY =
      " words of a name, country:ECU, sector:COP, type:person, or several of these.";

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "TYPE",
      description = "PLOVER type: COERCE, ASSAULT, …")
  private List<EventType> types = new ArrayList<>();

  @Option(
      names = "--mode",
      split = ",",
      paramLabel = "MODE",
      description = "PLOVER mode: arrest, beat, …")
  private List<String> modes = new ArrayList<>();

  @Option(
      names = "--context",
      paramLabel = "CONTEXT",
      description = "PLOVER context: crime, repression, …")
  private @Nullable String context;

  @Option(
      names = "--status",
      split = ",",
      paramLabel = "STATUS",
      description = "occurred, ongoing, alleged, denied, …")
  private List<Status> statuses = new ArrayList<>();

  @Option(names = "--actor", paramLabel = "PARTY", description = "Who did it:" + PARTY)
  private @Nullable String actor;

  @Option(names = "--recipient", paramLabel = "PARTY", description = "Whom it was done to:" + PARTY)
  private @Nullable String recipient;

  @Option(names = "--source", paramLabel = "PARTY", description = "Who says it:" + PARTY)
  private @Nullable String source;

  @Option(
      names = "--by",
      paramLabel = "PARTY",
      description = "Whose commitment or demand it is:" + PARTY)
  private @Nullable String by;

  @Option(
      names = "--to-party",
      paramLabel = "PARTY",
      description = "Whom a commitment or demand addresses:" + PARTY)
  private @Nullable String toParty;

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description =
          "A place with all that lies in it: Durán, Guayas, Ecuador, ECU, or \"Córdoba, Argentina\".")
  private @Nullable String place;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description =
          "From this year, month or day on (2024, 2024-03, 2024-03-05): the date of events and figures, the date of publication of all else.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "To this year, month or day, inclusive.")
  private @Nullable String to;

  @Option(
      names = "--published-from",
      paramLabel = "DATE",
      description = "In reports published from then on.")
  private @Nullable String publishedFrom;

  @Option(
      names = "--published-to",
      paramLabel = "DATE",
      description = "In reports published until then.")
  private @Nullable String publishedTo;

  @Option(names = "--publisher", paramLabel = "NAME", description = "In reports of this publisher.")
  private @Nullable String publisher;

  @Option(names = "--language", paramLabel = "en|es", description = "In reports in this language.")
  private @Nullable String language;

  @Option(names = "--report", paramLabel = "ID", description = "In the report with this id.")
  private @Nullable String report;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description =
          "In reports that hold these words: '\"estado de excepción\" soldado* NOT Quito'. Accents and capitals do not matter.")
  private @Nullable String text;

  @Option(
      names = "--act",
      split = ",",
      paramLabel = "ACT",
      description = "Told by claims that do this: state, deny, accuse, …")
  private List<ClaimAct> acts = new ArrayList<>();

  @Option(
      names = "--source-kind",
      paramLabel = "KIND",
      description = "Told by such a source: person, office, anonymous, …")
  private @Nullable SourceKind sourceKind;

  @Option(
      names = "--certainty",
      paramLabel = "HOW",
      description = "Told so: asserted, hedged or rumoured.")
  private @Nullable Certainty certainty;

  @Option(
      names = "--quotation",
      paramLabel = "HOW",
      description = "Told so: direct, indirect or mixed.")
  private @Nullable Quotation quotation;

  @Option(
      names = "--measure",
      split = ",",
      paramLabel = "WHAT",
      description = "With figures of: killed, detained, seized, …")
  private List<String> measures = new ArrayList<>();

  @Option(
      names = "--least",
      paramLabel = "N",
      description = "With figures that may be this or more.")
  private @Nullable BigDecimal least;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "With figures that may be this or less.")
  private @Nullable BigDecimal most;

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "With commitments of this kind: offer, promise, demand, …")
  private List<CommitmentKind> kinds = new ArrayList<>();

  FilterOptions() {}

  /** The query for a kind of item. */
  Query query(Kind kind, CommandSpec spec) {
    List<Filter> all = new ArrayList<>();
    addEach(all, types, Filter.Types::new);
    addEach(
        all, modes.stream().map(mode -> mode.toLowerCase(Locale.ROOT)).toList(), Filter.Modes::new);
    add(all, context, Filter.InContext::new);
    addEach(all, statuses, Filter.Statuses::new);
    add(all, actor, name -> new Filter.With(Part.ACTOR, new Party(name)));
    add(all, recipient, name -> new Filter.With(Part.RECIPIENT, new Party(name)));
    add(all, source, name -> new Filter.With(Part.SOURCE, new Party(name)));
    add(all, by, name -> new Filter.With(Part.BY, new Party(name)));
    add(all, toParty, name -> new Filter.With(Part.TO, new Party(name)));
    add(all, place, Filter.At::new);
    if (from != null || to != null) {
      all.add(new Filter.Between(day(spec, from, Days::first), day(spec, to, Days::last)));
    }
    if (publishedFrom != null || publishedTo != null) {
      all.add(
          new Filter.Published(
              day(spec, publishedFrom, Days::first), day(spec, publishedTo, Days::last)));
    }
    add(all, publisher, Filter.PublishedBy::new);
    add(all, language, Filter.InLanguage::new);
    add(all, report, Filter.InReport::new);
    add(all, text, Filter.Text::new);
    addEach(all, acts, Filter.Acts::new);
    add(all, sourceKind, Filter.BySource::new);
    add(all, certainty, Filter.Sure::new);
    add(all, quotation, Filter.Quoted::new);
    addEach(all, measures, Filter.Measures::new);
    if (least != null || most != null) {
      all.add(new Filter.Amount(least, most));
    }
    addEach(all, kinds, Filter.Commitments::new);
    return new Query(kind, all);
  }

  /** The words that reports are searched for, or an empty string. */
  String sought() {
    return text == null ? "" : text;
  }

  private static <T> void add(List<Filter> all, @Nullable T value, Function<T, Filter> filter) {
    if (value != null) {
      all.add(filter.apply(value));
    }
  }

  private static <T> void addEach(
      List<Filter> all, List<T> values, Function<List<T>, Filter> filter) {
    if (!values.isEmpty()) {
      all.add(filter.apply(values));
    }
  }

  private static @Nullable LocalDate day(
      CommandSpec spec, @Nullable String words, Function<String, LocalDate> read) {
    try {
      return words == null ? null : read.apply(words);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), words + " is no date; write 2024, 2024-03 or 2024-03-05", e);
    }
  }
}
