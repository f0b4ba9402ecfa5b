package org.testigo.archive.find;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.keep.Folding;
import org.testigo.record.Certainty;
import org.testigo.record.ClaimAct;
import org.testigo.record.CommitmentKind;
import org.testigo.record.EventType;
import org.testigo.record.Quotation;
import org.testigo.record.SourceKind;
import org.testigo.record.Status;

/** One thing that an item must be. Its words are those of the command's option. */
public sealed interface Filter {
  /**
   * Returns the filter as a person types it.
   *
   * @return the option and its value
   */
  String words();

  /** The SQL of the filter where items of a kind are wanted. */
  Condition condition(Kind wanted);

  /**
   * Events of one of these types.
   *
   * @param types the types
   */
  record Types(List<EventType> types) implements Filter {
    /** Copies the list. */
    public Types {
      types = List.copyOf(types);
    }

    @Override
    public String words() {
      return Filter.option("--type", types);
    }

    @Override
    public Condition condition(Kind wanted) {
      return Condition.oneOf(Kind.EVENTS, "type", types.stream().map(EventType::name).toList());
    }
  }

  /**
   * Events of one of these modes.
   *
   * @param modes the modes
   */
  record Modes(List<String> modes) implements Filter {
    /** Copies the list. */
    public Modes {
      modes = List.copyOf(modes);
    }

    @Override
    public String words() {
      return Filter.option("--mode", modes);
    }

    @Override
    public Condition condition(Kind wanted) {
      return Condition.oneOf(Kind.EVENTS, "mode", modes);
    }
  }

  /**
   * Events that happened, or did not, in one of these ways.
   *
   * @param statuses the statuses
   */
  record Statuses(List<Status> statuses) implements Filter {
    /** Copies the list. */
    public Statuses {
      statuses = List.copyOf(statuses);
    }

    @Override
    public String words() {
      return Filter.option("--status", statuses.stream().map(Status::code).toList());
    }

    @Override
    public Condition condition(Kind wanted) {
      return Condition.oneOf(Kind.EVENTS, "status", statuses.stream().map(Status::code).toList());
    }
  }

  /**
   * Events in a context.
   *
   * @param context the context
   */
  record InContext(String context) implements Filter {
    @Override
    public String words() {
      return "--context " + context;
    }

    @Override
    public Condition condition(Kind wanted) {
      return Condition.of(
          Kind.EVENTS,
          "' ' || e.contexts || ' ' LIKE ?",
          "% " + context.toLowerCase(Locale.ROOT) + " %");
    }
  }

  /**
   * Events, claims or commitments with a party in a part.
   *
   * @param part the part
   * @param party the party's name or codes
   */
  record With(Part part, Party party) implements Filter {
    @Override
    public String words() {
      return Filter.option(part.option(), List.of(party.words()));
    }

    @Override
    public Condition condition(Kind wanted) {
      return part.condition(party);
    }
  }

  /**
   * Events and figures at a place or within it.
   *
   * @param place its name, or several from the smallest to the largest with commas between
   */
  record At(String place) implements Filter {
    @Override
    public String words() {
      return Filter.option("--place", List.of(place));
    }

    @Override
    public Condition condition(Kind wanted) {
      return PlaceCondition.of(place, wanted == Kind.FIGURES ? Kind.FIGURES : Kind.EVENTS);
    }
  }

  /**
   * Events and figures of these days; claims, commitments, disputes and reports published then.
   *
   * @param from the first day, or null
   * @param to the last day, or null
   */
  record Between(@Nullable LocalDate from, @Nullable LocalDate to) implements Filter {
    @Override
    public String words() {
      return Filter.span("--from", from, "--to", to);
    }

    @Override
    public Condition condition(Kind wanted) {
      return switch (wanted) {
        case EVENTS, INCIDENTS -> DateCondition.overlap(Kind.EVENTS, from, to);
        case FIGURES -> DateCondition.overlap(Kind.FIGURES, from, to);
        case CLAIMS, COMMITMENTS, DISPUTES, REPORTS -> DateCondition.published(from, to);
      };
    }
  }

  /**
   * Whatever stands in reports published on these days.
   *
   * @param from the first day, or null
   * @param to the last day, or null
   */
  record Published(@Nullable LocalDate from, @Nullable LocalDate to) implements Filter {
    @Override
    public String words() {
      return Filter.span("--published-from", from, "--published-to", to);
    }

    @Override
    public Condition condition(Kind wanted) {
      return DateCondition.published(from, to);
    }
  }

  /**
   * Whatever a publisher published.
   *
   * @param publisher its name
   */
  record PublishedBy(String publisher) implements Filter {
    @Override
    public String words() {
      return Filter.option("--publisher", List.of(publisher));
    }

    @Override
    public Condition condition(Kind wanted) {
      return Condition.of(Kind.REPORTS, "r.publisher_folded = ?", Folding.fold(publisher));
    }
  }

  /**
   * Whatever stands in reports in a language.
   *
   * @param language its ISO 639-1 code
   */
  record InLanguage(String language) implements Filter {
    @Override
    public String words() {
      return "--language " + language;
    }

    @Override
    public Condition condition(Kind wanted) {
      return Condition.of(Kind.REPORTS, "r.language = ?", language.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Whatever stands in one report.
   *
   * @param id the report's id
   */
  record InReport(String id) implements Filter {
    @Override
    public String words() {
      return Filter.option("--report", List.of(id));
    }

    @Override
    public Condition condition(Kind wanted) {
      return Condition.of(Kind.REPORTS, "r.id = ?", id);
    }
  }

  /**
   * Whatever stands in reports that hold words.
   *
   * @param text the words; those in quotation marks stand together, {@code OR} and {@code NOT} and
   *     a {@code *} at the end of a word mean what they say
   */
  record Text(String text) implements Filter {
    @Override
    public String words() {
      return "--text '" + text + "'";
    }

    @Override
    public Condition condition(Kind wanted) {
      return Condition.of(
          Kind.REPORTS,
          "r.report IN (SELECT rowid FROM words WHERE words MATCH ?)",
          TextQuery.of(text));
    }
  }

  /**
   * Claims of one of these kinds.
   *
   * @param acts what their sources do by saying them
   */
  record Acts(List<ClaimAct> acts) implements Filter {
    /** Copies the list. */
    public Acts {
      acts = List.copyOf(acts);
    }

    @Override
    public String words() {
      return Filter.option("--act", acts.stream().map(ClaimAct::code).toList());
    }

    @Override
    public Condition condition(Kind wanted) {
      return Condition.oneOf(Kind.CLAIMS, "act", acts.stream().map(ClaimAct::code).toList());
    }
  }

  /**
   * Claims by one kind of source.
   *
   * @param kind the kind
   */
  record BySource(SourceKind kind) implements Filter {
    @Override
    public String words() {
      return "--source-kind " + kind.code();
    }

    @Override
    public Condition condition(Kind wanted) {
      return Condition.of(Kind.CLAIMS, "c.kind = ?", kind.code());
    }
  }

  /**
   * Claims so sure.
   *
   * @param certainty how sure
   */
  record Sure(Certainty certainty) implements Filter {
    @Override
    public String words() {
      return "--certainty " + certainty.code();
    }

    @Override
    public Condition condition(Kind wanted) {
      return Condition.of(Kind.CLAIMS, "c.certainty = ?", certainty.code());
    }
  }

  /**
   * Claims given so.
   *
   * @param quotation how they are given
   */
  record Quoted(Quotation quotation) implements Filter {
    @Override
    public String words() {
      return "--quotation " + quotation.code();
    }

    @Override
    public Condition condition(Kind wanted) {
      return Condition.of(Kind.CLAIMS, "c.quotation = ?", quotation.code());
    }
  }

  /**
   * Figures that measure one of these.
   *
   * @param measures what they measure
   */
  record Measures(List<String> measures) implements Filter {
    /** Copies the list. */
    public Measures {
      measures = List.copyOf(measures);
    }

    @Override
    public String words() {
      return Filter.option("--measure", measures);
    }

    @Override
    public Condition condition(Kind wanted) {
      return Condition.oneOf(Kind.FIGURES, "measure", measures);
    }
  }

  /**
   * Figures that may lie within bounds.
   *
   * @param least the least number, or null
   * @param most the greatest number, or null
   */
  record Amount(@Nullable BigDecimal least, @Nullable BigDecimal most) implements Filter {
    @Override
    public String words() {
      return Filter.span("--least", least, "--most", most);
    }

    @Override
    public Condition condition(Kind wanted) {
      double lower = least == null ? Double.NEGATIVE_INFINITY : least.doubleValue();
      double upper = most == null ? Double.POSITIVE_INFINITY : most.doubleValue();
      return Condition.of(
          Kind.FIGURES,
          "coalesce(f.high, f.value, 9e999) >= ? AND coalesce(f.low, f.value, -9e999) <= ?",
          lower,
          upper);
    }
  }

  /**
   * Commitments of one of these kinds.
   *
   * @param kinds the kinds
   */
  record Commitments(List<CommitmentKind> kinds) implements Filter {
    /** Copies the list. */
    public Commitments {
      kinds = List.copyOf(kinds);
    }

    @Override
    public String words() {
      return Filter.option("--kind", kinds.stream().map(CommitmentKind::code).toList());
    }

    @Override
    public Condition condition(Kind wanted) {
      return Condition.oneOf(
          Kind.COMMITMENTS, "kind", kinds.stream().map(CommitmentKind::code).toList());
    }
  }

  private static String option(String name, List<?> values) {
    String all = String.join(",", values.stream().map(Object::toString).toList());
    return name + (all.contains(" ") ? " \"" + all + "\"" : " " + all);
  }

  private static String span(
      String first, @Nullable Object from, String second, @Nullable Object to) {
    String both =
        (from == null ? "" : first + " " + from) + (to == null ? "" : " " + second + " " + to);
    return both.strip();
  }
}
