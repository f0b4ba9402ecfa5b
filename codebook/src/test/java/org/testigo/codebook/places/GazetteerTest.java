package org.testigo.codebook.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.codebook.countries.Countries;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.record.InputException;
import org.testigo.record.PlaceResolution;

class GazetteerTest {
  private static final KnownPlace CORDOBA =
      new KnownPlace(
          "Córdoba",
          "Córdoba",
          List.of("Cordoba", "Docta"),
          -31.4135,
          -64.1811,
          "ARG",
          "Córdoba Province",
          PlaceResolution.CITY,
          1_400_000,
          3860259,
          false);
  private static final KnownPlace CORDOVA =
      new KnownPlace(
          "Cordoba",
          "Córdova",
          List.of(),
          37.8916,
          -4.7727,
          "ESP",
          null,
          PlaceResolution.CITY,
          325_000,
          null,
          true);
  private static final KnownPlace BOUNDLESS =
      new KnownPlace(
          "Far East",
          "Far East",
          List.of(),
          null,
          null,
          null,
          null,
          PlaceResolution.REGION,
          0,
          null,
          false);

  private static byte[] bytes(KnownPlace... places) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    GazetteerWriter writer = new GazetteerWriter(bytes);
    for (KnownPlace place : places) {
      writer.add(place);
    }
    assertThat(writer.finish()).isEqualTo(places.length);
    return bytes.toByteArray();
  }

  private static Gazetteer gazetteer(byte[] bytes) {
    return new Gazetteer(ByteBuffer.wrap(bytes), "places.bin");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Gazetteer gazetteer = gazetteer(bytes(CORDOBA, CORDOVA, BOUNDLESS));
    assertThat(gazetteer.all()).containsExactly(CORDOBA, CORDOVA, BOUNDLESS);
    assertThat(gazetteer.size()).isEqualTo(3);
    assertThat(gazetteer.longest()).isEqualTo(2);
  }

  @Test
  void aNameLeadsToAllItsPlacesInTheirOrder() throws IOException {
    Gazetteer gazetteer = gazetteer(bytes(CORDOVA, CORDOBA, BOUNDLESS));
    PlaceName name = gazetteer.named("cordoba", Gazetteer.ENGLISH_NAME).orElseThrow();
    assertThat(name.places()).containsExactly(CORDOVA, CORDOBA);
    assertThat(gazetteer.named("docta", Gazetteer.ENGLISH_NAME).orElseThrow().places())
        .containsExactly(CORDOBA);
    assertThat(gazetteer.named("far", Gazetteer.ENGLISH_NAME)).isEmpty();
  }

  @Test
  void theSpanishNameHoldsInSpanishAlone() throws IOException {
    Gazetteer gazetteer = gazetteer(bytes(CORDOVA));
    assertThat(gazetteer.named("cordova", Gazetteer.SPANISH_NAME)).isPresent();
    assertThat(gazetteer.named("cordova", Gazetteer.ENGLISH_NAME)).isEmpty();
  }

  @Test
  void everyNameOfTheCodebookIsFoundInItsCompiledForm() {
    CodebookFiles files = CodebookFiles.builtIn();
    Gazetteer gazetteer = gazetteer(PlaceCompiler.compile(files, Countries.read(files)));
    List<KnownPlace> all = gazetteer.all();
    assertThat(all).hasSizeGreaterThan(4000);
    for (KnownPlace place : all) {
      List<String> names = new ArrayList<>(place.also());
      names.add(place.spanish());
      for (String name : names) {
        assertThat(gazetteer.named(NameForm.of(name).key(), Gazetteer.SPANISH_NAME))
            .as(name)
            .hasValueSatisfying(found -> assertThat(found.places()).contains(place));
      }
    }
  }

  @Test
  void theBuildCompilesThePlacesOfTheCodebookAsItStands() throws IOException {
    CodebookFiles files = CodebookFiles.builtIn();
    try (var built = PlaceBook.class.getResourceAsStream("/org/testigo/codebook/places.bin")) {
      assertThat(Objects.requireNonNull(built).readAllBytes())
          .isEqualTo(PlaceCompiler.compile(files, Countries.read(files)));
    }
  }

  @Test
  void aFileCutOffAnywhereIsRefused(@TempDir Path folder) throws IOException {
    byte[] whole = bytes(CORDOBA, CORDOVA, BOUNDLESS);
    Path file = folder.resolve("places.bin");
    for (int length = 0; length < whole.length; length += 7) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> Gazetteer.open(file))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("places.bin")
          .hasMessageContaining("testigo places install");
    }
  }

  @Test
  void aForeignFileIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("places.bin");
    Files.writeString(file, "geonameid\tname\n".repeat(20), StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Gazetteer.open(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no file of places");
  }
}
