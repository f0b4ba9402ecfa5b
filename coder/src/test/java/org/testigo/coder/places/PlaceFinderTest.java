package org.testigo.coder.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.testigo.codebook.places.Gazetteer;
import org.testigo.codebook.places.GazetteerInstall;
import org.testigo.codebook.places.KnownPlace;
import org.testigo.codebook.places.PlaceBook;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.coder.text.Layout;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Features;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.SentenceBuilder;
import org.testigo.language.tree.Upos;
import org.testigo.record.PlaceResolution;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;

class PlaceFinderTest {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();
  private static final PlaceBook ENGLISH = PlaceBook.read(FILES, "en");
  private static final PlaceBook SPANISH = PlaceBook.read(FILES, "es");
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\d-]+|U\\.S\\.|\\S");

  /** Poor tags on purpose: capitals are proper nouns, there are no names and no tree. */
  private static Sentence sentence(String text, int begin, int end) {
    SentenceBuilder builder = new SentenceBuilder().reset(text, begin, end);
    Matcher matcher = Pattern.compile("U\\.S\\.|" + TOKEN.pattern()).matcher(text);
    matcher.region(begin, end);
    int token = 0;
    while (matcher.find()) {
      String form = matcher.group();
      builder.add(form, matcher.start(), matcher.end(), token);
      char first = form.charAt(0);
      Upos upos =
          Character.isUpperCase(first)
              ? Upos.PROPN
              : Character.isLetter(first) ? Upos.NOUN : Upos.PUNCT;
      builder.tag(token, upos, Features.parse("_"));
      token++;
    }
    return builder.build();
  }

  private static List<PlaceReading> read(String language, String text) {
    return PlaceFinder.find(text(language, text), language.equals("es") ? SPANISH : ENGLISH);
  }

  private static ReadText text(String language, String text) {
    Report report = new Report(null, null, text, language, null, PublishedFrom.UNKNOWN, null, null);
    return Layout.of(report, language, List.of(sentence(text, 0, text.length())));
  }

  private static List<String> names(String language, String text) {
    return read(language, text).stream().map(PlaceReading::name).toList();
  }

  @Test
  void aTownInItsProvinceIsTheOneThere() {
    PlaceReading guerrero = read("es", "Lo mataron en Iguala, en Guerrero, el lunes").get(0);
    assertThat(guerrero.country()).isEqualTo("MEX");
    PlaceReading jose = read("es", "La policía llegó a San Lorenzo, en Esmeraldas").get(0);
    assertThat(jose.country()).isEqualTo("ECU");
    assertThat(jose.province()).isEqualTo("Esmeraldas");
  }

  @Test
  void theNounBesideTheNameTellsTownFromProvince() {
    assertThat(read("es", "un ataque en la provincia de Esmeraldas").get(0).resolution())
        .isEqualTo(PlaceResolution.PROVINCE);
    assertThat(read("es", "un ataque en la ciudad de Esmeraldas").get(0).resolution())
        .isEqualTo(PlaceResolution.CITY);
  }

  @Test
  void aListOfProvincesKeepsItsKind() {
    List<PlaceReading> places = read("es", "opera también en Los Ríos y Santa Elena");
    assertThat(places).extracting(PlaceReading::name).containsExactly("Los Ríos", "Santa Elena");
    assertThat(places).extracting(PlaceReading::resolution).containsOnly(PlaceResolution.PROVINCE);
  }

  @Test
  void datelinesInCapitalsAreRead() {
    List<PlaceReading> places = read("en", "PORT-AU-PRINCE, Haiti — Armed men burned houses");
    assertThat(places).extracting(PlaceReading::name).containsExactly("Port-au-Prince", "Haiti");
    assertThat(places.get(0).country()).isEqualTo("HTI");
  }

  @Test
  void anAbbreviationBeforeANounIsNoPlace() {
    assertThat(names("en", "He met the U.S. ambassador")).isEmpty();
    assertThat(names("en", "He was flown to the U.S.")).hasSize(1);
    assertThat(names("en", "They told us to leave")).isEmpty();
  }

  @Test
  void namesOfBodiesAndRoadsHoldNoPlaces() {
    assertThat(names("es", "la Policía Nacional del Ecuador lo informó")).isEmpty();
    assertThat(names("es", "estudia en la Universidad de Guayaquil")).isEmpty();
    assertThat(names("es", "vive en la avenida Quito")).isEmpty();
    assertThat(names("en", "members of the Sinaloa cartel fled")).isEmpty();
  }

  @Test
  void aCommonNounBeforeTheNameDoesNotHideIt() {
    assertThat(names("es", "un motín en la cárcel de Machala")).containsExactly("Machala");
    assertThat(names("en", "the president of Ecuador spoke")).containsExactly("Ecuador");
  }

  @Test
  void demonymsAreNoPlaces() {
    assertThat(names("en", "Ecuadorian and Colombian soldiers crossed")).isEmpty();
    assertThat(names("es", "los soldados ecuatorianos cruzaron")).isEmpty();
  }

  @Test
  void governmentsMeantByTheirCapitalsAreStillPlaces() {
    assertThat(names("es", "Caracas acusó a Washington de separar familias"))
        .containsExactly("Caracas", "Washington");
  }

  @Test
  void unknownPlacesAreGivenWithoutAPoint() {
    PlaceReading place = read("es", "los mataron en la vereda El Silencio").get(0);
    assertThat(place.name()).isEqualTo("El Silencio");
    assertThat(place.latitude()).isNull();
    assertThat(place.resolution()).isEqualTo(PlaceResolution.SUB_CITY);
  }

  @Test
  void aLongerNameIsAnotherPlace() {
    List<PlaceReading> places = read("en", "He lives in Lexington County in a shed");
    assertThat(places).hasSize(1);
    assertThat(places.get(0).latitude()).isNull();
  }

  @Test
  void mentionsOfOnePlaceStandTogether() {
    List<PlaceReading> places =
        read("en", "He left the United States and never returned to the U.S.");
    assertThat(places).hasSize(1);
    assertThat(places.get(0).mentions()).hasSize(2);
  }

  @Test
  void ordinaryWordsAndGroupsAreNoPlaces() {
    assertThat(names("es", "la banda de Los Lobos atacó")).isEmpty();
    assertThat(names("es", "el río creció y el valle se inundó")).isEmpty();
  }

  @Test
  void thoseWhoLiveInATownOrServeItTellThatItIsOne() {
    assertThat(names("en", "the men fled, Quillbury police said")).containsExactly("Quillbury");
    assertThat(names("en", "a fire kept Quillbury residents awake")).containsExactly("Quillbury");
    assertThat(names("es", "los vecinos de Quillampata huyeron")).containsExactly("Quillampata");
  }

  @Test
  void aDirectionMakesAnotherTownButNotAnotherProvince() {
    assertThat(read("en", "a fire in West Columbia on Monday").get(0).country()).isNull();
    assertThat(names("en", "a fire in South Florida on Monday")).containsExactly("Florida");
  }

  @Test
  void aCountyIsAPlaceEvenInTheNameOfItsJail() {
    assertThat(names("en", "he was taken to the Quillbury County Jail"))
        .containsExactly("Quillbury County");
  }

  @Test
  void daysAndMonthsAreNeverPlaces() {
    assertThat(names("en", "TUESDAY — A man was held, Sunday police said")).isEmpty();
  }

  @Test
  void anUnknownTownInADatelineIsAPlace() {
    assertThat(names("en", "QUILLBURY — A man was held by the army")).containsExactly("QUILLBURY");
  }

  @Test
  void aSmallArticleIsNoPartOfTheName() {
    assertThat(names("es", "asesinados en el Catatumbo por grupos armados"))
        .containsExactly("Catatumbo");
  }

  @Test
  void theGazetteerBehindTheCodebookSettlesWhatTheCodebookDoesNotKnow() throws IOException {
    PlaceBook more =
        SPANISH.with(gazetteer(place("San Bernardo", 4.18, -74.42, "COL", "Cundinamarca", 10_000)));
    String text = "Un ataque en San Bernardo, Cundinamarca, dejó dos muertos";
    assertThat(PlaceFinder.find(text("es", text), more).get(0).country()).isEqualTo("COL");
  }

  @Test
  void aPlaceOfTheCodebookIsMeantUnlessTheReportSaysOtherwise() throws IOException {
    PlaceBook more = ENGLISH.with(gazetteer(place("London", 36.33, -86.2, "USA", "Tennessee", 90)));
    assertThat(PlaceFinder.find(text("en", "a fire in London"), more).get(0).country())
        .isEqualTo("GBR");
    assertThat(PlaceFinder.find(text("en", "a fire in London, Tennessee"), more).get(0).province())
        .isEqualTo("Tennessee");
  }

  private static KnownPlace place(
      String name, double lat, double lon, String country, String province, int population) {
    return new KnownPlace(
        name,
        name,
        List.of(),
        lat,
        lon,
        country,
        province,
        PlaceResolution.CITY,
        population,
        null,
        false);
  }

  /** Installed as a user would. */
  private static Gazetteer gazetteer(KnownPlace place) throws IOException {
    Path folder = Files.createTempDirectory("places");
    Path list = folder.resolve("own.csv");
    Path target = folder.resolve("places.bin");
    try {
      Files.writeString(
          list,
          "name,lat,lon,country,admin1,kind,population\n"
              + String.join(
                  ",",
                  place.name(),
                  String.valueOf(place.latitude()),
                  String.valueOf(place.longitude()),
                  String.valueOf(place.country()),
                  String.valueOf(place.province()),
                  "city",
                  String.valueOf(place.population())),
          StandardCharsets.UTF_8);
      GazetteerInstall.install(list, target, read -> {});
      return Gazetteer.open(target);
    } finally {
      Files.deleteIfExists(list);
      Files.deleteIfExists(target);
      Files.deleteIfExists(folder);
    }
  }
}
