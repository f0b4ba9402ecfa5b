package org.testigo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.record.Place;
import org.testigo.record.RecordJson;
import org.testigo.record.ReportRecord;

class PlacesCommandTest {
  private static final String REPORT =
      "Police detained two men in the village of Zarumilquay, in Guayas, on Monday.\n";
  private static final String TABLE =
      "name,lat,lon,country,admin1,kind\nZarumilquay,-2.5,-79.5,ECU,Guayas,city\n";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int testigo(String... args) {
    return Main.run(args, new PrintWriter(out), new PrintWriter(err));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  private ReportRecord read(String places) throws IOException {
    out.getBuffer().setLength(0);
    String report = file("report.txt", REPORT);
    assertThat(testigo("read", report, "--format", "jsonl", "--places", places)).isZero();
    return new RecordJson().read(out.toString().strip());
  }

  private static Place village(ReportRecord record) {
    return record.places().stream()
        .filter(place -> place.name().equals("Zarumilquay"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anInstalledPlaceIsFoundAndTheRecordSaysSo() throws IOException {
    String target = folder.resolve("places.bin").toString();
    assertThat(testigo("places", "install", file("own.csv", TABLE), "--out", target)).isZero();
    assertThat(out.toString()).startsWith("1 places, ");
    ReportRecord with = read(target);
    ReportRecord without = read("none");
    assertThat(village(with).latitude()).isEqualTo(-2.5);
    assertThat(village(with).province()).isEqualTo("Guayas");
    assertThat(village(without).latitude()).isNull();
    assertThat(with.coder().codebook()).startsWith(without.coder().codebook() + "+places:");
    assertThat(read(target)).isEqualTo(with);
  }

  @Test
  void whatIsWrongEndsWithTwoAndTheRemedy() throws IOException {
    String target = folder.resolve("places.bin").toString();
    String broken = file("own.csv", "name,lat,lon\nA,north,2\n");
    assertThat(testigo("places", "install", broken, "--out", target)).isEqualTo(2);
    assertThat(err.toString()).contains("own.csv:2: 'north' is no number");
    assertThat(Files.exists(folder.resolve("places.bin"))).isFalse();
    String report = file("report.txt", REPORT);
    assertThat(testigo("read", report, "--places", broken)).isEqualTo(2);
    assertThat(err.toString()).contains("run 'testigo places install FILE' again");
  }

  @Test
  void placesLieInTheDataFolderOfTheUser() {
    assertThat(InstalledPlaces.of(Map.of("XDG_DATA_HOME", "/data")).file())
        .isEqualTo(Path.of("/data/testigo/places.bin"));
    assertThat(InstalledPlaces.of(Map.of()).file().toString())
        .endsWith(Path.of(".local", "share", "testigo", "places.bin").toString());
  }
}
