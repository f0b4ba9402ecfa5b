package org.testigo.language.lemma;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.language.tree.Upos;
import org.testigo.language.words.WordFile;

/**
 * Lemmas by form and part of speech, and the lemmas that are known to exist. Immutable; threads may
 * share it.
 *
 * <p>The key of a line is a part of speech, its entries are {@code form=lemma}; under {@code
 * known.NOUN} and the like stand lemmas that are formed by rule.
 */
final class LemmaLexicon {
  private final Map<Upos, Map<String, String>> lemmas = new EnumMap<>(Upos.class);
  private final Map<Upos, Set<String>> known = new EnumMap<>(Upos.class);

  /** From a lemma without its accents to the lemma. */
  private final Map<Upos, Map<String, String>> accented = new EnumMap<>(Upos.class);

  /** Reads several files; where two disagree, the first holds. */
  LemmaLexicon(WordFile... files) {
    for (WordFile file : files) {
      for (String key : file.keys()) {
        if (key.startsWith("known.")) {
          Upos upos = Upos.valueOf(key.substring("known.".length()));
          known.computeIfAbsent(upos, k -> new HashSet<>()).addAll(file.words(key));
        } else {
          add(file, key);
        }
      }
    }
    known.forEach((upos, words) -> words.forEach(word -> addPlain(upos, word)));
  }

  private void addPlain(Upos upos, String lemma) {
    String plain = Accents.remove(lemma);
    if (!plain.equals(lemma)) {
      accented.computeIfAbsent(upos, k -> new HashMap<>()).merge(plain, lemma, LemmaLexicon::first);
    }
  }

  /** Of two lemmas the first in the order of the alphabet, so that no order of reading matters. */
  private static String first(String one, String other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void add(WordFile file, String key) {
    Map<String, String> entries = lemmas.computeIfAbsent(Upos.valueOf(key), k -> new HashMap<>());
    for (String entry : file.words(key)) {
      int equals = entry.indexOf('=');
      String lemma = entry.substring(equals + 1);
      entries.putIfAbsent(entry.substring(0, equals), lemma);
      known.computeIfAbsent(Upos.valueOf(key), k -> new HashSet<>()).add(lemma);
    }
  }

  @Nullable String lemma(String word, Upos upos) {
    Map<String, String> entries = lemmas.get(upos);
    return entries == null ? null : entries.get(word);
  }

  /** Returns a lemma with the accents that the text left out, or as it is where none is missing. */
  String accented(String lemma, Upos upos) {
    Map<String, String> words = accented.get(upos);
    return words == null || isKnown(lemma, upos) ? lemma : words.getOrDefault(lemma, lemma);
  }

  boolean isKnown(String lemma, Upos upos) {
    Set<String> set = known.get(upos);
    return set != null && set.contains(lemma);
  }
}
