package org.testigo.codebook.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.countries.Countries;
import org.testigo.codebook.countries.Country;
import org.testigo.codebook.countries.Spelling;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.codebook.yaml.Node;
import org.testigo.record.PlaceResolution;

/**
 * The gazetteer as one language sees it: names found by their first word, countries, and the words
 * around names. Immutable; threads may share it.
 */
public final class PlaceBook {
  private static final String SPANISH = "es";
  private static final int LONGEST_ABBREVIATION = 4;

  private final Countries countries;
  private final PlaceWords words;
  private final List<KnownPlace> places;
  private final Map<String, List<PlaceName>> byFirstWord;

  private PlaceBook(
      Countries countries,
      PlaceWords words,
      List<KnownPlace> places,
      Map<String, List<PlaceName>> byFirstWord) {
    this.countries = countries;
    this.words = words;
    this.places = List.copyOf(places);
    this.byFirstWord = byFirstWord;
  }

  /**
   * Reads the folders {@code places} and {@code countries} of a codebook.
   *
   * @param files the codebook
   * @param language the ISO 639-1 code of the language whose names are wanted
   * @return the gazetteer
   */
  public static PlaceBook read(CodebookFiles files, String language) {
    return read(files, Countries.read(files), language);
  }

  /**
   * Reads the folder {@code places} of a codebook, where the countries have been read before.
   *
   * @param files the codebook
   * @param countries its countries
   * @param language the ISO 639-1 code of the language whose names are wanted
   * @return the gazetteer
   */
  public static PlaceBook read(CodebookFiles files, Countries countries, String language) {
    List<KnownPlace> places = new ArrayList<>(5500);
    Map<String, Named> named = new LinkedHashMap<>(16384);
    Set<String> capitals = new LinkedHashSet<>();
    for (Country country : countries.all()) {
      KnownPlace place = place(country);
      places.add(place);
      for (String name : countries.names(country, language)) {
        add(named, name, place);
      }
      for (String capital : country.capitals()) {
        capitals.add(country.code() + capital);
      }
    }
    boolean spanish = language.equals(SPANISH);
    for (Node file : files.in("places")) {
      file.allow("places");
      for (Node entry : file.get("places").items()) {
        KnownPlace place = place(entry, capitals);
        places.add(place);
        add(named, place.name(), place);
        if (spanish) {
          add(named, place.spanish(), place);
        }
        for (String name : place.also()) {
          add(named, name, place);
        }
      }
    }
    return new PlaceBook(countries, PlaceWords.read(files, language), places, index(named));
  }

  private static KnownPlace place(Country country) {
    return new KnownPlace(
        country.name(),
        country.spanish(),
        country.names(),
        country.latitude(),
        country.longitude(),
        country.code(),
        null,
        PlaceResolution.COUNTRY,
        0,
        null,
        false);
  }

  private static KnownPlace place(Node entry, Set<String> capitals) {
    entry.allow(
        "name",
        "es",
        "also",
        "lat",
        "lon",
        "country",
        "province",
        "kind",
        "population",
        "geonameid");
    String name = entry.get("name").text();
    @Nullable String country = entry.find("country").map(Node::text).orElse(null);
    PlaceResolution kind = entry.get("kind").constant(PlaceResolution.class);
    return new KnownPlace(
        name,
        entry.text("es", name),
        entry.words("also"),
        entry.find("lat").map(Node::number).orElse(null),
        entry.find("lon").map(Node::number).orElse(null),
        country,
        entry.find("province").map(Node::text).orElse(null),
        kind,
        entry.find("population").map(Node::integer).orElse(0),
        entry.find("geonameid").map(Node::integer).orElse(null),
        kind == PlaceResolution.CITY && capitals.contains(country + name));
  }

  private static void add(Map<String, Named> named, String name, KnownPlace place) {
    List<String> written = NameWords.of(name);
    List<String> folded = new ArrayList<>(written.size());
    List<Boolean> capitals = new ArrayList<>(written.size());
    int letters = 0;
    for (String word : written) {
      folded.add(Spelling.fold(word));
      capitals.add(Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
      letters += word.length();
    }
    boolean abbreviation =
        letters <= LONGEST_ABBREVIATION && name.equals(name.toUpperCase(Locale.ROOT));
    Named entry =
        named.computeIfAbsent(
            String.join(" ", folded), key -> new Named(folded, capitals, abbreviation));
    entry.dotted &= written.size() == 1 && name.endsWith(".");
    entry.add(place);
  }

  /** The longest name with the same first word comes first. */
  private static Map<String, List<PlaceName>> index(Map<String, Named> named) {
    Map<String, List<PlaceName>> byFirstWord = new HashMap<>(2 * named.size());
    for (Named entry : named.values()) {
      byFirstWord
          .computeIfAbsent(entry.words.get(0), word -> new ArrayList<>(2))
          .add(
              new PlaceName(
                  entry.words, entry.capitals, entry.abbreviation, entry.dotted, entry.places));
    }
    for (List<PlaceName> names : byFirstWord.values()) {
      names.sort((a, b) -> b.words().size() - a.words().size());
    }
    return byFirstWord;
  }

  /**
   * Returns the names that begin with a word.
   *
   * @param word a folded word
   * @return the names, the longest first
   */
  public List<PlaceName> beginningWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  /**
   * Returns the places that bear a name.
   *
   * @param name a name as it is written
   * @return the places that bear exactly this name, case and accents aside
   */
  public List<KnownPlace> named(String name) {
    List<String> folded = NameWords.of(Spelling.fold(name));
    if (!folded.isEmpty()) {
      for (PlaceName known : beginningWith(folded.get(0))) {
        if (known.words().equals(folded)) {
          return known.places();
        }
      }
    }
    return List.of();
  }

  /**
   * Returns all places.
   *
   * @return the places, countries first
   */
  public List<KnownPlace> places() {
    return places;
  }

  /**
   * Returns the countries.
   *
   * @return the countries that the places lie in
   */
  public Countries countries() {
    return countries;
  }

  /**
   * Returns the words around names.
   *
   * @return the words of the language
   */
  public PlaceWords words() {
    return words;
  }

  /** A name whose places are still being gathered. */
  private static final class Named {
    private final List<String> words;
    private final List<Boolean> capitals;
    private final boolean abbreviation;
    private boolean dotted = true;
    private final List<KnownPlace> places = new ArrayList<>(1);

    Named(List<String> words, List<Boolean> capitals, boolean abbreviation) {
      this.words = words;
      this.capitals = capitals;
      this.abbreviation = abbreviation;
    }

    /** The names of one place come one after the other, so the last is the only one to look at. */
    void add(KnownPlace place) {
      if (places.isEmpty() || !places.get(places.size() - 1).equals(place)) {
        places.add(place);
      }
    }
  }
}
