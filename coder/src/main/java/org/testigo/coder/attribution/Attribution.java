package org.testigo.coder.attribution;

import java.util.List;
import org.testigo.record.Span;

/**
 * An attribution: somebody says, thinks, wants or feels something.
 *
 * @param sentence the index of the sentence of its cue
 * @param head the token that heads the cue
 * @param source the words that name the source, or none
 * @param cue the words that attribute
 * @param content what is attributed
 */
public record Attribution(
    int sentence, int head, List<Span> source, List<Span> cue, List<Span> content) {
  /** Copies the lists. */
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
