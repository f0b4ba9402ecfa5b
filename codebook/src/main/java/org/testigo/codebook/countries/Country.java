package org.testigo.codebook.countries;

import java.util.List;

/**
 * A country or territory.
 *
 * @param code its ISO 3166-1 alpha-3 code
 * @param name its usual name in English
 * @param spanish its usual name in Spanish
 * @param names further names and abbreviations that hold in both languages
 * @param spanishNames further names and abbreviations in Spanish alone
 * @param demonyms English adjectives and words for its people
 * @param gentilicios Spanish words for its people, in the masculine singular
 * @param capitals its capitals, the first being the seat of government
 * @param currency the ISO 4217 code of its money, or an empty string
 * @param latitude where its centre lies, degrees north
 * @param longitude where its centre lies, degrees east
 * @param box a rectangle that holds it
 * @param region the part of the world, in English
 */
public record Country(
    String code,
    String name,
    String spanish,
    List<String> names,
    List<String> spanishNames,
    List<String> demonyms,
    List<String> gentilicios,
    List<String> capitals,
    String currency,
    double latitude,
    double longitude,
    Box box,
    String region) {
  /** Copies the lists. */
  public Country {
    names = List.copyOf(names);
    spanishNames = List.copyOf(spanishNames);
    demonyms = List.copyOf(demonyms);
    gentilicios = List.copyOf(gentilicios);
    capitals = List.copyOf(capitals);
  }
}
