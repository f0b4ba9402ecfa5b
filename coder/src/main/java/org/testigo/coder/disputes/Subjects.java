package org.testigo.coder.disputes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.testigo.codebook.claims.DisputeWords;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.claims.Grammar;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.Span;

/** What each claim of a report is about, read once. */
final class Subjects {
  private static final int STEM = 6;

  private final List<Set<String>> lemmas = new ArrayList<>();
  private final List<Set<String>> about = new ArrayList<>();

  Subjects(ReadText text, List<ClaimReading> claims, DisputeWords words) {
    for (ClaimReading claim : claims) {
      Set<String> said = new LinkedHashSet<>();
      Set<String> subjects = new LinkedHashSet<>();
      for (Span part : claim.content()) {
        for (int i = text.sentenceAt(part.begin()); i < text.sentences().size(); i++) {
          Sentence s = text.sentence(i);
          if (s.begin() >= part.end()) {
            break;
          }
          read(s, part, words, said, subjects);
        }
      }
      lemmas.add(said);
      about.add(subjects);
    }
  }

  /** Its nouns, verbs and adjectives by their stems, kindred ones as the number of their group. */
  Set<String> of(int claim) {
    return about.get(claim);
  }

  /** Tells whether a claim says one of some words. */
  boolean holds(int claim, Set<String> words) {
    return lemmas.get(claim).stream().anyMatch(words::contains);
  }

  private static void read(
      Sentence s, Span part, DisputeWords words, Set<String> said, Set<String> subjects) {
    for (int t = 0; t < s.size(); t++) {
      if (part.begin() > s.begin(t) || s.end(t) > part.end()) {
        continue;
      }
      String lemma = Grammar.lemma(s, t);
      said.add(lemma);
      Upos upos = s.upos(t);
      if (upos == Upos.NOUN || upos == Upos.VERB || upos == Upos.ADJ) {
        if (lemma.length() >= STEM && !words.back().contains(lemma)) {
          subjects.add(lemma.substring(0, STEM));
        }
        for (int group : words.kin().getOrDefault(lemma, Set.of())) {
          subjects.add("#" + group);
        }
      }
    }
  }
}
