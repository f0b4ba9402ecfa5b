package org.testigo.coder.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.events.WordGroup;
import org.testigo.coder.times.TimeReading;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.DateInterval;
import org.testigo.record.Status;
import org.testigo.record.TimexType;

/** When did it happen? The interval of the time expression that reaches the trigger. */
final class EventDates {
  private static final Set<Status> PLANNED =
      Set.of(Status.FUTURE, Status.HYPOTHETICAL, Status.CONDITIONAL);

  private final Words words;
  private final List<Match> matches;
  private final List<Dated> times = new ArrayList<>();
  private final @Nullable LocalDate published;

  /** A time expression of the sentence with the word it is anchored at. */
  private record Dated(int index, TimeReading time, int anchor, @Nullable WordGroup preposition) {}

  /**
   * A date found for a trigger.
   *
   * @param time the index of the time expression
   * @param interval the days
   * @param reach how closely it belongs to the trigger
   * @param open whether it began then and goes on to the day of publication
   */
  record Found(int time, DateInterval interval, Anchors.Reach reach, boolean open) {}

  EventDates(
      Words words, List<Match> matches, List<TimeReading> all, @Nullable LocalDate published) {
    this.words = words;
    this.matches = matches;
    this.published = published;
    for (int index = 0; index < all.size(); index++) {
      TimeReading time = all.get(index);
      boolean dates = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
      if (time.phrase().sentence() == words.index
          && dates
          && (time.begin() != null || time.end() != null)) {
        int anchor = Anchors.of(words, time.phrase(), matches);
        times.add(new Dated(index, time, anchor, preposition(time)));
      }
    }
  }

  /** The day that ages are counted from: that of publication, or the latest that the text names. */
  static @Nullable LocalDate reference(@Nullable LocalDate published, List<TimeReading> times) {
    if (published != null) {
      return published;
    }
    LocalDate latest = null;
    for (TimeReading time : times) {
      if (time.end() != null && (latest == null || time.end().isAfter(latest))) {
        latest = time.end();
      }
    }
    return latest;
  }

  /** Marks the words of all time expressions of a sentence. */
  static boolean[] marks(int sentence, int size, List<TimeReading> all) {
    boolean[] marks = new boolean[size];
    for (TimeReading time : all) {
      if (time.phrase().sentence() == sentence) {
        for (int token = time.phrase().begin(); token < time.phrase().end(); token++) {
          marks[token] = true;
        }
      }
    }
    return marks;
  }

  /** Marks the words that stand in a time expression that has a date. */
  boolean[] dated() {
    boolean[] marks = new boolean[words.size()];
    for (Dated dated : times) {
      for (int token = dated.time.phrase().begin(); token < dated.time.phrase().end(); token++) {
        marks[token] = true;
      }
    }
    return marks;
  }

  private @Nullable WordGroup preposition(TimeReading time) {
    int before = time.phrase().begin() - 1;
    while (before >= 0
        && (words.tree.upos(before) == Upos.DET || words.tree.upos(before) == Upos.ADJ)) {
      before--;
    }
    StringBuilder phrase = new StringBuilder();
    WordGroup found = null;
    for (int token = before; token >= 0 && token > before - 3; token--) {
      phrase.insert(0, phrase.length() == 0 ? words.forms[token] : words.forms[token] + " ");
      for (WordGroup group :
          List.of(WordGroup.SINCE, WordGroup.FROM, WordGroup.UNTIL, WordGroup.BETWEEN)) {
        if (found == null && words.grammar.is(group, phrase.toString())) {
          found = group;
        }
      }
    }
    return found;
  }

  /** The date of a trigger, or null where no time expression reaches it. */
  @Nullable Found of(Match match, Status status) {
    Dated best = null;
    Anchors.Reach closest = Anchors.Reach.NONE;
    for (Dated dated : times) {
      Anchors.Reach reach = reach(match, dated);
      if (reach.compareTo(closest) > 0) {
        closest = reach;
        best = dated;
      }
    }
    return best == null ? null : found(best, closest, PLANNED.contains(status));
  }

  private Anchors.Reach reach(Match match, Dated dated) {
    if (tellsOf(match, dated.time)) {
      return Anchors.Reach.OWN;
    }
    Anchors.Reach reach = Anchors.reach(words, dated.anchor, match, matches);
    boolean after = dated.time.phrase().begin() > match.head();
    return reach == Anchors.Reach.SHARED && after ? Anchors.Reach.NONE : reach;
  }

  private @Nullable Found found(Dated dated, Anchors.Reach reach, boolean planned) {
    LocalDate begin = dated.time.begin();
    LocalDate end = dated.time.end();
    boolean open = dated.preposition == WordGroup.SINCE;
    if (open) {
      end = published;
    } else if (dated.preposition == WordGroup.FROM && planned) {
      end = null;
    } else if (dated.preposition == WordGroup.UNTIL && planned) {
      begin = published;
    } else if (dated.preposition == WordGroup.BETWEEN) {
      end = later(dated, end);
    }
    if (!planned && reachesBeyond(begin, end)) {
      end = published;
    }
    boolean backwards = begin != null && end != null && end.isBefore(begin);
    return backwards ? null : new Found(dated.index, new DateInterval(begin, end), reach, open);
  }

  /** "This year": what happened did so before it was told. */
  private boolean reachesBeyond(@Nullable LocalDate begin, @Nullable LocalDate end) {
    return published != null
        && begin != null
        && end != null
        && end.isAfter(published)
        && begin.isBefore(published);
  }

  /** "Until 2009, when Ecuador refused …": the clause tells what happened then. */
  private boolean tellsOf(Match match, TimeReading time) {
    int verb = match.head();
    if (words.relation(verb) == Deprel.ACL_RELCL
        && time.phrase().holds(words.index, words.head(verb))) {
      return true;
    }
    for (int c = words.tree.firstChild(verb);
        c != Sentence.NONE && c < verb;
        c = words.tree.nextSibling(c)) {
      int gap = c - time.phrase().end();
      boolean right = gap == 0 || (gap == 1 && words.forms[c - 1].equals(","));
      if (right && words.is(WordGroup.SIMULTANEOUS, c)) {
        return true;
      }
    }
    return false;
  }

  /** "Between April and June": the end is that of the next time expression. */
  private @Nullable LocalDate later(Dated first, @Nullable LocalDate end) {
    for (Dated next : times) {
      int gap = next.time.phrase().begin() - first.time.phrase().end();
      if (gap >= 0 && gap <= 3 && next.time.end() != null) {
        return next.time.end();
      }
    }
    return end;
  }
}
