package org.testigo.record;

import java.util.Map;

/**
 * What made a record: the same version, codebook and models make the same record again.
 *
 * @param version the version of Testigo
 * @param codebook name and version of the codebook
 * @param models the hash of each model used, by language
 */
public record CoderVersion(String version, String codebook, Map<String, String> models) {
  /** Copies the map, in the order of its keys. */
  public CoderVersion {
    models = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(models));
  }
}
