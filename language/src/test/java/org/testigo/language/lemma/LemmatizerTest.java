package org.testigo.language.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testigo.language.tree.Features;
import org.testigo.language.tree.Upos;

class LemmatizerTest {
  private static final Lemmatizer ENGLISH = Lemmatizer.of("en");
  private static final Lemmatizer SPANISH = Lemmatizer.of("es");

  @ParameterizedTest
  @CsvSource({
    "mató,matar",
    "asesinaron,asesinar",
    "detuvo,detener",
    "detuvieron,detener",
    "hirieron,herir",
    "impuso,imponer",
    "murió,morir",
    "condujo,conducir",
    "exigieron,exigir",
    "desplegó,desplegar",
    "niega,negar",
    "advirtió,advertir",
    "pidió,pedir",
    "huyeron,huir",
    "secuestradas,secuestrar",
    "puesto,poner",
    "dijo,decir",
    "hubo,haber",
    "será,ser",
    "sería,ser",
    "fue,ser",
    "vayan,ir",
    "saquen,sacar",
    "dirijan,dirigir",
    "prohíbe,prohibir",
    "reúnen,reunir",
    "envían,enviar",
    "suscrito,suscribir",
    "pondrán,poner",
    "huela,oler",
    "averigüé,averiguar",
    "cree,creer",
    "murio,morir",
    "asesino,asesinar",
    "sobrecargó,sobrecargar",
    "prevengan,prevenir",
    "cibervigilaron,cibervigilar",
    "bloguearon,bloguear"
  })
  void spanishVerbsLeadToTheirInfinitive(String form, String lemma) {
    assertThat(SPANISH.lemma(form, Upos.VERB, Features.NONE)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "camiones,camión", "jóvenes,joven", "cárceles,cárcel", "jueces,juez", "ataques,ataque",
    "autoridades,autoridad", "países,país", "dólares,dólar", "víctimas,víctima", "leyes,ley",
    "bienes,bien", "lunes,lunes", "portavoces,portavoz", "policia,policía", "franceses,francés"
  })
  void spanishNounsStandInTheSingular(String form, String lemma) {
    assertThat(SPANISH.lemma(form, Upos.NOUN, Features.NONE)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "armadas,armado", "francesa,francés", "española,español", "terroristas,terrorista",
    "conservadora,conservador", "nacionales,nacional", "indígenas,indígena", "ilesas,ileso"
  })
  void spanishAdjectivesStandInTheMasculine(String form, String lemma) {
    assertThat(SPANISH.lemma(form, Upos.ADJ, Features.NONE)).isEqualTo(lemma);
  }

  @Test
  void articlesAndPronounsHaveTheLemmasOfTheTreebank() {
    assertThat(SPANISH.lemma("Las", Upos.DET, Features.NONE)).isEqualTo("el");
    assertThat(SPANISH.lemma("se", Upos.PRON, Features.NONE)).isEqualTo("él");
    assertThat(ENGLISH.lemma("them", Upos.PRON, Features.NONE)).isEqualTo("they");
    assertThat(ENGLISH.lemma("n't", Upos.PART, Features.NONE)).isEqualTo("not");
  }

  @ParameterizedTest
  @CsvSource({
    "said,say",
    "shot,shoot",
    "kidnapped,kidnap",
    "seized,seize",
    "denies,deny",
    "fled,flee",
    "stabbing,stab",
    "trafficked,traffic",
    "dying,die",
    "smuggling,smuggle",
    "besieged,besiege",
    "travelled,travel",
    "wounded,wound",
    "pushes,push",
    "assassinated,assassinate",
    "recolonizing,recolonize",
    "doxxed,dox"
  })
  void englishVerbsLeadToTheirInfinitive(String form, String lemma) {
    assertThat(ENGLISH.lemma(form, Upos.VERB, Features.NONE)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "gunmen,gunman",
    "deputies,deputy",
    "churches,church",
    "police,police",
    "knives,knife"
  })
  void englishNounsStandInTheSingular(String form, String lemma) {
    assertThat(ENGLISH.lemma(form, Upos.NOUN, Features.NONE)).isEqualTo(lemma);
  }

  @Test
  void comparedAdjectivesLeadToTheirBase() {
    Features superlative = Features.parse("Degree=Sup");
    assertThat(ENGLISH.lemma("deadliest", Upos.ADJ, superlative)).isEqualTo("deadly");
    assertThat(ENGLISH.lemma("bigger", Upos.ADJ, Features.parse("Degree=Cmp"))).isEqualTo("big");
    assertThat(ENGLISH.lemma("former", Upos.ADJ, Features.NONE)).isEqualTo("former");
  }

  @Test
  void subjunctivePrefersTheVerbThatHasIt() {
    assertThat(SPANISH.lemma("sienta", Upos.VERB, Features.parse("Mood=Sub"))).isEqualTo("sentir");
    assertThat(SPANISH.lemma("sienta", Upos.VERB, Features.NONE)).isEqualTo("sentar");
  }

  @Test
  void namesStayAsTheyAre() {
    assertThat(SPANISH.lemma("Pérez", Upos.PROPN, Features.NONE)).isEqualTo("Pérez");
  }

  @Test
  void participlesLeadToTheirVerbWhateverTheirTag() {
    assertThat(SPANISH.infinitive("Secuestradas")).isEqualTo("secuestrar");
    assertThat(SPANISH.infinitive("mesa")).isEmpty();
    assertThat(ENGLISH.infinitive("wounded")).isEqualTo("wound");
  }

  @Test
  void otherLanguagesAreOnlyWrittenInLowerCase() {
    assertThat(Lemmatizer.of("fr").lemma("Hommes", Upos.NOUN, Features.NONE)).isEqualTo("hommes");
  }
}
