package org.testigo.codebook.countries;

/**
 * A rectangle on the map, in degrees, which does not cross the date line.
 *
 * @param south the least latitude
 * @param west the least longitude
 * @param north the greatest latitude
 * @param east the greatest longitude
 */
public record Box(double south, double west, double north, double east) {
  /**
   * Tells whether a point lies within.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   * @return whether the rectangle holds the point
   */
  public boolean holds(double latitude, double longitude) {
    return south <= latitude && latitude <= north && west <= longitude && longitude <= east;
  }
}
