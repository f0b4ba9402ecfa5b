package org.testigo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testigo.language.PlainModel.Plain;
import org.testigo.language.model.ModelFile;
import org.testigo.language.model.WordClusters;
import org.testigo.language.model.WordCodes;
import org.testigo.language.parse.Configuration;
import org.testigo.language.parse.ParseFeatures;
import org.testigo.language.parse.Parser;
import org.testigo.language.parse.Transition;
import org.testigo.language.tag.Bundle;
import org.testigo.language.tag.TagFeatures;
import org.testigo.language.tag.Tagger;
import org.testigo.language.token.TokenizedText;
import org.testigo.language.token.Tokenizer;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.SentenceBuilder;
import org.testigo.language.tree.Upos;

/** The slow twin of tagger and parser, over plain maps, finds the same tags and trees. */
@SuppressWarnings("EnumOrdinal") // an enum's place is its number in features
class TwinTest {
  private static final String TEXT =
      """
      QUITO (Reuters) - Police in Ecuador's largest city shot dead two protesters on Friday, the
      interior minister said, as talks between the government and indigenous leaders broke down.

      El fiscal dijo que los tres policías, detenidos el lunes, habían sido trasladados a Bogotá.
      ¿Quién ordenó el ataque? Nadie lo sabe; dos hombres armados huyeron hacia la frontera.

      REBELS ATTACK ARMY POST, KILL 12 SOLDIERS. he didn't say who'd fired first
      """;

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void theFastWayAndThePlainWayAgree(String language) throws IOException {
    PlainModel tag = new PlainModel(language + "/tag.model");
    Plain step = new PlainModel(language + "/parse.model").get(Parser.STEP);
    ModelFile tagFile = model(language + "/tag.model");
    WordClusters clusters = WordClusters.of(tagFile.classifier(WordClusters.CLUSTER));
    Tagger tagger = new Tagger(tagFile);
    Parser parser = new Parser(model(language + "/parse.model"));
    Tagger.Scratch tagging = tagger.scratch();
    Parser.Scratch parsing = parser.scratch();
    SentenceBuilder sentence = new SentenceBuilder();
    WordCodes words = new WordCodes(clusters);
    TokenizedText cut = Tokenizer.of(language).read(TEXT);
    assertThat(cut.sentences()).isGreaterThan(4);
    for (int i = 0; i < cut.sentences(); i++) {
      cut.fill(sentence, i);
      words.fill(sentence);
      List<String> plainTags = tag(words, tag.get(Tagger.UPOS), tag.get(Tagger.BUNDLE));
      List<String> plainTree = parse(words, step);
      words.fill(sentence);
      tagger.tag(sentence, words, tagging);
      parser.parse(sentence, words, parsing);
      List<String> tags = new ArrayList<>();
      List<String> tree = new ArrayList<>();
      for (int token = 0; token < sentence.size(); token++) {
        tags.add(sentence.upos(token) + "|" + sentence.features(token));
        tree.add(sentence.head(token) + 1 + " " + sentence.deprel(token).label());
      }
      assertThat(plainTags).isEqualTo(tags);
      assertThat(plainTree).isEqualTo(tree);
    }
  }

  private static ModelFile model(String path) throws IOException {
    try (InputStream in = TwinTest.class.getResourceAsStream(path)) {
      return ModelFile.read(
          new ByteArrayInputStream(in == null ? new byte[0] : in.readAllBytes()), path);
    }
  }

  // Part of speech after part of speech, then bundle after bundle: always the first of the best.
  private static List<String> tag(WordCodes words, Plain upos, Plain bundle) {
    int[] keys = new int[TagFeatures.MOST];
    for (int slot = 1; slot <= words.size(); slot++) {
      int[] scores = upos.score(keys, TagFeatures.upos(words, slot, keys));
      int best = 0;
      for (int i = 1; i < scores.length; i++) {
        best = scores[i] > scores[best] ? i : best;
      }
      words.upos[slot] = 1 + Upos.valueOf(upos.classes().get(best)).ordinal();
    }
    List<String> tags = new ArrayList<>();
    for (int slot = 1; slot <= words.size(); slot++) {
      Upos part = Upos.values()[words.upos[slot] - 1];
      int[] scores = bundle.score(keys, TagFeatures.bundle(words, slot, keys));
      int best = -1;
      for (int i = 0; i < scores.length; i++) {
        boolean fits = Bundle.parse(bundle.classes().get(i)).upos() == part;
        best = fits && (best < 0 || scores[i] > scores[best]) ? i : best;
      }
      Bundle found = Bundle.parse(best < 0 ? part + "|_" : bundle.classes().get(best));
      words.fine[slot] = found.syntaxCode();
      words.agreement[slot] = found.agreementCode();
      tags.add(found.toString());
    }
    return tags;
  }

  // One transition after another: of those allowed, the first of the best.
  private static List<String> parse(WordCodes words, Plain step) {
    Configuration state = new Configuration();
    state.begin(words.size());
    ParseFeatures features = new ParseFeatures();
    features.begin(words, Parser.PUNCT, Parser.VERB);
    while (!state.finished()) {
      int[] scores = step.score(features.keys(), features.make(state));
      Transition best = null;
      int most = 0;
      for (int i = 0; i < scores.length; i++) {
        Transition transition = Transition.parse(step.classes().get(i));
        if (state.allows(transition.move()) && (best == null || scores[i] > most)) {
          best = transition;
          most = scores[i];
        }
      }
      if (best == null) {
        throw new IllegalStateException("no step is allowed");
      }
      state.apply(best.move(), best.relation().ordinal());
    }
    List<String> tree = new ArrayList<>();
    for (int slot = 1; slot <= words.size(); slot++) {
      int relation = state.relation(slot);
      Deprel deprel = relation == 0 ? Deprel.ROOT : Deprel.values()[relation - 1];
      tree.add(state.head(slot) + " " + deprel.label());
    }
    return tree;
  }
}
