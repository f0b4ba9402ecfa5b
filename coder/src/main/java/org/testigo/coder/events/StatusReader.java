package org.testigo.coder.events;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.events.EventBook;
import org.testigo.codebook.events.StatusKind;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.entities.EntityReading;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.record.ClaimAct;
import org.testigo.record.EventType;
import org.testigo.record.SourceKind;
import org.testigo.record.Span;
import org.testigo.record.Status;

/** Did it happen? What the sentence shows, then who says so, then how long ago it was. */
final class StatusReader {
  private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");
  private static final Set<String> RIGHTS_MODES = Set.of("torture", "beat", "sexual", "abduct");

  private final EventBook book;
  private final Entities entities;
  private final List<ClaimReading> claims;
  private final @Nullable LocalDate published;

  StatusReader(
      EventBook book, Entities entities, List<ClaimReading> claims, @Nullable LocalDate published) {
    this.book = book;
    this.entities = entities;
    this.claims = claims;
    this.published = published;
  }

  /**
   * Decides the status of a trigger.
   *
   * @param draft the trigger with its parties, date and what its sentence shows
   * @return the status with its reason
   */
  StatusVerdict of(Draft draft) {
    StatusVerdict scope = draft.scope;
    if (scope != null && scope.status() != Status.ONGOING) {
      return scope;
    }
    StatusVerdict past = past(draft);
    if (past != null) {
      return past;
    }
    StatusVerdict said = said(draft);
    if (said != null) {
      return said;
    }
    return scope != null ? scope : new StatusVerdict(Status.OCCURRED, "told as a fact");
  }

  private @Nullable StatusVerdict past(Draft draft) {
    if (draft.date != null && published != null && !draft.date.open()) {
      LocalDate end = draft.date.interval().end();
      if (end != null && end.isBefore(published.minusYears(1))) {
        return new StatusVerdict(Status.HISTORICAL, "more than a year before publication: " + end);
      }
    }
    for (int token = 0; token < draft.words.size(); token++) {
      var found = book.status().find(StatusKind.PAST, draft.words.lemmas, draft.words.forms, token);
      if (found.isPresent() && reaches(draft, token)) {
        return new StatusVerdict(Status.HISTORICAL, "past '" + found.get().value().word() + "'");
      }
    }
    return null;
  }

  private static boolean reaches(Draft draft, int token) {
    int noun = draft.words.head(token);
    boolean within =
        noun != Sentence.NONE
            && draft.words.isNominal(noun)
            && draft.words.dominates(noun, draft.match.head());
    if (within) {
      return true;
    }
    int anchor = Anchors.of(draft.words, token, List.of(draft.match));
    return Anchors.reach(draft.words, anchor, draft.match, List.of(draft.match))
        != Anchors.Reach.NONE;
  }

  /**
   * What a deed of long ago brought about is of that time too: "the murder in 2016 set off
   * protests".
   *
   * @param drafts the events of one sentence, their status decided
   */
  static void inheritPast(List<Draft> drafts) {
    for (Draft old : drafts) {
      if (old.verdict().status() == Status.HISTORICAL && old.date != null) {
        Words words = old.words;
        boolean subject = words.relation(old.match.head()) == Deprel.NSUBJ;
        int top = subject ? words.head(old.match.head()) : old.match.head();
        for (Draft other : drafts) {
          boolean plain = other.date == null && other.verdict().status() != Status.HISTORICAL;
          if (other != old && plain && words.dominates(top, other.match.head())) {
            other.date = old.date;
            other.status =
                new StatusVerdict(Status.HISTORICAL, "follows from " + old.triggerWords());
          }
        }
      }
    }
  }

  private @Nullable StatusVerdict said(Draft draft) {
    Span trigger = draft.triggerSpan();
    StatusVerdict found = null;
    for (ClaimReading claim : claims) {
      if (!claim.says(trigger) || isCue(claim, draft)) {
        continue;
      }
      StatusVerdict verdict = byClaim(claim, draft);
      if (verdict != null && (found == null || found.status() != Status.DENIED)) {
        found = verdict;
      }
    }
    return found;
  }

  private static boolean isCue(ClaimReading claim, Draft draft) {
    int head = draft.match.head();
    boolean coordinated =
        draft.words.relation(head) == Deprel.CONJ
            && claim.cuePhrase().holds(draft.words.index, draft.words.head(head));
    return coordinated || claim.cuePhrase().holds(draft.words.index, head);
  }

  private @Nullable StatusVerdict byClaim(ClaimReading claim, Draft draft) {
    String cue = claim.cue().isEmpty() ? "" : claim.cue().get(0).of(draft.words.tree.text());
    boolean known = draft.isKnown();
    boolean told = StatusScope.isPresupposed(draft.words, draft.match.head());
    if (claim.act() == ClaimAct.DENY && !known && !told && sameSentence(claim, draft)) {
      return new StatusVerdict(Status.DENIED, "content of the denial '" + cue + "'");
    }
    if (claim.act() == ClaimAct.ACCUSE && !known && sameSentence(claim, draft) && isDeed(draft)) {
      return new StatusVerdict(Status.ALLEGED, "content of the accusation '" + cue + "'");
    }
    if (claim.act() == ClaimAct.SPECULATE && !known) {
      return new StatusVerdict(Status.HYPOTHETICAL, "content of the conjecture '" + cue + "'");
    }
    if (isDeed(draft) && accuses(claim, draft)) {
      return new StatusVerdict(Status.ALLEGED, "said of the state by somebody else: '" + cue + "'");
    }
    return null;
  }

  private static boolean sameSentence(ClaimReading claim, Draft draft) {
    return claim.cuePhrase().sentence() == draft.words.index;
  }

  private static boolean isDeed(Draft draft) {
    EventType type = draft.type;
    return type == EventType.ASSAULT || type == EventType.COERCE || type == EventType.SANCTION;
  }

  /**
   * A body that watches over rights, or a private person, reports what only the state or named
   * people can have done: an accusation, whatever the verb.
   */
  private boolean accuses(ClaimReading claim, Draft draft) {
    OptionalInt source = claim.source();
    EntityReading teller = source.isPresent() ? entities.get(source.getAsInt()) : null;
    boolean rights = teller != null && teller.sectors().contains("SOC");
    boolean document = claim.sourceKind() == SourceKind.DOCUMENT && rights;
    boolean stateDeed =
        draft.type == EventType.COERCE || RIGHTS_MODES.contains(String.valueOf(draft.mode));
    if ((rights || document) && stateDeed) {
      return true;
    }
    boolean tellerIsState = teller == null || teller.sectors().stream().anyMatch(STATE::contains);
    return !tellerIsState
        && claim.sourceKind() != SourceKind.OFFICE
        && draft.actors.stream().anyMatch(this::isState);
  }

  private boolean isState(int entity) {
    return entities.get(entity).sectors().stream().anyMatch(STATE::contains);
  }
}
