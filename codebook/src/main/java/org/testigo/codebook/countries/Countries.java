package org.testigo.codebook.countries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.codebook.yaml.Node;

/**
 * The countries and territories of the world, found by code, name or demonym. Immutable; threads
 * may share it.
 */
public final class Countries {
  private static final String SPANISH = "es";

  private final Map<String, Country> byCode;
  private final Map<String, Currency> currencies;
  private final Map<String, Country> byEnglishName = new HashMap<>();
  private final Map<String, Country> bySpanishName = new HashMap<>();
  private final Map<String, Country> byEnglishDemonym = new HashMap<>();
  private final Map<String, Country> bySpanishDemonym = new HashMap<>();

  private Countries(Map<String, Country> byCode, Map<String, Currency> currencies) {
    this.byCode = byCode;
    this.currencies = currencies;
    for (Country country : byCode.values()) {
      index(country);
    }
  }

  /**
   * Reads the folder {@code countries} of a codebook.
   *
   * @param files the codebook
   * @return its countries
   */
  public static Countries read(CodebookFiles files) {
    Map<String, Country> byCode = new LinkedHashMap<>();
    Map<String, Currency> currencies = new LinkedHashMap<>();
    for (Node file : files.in("countries")) {
      file.allow("countries", "currencies");
      for (Node entry : file.find("countries").map(Node::items).orElse(List.of())) {
        Country country = country(entry);
        byCode.put(country.code(), country);
      }
      for (Node entry : file.find("currencies").map(Node::items).orElse(List.of())) {
        entry.allow("code", "en", "es", "signs");
        String code = entry.get("code").text();
        currencies.put(
            code, new Currency(code, entry.words("en"), entry.words("es"), entry.words("signs")));
      }
    }
    return new Countries(byCode, currencies);
  }

  private static Country country(Node entry) {
    entry.allow(
        "code",
        "name",
        "es",
        "also",
        "es_also",
        "demonyms",
        "gentilicios",
        "capitals",
        "currency",
        "lat",
        "lon",
        "box",
        "region");
    List<Node> box = entry.get("box").items();
    if (box.size() != 4) {
      throw entry.get("box").wrong("a box has four sides", "write [south, west, north, east]");
    }
    return new Country(
        entry.get("code").text(),
        entry.get("name").text(),
        entry.get("es").text(),
        entry.words("also"),
        entry.words("es_also"),
        entry.words("demonyms"),
        entry.words("gentilicios"),
        entry.words("capitals"),
        entry.text("currency", ""),
        entry.get("lat").number(),
        entry.get("lon").number(),
        new Box(box.get(0).number(), box.get(1).number(), box.get(2).number(), box.get(3).number()),
        entry.text("region", ""));
  }

  private void index(Country country) {
    byEnglishName.putIfAbsent(Spelling.fold(country.name()), country);
    bySpanishName.putIfAbsent(Spelling.fold(country.spanish()), country);
    for (String name : country.names()) {
      byEnglishName.putIfAbsent(Spelling.fold(name), country);
      bySpanishName.putIfAbsent(Spelling.fold(name), country);
    }
    for (String name : country.spanishNames()) {
      bySpanishName.putIfAbsent(Spelling.fold(name), country);
    }
    for (String word : country.demonyms()) {
      for (String form : Demonyms.english(word)) {
        byEnglishDemonym.putIfAbsent(Spelling.fold(form), country);
      }
    }
    for (String word : country.gentilicios()) {
      for (String form : Demonyms.spanish(word)) {
        bySpanishDemonym.putIfAbsent(Spelling.fold(form), country);
      }
    }
  }

  /**
   * Returns all countries.
   *
   * @return the countries, in the order of the codebook
   */
  public List<Country> all() {
    return List.copyOf(byCode.values());
  }

  /**
   * Finds a country by its code.
   *
   * @param code an ISO 3166-1 alpha-3 code
   * @return the country, or empty
   */
  public Optional<Country> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * Finds a country by one of its names or abbreviations; case and accents do not count, so the
   * caller has to see that "us" is not the pronoun.
   *
   * @param name the name, without an article
   * @param language the ISO 639-1 code of the text's language, whose names come first
   * @return the country, or empty
   */
  public Optional<Country> byName(String name, String language) {
    boolean spanish = language.equals(SPANISH);
    String folded = Spelling.fold(name);
    Country country = (spanish ? bySpanishName : byEnglishName).get(folded);
    if (country == null && folded.length() > 3) {
      country = (spanish ? byEnglishName : bySpanishName).get(folded);
    }
    return Optional.ofNullable(country);
  }

  /**
   * Finds a country by an adjective or a word for its people, in any inflected form.
   *
   * @param word the word or words, such as "Ecuadorians", "South African", "hondureñas"
   * @param language the ISO 639-1 code of its language
   * @return the country, or empty
   */
  public Optional<Country> byDemonym(String word, String language) {
    return Optional.ofNullable(
        (language.equals(SPANISH) ? bySpanishDemonym : byEnglishDemonym).get(Spelling.fold(word)));
  }

  /**
   * Returns all names that a country goes by in a language.
   *
   * @param country the country
   * @param language the ISO 639-1 code of the language
   * @return its usual name first
   */
  public List<String> names(Country country, String language) {
    boolean spanish = language.equals(SPANISH);
    List<String> names = new ArrayList<>();
    names.add(spanish ? country.spanish() : country.name());
    names.addAll(country.names());
    if (spanish) {
      names.addAll(country.spanishNames());
    }
    return names;
  }

  /**
   * Returns all kinds of money.
   *
   * @return the currencies, in the order of the codebook
   */
  public List<Currency> currencies() {
    return List.copyOf(currencies.values());
  }

  /**
   * Finds a kind of money by its code.
   *
   * @param code an ISO 4217 code
   * @return the currency, or empty
   */
  public Optional<Currency> currency(String code) {
    return Optional.ofNullable(currencies.get(code));
  }
}
