package org.testigo.coder.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.coder.text.Phrase;
import org.testigo.record.ClaimAct;
import org.testigo.record.Span;

/** A claim while it is being put together. */
final class Draft {
  final int sentence;
  final int head;
  final List<Integer> cue;
  final List<Span> content = new ArrayList<>();
  ClaimAct act;
  boolean plain;
  boolean clause;
  @Nullable Phrase source;
  boolean dropped;
  int said = -1;
  @Nullable Phrase cited;
  int outer = -1;

  Draft(int sentence, int head, List<Integer> cue, ClaimAct act) {
    this.sentence = sentence;
    this.head = head;
    this.cue = List.copyOf(cue);
    this.act = act;
  }

  boolean says(int begin, int end) {
    return content.stream().anyMatch(part -> part.begin() <= begin && end <= part.end());
  }
}
