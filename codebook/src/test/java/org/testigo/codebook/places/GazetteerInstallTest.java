package org.testigo.codebook.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.record.InputException;
import org.testigo.record.PlaceResolution;

class GazetteerInstallTest {
  private static final String DUMP =
      row("3653224", "Alamor", "Alamor", "Puyango,PYG,Аламор", "-4.02", "-80.02", "P", "PPL", "EC")
          + row("3654666", "Provincia de Loja", "", "Loja", "-4.1", "-79.5", "A", "ADM1", "EC")
          + row("1", "Escuela Alamor", "", "", "-4.0", "-80.0", "S", "SCH", "EC")
          + row("2", "Viejo Alamor", "", "", "-4.0", "-80.0", "P", "PPLQ", "EC")
          + row("3", "Río Alamor", "Rio Alamor", "", "-4.1", "-80.1", "H", "STM", "EC")
          + row("4", "Pristina", "", "Prishtina", "42.67", "21.17", "P", "PPLC", "XK");

  @TempDir private Path folder;

  private static String row(String... given) {
    return String.join("\t", given)
        + "\t\t11\t\t\t\t"
        + (given[0].equals("4") ? "550000" : "0")
        + "\t\t1200\tAmerica/Guayaquil\t2024-01-01\n";
  }

  private Path list(String text) throws IOException {
    return Files.writeString(folder.resolve("list.txt"), text, StandardCharsets.UTF_8);
  }

  private Gazetteer installed(String text) throws IOException {
    Path target = folder.resolve("data").resolve("places.bin");
    GazetteerInstall.install(list(text), target, read -> {});
    return Gazetteer.open(target);
  }

  private List<String> filesInData() throws IOException {
    Path data = folder.resolve("data");
    if (!Files.exists(data)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(data)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void aDumpGivesThePlacesThatReportsName() throws IOException {
    Gazetteer gazetteer = installed(DUMP);
    assertThat(gazetteer.all())
        .extracting(KnownPlace::name)
        .containsExactly("Alamor", "Provincia de Loja", "Río Alamor", "Pristina");
    KnownPlace town =
        gazetteer.named("puyango", Gazetteer.SPANISH_NAME).orElseThrow().places().get(0);
    assertThat(town.country()).isEqualTo("ECU");
    assertThat(town.province()).isEqualTo("Provincia de Loja");
    assertThat(town.kind()).isEqualTo(PlaceResolution.CITY);
    assertThat(town.latitude()).isEqualTo(-4.02);
    assertThat(town.geonameid()).isEqualTo(3653224);
    assertThat(town.also()).containsExactly("Puyango");
    KnownPlace capital =
        gazetteer.named("pristina", Gazetteer.ENGLISH_NAME).orElseThrow().places().get(0);
    assertThat(capital.country()).isEqualTo("XKX");
    assertThat(capital.capital()).isTrue();
    assertThat(capital.population()).isEqualTo(550_000);
  }

  @Test
  void aTableOfOnesOwnIsInstalledTheSameWay() throws IOException {
    Gazetteer gazetteer =
        installed(
            """
            name,lat,lon,country,admin1,kind
            "Finca La Paz, sector 2",-1.5,-79.25,ecu,Guayas,sub-city

            Campamento Norte,-1.6,-79.2,,,
            """);
    assertThat(gazetteer.all())
        .extracting(KnownPlace::name, KnownPlace::province, KnownPlace::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Finca La Paz, sector 2", "Guayas", PlaceResolution.SUB_CITY),
            org.assertj.core.groups.Tuple.tuple("Campamento Norte", null, PlaceResolution.CITY));
  }

  @Test
  void theSameListGivesTheSameFile() throws IOException {
    String first = installed(DUMP).digest();
    assertThat(installed(DUMP).digest()).isEqualTo(first);
    assertThat(installed(DUMP.replace("-4.02", "-4.03")).digest()).isNotEqualTo(first);
  }

  @Test
  void whatIsWrongIsSaidWithItsLineAndNothingIsLeftBehind() throws IOException {
    List<String> broken = new ArrayList<>();
    broken.add("");
    broken.add("PK\u0003\u0004 a packed file\n");
    broken.add(DUMP.substring(0, DUMP.length() - 60));
    broken.add(DUMP.replace("-80.02", "west"));
    broken.add("name,lat,lon,colour\nA,1,2,red\n");
    broken.add("name,lat,lon\nA,91,2\n");
    broken.add("name,lat,lon\nA,1\n");
    broken.add("name,lat,lon,kind\nA,1,2,village\n");
    for (String text : broken) {
      assertThatThrownBy(() -> installed(text))
          .as(text)
          .isInstanceOf(InputException.class)
          .hasMessageContaining("list.txt");
      assertThat(filesInData()).as(text).isEmpty();
    }
  }

  @Test
  void aListInAnotherEncodingIsRefused() throws IOException {
    Path list = folder.resolve("list.txt");
    Files.write(list, DUMP.getBytes(StandardCharsets.UTF_16));
    assertThatThrownBy(
            () -> GazetteerInstall.install(list, folder.resolve("places.bin"), read -> {}))
        .isInstanceOf(InputException.class);
    assertThat(folder.resolve("places.bin")).doesNotExist();
  }

  @Test
  void aFailedInstallLeavesTheOldPlacesAlone() throws IOException {
    String before = installed(DUMP).digest();
    assertThatThrownBy(() -> installed("name,lat,lon\nA,x,2\n")).isInstanceOf(InputException.class);
    assertThat(Gazetteer.open(folder.resolve("data").resolve("places.bin")).digest())
        .isEqualTo(before);
    assertThat(filesInData()).containsExactly("places.bin");
  }

  @Test
  void progressReachesTheEndOfTheList() throws IOException {
    List<Long> told = new ArrayList<>();
    Path list = list(DUMP);
    GazetteerInstall.install(list, folder.resolve("places.bin"), told::add);
    assertThat(told).last().isEqualTo(Files.size(list));
  }
}
