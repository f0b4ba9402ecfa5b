package org.testigo.codebook.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testigo.codebook.countries.Countries;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.record.InputException;

class EntityBookTest {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();
  private static final Countries COUNTRIES = Countries.read(FILES);
  private static final Map<String, EntityBook> BOOKS =
      Map.of(
          "en", EntityBook.read(FILES, COUNTRIES, "en"),
          "es", EntityBook.read(FILES, COUNTRIES, "es"));

  private static EntityBook book(String language) {
    return Objects.requireNonNull(BOOKS.get(language));
  }

  private static WordKeys row(String words) {
    return WordKeys.of(List.of(words.split(" ", -1)));
  }

  @Test
  void presidenciesOfOneCountryDoNotOverlap() {
    Map<String, List<Office>> byCountry = new TreeMap<>();
    for (KnownParty party : book("en").parties()) {
      for (Office office : party.offices()) {
        boolean head = office.role().equals("president") || office.role().equals("prime minister");
        if (head && office.from() != null) {
          byCountry
              .computeIfAbsent(party.country() + " " + office.role(), c -> new ArrayList<>())
              .add(office);
        }
      }
    }
    assertThat(byCountry).hasSizeGreaterThan(25);
    byCountry.forEach(
        (country, offices) -> {
          offices.sort(Comparator.comparing(Office::from));
          for (int i = 1; i < offices.size(); i++) {
            LocalDate end = offices.get(i - 1).to();
            assertThat(end).as("end of an office before the last in %s", country).isNotNull();
            assertThat(end).as(country).isBeforeOrEqualTo(offices.get(i).from());
          }
        });
  }

  @Test
  void aPersonIsOfTheEliteOutsideTheOffice() {
    KnownParty correa = book("es").nameAt(row("Rafael Correa habló"), 0).get().values().get(0);
    assertThat(correa.sectorsOn(LocalDate.of(2012, 5, 1))).containsExactly("GOV");
    assertThat(correa.rolesOn(LocalDate.of(2012, 5, 1))).containsExactly("president");
    assertThat(correa.sectorsOn(LocalDate.of(2025, 5, 1))).containsExactly("ELI");
    assertThat(correa.sectorsOn(null)).containsExactly("ELI");
  }

  @ParameterizedTest
  @CsvSource({
    "en,the police officer said,2,police officer,false",
    "en,two attorneys general met,1,attorney general,true",
    "en,some members of Congress left,1,member of congress,true",
    "en,three hitmen fled,1,hitman,true",
    "es,las fiscales generales de el Estado,1,fiscal general del estado,true",
    "es,unos hombres armados huyeron,1,hombre armado,true",
    "es,una jueza ordenó,1,juez,false",
    "es,los reos,1,reo,true",
    "es,dos agentes penitenciarios,1,agente penitenciario,true"
  })
  void nounsAreFoundInTheirForms(
      String language, String words, int head, String noun, boolean plural) {
    List<AgentForm> forms =
        book(language).agentAround(row(words), head).map(Match::values).orElse(List.of());
    assertThat(forms)
        .anySatisfy(
            form -> {
              assertThat(form.noun().name()).isEqualTo(noun);
              assertThat(form.plural()).isEqualTo(plural);
            });
  }

  @Test
  void aFixedPhraseIsNoParty() {
    assertThat(book("en").agentAround(row("the state of emergency"), 1)).isEmpty();
    assertThat(book("en").agentAround(row("the state of Guerrero"), 1)).isPresent();
  }

  @Test
  void acronymsWantTheirCapitals() {
    EntityBook book = book("es");
    assertThat(book.nameAt(row("el ELN"), 1)).isPresent();
    assertThat(book.nameAt(row("pan y agua"), 0)).isEmpty();
    assertThat(book.nameAt(row("PAN y PRI"), 0)).isPresent();
  }

  @Test
  void namesWantTheirCapitalsButNoCertainCuts() {
    EntityBook book = book("en");
    Optional<Match<KnownParty>> cut = book.nameAt(row("the U . S . State Department said"), 1);
    assertThat(cut.get().end()).isEqualTo(7);
    assertThat(cut.get().values().get(0).country()).isEqualTo("USA");
    assertThat(book.nameAt(row("gray lobos howl"), 1)).isEmpty();
    assertThat(book.nameAt(row("the Lobos gang"), 1)).isPresent();
  }

  @Test
  void aSurnameAloneIsWhoeverHoldsTheOffice() {
    EntityBook book = book("es");
    LocalDate day = LocalDate.of(2025, 4, 1);
    assertThat(book.bySurname("noboa", day).get().names().get(0)).isEqualTo("Daniel Noboa");
    assertThat(book.bySurname("noboa", LocalDate.of(2001, 1, 1)).get().names().get(0))
        .isEqualTo("Gustavo Noboa");
    assertThat(book.bySurname("quispe", day)).isEmpty();
  }

  @Test
  void sectorsOfTheBookAreThoseOfPlover() {
    for (KnownParty party : book("en").parties()) {
      assertThat(EntityBook.sectors()).containsAll(party.sectors());
    }
  }

  @Test
  void aWrongSectorIsReportedWhereItStands(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("entities/mine.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        organizations:
        - {en: [Harbour Watch], country: ECU, sectors: [NGO], type: organization}
        """);
    CodebookFiles files = FILES.plus(folder);
    assertThatThrownBy(() -> EntityBook.read(files, COUNTRIES, "en"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("mine.yaml")
        .hasMessageContaining("NGO");
  }

  @Test
  void aUsersEntriesAreAdded(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("entities/mine.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        organizations:
        - {en: [Harbour Watch], country: ECU, sectors: [SOC], type: organization}
        """);
    EntityBook book = EntityBook.read(FILES.plus(folder), COUNTRIES, "en");
    assertThat(book.nameAt(row("Harbour Watch said"), 0)).isPresent();
  }
}
