package org.testigo.coder.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.testigo.coder.text.ReadText;
import org.testigo.record.EntityType;

class EntityFinderTest {
  private static EntityReading headed(Entities entities, int sentence, int token) {
    return entities.get(entities.headedBy(sentence, token).orElseThrow());
  }

  @Test
  void titleNameSurnameAndPronounAreOnePerson() {
    ReadText text =
        Reports.read(
            "en",
            """
            President PROPN 2 compound
            Daniel    PROPN 4 nsubj B-PERSON
            Noboa     PROPN 2 flat I
            spoke     VERB  0 root
            .         PUNCT 4 punct
            """,
            """
            He    PRON  2 nsubj
            left  VERB  0 root
            ,     PUNCT 5 punct
            Noboa PROPN 5 nsubj B-LOCATION
            said  VERB  2 parataxis
            .     PUNCT 2 punct
            """);
    Entities entities = Reports.entities(text);
    EntityReading noboa = headed(entities, 0, 1);
    assertThat(noboa.name()).isEqualTo("Daniel Noboa");
    assertThat(noboa.country()).isEqualTo("ECU");
    assertThat(noboa.sectors()).containsExactly("GOV");
    assertThat(noboa.roles()).containsExactly("president");
    assertThat(Reports.mentions(text, noboa))
        .containsExactly("President Daniel Noboa", "He", "Noboa");
  }

  @Test
  void twoPeopleOfOneSurnameStayApart() {
    ReadText text =
        Reports.read(
            "en",
            """
            Abelino PROPN 3 nsubj B-PERSON
            Funes   PROPN 1 flat I
            died    VERB  0 root
            .       PUNCT 3 punct
            """,
            """
            Dilcia PROPN 3 nsubj B-PERSON
            Funes  PROPN 1 flat I
            wept   VERB  0 root
            .      PUNCT 3 punct
            """);
    assertThat(Reports.entities(text).all())
        .extracting(EntityReading::name)
        .containsExactly("Abelino Funes", "Dilcia Funes");
  }

  @Test
  void anAcronymInBracketsIsTheSameGroup() {
    ReadText text =
        Reports.read(
            "es",
            """
            El         DET   2 det
            Ejército   PROPN 8 nsubj B-ORGANIZATION
            de         ADP   4 case I
            Liberación PROPN 2 nmod I
            (          PUNCT 6 punct
            EDL        PROPN 2 appos
            )          PUNCT 6 punct
            atacó      VERB  0 root
            .          PUNCT 8 punct
            """,
            """
            El  DET   2 det
            EDL PROPN 3 nsubj B-ORGANIZATION
            huyó VERB 0 root
            .   PUNCT 3 punct
            """);
    EntityReading group = headed(Reports.entities(text), 1, 1);
    assertThat(Reports.mentions(text, group))
        .containsExactly("El Ejército de Liberación ( EDL )", "El EDL");
  }

  @Test
  void anIndefiniteDescriptionIsSomebodyNew() {
    ReadText text =
        Reports.read(
            "en",
            """
            The     DET  2 det
            judge   NOUN 3 nsubj
            ordered VERB 0 root
            .       PUNCT 3 punct
            """,
            """
            A     DET  2 det
            judge NOUN 3 nsubj
            ruled VERB 0 root
            .     PUNCT 3 punct
            """,
            """
            The   DET  2 det
            judge NOUN 3 nsubj
            left  VERB 0 root
            .     PUNCT 3 punct
            """);
    Entities entities = Reports.entities(text);
    assertThat(headed(entities, 1, 1)).isNotSameAs(headed(entities, 0, 1));
    assertThat(headed(entities, 2, 1)).isSameAs(headed(entities, 1, 1));
  }

  @Test
  void aCountedNounIsAGroupWithItsNumber() {
    ReadText text =
        Reports.read(
            "es",
            """
            Mataron   VERB 0 root
            a         ADP  5 case
            unas      DET  5 det
            doce      NUM  5 nummod
            personas  NOUN 1 obj
            .         PUNCT 1 punct
            """);
    EntityReading group = headed(Reports.entities(text), 0, 4);
    assertThat(group.name()).isEqualTo("unas doce personas");
    assertThat(group.type()).isEqualTo(EntityType.GROUP);
    assertThat(group.sectors()).containsExactly("CVL");
  }

  @Test
  void aRelativeClauseDoesNotBelongToTheWordsButItsPronounToTheParty() {
    ReadText text =
        Reports.read(
            "en",
            """
            A         DET  2 det
            neighbour NOUN 6 nsubj
            who       PRON 4 nsubj
            saw       VERB 2 acl:relcl
            it        PRON 4 obj
            spoke     VERB 0 root
            .         PUNCT 6 punct
            """);
    EntityReading neighbour = headed(Reports.entities(text), 0, 1);
    assertThat(Reports.mentions(text, neighbour)).containsExactly("A neighbour", "who");
  }

  @Test
  void aCountryActsButIsNoPartyWhereSomethingHappens() {
    String block =
        """
        Ecuador  PROPN 2 nsubj
        expelled VERB  0 root
        him      PRON  2 obj
        in       ADP   5 case
        Colombia PROPN 2 obl
        .        PUNCT 2 punct
        """;
    ReadText text = Reports.read("en", block);
    Entities entities =
        Reports.entities(
            text,
            Reports.country("Ecuador", "ECU", 0, 0),
            Reports.country("Colombia", "COL", 0, 4));
    EntityReading ecuador = headed(entities, 0, 0);
    assertThat(ecuador.type()).isEqualTo(EntityType.COUNTRY);
    assertThat(ecuador.country()).isEqualTo("ECU");
    assertThat(ecuador.sectors()).isEmpty();
    assertThat(entities.headedBy(0, 4)).isEmpty();
  }

  @Test
  void aGangNamedLikeAnOrdinaryWordIsKnownByTheCodebook() {
    ReadText text =
        Reports.read(
            "es",
            """
            La    DET   2 det
            banda NOUN  5 nsubj
            Los   DET   4 det
            Lobos PROPN 2 appos
            atacó VERB  0 root
            .     PUNCT 5 punct
            """,
            """
            La    DET  2 det
            banda NOUN 3 nsubj
            huyó  VERB 0 root
            .     PUNCT 3 punct
            """);
    Entities entities = Reports.entities(text);
    EntityReading lobos = headed(entities, 0, 1);
    assertThat(lobos.sectors()).containsExactly("CRM");
    assertThat(lobos.country()).isEqualTo("ECU");
    assertThat(Reports.mentions(text, lobos)).containsExactly("La banda Los Lobos", "La banda");
  }

  @Test
  void anAppositionBetweenCommasIsTheSamePersonThoughTheTreeHasMissedIt() {
    ReadText text =
        Reports.read(
            "es",
            """
            Maritza PROPN 7 nsubj B-PERSON
            Ordóñez PROPN 1 flat I
            ,       PUNCT 1 punct
            una     DET   5 det
            pescadora NOUN 7 obl
            ,       PUNCT 5 punct
            lloró   VERB  0 root
            .       PUNCT 7 punct
            """);
    EntityReading maritza = headed(Reports.entities(text), 0, 0);
    assertThat(maritza.name()).isEqualTo("Maritza Ordóñez");
    assertThat(maritza.sectors()).containsExactly("AGR");
  }

  @Test
  void thePresidentOfAFederationIsNotOfTheGovernment() {
    ReadText text =
        Reports.read(
            "en",
            """
            The        DET  3 det
            drivers'   NOUN 3 compound
            federation NOUN 4 nsubj
            struck     VERB 0 root
            .          PUNCT 4 punct
            """,
            """
            The        DET  2 det
            president  NOUN 6 nsubj
            of         ADP  5 case
            the        DET  5 det
            federation NOUN 2 nmod
            spoke      VERB 0 root
            .          PUNCT 6 punct
            """);
    assertThat(headed(Reports.entities(text), 1, 1).sectors()).containsExactly("LAB");
  }

  @Test
  void soldiersAndPoliceUnderOneNumberAreOneGroup() {
    ReadText text =
        Reports.read(
            "es",
            """
            Unos      DET   3 det
            250       NUM   3 nummod
            militares NOUN  6 nsubj
            y         CCONJ 5 cc
            policías  NOUN  3 conj
            entraron  VERB  0 root
            .         PUNCT 6 punct
            """);
    Entities entities = Reports.entities(text);
    EntityReading both = headed(entities, 0, 2);
    assertThat(both.name()).isEqualTo("Unos 250 militares y policías");
    assertThat(both.sectors()).containsExactly("MIL", "COP");
    assertThat(headed(entities, 0, 4)).isSameAs(both);
  }

  @Test
  void headsOfMentionsLieWithinThem() {
    ReadText text =
        Reports.read(
            "en",
            """
            Police    NOUN 2 nsubj
            arrested  VERB 0 root
            dozens    NOUN 2 obj
            of        ADP  5 case
            gangsters NOUN 3 nmod
            .         PUNCT 2 punct
            """);
    Entities entities = Reports.entities(text);
    List<String> names = entities.all().stream().map(EntityReading::name).toList();
    assertThat(names).containsExactly("Police", "dozens of gangsters");
    assertThat(headed(entities, 0, 4)).isSameAs(headed(entities, 0, 2));
  }

  @Test
  void aMinisterOfSomethingElseIsSomebodyElse() {
    ReadText text =
        Reports.read(
            "es",
            """
            El       DET  2 det
            ministro NOUN 5 nsubj
            del      ADP  4 case
            Interior PROPN 2 nmod
            habló    VERB 0 root
            .        PUNCT 5 punct
            """,
            """
            El       DET  2 det
            ministro NOUN 5 nsubj
            de       ADP  4 case
            Defensa  PROPN 2 nmod
            calló    VERB 0 root
            .        PUNCT 5 punct
            """,
            """
            El       DET  2 det
            ministro NOUN 3 nsubj
            salió    VERB 0 root
            .        PUNCT 3 punct
            """);
    Entities entities = Reports.entities(text);
    assertThat(headed(entities, 1, 1)).isNotSameAs(headed(entities, 0, 1));
    assertThat(headed(entities, 2, 1)).isSameAs(headed(entities, 1, 1));
    assertThat(headed(entities, 1, 1).sectors()).containsExactly("GOV", "MIL");
  }

  @Test
  void somebodyNewIsNotNamedByTheTitleThatFollows() {
    ReadText text =
        Reports.read(
            "en",
            """
            They      PRON  2 nsubj
            wounded   VERB  0 root
            a         DET   4 det
            bystander NOUN  2 obj
            ,         PUNCT 9 punct
            Colonel   PROPN 7 compound
            Luis      PROPN 9 nsubj B-PERSON
            Mora      PROPN 7 flat I
            said      VERB  2 parataxis
            .         PUNCT 2 punct
            """);
    Entities entities = Reports.entities(text);
    assertThat(headed(entities, 0, 3)).isNotSameAs(headed(entities, 0, 6));
    assertThat(Reports.mentions(text, headed(entities, 0, 6))).containsExactly("Colonel Luis Mora");
  }

  @Test
  void aParagraphInAnotherCountryTellsOfItsPeople() {
    ReadText text =
        Reports.read(
            "en",
            """
            Ecuador  PROPN 2 nsubj
            freed    VERB  0 root
            soldiers NOUN  2 obj
            .        PUNCT 2 punct
            """);
    assertThat(headed(Reports.entities(text, Reports.country("Ecuador", "ECU", 0, 0)), 0, 2))
        .extracting(EntityReading::country)
        .isEqualTo("ECU");
    ReadText abroad =
        Reports.read(
            "en",
            """
            Rebels   NOUN  2 nsubj
            freed    VERB  0 root
            soldiers NOUN  2 obj
            in       ADP   5 case
            Colombia PROPN 2 obl
            .        PUNCT 2 punct
            """);
    assertThat(headed(Reports.entities(abroad, Reports.country("Colombia", "COL", 0, 4)), 0, 0))
        .extracting(EntityReading::country)
        .isEqualTo("COL");
  }

  @Test
  void aDemonymOfTwoWordsIsNoDemonymOfItsLast() {
    ReadText text =
        Reports.read(
            "en",
            """
            North  ADJ   2 amod
            Korean ADJ   3 amod
            troops NOUN  4 nsubj
            fired  VERB  0 root
            .      PUNCT 4 punct
            """);
    assertThat(headed(Reports.entities(text), 0, 2).country()).isEqualTo("PRK");
  }

  @Test
  void aCountrySpokenOfInPassingIsNoMentionButIsFound() {
    ReadText text =
        Reports.read(
            "en",
            """
            Police     NOUN  2 nsubj
            refused    VERB  0 root
            an         DET   5 det
            Australian ADJ   5 amod
            ultimatum  NOUN  2 obj
            .          PUNCT 2 punct
            """);
    Entities entities = Reports.entities(text);
    assertThat(entities.headedBy(0, 3)).isEmpty();
    assertThat(entities.get(entities.aside(0, 3).orElseThrow()).country()).isEqualTo("AUS");
  }
}
