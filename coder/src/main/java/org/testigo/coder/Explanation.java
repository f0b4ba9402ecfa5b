package org.testigo.coder;

import java.util.List;
import org.testigo.language.tree.Sentence;

/**
 * Why a sentence was read as it was.
 *
 * @param sentence the sentence with its tree
 * @param lines what was considered and decided, for people
 */
public record Explanation(Sentence sentence, List<String> lines) {
  /** Copies the list. */
  public Explanation {
    lines = List.copyOf(lines);
  }
}
