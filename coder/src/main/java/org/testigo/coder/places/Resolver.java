package org.testigo.coder.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.countries.Country;
import org.testigo.codebook.places.KnownPlace;
import org.testigo.codebook.places.PlaceBook;
import org.testigo.codebook.places.PlaceWords;
import org.testigo.record.PlaceResolution;

/**
 * Settles which place is meant where several bear a name. Each candidate is weighed by its size, by
 * what the words beside it say, by what the text says holds it ("Durán, Guayas"), and by the
 * countries and provinces that the rest of the report is about; one name means one place
 * throughout.
 */
final class Resolver {
  private static final double IN_CONTAINER = 12;
  private static final double OF_KIND = 4;
  private static final double IN_COUNTRY = 3;
  private static final double IN_PROVINCE = 2;
  private static final double OBSCURE = 2;
  private static final double NEIGHBOUR_OF_KIND = 0.6;
  private static final int ROUNDS = 2;
  private static final int FARTHEST_CONTAINER = 6;

  private final List<Words> report;
  private final PlaceBook book;
  private final PlaceWords around;
  private final Further further;

  Resolver(List<Words> report, PlaceBook book, Further further) {
    this.report = report;
    this.book = book;
    this.further = further;
    this.around = book.words();
  }

  /** The place that each name means, null where it is none that the gazetteer knows. */
  List<@Nullable KnownPlace> resolve(List<Toponym> names) {
    int[] containers = containers(names);
    Map<String, Double> mentioned = mentionedCountries();
    List<@Nullable KnownPlace> chosen = new ArrayList<>();
    for (Toponym name : names) {
      chosen.add(best(name, candidate -> size(candidate)));
    }
    for (int round = 0; round < ROUNDS; round++) {
      chosen = round(names, containers, mentioned, chosen);
    }
    return chosen;
  }

  private List<@Nullable KnownPlace> round(
      List<Toponym> names,
      int[] containers,
      Map<String, Double> mentioned,
      List<@Nullable KnownPlace> before) {
    Map<String, Double> countries = new HashMap<>(mentioned);
    Set<String> provinces = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      KnownPlace place = before.get(i);
      if (place != null && place.country() != null) {
        countries.merge(place.country(), i == 0 ? 2.0 : 1.0, Double::sum);
        if (names.get(i).candidates().size() == 1 && place.province() != null) {
          provinces.add(place.country() + place.province());
        }
      }
    }
    double total = Math.max(1, countries.values().stream().mapToDouble(v -> v).sum());
    Map<String, Map<KnownPlace, Double>> weights = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Map<KnownPlace, Double> own =
          weights.computeIfAbsent(key(names.get(i)), k -> new IdentityHashMap<>());
      for (KnownPlace candidate : names.get(i).candidates()) {
        own.merge(candidate, beside(i, names, containers, before, candidate), Double::sum);
      }
    }
    List<@Nullable KnownPlace> after = new ArrayList<>();
    for (Toponym name : names) {
      Map<KnownPlace, Double> own = weights.getOrDefault(key(name), Map.of());
      after.add(
          best(
              name,
              candidate ->
                  size(candidate)
                      + own.getOrDefault(candidate, 0.0)
                      + IN_COUNTRY * countries.getOrDefault(country(candidate), 0.0) / total
                      + (isProvinceOf(candidate, provinces) ? IN_PROVINCE : 0)));
    }
    return after;
  }

  private static String country(KnownPlace place) {
    return place.country() == null ? "" : place.country();
  }

  private static boolean isProvinceOf(KnownPlace candidate, Set<String> provinces) {
    String province =
        candidate.kind() == PlaceResolution.PROVINCE ? candidate.name() : candidate.province();
    return province != null && provinces.contains(candidate.country() + province);
  }

  private String key(Toponym name) {
    StringBuilder key = new StringBuilder();
    for (int word = name.begin(); word < name.end(); word++) {
      key.append(report.get(name.sentence()).folded(word)).append(' ');
    }
    return key.toString();
  }

  /** What the words beside this mention say for a candidate. */
  private double beside(
      int i,
      List<Toponym> names,
      int[] containers,
      List<@Nullable KnownPlace> chosen,
      KnownPlace candidate) {
    double weight = 0;
    if (names.get(i).kind() != null) {
      weight += names.get(i).kind() == candidate.kind() ? OF_KIND : 0;
    }
    if (containers[i] >= 0 && holds(chosen.get(containers[i]), candidate)) {
      weight += IN_CONTAINER;
    }
    for (int other : new int[] {i - 1, i + 1}) {
      if (other >= 0 && other < names.size() && inList(names, Math.min(i, other))) {
        KnownPlace neighbour = chosen.get(other);
        boolean alike = neighbour != null && neighbour.kind() == candidate.kind();
        weight += alike ? NEIGHBOUR_OF_KIND : 0;
      }
    }
    return weight;
  }

  private boolean inList(List<Toponym> names, int first) {
    Toponym one = names.get(first);
    Toponym two = names.get(first + 1);
    return one.sentence() == two.sentence() && two.begin() - one.end() <= 1;
  }

  private static boolean holds(@Nullable KnownPlace container, KnownPlace candidate) {
    if (container == null || container.country() == null || container.equals(candidate)) {
      return false;
    }
    if (!container.country().equals(candidate.country())) {
      return false;
    }
    boolean inTown =
        container.kind() == PlaceResolution.CITY
            && candidate.kind() == PlaceResolution.SUB_CITY
            && container.province() != null
            && container.province().equals(candidate.province());
    return inTown
        || container.kind() == PlaceResolution.COUNTRY
        || (container.kind() == PlaceResolution.PROVINCE
            && container.name().equals(candidate.province()));
  }

  /** For each name the next one that may hold it: "Durán, Guayas", "Iguala, en Guerrero". */
  private int[] containers(List<Toponym> names) {
    int[] containers = new int[names.size()];
    for (int i = 0; i < containers.length; i++) {
      containers[i] = i + 1 < names.size() && isHeld(names.get(i), names.get(i + 1)) ? i + 1 : -1;
    }
    return containers;
  }

  private boolean isHeld(Toponym inner, Toponym outer) {
    if (inner.sentence() != outer.sentence() || outer.begin() - inner.end() > FARTHEST_CONTAINER) {
      return false;
    }
    Words words = report.get(inner.sentence());
    String gap =
        words.sentence().text().substring(words.end(inner.end() - 1), words.begin(outer.begin()));
    if (gap.indexOf(',') < 0 && gap.indexOf('(') < 0 && outer.begin() == inner.end()) {
      return false;
    }
    for (int word = inner.end(); word < outer.begin(); word++) {
      String between = words.folded(word);
      if (!around.isArticle(between)
          && !around.isLinker(between)
          && !around.isLocative(between)
          && around.kind(between).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Demonyms ("Ecuadorian police") also tell which country a report is about. */
  private Map<String, Double> mentionedCountries() {
    Map<String, Double> mentioned = new HashMap<>();
    String language = around.isArticle("the") ? "en" : "es";
    for (Words words : report) {
      for (int word = 0; word < words.size(); word++) {
        if (words.folded(word).length() > 3) {
          book.countries()
              .byDemonym(words.folded(word), language)
              .map(Country::code)
              .ifPresent(code -> mentioned.merge(code, 0.5, Double::sum));
        }
      }
    }
    return mentioned;
  }

  private double size(KnownPlace place) {
    return further.isAdded(place) ? inhabitants(place) - OBSCURE : inhabitants(place);
  }

  private static double inhabitants(KnownPlace place) {
    if (place.kind() == PlaceResolution.COUNTRY) {
      return 7;
    }
    double size = place.population() > 0 ? Math.log10(place.population()) : 3;
    return place.capital() ? size + 1 : size;
  }

  private interface Weight {
    double of(KnownPlace candidate);
  }

  private static @Nullable KnownPlace best(Toponym name, Weight weight) {
    KnownPlace best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (KnownPlace candidate : name.candidates()) {
      double own = weight.of(candidate);
      if (own > most) {
        most = own;
        best = candidate;
      }
    }
    return best;
  }
}
