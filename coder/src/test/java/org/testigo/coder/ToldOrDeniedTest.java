package org.testigo.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.testigo.Testigo;
import org.testigo.record.Event;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;
import org.testigo.record.ReportRecord;
import org.testigo.record.Status;

/** Whole readings of sentences as news agencies write them: did it happen, and who says so? */
class ToldOrDeniedTest {
  private static final Testigo TESTIGO = Testigo.open();

  private static ReportRecord read(String language, String text) {
    return TESTIGO.read(
        new Report(
            null,
            null,
            text,
            language,
            LocalDate.of(2025, 10, 21),
            PublishedFrom.GIVEN,
            null,
            null));
  }

  private static Status status(ReportRecord record, String trigger) {
    String text = record.document().text();
    List<Event> found =
        record.events().stream().filter(event -> event.trigger().of(text).equals(trigger)).toList();
    assertThat(found).as(trigger).hasSize(1);
    return found.get(0).status();
  }

  @Test
  void whatIsDeniedOnAThursdayDidNotHappenOnThursday() {
    ReportRecord record =
        read(
            "es",
            "La ministra de Seguridad negó este jueves que militares hayan torturado a reclusos en la"
                + " cárcel de Támara y anunció que pedirá ayuda.");
    assertThat(status(record, "torturado")).isEqualTo(Status.DENIED);
    assertThat(record.claims()).hasSize(2);
  }

  @Test
  void whatOnlySetsTheSceneOfADenialIsNotDenied() {
    ReportRecord record =
        read(
            "en",
            "The minister denied that officers had fired at demonstrators last week, when a musician"
                + " was shot dead.");
    assertThat(status(record, "fired")).isEqualTo(Status.DENIED);
    assertThat(status(record, "shot")).isEqualTo(Status.OCCURRED);
  }

  @Test
  void whatAnArmyCouldTakeOverItHasNot() {
    ReportRecord record = read("es", "El Ejército podría asumir el control de las aduanas.");
    assertThat(record.events())
        .extracting(Event::status)
        .doesNotContain(Status.OCCURRED, Status.ONGOING);
  }

  @Test
  void whatIsUrgedNotToBeDoneKeepsItsNegation() {
    ReportRecord record = read("en", "Human Rights Watch urged Jerí not to declare an emergency.");
    String text = record.document().text();
    assertThat(record.commitments())
        .singleElement()
        .satisfies(c -> assertThat(c.content().of(text)).startsWith("not to declare"));
    assertThat(record.claims())
        .singleElement()
        .satisfies(
            c ->
                assertThat(c.sourceSpan())
                    .extracting(span -> Objects.requireNonNull(span).of(text))
                    .isEqualTo("Human Rights Watch"));
  }

  @Test
  void whoeverAFamilyMournsIsNotTheMinisterWhoSpoke() {
    ReportRecord record =
        read(
            "en",
            "Minister Vicente Tiburcio denied that police shot Eduardo Ruiz. He spoke on Monday."
                + " Ruiz's family accuses the police of killing him.");
    String victim =
        record.events().stream()
            .filter(event -> event.trigger().of(record.document().text()).equals("killing"))
            .flatMap(event -> event.recipients().stream())
            .findFirst()
            .orElse("nobody");
    assertThat(record.entities())
        .filteredOn(entity -> entity.id().equals(victim))
        .extracting(entity -> entity.name())
        .containsExactly("Eduardo Ruiz");
  }

  @Test
  void whoeverHadNoPartInAKillingDoesNotUndoIt() {
    ReportRecord record =
        read(
            "es",
            "La Fiscalía descartó el lunes que soldados hayan participado en el asesinato de seis"
                + " jornaleros.");
    assertThat(status(record, "asesinato")).isEqualTo(Status.OCCURRED);
    assertThat(record.events()).allSatisfy(event -> assertThat(event.actors()).isEmpty());
  }

  @Test
  void hearsayIsNoFact() {
    ReportRecord record =
        read("en", "A priest said he had heard that farmers were kidnapped by the guerrillas.");
    assertThat(status(record, "kidnapped")).isEqualTo(Status.ALLEGED);
  }

  @Test
  void twoNamesAreTwoPeopleThoughOneOfThemIsDescribed() {
    ReportRecord record =
        read(
            "es",
            "El gobernador Rubén Rocha pidió calma. El Ejército no desplegará tropas, aseguró el"
                + " secretario de Seguridad, Omar García Harfuch.");
    assertThat(record.entities())
        .filteredOn(entity -> entity.name().contains("Rocha") || entity.name().contains("Harfuch"))
        .hasSize(2);
  }

  @Test
  void aWordWithinTheNameOfABodyIsNoPartyOfItsOwn() {
    ReportRecord record =
        read("es", "La Secretaría de la Defensa prometió colaborar con la investigación.");
    assertThat(record.entities()).hasSize(1);
  }

  @Test
  void aComparisonDoesNotStretchThePeriodOfAFigure() {
    ReportRecord record =
        read(
            "en",
            "At least 47 drivers have been murdered this year, nearly double the figure for all of"
                + " 2024.");
    assertThat(Objects.requireNonNull(record.figures().get(0).period()).begin())
        .isEqualTo(LocalDate.of(2025, 1, 1));
  }
}
