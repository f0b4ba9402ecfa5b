package org.testigo.codebook.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules by the words that they can begin with, so that few are tried at each word. */
final class RuleIndex {
  private final Map<String, Set<Integer>> byWord = new HashMap<>();
  private final Set<Integer> numeric = new TreeSet<>();
  private final List<TimeRule> rules;
  private final Map<String, Map<String, List<TimeBook.Entry>>> classes;

  RuleIndex(List<TimeRule> rules, Map<String, Map<String, List<TimeBook.Entry>>> classes) {
    this.rules = List.copyOf(rules);
    this.classes = classes;
    for (int rule = 0; rule < this.rules.size(); rule++) {
      add(rule, this.rules.get(rule).elements());
    }
  }

  private void add(int rule, List<TimeElement> elements) {
    for (TimeElement element : elements) {
      for (String word : element.literals()) {
        byWord.computeIfAbsent(word, w -> new TreeSet<>()).add(rule);
      }
      for (String slot : element.slots()) {
        addSlot(rule, slot);
      }
      if (!element.optional()) {
        return;
      }
    }
  }

  private void addSlot(int rule, String slot) {
    if (slot.equals("date")) {
      for (TimeRule date : rules) {
        if (date.means().isDate()) {
          add(rule, date.elements());
        }
      }
    } else if (classes.containsKey(slot)) {
      for (String word : classes.getOrDefault(slot, Map.of()).keySet()) {
        byWord.computeIfAbsent(word, w -> new TreeSet<>()).add(rule);
      }
    } else {
      numeric.add(rule);
    }
  }

  /** Returns the rules that can begin with a word, in the order of the files. */
  List<TimeRule> at(String word, boolean number) {
    Set<Integer> named = byWord.getOrDefault(word, Set.of());
    if (!number && named.isEmpty()) {
      return List.of();
    }
    Set<Integer> all = named;
    if (number) {
      all = new TreeSet<>(numeric);
      all.addAll(named);
    }
    List<TimeRule> found = new ArrayList<>(all.size());
    for (int rule : all) {
      found.add(rules.get(rule));
    }
    return found;
  }
}
