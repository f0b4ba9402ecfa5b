package org.testigo.codebook.places;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.countries.Countries;
import org.testigo.codebook.countries.Country;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.codebook.yaml.Node;
import org.testigo.record.PlaceResolution;

/** Compiles the countries and places of a codebook into a gazetteer; the build runs it. */
public final class PlaceCompiler {
  private static final int BOTH = Gazetteer.ENGLISH_NAME | Gazetteer.SPANISH_NAME;

  private PlaceCompiler() {}

  /**
   * Compiles the places of the codebook that is built in.
   *
   * @param args the file to write
   * @throws IOException where it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[0]);
    CodebookFiles files = CodebookFiles.builtIn();
    Files.write(out, compile(files, Countries.read(files)));
  }

  static byte[] compile(CodebookFiles files, Countries countries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 19);
    try {
      GazetteerWriter writer = new GazetteerWriter(bytes);
      Set<String> capitals = new HashSet<>();
      for (Country country : countries.all()) {
        add(writer, country);
        for (String capital : country.capitals()) {
          capitals.add(country.code() + capital);
        }
      }
      for (Node file : files.in("places")) {
        file.allow("places");
        for (Node entry : file.get("places").items()) {
          writer.add(place(entry, capitals));
        }
      }
      writer.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(GazetteerWriter writer, Country country) throws IOException {
    Map<String, Integer> spelt = new LinkedHashMap<>();
    spelt.put(country.name(), Gazetteer.ENGLISH_NAME);
    spelt.merge(country.spanish(), Gazetteer.SPANISH_NAME | Gazetteer.SPANISH_MAIN, (a, b) -> BOTH);
    for (String name : country.names()) {
      spelt.merge(name, BOTH, (a, b) -> a | b);
    }
    for (String name : country.spanishNames()) {
      spelt.merge(name, Gazetteer.SPANISH_NAME, (a, b) -> a | b);
    }
    writer.add(
        new KnownPlace(
            country.name(),
            country.spanish(),
            country.names(),
            country.latitude(),
            country.longitude(),
            country.code(),
            null,
            PlaceResolution.COUNTRY,
            0,
            null,
            false),
        spelt);
  }

  private static KnownPlace place(Node entry, Set<String> capitals) {
    entry.allow(
        "name",
        "es",
        "also",
        "lat",
        "lon",
        "country",
        "province",
        "kind",
        "population",
        "geonameid");
    String name = entry.get("name").text();
    @Nullable String country = entry.find("country").map(Node::text).orElse(null);
    PlaceResolution kind = entry.get("kind").constant(PlaceResolution.class);
    return new KnownPlace(
        name,
        entry.text("es", name),
        entry.words("also"),
        entry.find("lat").map(Node::number).orElse(null),
        entry.find("lon").map(Node::number).orElse(null),
        country,
        entry.find("province").map(Node::text).orElse(null),
        kind,
        entry.find("population").map(Node::integer).orElse(0),
        entry.find("geonameid").map(Node::integer).orElse(null),
        kind == PlaceResolution.CITY && capitals.contains(country + name));
  }
}
