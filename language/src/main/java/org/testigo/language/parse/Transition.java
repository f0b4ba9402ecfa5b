package org.testigo.language.parse;

import org.testigo.language.tree.Deprel;

/**
 * A step of the parser, written {@code SHIFT}, {@code LEFT:nsubj} or {@code RIGHT:obj}.
 *
 * @param move what happens to stack and buffer
 * @param relation the relation of the new arc; {@link Deprel#DEP} for a shift
 */
public record Transition(Move move, Deprel relation) {
  /** What happens to stack and buffer. */
  public enum Move {
    /** The first word of the buffer goes onto the stack. */
    SHIFT,
    /** The top of the stack goes under the first word of the buffer. */
    LEFT,
    /** The top of the stack goes under the word below it. */
    RIGHT
  }

  /**
   * Reads a transition as {@link #toString} writes it.
   *
   * @param text the name of the move and the label of the relation
   * @return the transition
   * @throws IllegalArgumentException where there is no such move or relation
   */
  public static Transition parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return new Transition(Move.valueOf(text), Deprel.DEP);
    }
    Deprel relation =
        Deprel.of(text.substring(colon + 1))
            .orElseThrow(() -> new IllegalArgumentException("no such transition: " + text));
    return new Transition(Move.valueOf(text.substring(0, colon)), relation);
  }

  @Override
  public String toString() {
    return move == Move.SHIFT ? "SHIFT" : move + ":" + relation.label();
  }
}
