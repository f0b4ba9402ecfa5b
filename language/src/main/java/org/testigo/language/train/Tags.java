package org.testigo.language.train;

import java.util.List;
import org.testigo.language.model.WordCodes;
import org.testigo.language.tag.Tagger;
import org.testigo.language.tree.SentenceBuilder;

/** Gives the sentences of a treebank the tags that the parser learns from. */
@SuppressWarnings("EnumOrdinal") // an enum's place is its slot in flat arrays
interface Tags {
  /** Writes the tags of the sentence of an index into its words. */
  void tag(int index, SentenceBuilder sentence, WordCodes words);

  /** Each sentence is tagged by a tagger that has not seen it: sentence i by tagger i mod size. */
  static Tags byFold(List<Tagger> taggers) {
    List<Tagger.Scratch> scratches = taggers.stream().map(Tagger::scratch).toList();
    return (index, sentence, words) -> {
      int fold = index % taggers.size();
      taggers.get(fold).tag(sentence, words, scratches.get(fold));
    };
  }

  /** The tags that stand in the treebank. */
  static Tags given(List<Example> examples) {
    return (index, sentence, words) -> {
      Example example = examples.get(index);
      for (int slot = 1; slot <= example.size(); slot++) {
        words.upos[slot] = 1 + example.upos()[slot].ordinal();
        words.fine[slot] = example.bundles()[slot].syntaxCode();
        words.agreement[slot] = example.bundles()[slot].agreementCode();
      }
    };
  }
}
