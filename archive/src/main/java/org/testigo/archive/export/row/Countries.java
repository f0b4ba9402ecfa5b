package org.testigo.archive.export.row;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English names of countries, as the Java platform has them. */
final class Countries {
  private static final Map<String, String> NAMES = names();

  private Countries() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    return Map.copyOf(names);
  }

  static @Nullable String name(@Nullable String iso3) {
    return iso3 == null ? null : NAMES.get(iso3);
  }
}
