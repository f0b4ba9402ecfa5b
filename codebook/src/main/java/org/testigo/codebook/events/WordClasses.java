package org.testigo.codebook.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.testigo.codebook.yaml.Node;

/** Classes of words that frames ask for, such as weapons or drugs. Immutable. */
public final class WordClasses {
  /** Classes that the mechanism knows by itself. */
  public static final Set<String> BUILT_IN = Set.of("person", "place", "number");

  private final Map<String, Set<String>> members = new HashMap<>();
  private final Map<String, Set<List<String>>> expressions = new HashMap<>();

  WordClasses() {}

  void read(Node file) {
    file.allow("classes");
    for (Map.Entry<String, Node> entry : file.get("classes").entries().entrySet()) {
      String name = entry.getKey();
      if (BUILT_IN.contains(name)) {
        throw entry.getValue().wrong("@" + name + " is built in", "choose another name");
      }
      Set<String> single = members.computeIfAbsent(name, key -> new HashSet<>());
      for (String word : entry.getValue().words()) {
        List<String> words = WordSequences.words(word);
        if (words.size() == 1) {
          single.add(words.get(0));
        } else {
          expressions.computeIfAbsent(name, key -> new HashSet<>()).add(words);
        }
      }
    }
  }

  /**
   * Tells whether there is a class.
   *
   * @param name its name, without the at sign
   * @return whether it was read or is built in
   */
  public boolean knows(String name) {
    return BUILT_IN.contains(name) || members.containsKey(name);
  }

  /**
   * Tells whether a word is in a class, by itself or as part of an expression around it.
   *
   * @param name the class, without the at sign
   * @param lemmas the lemmas of a sentence, in lower case
   * @param token the word
   * @return whether the class holds it
   */
  public boolean holds(String name, String[] lemmas, int token) {
    if (members.getOrDefault(name, Set.of()).contains(lemmas[token])) {
      return true;
    }
    for (List<String> words : expressions.getOrDefault(name, Set.of())) {
      if (around(words, lemmas, token)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether an expression stands around a word.
   *
   * @param words the expression
   * @param lemmas the lemmas of a sentence, in lower case
   * @param token the word
   * @return whether the expression stands there and the word is in it
   */
  public static boolean around(List<String> words, String[] lemmas, int token) {
    for (int at = 0; at < words.size(); at++) {
      int begin = token - at;
      if (begin >= 0 && begin + words.size() <= lemmas.length) {
        boolean all = true;
        for (int i = 0; i < words.size() && all; i++) {
          all = words.get(i).equals(lemmas[begin + i]);
        }
        if (all) {
          return true;
        }
      }
    }
    return false;
  }
}
