package org.testigo.codebook.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.testigo.codebook.numbers.Words;
import org.testigo.codebook.yaml.Node;

/**
 * One element of a pattern.
 *
 * @param literals the folded words that pass here; empty for a slot
 * @param slots the slots that may be filled here; empty for literals
 * @param optional whether it may be missing
 * @param forbidden whether the words must not stand here; such an element takes no room
 * @param context whether it stands outside the expression
 */
public record TimeElement(
    Set<String> literals,
    List<String> slots,
    boolean optional,
    boolean forbidden,
    boolean context) {
  /** Copies the words and slots. */
  public TimeElement {
    literals = Set.copyOf(literals);
    slots = List.copyOf(slots);
  }

  static List<TimeElement> parse(Node node) {
    List<TimeElement> elements = new ArrayList<>();
    boolean context = false;
    for (String part : node.text().strip().split(" +", -1)) {
      String rest = part;
      if (rest.startsWith("[")) {
        context = true;
        rest = rest.substring(1);
      }
      boolean closes = rest.endsWith("]");
      if (closes) {
        rest = rest.substring(0, rest.length() - 1);
      }
      elements.add(element(node, rest, context));
      if (closes) {
        context = false;
      }
    }
    if (elements.stream().allMatch(e -> e.context() || e.optional())) {
      throw node.wrong(
          "nothing of this pattern must stand", "leave one element without a question mark");
    }
    return List.copyOf(elements);
  }

  private static TimeElement element(Node node, String text, boolean context) {
    boolean optional = text.length() > 1 && text.endsWith("?");
    String rest = optional ? text.substring(0, text.length() - 1) : text;
    boolean forbidden = rest.length() > 1 && rest.startsWith("!");
    rest = forbidden ? rest.substring(1) : rest;
    if (rest.isEmpty()) {
      throw node.wrong("an element of this pattern is empty", "separate elements by one space");
    }
    if (rest.startsWith("{") && rest.endsWith("}")) {
      List<String> slots = List.of(rest.substring(1, rest.length() - 1).split("\\|", -1));
      return new TimeElement(Set.of(), slots, optional, forbidden, context);
    }
    Set<String> words = new TreeSet<>();
    for (String word : rest.split("\\|", -1)) {
      words.add(Words.fold(word));
    }
    return new TimeElement(words, List.of(), optional, forbidden, context);
  }
}
