package org.testigo.archive.export.row;

/**
 * A column of a table.
 *
 * @param name its name
 * @param kind what its cells hold
 */
public record Column(String name, Kind kind) {
  /** What a cell holds; every cell may be empty. */
  public enum Kind {
    /** Words. */
    TEXT,
    /** A whole number, {@link Long}. */
    INTEGER,
    /** A number, {@link Double}. */
    NUMBER
  }

  static Column text(String name) {
    return new Column(name, Kind.TEXT);
  }

  static Column integer(String name) {
    return new Column(name, Kind.INTEGER);
  }

  static Column number(String name) {
    return new Column(name, Kind.NUMBER);
  }
}
