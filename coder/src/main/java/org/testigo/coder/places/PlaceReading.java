package org.testigo.coder.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.coder.text.Phrase;
import org.testigo.record.PlaceResolution;

/**
 * A place as it was read, with all its mentions.
 *
 * @param name its name
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 * @param country its ISO 3166-1 alpha-3 code, or null
 * @param province its first-level division, or null
 * @param resolution how large it is, or null
 * @param geonameid its number in GeoNames, or null
 * @param mentions its mentions, in the order of the text
 */
public record PlaceReading(
    String name,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String country,
    @Nullable String province,
    @Nullable PlaceResolution resolution,
    @Nullable Integer geonameid,
    List<Phrase> mentions) {
  /** Copies the list. */
  public PlaceReading {
    mentions = List.copyOf(mentions);
  }
}
