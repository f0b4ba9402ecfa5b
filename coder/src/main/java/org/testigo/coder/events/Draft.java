package org.testigo.coder.events;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.testigo.coder.text.Phrase;
import org.testigo.record.DateInterval;
import org.testigo.record.EventType;
import org.testigo.record.Span;

/** An event while it is being read: a trigger with what is known of it so far. For one thread. */
final class Draft {
  final Words words;
  final Match match;
  final boolean title;
  final int paragraph;
  final List<Phrase> mentions = new ArrayList<>();
  List<Integer> actors = List.of();
  List<Integer> recipients = List.of();
  OptionalInt place = OptionalInt.empty();
  EventDates.@Nullable Found date;
  EventType type;
  @Nullable String mode;
  List<String> contexts = List.of();
  @Nullable StatusVerdict scope;
  @Nullable StatusVerdict status;
  double confidence;

  /** Whether the recipients are those whom an act of speech concerns, not named by its frame. */
  boolean addressed;

  Draft(Words words, Match match, boolean title, int paragraph) {
    this.words = words;
    this.match = match;
    this.type = match.frame().type();
    this.title = title;
    this.paragraph = paragraph;
  }

  Phrase trigger() {
    return new Phrase(
        words.index,
        match.begin(),
        match.end(),
        Math.min(Math.max(match.head(), match.begin()), match.end() - 1));
  }

  Span triggerSpan() {
    return new Span(words.tree.begin(match.begin()), words.tree.end(match.end() - 1));
  }

  String triggerWords() {
    return triggerSpan().of(words.tree.text());
  }

  /** A noun that points to something told already: "the attack". */
  boolean isKnown() {
    return !words.isVerb(match.head()) && words.isDefinite(match.head());
  }

  boolean isNominal() {
    return !words.isVerb(match.head());
  }

  @Nullable DateInterval interval() {
    return date == null ? null : date.interval();
  }

  StatusVerdict verdict() {
    if (status == null) {
      throw new IllegalStateException("the status of " + triggerSpan() + " is not decided");
    }
    return status;
  }
}
