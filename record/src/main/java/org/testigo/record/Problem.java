package org.testigo.record;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with something that a user gave, in words that let the user mend it.
 *
 * @param code a fixed word to search for, such as {@code no-such-file}
 * @param file the file or report, or null
 * @param line the line, counted from 1, or 0 where there is none
 * @param message what is wrong
 * @param remedy what would be right
 */
public record Problem(String code, @Nullable String file, int line, String message, String remedy) {
  /** Returns the problem as one line: place, message, remedy. */
  @Override
  public String toString() {
    String place = file == null ? "" : line > 0 ? file + ":" + line + ": " : file + ": ";
    return place + message + (remedy.isEmpty() ? "" : " (" + remedy + ")");
  }
}
