package org.testigo.archive.recode;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Claim;
import org.testigo.record.Commitment;
import org.testigo.record.Entity;
import org.testigo.record.Event;
import org.testigo.record.Figure;
import org.testigo.record.Place;
import org.testigo.record.ReportRecord;

/**
 * What differs between two records of one report. An item is the same where its words are: the
 * trigger of an event, the content of a claim or commitment, the words of a figure.
 *
 * @param arrays by the name of the record's array, what differs there; none where nothing does
 */
public record Changes(Map<String, Change> arrays) {
  /**
   * What differs in one array.
   *
   * @param gained items that only the new record has
   * @param lost items that only the old record has
   * @param altered items of both that are not alike
   */
  public record Change(int gained, int lost, int altered) {
    Change plus(Change other) {
      return new Change(gained + other.gained, lost + other.lost, altered + other.altered);
    }

    private boolean isNone() {
      return gained + lost + altered == 0;
    }

    /** Returns the change as {@code +2 −1 ~3}. */
    @Override
    public String toString() {
      return "+" + gained + " −" + lost + " ~" + altered;
    }
  }

  /** Copies the map. */
  public Changes {
    arrays = Collections.unmodifiableMap(new LinkedHashMap<>(arrays));
  }

  /**
   * No change.
   *
   * @return changes of nothing
   */
  public static Changes none() {
    return new Changes(Map.of());
  }

  /**
   * Compares two records.
   *
   * @param before the old one
   * @param after the new one
   * @return what differs
   */
  public static Changes between(ReportRecord before, ReportRecord after) {
    Map<String, Change> arrays = new LinkedHashMap<>();
    Names old = new Names(before);
    Names young = new Names(after);
    put(
        arrays,
        "events",
        keyed(before.events(), Event::trigger, old::event),
        keyed(after.events(), Event::trigger, young::event));
    put(
        arrays,
        "claims",
        keyed(before.claims(), Claim::content, old::claim),
        keyed(after.claims(), Claim::content, young::claim));
    put(
        arrays,
        "figures",
        keyed(before.figures(), Figure::span, old::figure),
        keyed(after.figures(), Figure::span, young::figure));
    put(
        arrays,
        "commitments",
        keyed(before.commitments(), Commitment::content, old::commitment),
        keyed(after.commitments(), Commitment::content, young::commitment));
    return new Changes(arrays);
  }

  private static void put(
      Map<String, Change> arrays,
      String name,
      Map<Object, Object> before,
      Map<Object, Object> after) {
    int altered = 0;
    int lost = 0;
    for (Map.Entry<Object, Object> item : before.entrySet()) {
      Object now = after.get(item.getKey());
      lost += now == null ? 1 : 0;
      altered += now != null && !now.equals(item.getValue()) ? 1 : 0;
    }
    Change change = new Change(after.size() - (before.size() - lost), lost, altered);
    if (!change.isNone()) {
      arrays.put(name, change);
    }
  }

  private static <T> Map<Object, Object> keyed(
      List<T> items, Function<T, Object> key, Function<T, Object> content) {
    Map<Object, Object> keyed = new HashMap<>();
    items.forEach(item -> keyed.put(key.apply(item), content.apply(item)));
    return keyed;
  }

  /**
   * Tells whether nothing differs.
   *
   * @return whether the two records say the same
   */
  public boolean isEmpty() {
    return arrays.isEmpty();
  }

  /**
   * Adds the changes of another report.
   *
   * @param other its changes
   * @return both together
   */
  public Changes plus(Changes other) {
    Map<String, Change> sum = new LinkedHashMap<>(arrays);
    other.arrays.forEach((name, change) -> sum.merge(name, change, Change::plus));
    return new Changes(sum);
  }

  /** The items of a record by what they say, without ids, which differ from coding to coding. */
  private static final class Names {
    private final Map<String, String> entities = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    Names(ReportRecord record) {
      for (Entity e : record.entities()) {
        entities.put(e.id(), e.name() + " " + e.country() + " " + e.sectors());
      }
      for (Place place : record.places()) {
        places.put(place.id(), place.name() + " " + place.geonameid());
      }
    }

    private String party(@Nullable String id) {
      return Objects.requireNonNullElse(id == null ? null : entities.get(id), "");
    }

    private List<String> parties(List<String> ids) {
      return ids.stream().map(this::party).toList();
    }

    private String place(@Nullable String id) {
      return Objects.requireNonNullElse(id == null ? null : places.get(id), "");
    }

    Object event(Event e) {
      return List.of(
          e.type(),
          String.valueOf(e.mode()),
          e.contexts(),
          e.status(),
          parties(e.actors()),
          parties(e.recipients()),
          place(e.place()),
          String.valueOf(e.date()));
    }

    Object claim(Claim c) {
      return List.of(
          party(c.source()), party(c.via()), c.act(), c.certainty(), c.quotation(), c.cue());
    }

    Object figure(Figure f) {
      return List.of(
          String.valueOf(f.value()),
          String.valueOf(f.low()),
          String.valueOf(f.high()),
          String.valueOf(f.unit()),
          String.valueOf(f.measure()),
          String.valueOf(f.period()),
          place(f.place()));
    }

    Object commitment(Commitment k) {
      return List.of(party(k.by()), party(k.to()), k.kind(), String.valueOf(k.condition()));
    }
  }
}
