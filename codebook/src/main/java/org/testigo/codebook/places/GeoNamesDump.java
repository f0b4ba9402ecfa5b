package org.testigo.codebook.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.record.PlaceResolution;

/**
 * The main table of GeoNames ("allCountries.txt", or the file of one country): nineteen columns
 * parted by tabs, as its readme defines them. Taken are populated places, administrative divisions,
 * and the rivers, lakes, islands, mountains and parts of the country that reports name.
 */
final class GeoNamesDump implements GazetteerInstall.PlaceLines {
  private static final int COLUMNS = 19;
  private static final int LONGEST_CODE = 4;
  private static final int LONGEST_NAME = 80;
  private static final String REMEDY =
      "give the unpacked allCountries.txt of GeoNames or the file of a country";

  private static final Set<String> LAND =
      Set.of("RGN", "AREA", "PRK", "ISL", "ISLS", "MT", "MTS", "VLC", "PEN", "CAPE", "VAL", "DSRT");
  private static final Set<String> WATER =
      Set.of("STM", "LK", "LKS", "BAY", "GULF", "SEA", "STRT", "CNL", "RSV");
  private static final Set<String> GONE = Set.of("PPLH", "PPLQ", "PPLW");

  private final String file;
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> provinces = new HashMap<>();

  GeoNamesDump(String file) {
    this.file = file;
    for (String code : Locale.getISOCountries()) {
      countries.put(code, new Locale.Builder().setRegion(code).build().getISO3Country());
    }
    countries.put("XK", "XKX");
  }

  @Override
  public void read(String line, int number, GazetteerWriter writer) throws IOException {
    String[] columns = columns(line);
    if (columns.length != COLUMNS) {
      String message = "the line has " + columns.length + " columns, GeoNames has " + COLUMNS;
      throw GazetteerInstall.wrong(file, number, message, REMEDY);
    }
    Optional<PlaceResolution> kind = kind(columns[6], columns[7]);
    if (kind.isEmpty() || columns[1].isEmpty()) {
      return;
    }
    String division = columns[10].isEmpty() ? "" : columns[8] + "." + columns[10];
    try {
      if (kind.get() == PlaceResolution.PROVINCE) {
        provinces.putIfAbsent(division, columns[1]);
      }
      writer.add(
          new KnownPlace(
              columns[1],
              columns[1],
              names(columns),
              Double.parseDouble(columns[4]),
              Double.parseDouble(columns[5]),
              countries.get(columns[8]),
              division.isEmpty() || kind.get() == PlaceResolution.PROVINCE ? null : division,
              kind.get(),
              population(columns[14]),
              Integer.parseInt(columns[0]),
              columns[7].equals("PPLC")));
    } catch (NumberFormatException e) {
      throw GazetteerInstall.wrong(file, number, "a number is none: " + e.getMessage(), REMEDY);
    }
  }

  @Override
  public Map<String, String> provinces() {
    return provinces;
  }

  private static String[] columns(String line) {
    List<String> columns = new ArrayList<>(COLUMNS);
    int begin = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', begin)) {
      columns.add(line.substring(begin, tab));
      begin = tab + 1;
    }
    columns.add(line.substring(begin));
    return columns.toArray(String[]::new);
  }

  private static int population(String written) {
    return written.isEmpty() ? 0 : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(written));
  }

  private static Optional<PlaceResolution> kind(String group, String code) {
    return switch (group) {
      case "P" ->
          GONE.contains(code)
              ? Optional.empty()
              : Optional.of(code.equals("PPLX") ? PlaceResolution.SUB_CITY : PlaceResolution.CITY);
      case "A" -> division(code);
      case "L", "T" -> LAND.contains(code) ? Optional.of(PlaceResolution.REGION) : Optional.empty();
      case "H" -> WATER.contains(code) ? Optional.of(PlaceResolution.REGION) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<PlaceResolution> division(String code) {
    return switch (code) {
      case "ADM1" -> Optional.of(PlaceResolution.PROVINCE);
      case "ADM2", "ADM3", "ADM4", "ADMD" -> Optional.of(PlaceResolution.DISTRICT);
      default -> Optional.empty();
    };
  }

  /** The plain name and the other names in Latin letters, without codes and without repetition. */
  private static List<String> names(String[] columns) {
    List<String> names = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    keys.add(NameForm.of(columns[1]).key());
    add(columns[2], names, keys);
    int begin = 0;
    String others = columns[3];
    while (begin < others.length()) {
      int comma = others.indexOf(',', begin);
      int end = comma < 0 ? others.length() : comma;
      add(others.substring(begin, end), names, keys);
      begin = end + 1;
    }
    return names;
  }

  private static void add(@Nullable String name, List<String> names, Set<String> keys) {
    if (name == null || name.isEmpty() || name.length() > LONGEST_NAME) {
      return;
    }
    boolean code = name.length() <= LONGEST_CODE && name.equals(name.toUpperCase(Locale.ROOT));
    if (!code && isLatin(name) && keys.add(NameForm.of(name).key())) {
      names.add(name);
    }
  }

  private static boolean isLatin(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i))
          && Character.UnicodeScript.of(name.charAt(i)) != Character.UnicodeScript.LATIN) {
        return false;
      }
    }
    return true;
  }
}
