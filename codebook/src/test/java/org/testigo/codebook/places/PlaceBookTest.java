package org.testigo.codebook.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testigo.codebook.countries.Country;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.record.PlaceResolution;

class PlaceBookTest {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();
  private static final PlaceBook ENGLISH = PlaceBook.read(FILES, "en");
  private static final PlaceBook SPANISH = PlaceBook.read(FILES, "es");
  private static final double KILOMETRES_A_DEGREE = 111.2;
  private static final double FARTHEST = 700;
  private static final double FARTHEST_IN_WIDE_COUNTRIES = 1700;
  private static final Set<String> WIDE = Set.of("USA", "CAN", "BRA", "RUS", "AUS", "CHN");

  @Test
  void everyPlaceLiesInItsCountry() {
    for (KnownPlace place : ENGLISH.places()) {
      if (place.country() == null || place.latitude() == null || place.longitude() == null) {
        continue;
      }
      Country country = ENGLISH.countries().byCode(place.country()).orElseThrow();
      assertThat(country.box().holds(place.latitude(), place.longitude()))
          .as("%s, %s", place.name(), place.country())
          .isTrue();
    }
  }

  @Test
  void everyTownLiesNearItsProvince() {
    Map<String, KnownPlace> provinces = new HashMap<>();
    for (KnownPlace place : ENGLISH.places()) {
      if (place.kind() == PlaceResolution.PROVINCE) {
        provinces.put(place.country() + place.name(), place);
      }
    }
    for (KnownPlace place : ENGLISH.places()) {
      if (place.province() == null) {
        continue;
      }
      KnownPlace province =
          Objects.requireNonNull(
              provinces.get(place.country() + place.province()),
              () -> place.name() + ": no province " + place.province());
      double farthest = WIDE.contains(place.country()) ? FARTHEST_IN_WIDE_COUNTRIES : FARTHEST;
      assertThat(kilometres(place, province))
          .as("%s to %s", place.name(), place.province())
          .isLessThan(farthest);
    }
  }

  private static double kilometres(KnownPlace a, KnownPlace b) {
    double latitude = degrees(a.latitude());
    double north = latitude - degrees(b.latitude());
    double east =
        (degrees(a.longitude()) - degrees(b.longitude())) * Math.cos(Math.toRadians(latitude));
    return KILOMETRES_A_DEGREE * Math.hypot(north, east);
  }

  private static double degrees(@Nullable Double coordinate) {
    return Objects.requireNonNull(coordinate, "a place in a province has a point");
  }

  @Test
  void noPlaceStandsTwice() {
    Set<String> seen = new HashSet<>();
    for (KnownPlace place : ENGLISH.places()) {
      boolean town =
          place.kind() == PlaceResolution.CITY || place.kind() == PlaceResolution.SUB_CITY;
      String key =
          place.name()
              + "|"
              + place.country()
              + "|"
              + place.province()
              + "|"
              + (town ? "town" : place.kind());
      assertThat(seen.add(key)).as(key).isTrue();
    }
  }

  @Test
  void everyCapitalIsKnown() {
    for (Country country : ENGLISH.countries().all()) {
      for (String capital : country.capitals()) {
        assertThat(ENGLISH.named(capital))
            .as("%s of %s", capital, country.name())
            .anyMatch(place -> country.code().equals(place.country()));
      }
    }
  }

  @Test
  void ecuadorHasAllItsProvincesAndCantons() {
    long provinces =
        ENGLISH.places().stream()
            .filter(p -> "ECU".equals(p.country()) && p.kind() == PlaceResolution.PROVINCE)
            .count();
    long towns =
        ENGLISH.places().stream()
            .filter(p -> "ECU".equals(p.country()) && p.kind() == PlaceResolution.CITY)
            .count();
    assertThat(provinces).isEqualTo(24);
    assertThat(towns).isGreaterThanOrEqualTo(221);
  }

  @Test
  void eachLanguageHasItsOwnNames() {
    assertThat(SPANISH.named("Londres")).extracting(KnownPlace::country).contains("GBR");
    assertThat(ENGLISH.named("Londres")).isEmpty();
    assertThat(ENGLISH.named("PORT-AU-PRINCE")).extracting(KnownPlace::country).contains("HTI");
  }

  @Test
  void wordsAroundNamesSayWhatTheyAre() {
    assertThat(SPANISH.words().kind("parroquia")).contains(PlaceResolution.SUB_CITY);
    assertThat(ENGLISH.words().isBody("university")).isTrue();
    assertThat(ENGLISH.words().isBody("valley")).isFalse();
  }
}
