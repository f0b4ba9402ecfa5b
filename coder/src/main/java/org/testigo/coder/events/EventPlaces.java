package org.testigo.coder.events;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.testigo.codebook.events.WordGroup;
import org.testigo.coder.places.PlaceReading;
import org.testigo.coder.text.Phrase;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.EventType;
import org.testigo.record.PlaceResolution;

/** Where did it happen? The named place whose words reach the trigger. */
final class EventPlaces {
  private static final Set<EventType> MOVING =
      Set.of(EventType.MOBILIZE, EventType.AID, EventType.AGREE);

  private final Words words;
  private final Parties parties;
  private final List<Match> matches;
  private final List<Placed> places = new ArrayList<>();

  /** A mention of a place. */
  private record Placed(int index, PlaceReading place, Phrase phrase, int anchor) {}

  EventPlaces(Words words, Parties parties, List<Match> matches, List<PlaceReading> all) {
    this.words = words;
    this.parties = parties;
    this.matches = matches;
    for (int index = 0; index < all.size(); index++) {
      for (Phrase phrase : all.get(index).mentions()) {
        if (phrase.sentence() == words.index) {
          int anchor = Anchors.of(words, phrase, matches);
          places.add(new Placed(index, all.get(index), phrase, anchor));
        }
      }
    }
    places.sort((a, b) -> Integer.compare(a.phrase.begin(), b.phrase.begin()));
  }

  /** Marks the words that name places. */
  static boolean[] marks(int sentence, int size, List<PlaceReading> all) {
    boolean[] marks = new boolean[size];
    for (PlaceReading place : all) {
      for (Phrase phrase : place.mentions()) {
        if (phrase.sentence() == sentence) {
          for (int token = phrase.begin(); token < phrase.end(); token++) {
            marks[token] = true;
          }
        }
      }
    }
    return marks;
  }

  /** The place of a trigger, or empty. */
  OptionalInt of(Match match, List<Integer> actors) {
    Placed best = null;
    int bestScore = 0;
    for (Placed placed : places) {
      Anchors.Reach reach = Anchors.reach(words, placed.anchor, match, matches);
      boolean after = reach == Anchors.Reach.SHARED && placed.phrase.begin() > match.head();
      if (reach != Anchors.Reach.NONE
          && !after
          && !acts(placed, actors)
          && locates(placed, match)) {
        int score = closeness(reach) + fineness(placed.place);
        if (score > bestScore) {
          best = placed;
          bestScore = score;
        }
      }
    }
    return best == null ? where(match) : OptionalInt.of(best.index);
  }

  /** "El Obeid, where an aid worker was killed": the place right before the word for where. */
  private OptionalInt where(Match match) {
    int verb = Clauses.predicate(words, match.head());
    for (int c : verb == Sentence.NONE ? List.<Integer>of() : words.children(verb)) {
      boolean adverb = words.tree.upos(c) == Upos.ADV || words.tree.upos(c) == Upos.SCONJ;
      if (adverb && words.is(WordGroup.RELATIVE, c)) {
        for (Placed placed : places) {
          int gap = c - placed.phrase.end();
          if (gap == 0 || (gap == 1 && words.forms[c - 1].equals(","))) {
            return OptionalInt.of(placed.index);
          }
        }
      }
    }
    return OptionalInt.empty();
  }

  /** "Deported by the United States": who acts is not where. */
  private boolean acts(Placed placed, List<Integer> actors) {
    OptionalInt entity = parties.of(words, placed.phrase.head());
    return entity.isPresent() && actors.contains(entity.getAsInt());
  }

  private static int closeness(Anchors.Reach reach) {
    return switch (reach) {
      case NONE -> 0;
      case SHARED -> 10;
      case CLAUSE -> 20;
      case OWN -> 30;
    };
  }

  private static int fineness(PlaceReading place) {
    PlaceResolution resolution = place.resolution();
    if (resolution == null || place.latitude() == null) {
      return 1;
    }
    return switch (resolution) {
      case SUB_CITY -> 6;
      case CITY -> 5;
      case DISTRICT -> 4;
      case PROVINCE -> 3;
      case COUNTRY -> 2;
      case REGION -> 1;
    };
  }

  /** Only what stands behind a preposition of place, directly or on the way up, tells where. */
  private boolean locates(Placed placed, Match match) {
    int name = placed.phrase.head();
    if (words.relation(name).base() == Deprel.NSUBJ) {
      return false;
    }
    boolean ofGenitive = words.behind(WordGroup.GENITIVE, name);
    boolean goal = MOVING.contains(match.frame().type());
    for (int at = name; at != Sentence.NONE && at != placed.anchor; at = words.head(at)) {
      if (ofGenitive && at != name && isParty(at)) {
        return false;
      }
      if (words.behind(WordGroup.LOCATIVE, at) || (goal && words.behind(WordGroup.GOAL, at))) {
        return true;
      }
    }
    boolean ofNoun = ofGenitive && !words.isVerb(match.head());
    boolean wide = placed.place.resolution() == PlaceResolution.COUNTRY;
    return ofNoun && !wide && words.head(name) == match.head();
  }

  private boolean isParty(int token) {
    return parties.isPerson(words, token) && !words.is(WordGroup.PLACE_NOUN, token);
  }
}
