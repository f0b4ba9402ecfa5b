package org.testigo.coder.events;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.events.WordGroup;
import org.testigo.coder.places.PlaceReading;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.record.EventType;
import org.testigo.record.PlaceResolution;
import org.testigo.record.Status;

/**
 * When and where did it happen, where the sentence does not say? What one paragraph tells of an
 * event holds for the deeds told after it in the same paragraph; "the town" is the town named last.
 */
final class Scenes {
  private static final Set<EventType> DEEDS =
      Set.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.MOBILIZE,
          EventType.PROTEST,
          EventType.REJECT,
          EventType.RETREAT);

  private Scenes() {}

  /** Fills date and place of events from what stands before them. */
  static void settle(ReadText read, List<PlaceReading> places, List<Draft> drafts) {
    Draft scene = null;
    for (Draft draft : drafts) {
      if (draft.place.isEmpty()) {
        draft.place = named(read, places, draft);
      }
      boolean deed = isDeed(draft);
      if (deed && scene != null && scene.paragraph == draft.paragraph && !draft.title) {
        inherit(scene, draft);
      }
      boolean dated = draft.date != null && isDay(draft);
      if (deed && (scene == null || scene.paragraph != draft.paragraph || dated)) {
        scene = dated || draft.place.isPresent() ? draft : null;
      }
    }
  }

  private static void inherit(Draft scene, Draft draft) {
    if (draft.date == null && isDay(scene) && !background(draft)) {
      draft.date = scene.date;
    }
    if (draft.place.isEmpty()) {
      draft.place = scene.place;
    }
  }

  /** A pluperfect tells of what was before. */
  private static boolean background(Draft draft) {
    Words words = draft.words;
    int verb = draft.match.head();
    for (int c = words.tree.firstChild(verb); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      boolean past =
          words.tree.features(c).has("Tense", "Past") || words.tree.features(c).has("Tense", "Imp");
      if (words.relation(c) == Deprel.AUX && past) {
        return true;
      }
    }
    return words.relation(verb) == Deprel.ACL_RELCL;
  }

  private static boolean isDay(Draft draft) {
    return draft.date != null
        && draft.date.interval().begin() != null
        && draft.date.interval().begin().equals(draft.date.interval().end());
  }

  private static boolean isDeed(Draft draft) {
    Status status = draft.verdict().status();
    boolean real =
        status == Status.OCCURRED || status == Status.ONGOING || status == Status.NEGATED;
    return real && (DEEDS.contains(draft.type) || draft.type == EventType.CONSULT);
  }

  /** "The town": the town, prison or province that was named last, if the words say where. */
  private static OptionalInt named(ReadText read, List<PlaceReading> places, Draft draft) {
    Words words = draft.words;
    int top = draft.match.light() == Sentence.NONE ? draft.match.head() : draft.match.light();
    List<Integer> near = new java.util.ArrayList<>(words.children(top));
    int object = words.tree.child(top, Deprel.OBJ);
    if (object != Sentence.NONE) {
      near.addAll(words.children(object));
    }
    for (int c : near) {
      Deprel base = words.relation(c).base();
      boolean where = base == Deprel.OBL || base == Deprel.NMOD || base == Deprel.OBJ;
      boolean behind =
          words.behind(WordGroup.LOCATIVE, c)
              || words.behind(WordGroup.GOAL, c)
              || base == Deprel.OBJ;
      if (where
          && behind
          && words.is(WordGroup.PLACE_NOUN, c)
          && words.isDefinite(c)
          && !words.isPlural(c)) {
        return last(read, places, words, c);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt last(
      ReadText read, List<PlaceReading> places, Words words, int token) {
    int best = -1;
    Phrase nearest = null;
    for (int place = 0; place < places.size(); place++) {
      PlaceReading reading = places.get(place);
      boolean wide = reading.latitude() == null || isWide(reading.resolution());
      for (Phrase phrase : reading.mentions()) {
        boolean before =
            phrase.sentence() < words.index
                || (phrase.sentence() == words.index && phrase.end() <= token);
        if (!wide && before && !isDateline(read, phrase) && isLater(phrase, nearest)) {
          best = place;
          nearest = phrase;
        }
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static boolean isWide(@Nullable PlaceResolution resolution) {
    return resolution == PlaceResolution.COUNTRY
        || resolution == PlaceResolution.REGION
        || resolution == PlaceResolution.PROVINCE;
  }

  private static boolean isLater(Phrase phrase, @Nullable Phrase other) {
    return other == null
        || phrase.sentence() > other.sentence()
        || (phrase.sentence() == other.sentence() && phrase.begin() > other.begin());
  }

  /** The place in capitals at the head of a report is where it was written. */
  private static boolean isDateline(ReadText read, Phrase phrase) {
    String words = read.span(phrase).of(read.text());
    return words.length() > 3 && words.equals(words.toUpperCase(java.util.Locale.ROOT));
  }
}
