package org.testigo.coder;

import java.util.ArrayList;
import java.util.List;
import org.testigo.coder.events.TriggerReading;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;

/** Puts what was made of each word that may name an event into words. */
final class Explanations {
  private static final int REJECTED_SHOWN = 6;

  private Explanations() {}

  static List<Explanation> of(ReadText text, List<TriggerReading> triggers) {
    List<Explanation> explanations = new ArrayList<>();
    for (int number = 0; number < text.sentences().size(); number++) {
      Sentence sentence = text.sentence(number);
      List<String> lines = new ArrayList<>();
      for (TriggerReading trigger : triggers) {
        if (trigger.words().sentence() == number) {
          lines.addAll(lines(text, trigger));
        }
      }
      if (lines.isEmpty()) {
        lines.add("no word here names an event in the codebook");
      }
      explanations.add(new Explanation(sentence, lines));
    }
    return explanations;
  }

  private static List<String> lines(ReadText text, TriggerReading trigger) {
    List<String> lines = new ArrayList<>();
    String words = text.span(trigger.words()).of(text.text()).replaceAll("\\s+", " ");
    lines.add("“" + words + "”: " + trigger.outcome());
    if (trigger.frame() != null) {
      lines.add("  frame   " + trigger.frame());
    }
    if (trigger.status() != null) {
      lines.add("  status  " + trigger.status().code() + ": " + trigger.statusReason());
    }
    int shown = Math.min(REJECTED_SHOWN, trigger.rejected().size());
    for (String rejected : trigger.rejected().subList(0, shown)) {
      lines.add("  not     " + rejected);
    }
    if (trigger.rejected().size() > shown) {
      lines.add("  not     " + (trigger.rejected().size() - shown) + " more frames");
    }
    return lines;
  }
}
