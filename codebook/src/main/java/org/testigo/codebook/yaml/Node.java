package org.testigo.codebook.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/**
 * A value in a codebook file, a scalar, a list or a map, with the file and line where it stands.
 * Immutable. Every getter that finds something else than it should reports a {@link Problem} with
 * file, line and remedy, as an {@link InputException}.
 */
public final class Node {
  private final String file;
  private final int line;
  private final Object value;

  private Node(String file, int line, Object value) {
    this.file = file;
    this.line = line;
    this.value = value;
  }

  /**
   * Makes a scalar.
   *
   * @param file the file it stands in
   * @param line its line, counted from 1
   * @param text its text
   * @return the node
   */
  public static Node scalar(String file, int line, String text) {
    return new Node(file, line, text);
  }

  /**
   * Makes a list.
   *
   * @param file the file it stands in
   * @param line its line, counted from 1
   * @param items its items
   * @return the node
   */
  public static Node list(String file, int line, List<Node> items) {
    return new Node(file, line, List.copyOf(items));
  }

  /**
   * Makes a map.
   *
   * @param file the file it stands in
   * @param line its line, counted from 1
   * @param entries its entries, whose order is kept
   * @return the node
   */
  public static Node map(String file, int line, Map<String, Node> entries) {
    return new Node(file, line, Collections.unmodifiableMap(new LinkedHashMap<>(entries)));
  }

  /**
   * Returns the file that the node stands in.
   *
   * @return the file's name, as it is shown to users
   */
  public String file() {
    return file;
  }

  /**
   * Returns the line that the node stands in.
   *
   * @return the line, counted from 1
   */
  public int line() {
    return line;
  }

  /**
   * Tells whether the node is a list.
   *
   * @return whether it is a list
   */
  public boolean isList() {
    return value instanceof List;
  }

  /**
   * Tells whether the node is a map.
   *
   * @return whether it is a map
   */
  public boolean isMap() {
    return value instanceof Map;
  }

  /**
   * Returns the text of a scalar.
   *
   * @return the text
   */
  public String text() {
    if (value instanceof String text) {
      return text;
    }
    throw wrong("a single value is expected here, not a list or a map", "write one word or text");
  }

  /**
   * Returns the items of a list.
   *
   * @return the items
   */
  @SuppressWarnings("unchecked")
  public List<Node> items() {
    if (value instanceof List) {
      return (List<Node>) value;
    }
    throw wrong("a list is expected here", "write [a, b] or lines that begin with '- '");
  }

  /**
   * Returns the entries of a map.
   *
   * @return the entries, in the order of the file
   */
  @SuppressWarnings("unchecked")
  public Map<String, Node> entries() {
    if (value instanceof Map) {
      return (Map<String, Node>) value;
    }
    throw wrong("a map is expected here", "write key: value");
  }

  /**
   * Returns the texts of a list of scalars, or the one text of a scalar.
   *
   * @return the texts, in order
   */
  public List<String> words() {
    if (value instanceof String text) {
      return List.of(text);
    }
    List<String> words = new ArrayList<>();
    for (Node item : items()) {
      words.add(item.text());
    }
    return List.copyOf(words);
  }

  /**
   * Returns an entry that must be there.
   *
   * @param key its key
   * @return the entry's value
   */
  public Node get(String key) {
    return find(key)
        .orElseThrow(() -> wrong("'" + key + "' is missing", "add '" + key + ": …' to this entry"));
  }

  /**
   * Returns an entry that may be there.
   *
   * @param key its key
   * @return the entry's value, or empty
   */
  public Optional<Node> find(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  /**
   * Returns the text of an entry that may be there.
   *
   * @param key its key
   * @param otherwise the text where there is none
   * @return the text
   */
  public String text(String key, String otherwise) {
    return find(key).map(Node::text).orElse(otherwise);
  }

  /**
   * Returns the words of an entry that may be there.
   *
   * @param key its key
   * @return the words, or none
   */
  public List<String> words(String key) {
    return find(key).map(Node::words).orElse(List.of());
  }

  /**
   * Returns the number that a scalar is.
   *
   * @return the number
   */
  public double number() {
    try {
      return Double.parseDouble(text());
    } catch (NumberFormatException e) {
      throw wrong("'" + text() + "' is no number", "write a number such as -2.19");
    }
  }

  /**
   * Returns the whole number that a scalar is.
   *
   * @return the number
   */
  public int integer() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw wrong("'" + text() + "' is no whole number", "write a number such as 12");
    }
  }

  /**
   * Returns the constant of an enum that a scalar names, in any case, with hyphens for underscores.
   *
   * @param type the enum
   * @param <E> the enum
   * @return the constant
   */
  public <E extends Enum<E>> E constant(Class<E> type) {
    String name = text().toUpperCase(Locale.ROOT).replace('-', '_').replace(':', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      names.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    throw wrong("'" + text() + "' is unknown here", "write one of " + String.join(", ", names));
  }

  /**
   * Checks that a map has no other keys than these.
   *
   * @param keys the keys that are known here
   */
  public void allow(String... keys) {
    List<String> known = List.of(keys);
    for (Map.Entry<String, Node> entry : entries().entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw entry
            .getValue()
            .wrong(
                "'" + entry.getKey() + "' is no key of this entry",
                "use one of " + String.join(", ", known));
      }
    }
  }

  /**
   * Makes the exception that reports what is wrong with this node.
   *
   * @param message what is wrong
   * @param remedy what would be right
   * @return the exception, to be thrown
   */
  public InputException wrong(String message, String remedy) {
    return new InputException(new Problem("codebook", file, line, message, remedy));
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + value;
  }
}
