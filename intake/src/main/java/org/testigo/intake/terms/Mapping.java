package org.testigo.intake.terms;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/**
 * Which column of a table, or field of a JSON object, holds which part of a report. Written {@code
 * text=body,published=date}: left our word, right theirs. A field within a field is {@code
 * story.body}, several joined are {@code text=lead+body}, and a column without a name is its number
 * from 1. A part that is not named is looked for under its own name.
 */
public final class Mapping {
  /** A part of a report that a column can hold. */
  public enum Part {
    /** The id that the collection gives. */
    ID,
    /** The title. */
    TITLE,
    /** Who wrote it. */
    AUTHOR,
    /** The text. */
    TEXT,
    /** The ISO 639-1 code of the language. */
    LANGUAGE,
    /** The date of publication. */
    PUBLISHED,
    /** Who published it. */
    PUBLISHER,
    /** Its address. */
    URL;

    /**
     * Returns the word for it.
     *
     * @return the name in small letters
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The mapping in which each part has its own name. */
  public static final Mapping PLAIN = new Mapping(new EnumMap<>(Part.class));

  private final Map<Part, List<String>> columns;

  private Mapping(Map<Part, List<String>> columns) {
    this.columns = columns;
  }

  /**
   * Reads a mapping as it is typed.
   *
   * @param written such as {@code text=body,published=date}
   * @return the mapping
   * @throws InputException where it is wrong
   */
  public static Mapping of(String written) {
    Map<Part, List<String>> columns = new EnumMap<>(Part.class);
    for (String pair : written.split(",", -1)) {
      int equals = pair.indexOf('=');
      String column = pair.substring(equals + 1).strip();
      if (equals < 1 || column.isEmpty()) {
        throw wrong(written, "\"" + pair + "\" is no pair", "write it as text=body,published=date");
      }
      Part part = part(written, pair.substring(0, equals).strip());
      List<String> names =
          Stream.of(column.split("\\+", -1)).map(String::strip).filter(n -> !n.isEmpty()).toList();
      if (names.isEmpty() || columns.put(part, names) != null) {
        throw wrong(
            written, "\"" + part.word() + "\" is said twice or has no column", "say it once");
      }
    }
    return new Mapping(columns);
  }

  private static Part part(String written, String word) {
    for (Part part : Part.values()) {
      if (part.word().equals(word.toLowerCase(Locale.ROOT))) {
        return part;
      }
    }
    String known = Stream.of(Part.values()).map(Part::word).collect(Collectors.joining(", "));
    throw wrong(written, "\"" + word + "\" is no part of a report", "the parts are " + known);
  }

  private static InputException wrong(String written, String message, String remedy) {
    return new InputException(new Problem("wrong-mapping", "--map " + written, 0, message, remedy));
  }

  /**
   * Returns where a part is looked for.
   *
   * @param part the part
   * @return names of columns whose texts are joined, at least one
   */
  public List<String> columns(Part part) {
    return columns.getOrDefault(part, List.of(part.word()));
  }

  /**
   * Tells whether the columns have no names: whether all that is mapped is mapped to numbers.
   *
   * @return true where a table is to be read without a header
   */
  public boolean byNumber() {
    return !columns.isEmpty()
        && columns.values().stream()
            .flatMap(List::stream)
            .allMatch(name -> name.chars().allMatch(c -> c >= '0' && c <= '9'));
  }
}
