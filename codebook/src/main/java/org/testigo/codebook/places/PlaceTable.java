package org.testigo.codebook.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.testigo.record.PlaceResolution;

/**
 * A table of places with a line of headings, parted by commas: {@code name}, {@code lat} and {@code
 * lon}, and if wanted {@code country} (ISO 3166-1 alpha-3), {@code admin1}, {@code kind} and {@code
 * population}. A field with a comma stands in double quotes.
 */
final class PlaceTable implements GazetteerInstall.PlaceLines {
  private static final List<String> NEEDED = List.of("name", "lat", "lon");
  private static final Set<String> KNOWN =
      new LinkedHashSet<>(List.of("name", "lat", "lon", "country", "admin1", "kind", "population"));

  private final String file;
  private List<String> headings = List.of();

  PlaceTable(String file) {
    this.file = file;
  }

  static boolean isHeading(String line) {
    return fields(line.toLowerCase(Locale.ROOT)).containsAll(NEEDED);
  }

  @Override
  public void read(String line, int number, GazetteerWriter writer) throws IOException {
    if (number == 1) {
      headings = fields(line.toLowerCase(Locale.ROOT));
      for (String heading : headings) {
        if (!KNOWN.contains(heading)) {
          throw GazetteerInstall.wrong(
              file,
              number,
              "'" + heading + "' is no heading of a table of places",
              "use " + String.join(", ", KNOWN));
        }
      }
      return;
    }
    List<String> fields = fields(line);
    if (line.isBlank()) {
      return;
    }
    if (fields.size() != headings.size()) {
      throw GazetteerInstall.wrong(
          file,
          number,
          "the line has " + fields.size() + " fields, the headings " + headings.size(),
          "put fields that hold a comma in double quotes");
    }
    String name = field(fields, "name");
    String population = field(fields, "population");
    writer.add(
        new KnownPlace(
            name,
            name,
            List.of(),
            degrees(fields, "lat", number, 90),
            degrees(fields, "lon", number, 180),
            blankAsNull(field(fields, "country").toUpperCase(Locale.ROOT)),
            blankAsNull(field(fields, "admin1")),
            kind(field(fields, "kind"), number),
            population.isEmpty() ? 0 : (int) number(population, number),
            null,
            false));
  }

  @Override
  public Map<String, String> provinces() {
    return Map.of();
  }

  private String field(List<String> fields, String heading) {
    int at = headings.indexOf(heading);
    return at < 0 ? "" : fields.get(at);
  }

  private static @org.jspecify.annotations.Nullable String blankAsNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private double degrees(List<String> fields, String heading, int line, int most) {
    double degrees = number(field(fields, heading), line);
    if (Math.abs(degrees) > most) {
      throw GazetteerInstall.wrong(
          file, line, heading + " " + degrees + " is not on the Earth", "write decimal degrees");
    }
    return degrees;
  }

  private double number(String text, int line) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw GazetteerInstall.wrong(
          file, line, "'" + text + "' is no number", "write a number such as -2.19");
    }
  }

  private PlaceResolution kind(String word, int line) {
    if (word.isEmpty()) {
      return PlaceResolution.CITY;
    }
    for (PlaceResolution kind : PlaceResolution.values()) {
      if (kind.code().equals(word.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw GazetteerInstall.wrong(
        file,
        line,
        "'" + word + "' is no kind of place",
        "write sub-city, city, district, province, country or region");
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        field.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString().strip());
        field.setLength(0);
      } else if (c != '\ufeff') {
        field.append(c);
      }
    }
    fields.add(field.toString().strip());
    return fields;
  }
}
