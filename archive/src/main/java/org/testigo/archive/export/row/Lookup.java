package org.testigo.archive.export.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.testigo.record.EventType;

/** A small table beside this class that says what a type and mode are called elsewhere. */
public final class Lookup {
  private final Map<String, List<String>> cells = new TreeMap<>();

  private Lookup(String file) {
    try (InputStream in = Lookup.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    List<String> parts = List.of(line.split(",", -1));
    cells.put(parts.get(0) + "," + parts.get(1), parts.subList(2, parts.size()));
  }

  /**
   * Opens the scale of PLOVER: quad class and score.
   *
   * @return the table
   */
  public static Lookup ploverScale() {
    return new Lookup("plover-scale.csv");
  }

  /**
   * Opens the kinds of ACLED: disorder type, event type, sub-event type.
   *
   * @return the table
   */
  public static Lookup acledKinds() {
    return new Lookup("acled-kinds.csv");
  }

  /**
   * Finds the cells for a type and mode.
   *
   * @param type a type
   * @param mode a mode, or null
   * @return its cells, those of the type alone where the mode has none; empty without either
   */
  public List<String> of(EventType type, @Nullable String mode) {
    List<String> exact = cells.get(type.name() + "," + (mode == null ? "" : mode));
    return exact != null ? exact : cells.getOrDefault(type.name() + ",", List.of());
  }
}
