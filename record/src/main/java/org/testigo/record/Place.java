package org.testigo.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named place.
 *
 * @param id its id in the record, {@code p1}, {@code p2}, …
 * @param name its name
 * @param latitude degrees north, or null where unknown
 * @param longitude degrees east, or null where unknown
 * @param country its ISO 3166-1 alpha-3 code, or null
 * @param province its first-level division, or null
 * @param resolution how large it is, or null where unknown
 * @param geonameid its number in GeoNames, or null
 * @param mentions the words that name it
 */
public record Place(
    String id,
    String name,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String country,
    @Nullable String province,
    @Nullable PlaceResolution resolution,
    @Nullable Integer geonameid,
    List<Span> mentions) {
  /** Copies the list. */
  public Place {
    mentions = List.copyOf(mentions);
  }
}
