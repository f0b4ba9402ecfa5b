package org.testigo.codebook.events;

import java.util.List;

/**
 * A sentence that must be coded by its frame.
 *
 * @param sentence the sentence without brackets
 * @param begin where the trigger begins, as a UTF-16 offset
 * @param end where the trigger ends, exclusive
 * @param who the head words expected among the actors
 * @param whom the head words expected among the recipients
 * @param file the file it stands in
 * @param line its line
 */
public record FrameExample(
    String sentence,
    int begin,
    int end,
    List<String> who,
    List<String> whom,
    String file,
    int line) {
  /** Copies the lists. */
  public FrameExample {
    who = List.copyOf(who);
    whom = List.copyOf(whom);
  }
}
