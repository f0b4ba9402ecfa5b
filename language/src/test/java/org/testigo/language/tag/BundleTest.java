package org.testigo.language.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.testigo.language.tree.Features;
import org.testigo.language.tree.Upos;

class BundleTest {
  @Test
  void onlyFeaturesThatAreLearnedAreKept() {
    Bundle bundle = Bundle.of(Upos.VERB, Features.parse("Abbr=Yes|Mood=Ind|Typo=Yes|VerbForm=Fin"));
    assertThat(bundle.toString()).isEqualTo("VERB|Mood=Ind|VerbForm=Fin");
  }

  @Test
  void aBundleIsReadAsItIsWritten() {
    Bundle plain = new Bundle(Upos.ADP, Features.NONE);
    assertThat(plain.toString()).isEqualTo("ADP|_");
    assertThat(Bundle.parse("ADP|_")).isEqualTo(plain);
  }

  @Test
  void syntaxAndAgreementHaveCodesOfTheirOwn() {
    Bundle sing = Bundle.parse("VERB|Mood=Ind|Number=Sing|Person=3|VerbForm=Fin");
    Bundle plur = Bundle.parse("VERB|Mood=Ind|Number=Plur|Person=3|VerbForm=Fin");
    Bundle part = Bundle.parse("VERB|Number=Sing|VerbForm=Part");
    assertThat(sing.syntaxCode()).isEqualTo(plur.syntaxCode());
    assertThat(sing.agreementCode()).isNotEqualTo(plur.agreementCode());
    assertThat(sing.syntaxCode()).isNotEqualTo(part.syntaxCode());
  }
}
