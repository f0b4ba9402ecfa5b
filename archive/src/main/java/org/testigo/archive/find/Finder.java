package org.testigo.archive.find;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.testigo.archive.file.Database;
import org.testigo.archive.keep.Numbers;
import org.testigo.record.InputException;
import org.testigo.record.Problem;
import org.testigo.record.ReportRecord;

/** Answers queries. */
public final class Finder {
  private final Database database;
  private final Reports reports;

  /**
   * Prepares to answer.
   *
   * @param database the archive
   */
  public Finder(Database database) {
    this.database = database;
    this.reports = new Reports(database);
  }

  /**
   * Counts what passes the filters.
   *
   * @param query what is asked for
   * @return how many items
   */
  public long count(Query query) {
    Sql sql = Sql.of(query);
    return database
        .first(
            "SELECT count(*) FROM " + query.kind().from() + " WHERE " + sql.where(),
            row -> row.getLong(1),
            sql.values())
        .orElse(0L);
  }

  /**
   * Counts what passes the filters by its sorts.
   *
   * @param query what is asked for
   * @param keys what to count by
   * @return the counts, in the order of the keys
   * @throws InputException where items of this kind cannot be counted by one of the keys
   */
  public List<Count> count(Query query, List<CountKey> keys) {
    List<String> expressions = new ArrayList<>();
    List<String> joins = new ArrayList<>();
    for (CountKey key : keys) {
      expressions.add(
          key.expression(query.kind()).orElseThrow(() -> uncountable(query.kind(), key)));
      if (!joins.contains(key.join(query.kind()))) {
        joins.add(key.join(query.kind()));
      }
    }
    Sql sql = Sql.of(query);
    String all = String.join(", ", expressions);
    return database.list(
        "SELECT count(*), "
            + all
            + " FROM "
            + query.kind().from()
            + " "
            + String.join(" ", joins)
            + " WHERE "
            + sql.where()
            + " GROUP BY "
            + all
            + " ORDER BY "
            + all,
        row -> {
          List<String> values = new ArrayList<>();
          for (int i = 0; i < keys.size(); i++) {
            values.add(row.getString(i + 2));
          }
          return new Count(values, row.getLong(1));
        },
        sql.values());
  }

  private static InputException uncountable(Kind kind, CountKey key) {
    return new InputException(
        new Problem(
            "no-such-key",
            null,
            0,
            kind + " cannot be counted by " + key,
            "choose of " + CountKey.of(kind)));
  }

  /**
   * Finds items, the latest first: by the date of events, figures and incidents, by the date of
   * publication of reports, by what was added last otherwise.
   *
   * @param query what is asked for; no incidents
   * @param limit the most to give
   * @return the items
   */
  public List<Found> latest(Query query, int limit) {
    return numbersOfLatest(query, limit).stream()
        .map(number -> found(query.kind(), number))
        .toList();
  }

  /**
   * Finds the numbers of items, in the order of {@link #latest}.
   *
   * @param query what is asked for
   * @param limit the most to give
   * @return the numbers
   */
  public List<Long> numbersOfLatest(Query query, int limit) {
    String key = query.kind().key();
    String order =
        switch (query.kind()) {
          case EVENTS, FIGURES, INCIDENTS -> query.kind().alias() + ".\"begin\" DESC, " + key;
          case REPORTS -> "r.published DESC, " + key;
          case CLAIMS, COMMITMENTS, DISPUTES -> key + " DESC";
        };
    Sql sql = Sql.of(query);
    return database.list(
        "SELECT "
            + key
            + " FROM "
            + query.kind().from()
            + " WHERE "
            + sql.where()
            + " ORDER BY "
            + order
            + " LIMIT "
            + Math.max(0, limit),
        row -> row.getLong(1),
        sql.values());
  }

  /**
   * Finds all items, in the order in which their reports were added; in constant memory.
   *
   * @param query what is asked for; no incidents
   * @return the items, to be closed
   */
  public Stream<Found> stream(Query query) {
    return numbers(query).map(number -> found(query.kind(), number));
  }

  /**
   * Finds the numbers of all items, in their order; in constant memory.
   *
   * @param query what is asked for
   * @return the numbers, to be closed
   */
  public Stream<Long> numbers(Query query) {
    String key = query.kind().key();
    Sql sql = Sql.of(query);
    return database.stream(
        "SELECT "
            + key
            + " FROM "
            + query.kind().from()
            + " WHERE "
            + sql.where()
            + " ORDER BY "
            + key,
        row -> row.getLong(1),
        sql.values());
  }

  private Found found(Kind kind, long number) {
    boolean whole = kind == Kind.REPORTS;
    StoredReport report = reports.get(whole ? number : Numbers.report(number));
    return new Found(report, kind, whole ? 0 : Numbers.place(number) - 1);
  }

  /**
   * Gives the reports that hold what is asked for, in the order in which they were added and in
   * constant memory; each says which of its items passed the filters. Where incidents are asked
   * for, these are the events that belong to them.
   *
   * @param query what is asked for
   * @return the reports, to be closed
   */
  public Stream<StoredReport> records(Query query) {
    if (query.kind() == Kind.REPORTS) {
      return numbers(query).map(reports::get);
    }
    Stream<Long> items = query.kind() == Kind.INCIDENTS ? members(query) : numbers(query);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                new ByReport(query.kind(), items.iterator()), Spliterator.ORDERED),
            false)
        .onClose(items::close);
  }

  private Stream<Long> members(Query query) {
    Sql sql = Sql.of(query);
    return database.stream(
        "SELECT DISTINCT event FROM members WHERE incident IN (SELECT i.incident FROM incidents i"
            + " WHERE "
            + sql.where()
            + ") ORDER BY event",
        row -> row.getLong(1),
        sql.values());
  }

  /** Gathers the numbers of items, which come in order, by their reports. */
  private final class ByReport implements Iterator<StoredReport> {
    private final Kind kind;
    private final Iterator<Long> items;
    private long next;

    ByReport(Kind kind, Iterator<Long> items) {
      this.kind = kind;
      this.items = items;
      this.next = items.hasNext() ? items.next() : -1;
    }

    @Override
    public boolean hasNext() {
      return next >= 0;
    }

    @Override
    public StoredReport next() {
      if (next < 0) {
        throw new NoSuchElementException();
      }
      StoredReport report = reports.get(Numbers.report(next));
      List<String> matched = new ArrayList<>();
      while (next >= 0 && Numbers.report(next) == report.number()) {
        String id = id(report.record(), Numbers.place(next) - 1);
        if (!id.isEmpty()) {
          matched.add(id);
        }
        next = items.hasNext() ? items.next() : -1;
      }
      return report.matching(matched);
    }

    /** The id of an item; empty where a decision speaks of an event that a new coding lost. */
    private String id(ReportRecord record, int place) {
      return switch (kind) {
        case EVENTS, INCIDENTS ->
            place < record.events().size() ? record.events().get(place).id() : "";
        case CLAIMS -> record.claims().get(place).id();
        case FIGURES -> record.figures().get(place).id();
        case COMMITMENTS -> record.commitments().get(place).id();
        case DISPUTES -> record.disputes().get(place).id();
        case REPORTS -> "";
      };
    }
  }

  /**
   * Says why nothing passes the filters.
   *
   * @param query what was asked for, without an answer
   * @return sentences, each about one filter or about some together
   */
  public List<String> emptiedBy(Query query) {
    List<String> sentences = new ArrayList<>();
    if (isEmpty(Query.all(query.kind()))) {
      sentences.add("the archive holds no " + query.kind() + " at all");
      return sentences;
    }
    List<Filter> filters = query.filters();
    for (Filter filter : filters) {
      if (isEmpty(Query.all(query.kind()).with(filter))) {
        sentences.add(filter.words() + " alone fits none of the " + query.kind());
      }
    }
    if (sentences.isEmpty()) {
      for (int i = 0; i < filters.size(); i++) {
        long others = count(query.without(i));
        if (others > 0) {
          String left = filters.get(i).words();
          sentences.add("without " + left + " there would be " + others + " " + query.kind());
        }
      }
    }
    return sentences.isEmpty() ? List.of(together(query)) : sentences;
  }

  private String together(Query query) {
    Query narrower = Query.all(query.kind());
    for (Filter filter : query.filters()) {
      narrower = narrower.with(filter);
      if (isEmpty(narrower)) {
        break;
      }
    }
    return "no "
        + query.kind()
        + " fit these together: "
        + String.join(" ", narrower.filters().stream().map(Filter::words).toList());
  }

  private boolean isEmpty(Query query) {
    Sql sql = Sql.of(query);
    return database
        .first(
            "SELECT 1 FROM " + query.kind().from() + " WHERE " + sql.where() + " LIMIT 1",
            row -> row.getInt(1),
            sql.values())
        .isEmpty();
  }
}
