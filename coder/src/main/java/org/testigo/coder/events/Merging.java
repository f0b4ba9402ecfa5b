package org.testigo.coder.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.events.WordGroup;
import org.testigo.coder.places.PlaceReading;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.record.DateInterval;
import org.testigo.record.EventType;
import org.testigo.record.PlaceResolution;
import org.testigo.record.Status;

/**
 * Which triggers tell of the same thing? Two merge when nothing speaks against it (type, mode,
 * status, dates, places, parties) and something speaks for it: one is the headline, or points back
 * ("the attack"), or tells the casualties of the other, or has the same parties. The first mention
 * in the body leads; the others fill what it leaves open.
 */
final class Merging {
  private static final Set<String> APART =
      Set.of("abduct", "torture", "sexual", "beat", "crowd-control", "cyber", "convict", "expel");
  private static final Set<EventType> VERBAL =
      Set.of(
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.CONCEDE);
  private static final int SERIES_DAYS = 45;

  private final List<PlaceReading> places;

  Merging(List<PlaceReading> places) {
    this.places = places;
  }

  /** Merges drafts given in the order of the text; those that lead are returned in that order. */
  List<Draft> merge(List<Draft> drafts) {
    List<Draft> leads = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!draft.title) {
        Draft lead = lead(leads, draft);
        if (lead == null) {
          leads.add(draft);
        } else {
          join(lead, draft);
        }
      }
    }
    List<Draft> titles = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.title) {
        Draft lead = headline(leads, draft);
        lead = lead == null ? lead(titles, draft) : lead;
        if (lead == null) {
          titles.add(draft);
        } else {
          join(lead, draft);
        }
      }
    }
    titles.addAll(leads);
    return titles;
  }

  private void join(Draft lead, Draft draft) {
    lead.mentions.add(draft.trigger());
    lead.mentions.addAll(draft.mentions);
    if (lead.actors.isEmpty() && Collections.disjoint(draft.actors, lead.recipients)) {
      lead.actors = draft.actors;
    }
    if (lead.recipients.isEmpty() && Collections.disjoint(draft.recipients, lead.actors)) {
      lead.recipients = draft.recipients;
    }
    boolean finer =
        lead.place.isPresent()
            && draft.place.isPresent()
            && isWide(places.get(lead.place.getAsInt()))
            && !isWide(places.get(draft.place.getAsInt()));
    if (lead.place.isEmpty() || finer) {
      lead.place = draft.place;
    }
    if (lead.date == null) {
      lead.date = draft.date;
    }
    if (lead.mode == null) {
      lead.mode = draft.mode;
    }
  }

  /** The headline repeats the first event of its kind in the body. */
  private @Nullable Draft headline(List<Draft> leads, Draft title) {
    for (Draft lead : leads) {
      boolean first = lead.paragraph - title.paragraph <= 2 && !VERBAL.contains(title.type);
      if (agree(lead, title, true) && (first || partiesAgree(lead, title, true))) {
        return lead;
      }
    }
    return null;
  }

  private @Nullable Draft lead(List<Draft> leads, Draft draft) {
    for (int i = leads.size() - 1; i >= 0; i--) {
      Draft lead = leads.get(i);
      boolean pointsBack = draft.isNominal() && (draft.isKnown() || isBare(draft));
      if (agree(lead, draft, pointsBack) && reason(lead, draft, pointsBack)) {
        return lead;
      }
    }
    return null;
  }

  private static boolean reason(Draft lead, Draft draft, boolean pointsBack) {
    boolean sameSentence = lead.words.index == draft.words.index;
    boolean within = sameSentence && linked(lead, draft);
    boolean violent = isViolent(lead);
    boolean casualty = violent && (isCasualty(draft) || isCasualty(lead));
    if (within && (casualty || draft.type == EventType.PROTEST)) {
      return true;
    }
    if (VERBAL.contains(draft.type)) {
      return verbal(lead, draft, pointsBack, sameSentence);
    }
    if (pointsBack && partiesAgree(lead, draft, true) && draft.paragraph - lead.paragraph <= 12) {
      return true;
    }
    boolean told = (casualty && toll(lead, draft)) || (violent && elaborates(lead, draft));
    return told || seizedOrSame(lead, draft, within);
  }

  private static boolean isViolent(Draft lead) {
    return lead.type == EventType.ASSAULT || "riot".equals(lead.mode);
  }

  private static boolean seizedOrSame(Draft lead, Draft draft, boolean within) {
    return seized(lead, draft) || sameDeed(lead, draft, within);
  }

  /** The dead and wounded of what was just told, without a time or a place of their own. */
  private static boolean toll(Draft lead, Draft draft) {
    boolean noParties = draft.actors.isEmpty() || !Collections.disjoint(draft.actors, lead.actors);
    boolean plain = draft.place.isEmpty() && draft.date == null && !further(draft);
    return plain && noParties && draft.paragraph - lead.paragraph <= 1;
  }

  /** All that is seized in one operation. */
  private static boolean seized(Draft lead, Draft draft) {
    boolean both = "seize".equals(draft.mode) && "seize".equals(lead.mode);
    boolean near = draft.paragraph - lead.paragraph <= 1;
    return both && near && partiesAgree(lead, draft, false) && sameDate(lead, draft);
  }

  private static boolean sameDate(Draft lead, Draft draft) {
    return draft.date == null
        || lead.date == null
        || draft.date.interval().equals(lead.date.interval());
  }

  private static boolean sameDeed(Draft lead, Draft draft, boolean within) {
    boolean sameRecipients = !Collections.disjoint(lead.recipients, draft.recipients);
    boolean sameActors = !Collections.disjoint(lead.actors, draft.actors);
    boolean noRecipients = lead.recipients.isEmpty() || draft.recipients.isEmpty();
    boolean sameParties = sameRecipients && partiesAgree(lead, draft, false) && !further(draft);
    return sameParties || (sameActors && noRecipients && (within || sameWord(lead, draft)));
  }

  /** A second telling of violence, soon after, that names the attackers whom the first left out. */
  private static boolean elaborates(Draft lead, Draft draft) {
    boolean fresh = draft.type == EventType.ASSAULT && draft.date == null && draft.place.isEmpty();
    boolean one = lead.recipients.size() <= 1 && draft.recipients.size() <= 1;
    return fresh
        && one
        && lead.actors.isEmpty()
        && !draft.actors.isEmpty()
        && lead.date != null
        && draft.paragraph - lead.paragraph <= 2
        && !further(draft);
  }

  private static boolean sameWord(Draft lead, Draft draft) {
    return lead.words.lemmas[lead.match.head()].equals(draft.words.lemmas[draft.match.head()]);
  }

  private static boolean verbal(Draft lead, Draft draft, boolean pointsBack, boolean sameSentence) {
    boolean sameActors = !lead.actors.isEmpty() && lead.actors.equals(draft.actors);
    if (pointsBack && draft.isNominal()) {
      return draft.actors.isEmpty() || lead.actors.isEmpty() || sameActors;
    }
    boolean sameRecipients = lead.recipients.equals(draft.recipients) || draft.recipients.isEmpty();
    return sameActors && sameRecipients && sameSentence && !coordinated(lead, draft);
  }

  /** "Urged … and called on …": two acts. */
  private static boolean coordinated(Draft lead, Draft draft) {
    return draft.words.relation(draft.match.head()) == Deprel.CONJ
        || lead.words.relation(lead.match.head()) == Deprel.CONJ;
  }

  private static boolean isBare(Draft draft) {
    return draft.actors.isEmpty()
        && draft.recipients.isEmpty()
        && draft.date == null
        && !further(draft)
        && !draft.words.hasDeterminer(draft.match.head());
  }

  private static boolean isCasualty(Draft draft) {
    return draft.words.is(WordGroup.CASUALTY, draft.match.head());
  }

  private static boolean further(Draft draft) {
    Words words = draft.words;
    int head = draft.match.head();
    int last = Math.min(words.size() - 1, words.tree.rightmost(head));
    for (int token = words.tree.leftmost(head); token <= last; token++) {
      boolean near =
          words.head(token) == head
              || (words.head(token) != Sentence.NONE && words.head(words.head(token)) == head);
      if (near && words.is(WordGroup.FURTHER, token)) {
        return true;
      }
    }
    return draft.date != null && draft.date.open();
  }

  /** Whether one stands above the other, or both under the same word, within one clause complex. */
  private static boolean linked(Draft lead, Draft draft) {
    Words words = lead.words;
    int one = lead.match.head();
    int other = draft.match.head();
    // "A riot broke out and left four dead": the verb that has the noun as its subject links both.
    int top = words.relation(one).base() == Deprel.NSUBJ ? words.head(one) : one;
    return words.dominates(top, other)
        || words.dominates(other, one)
        || (words.head(one) == words.head(other) && words.head(one) != Sentence.NONE);
  }

  /** Nothing in type, mode, status, date or place speaks against their being one. */
  private boolean agree(Draft lead, Draft draft, boolean loosely) {
    return typesAgree(lead, draft, loosely)
        && modesAgree(lead, draft)
        && statusesAgree(lead.verdict().status(), draft.verdict().status(), loosely)
        && datesAgree(lead.interval(), draft.interval())
        && placesAgree(lead, draft);
  }

  /** The same place, or one within the other as far as their sizes tell. */
  private boolean placesAgree(Draft lead, Draft draft) {
    if (lead.place.isEmpty() || draft.place.isEmpty() || lead.place.equals(draft.place)) {
      return true;
    }
    PlaceReading one = places.get(lead.place.getAsInt());
    PlaceReading other = places.get(draft.place.getAsInt());
    boolean country =
        one.country() == null || other.country() == null || one.country().equals(other.country());
    return country && isWide(one) != isWide(other);
  }

  private static boolean isWide(PlaceReading place) {
    return place.resolution() == PlaceResolution.COUNTRY
        || place.resolution() == PlaceResolution.PROVINCE
        || place.resolution() == PlaceResolution.REGION;
  }

  /** The violence of a riot may be told as an assault. */
  private static boolean typesAgree(Draft lead, Draft draft, boolean loosely) {
    EventType one = lead.type;
    EventType other = draft.type;
    boolean sameNoun = loosely && draft.isKnown() && sameWord(lead, draft);
    return one == other
        || sameNoun
        || (one == EventType.PROTEST && "riot".equals(lead.mode) && other == EventType.ASSAULT)
        || (other == EventType.PROTEST && "riot".equals(draft.mode) && one == EventType.ASSAULT);
  }

  private static boolean modesAgree(Draft lead, Draft draft) {
    if (lead.type != draft.type && sameWord(lead, draft)) {
      return true;
    }
    if (lead.type != draft.type) {
      return !APART.contains(String.valueOf(lead.mode))
          && !APART.contains(String.valueOf(draft.mode));
    }
    String one = lead.mode;
    String other = draft.mode;
    if (one == null || other == null || one.equals(other)) {
      String named = one == null ? other : one;
      boolean both = one != null && other != null;
      return both || named == null || !APART.contains(named);
    }
    return lead.type == EventType.ASSAULT && !APART.contains(one) && !APART.contains(other);
  }

  private static boolean statusesAgree(Status one, Status other, boolean loosely) {
    return one == other || (happened(one, loosely) && happened(other, loosely));
  }

  private static boolean happened(Status status, boolean loosely) {
    return status == Status.OCCURRED
        || status == Status.ONGOING
        || (loosely && (status == Status.ALLEGED || status == Status.DENIED));
  }

  private static boolean datesAgree(@Nullable DateInterval one, @Nullable DateInterval other) {
    if (one == null || other == null) {
      return true;
    }
    if (isSeries(one) != isSeries(other)) {
      return false;
    }
    LocalDate begin = one.begin() == null ? LocalDate.MIN : one.begin();
    LocalDate end = one.end() == null ? LocalDate.MAX : one.end();
    LocalDate otherBegin = other.begin() == null ? LocalDate.MIN : other.begin();
    LocalDate otherEnd = other.end() == null ? LocalDate.MAX : other.end();
    return !end.isBefore(otherBegin) && !otherEnd.isBefore(begin);
  }

  private static boolean isSeries(DateInterval interval) {
    return interval.begin() == null
        || interval.end() == null
        || ChronoUnit.DAYS.between(interval.begin(), interval.end()) > SERIES_DAYS;
  }

  private static boolean partiesAgree(Draft lead, Draft draft, boolean loosely) {
    boolean actors =
        lead.actors.isEmpty()
            || draft.actors.isEmpty()
            || !Collections.disjoint(lead.actors, draft.actors);
    boolean recipients =
        lead.recipients.isEmpty()
            || draft.recipients.isEmpty()
            || !Collections.disjoint(lead.recipients, draft.recipients);
    return loosely ? actors || recipients : actors && recipients;
  }
}
