package org.testigo.codebook.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.record.PlaceResolution;

/**
 * A place of the gazetteer.
 *
 * @param name its name
 * @param spanish its name in Spanish, often the same
 * @param also its other names in either language
 * @param latitude degrees north, or null for what has no bounds
 * @param longitude degrees east, or null for what has no bounds
 * @param country its ISO 3166-1 alpha-3 code, or null for what lies in several countries
 * @param province its first-level division, or null
 * @param kind how large it is
 * @param population its inhabitants, roughly; 0 where unknown
 * @param geonameid its number in GeoNames, or null
 * @param capital whether it is the capital of its country
 */
public record KnownPlace(
    String name,
    String spanish,
    List<String> also,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String country,
    @Nullable String province,
    PlaceResolution kind,
    int population,
    @Nullable Integer geonameid,
    boolean capital) {
  /** Copies the list. */
  public KnownPlace {
    also = List.copyOf(also);
  }
}
