package org.testigo.incidents.sketch;

import org.jspecify.annotations.Nullable;
import org.testigo.record.PlaceResolution;

/**
 * Where an event took place.
 *
 * @param name the place's name
 * @param country its country's code, or null
 * @param province its first-level division, or null
 * @param resolution how large it is, or null
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 * @param geonameid its number in GeoNames, or null
 * @param stated whether the report gives this place to the event; else the report's main place
 *     stands in
 */
public record PlaceSketch(
    String name,
    @Nullable String country,
    @Nullable String province,
    @Nullable PlaceResolution resolution,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Integer geonameid,
    boolean stated) {
  private static final double EARTH_RADIUS_KM = 6371;

  /**
   * Tells whether the place is a town or a part of one.
   *
   * @return whether it is a point rather than an area
   */
  public boolean isTown() {
    return resolution == PlaceResolution.CITY || resolution == PlaceResolution.SUB_CITY;
  }

  /**
   * Measures the way to another place.
   *
   * @param other the other place
   * @return the kilometres as the crow flies, or NaN where a place has no coordinates
   */
  public double kilometres(PlaceSketch other) {
    if (latitude == null
        || longitude == null
        || other.latitude == null
        || other.longitude == null) {
      return Double.NaN;
    }
    double north = Math.toRadians(other.latitude - latitude);
    double east = Math.toRadians(other.longitude - longitude);
    double cosines = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
    double half = Math.pow(Math.sin(north / 2), 2) + cosines * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
  }
}
