package org.testigo.codebook.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.testigo.codebook.yaml.Node;

/** The small words of a language, and the endings of its participles. Immutable. */
public final class Grammar {
  private final Map<WordGroup, Set<String>> groups = new EnumMap<>(WordGroup.class);
  private final Map<String, List<String>> endings = new HashMap<>();
  private final Map<String, List<String>> irregular = new HashMap<>();

  Grammar() {}

  void read(Node file) {
    for (Map.Entry<String, Node> entry : file.entries().entrySet()) {
      Node value = entry.getValue();
      if (entry.getKey().equals("participle_endings")) {
        value.entries().forEach((ending, verbs) -> endings.put(ending, verbs.words()));
      } else if (entry.getKey().equals("irregular_participles")) {
        value.entries().forEach((form, verbs) -> irregular.put(form, verbs.words()));
      } else {
        WordGroup group =
            Node.scalar(value.file(), value.line(), entry.getKey()).constant(WordGroup.class);
        Set<String> words = groups.computeIfAbsent(group, key -> new HashSet<>());
        value.words().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
      }
    }
  }

  /**
   * Tells whether a word is in a group.
   *
   * @param group the group
   * @param word the word or expression, in lower case
   * @return whether the language's grammar lists it there
   */
  public boolean is(WordGroup group, String word) {
    return groups.getOrDefault(group, Set.of()).contains(word);
  }

  /**
   * Returns the lemmas of the verbs that a word may be the participle of.
   *
   * @param form the word, in lower case
   * @return the lemmas, some of which may be no verbs
   */
  public List<String> verbsOfParticiple(String form) {
    List<String> known = irregular.get(form);
    if (known != null) {
      return known;
    }
    List<String> verbs = new ArrayList<>();
    for (int cut = Math.max(1, form.length() - 4); cut < form.length(); cut++) {
      for (String ending : endings.getOrDefault(form.substring(cut), List.of())) {
        verbs.add(form.substring(0, cut) + (ending.equals("-") ? "" : ending));
      }
    }
    return verbs;
  }
}
