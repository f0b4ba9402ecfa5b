package org.testigo.coder.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.events.FrameKind;
import org.testigo.codebook.events.WordGroup;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.EventType;
import org.testigo.record.Status;

/**
 * Does a trigger tell of something that happened at some time, or only name a kind of thing or say
 * who somebody is? "Gang violence", "a murder charge", "the detained men" are no events.
 */
final class Occurrence {
  private final Words words;
  private final Arguments arguments;
  private final Parties parties;
  private final boolean[] dated;
  private final boolean[] places;

  Occurrence(Words words, Arguments arguments, Parties parties, boolean[] dated, boolean[] places) {
    this.words = words;
    this.arguments = arguments;
    this.parties = parties;
    this.dated = dated;
    this.places = places;
  }

  /** Why a match is no event, or null where it is one. */
  @Nullable String objection(Match match, @Nullable StatusVerdict verdict, List<Match> matches) {
    int head = match.head();
    if (dated[head]) {
      return "the word is part of a time expression";
    }
    if (words.isVerb(head)) {
      String idle = idle(match, matches);
      if (idle != null) {
        return idle;
      }
    }
    if (match.light() != Sentence.NONE || match.frame().kind() == FrameKind.IDIOM) {
      return null;
    }
    if (isParticiple(match)) {
      return participle(head, matches);
    }
    return words.isVerb(head) && match.frame().kind() == FrameKind.VERB
        ? null
        : noun(match, verdict);
  }

  /** Purposes of what is itself an event, and deeds spoken of in general. */
  private @Nullable String idle(Match match, List<Match> matches) {
    int head = match.head();
    Deprel relation = words.relation(head);
    boolean infinite = !words.isFinite(head);
    if (infinite && relation.base() == Deprel.CSUBJ) {
      return "a deed spoken of in general";
    }
    if (match.frame().type() == EventType.REQUEST && serves(head, matches)) {
      return "what a protest is for";
    }
    if (match.frame().type() == EventType.MOBILIZE && describes(head)) {
      return "the participle only says who is meant";
    }
    boolean loose = relation == Deprel.ADVCL || relation == Deprel.OBL;
    return infinite && loose && hasPurpose(head) && isPurpose(head, matches)
        ? "the purpose of something else"
        : null;
  }

  /** "Soldiers patrolling the river were shot at": a participle behind its noun, and a verb. */
  private boolean describes(int head) {
    boolean participle =
        !words.isFinite(head)
            && (words.tree.features(head).has("VerbForm", "Ger")
                || words.tree.features(head).has("Tense", "Pres"));
    if (!participle || head == 0 || !words.isNominal(head - 1)) {
      return false;
    }
    for (int token = head + 1; token < words.size(); token++) {
      if (words.isVerb(token) && words.isFinite(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPurpose(int head) {
    for (int c = words.tree.firstChild(head); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      boolean opener = words.relation(c) == Deprel.MARK || words.relation(c) == Deprel.CASE;
      if (opener && words.grammar.is(WordGroup.PURPOSE, words.withFixed(c))) {
        return true;
      }
    }
    return false;
  }

  /** A demand in a clause without a verb form of its own, hanging on a protest. */
  private boolean serves(int head, List<Match> matches) {
    if (words.isFinite(head)) {
      return false;
    }
    int at = words.head(head);
    for (int steps = 0; steps < 4 && at != Sentence.NONE; steps++) {
      for (Match other : matches) {
        boolean trigger = other.head() == at || other.light() == at;
        if (trigger && other.frame().type() == EventType.PROTEST) {
          return true;
        }
      }
      at = words.head(at);
    }
    return false;
  }

  private boolean isPurpose(int head, List<Match> matches) {
    int predicate = Clauses.predicate(words, words.head(head));
    for (Match match : matches) {
      if (match.head() == predicate || match.light() == predicate) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticiple(Match match) {
    int head = match.head();
    Deprel relation = words.relation(head);
    return match.frame().kind() == FrameKind.VERB
        && !words.hasChild(head, Deprel.OBJ)
        && (relation == Deprel.AMOD
            || (relation == Deprel.ACL && Clauses.passive(words, head))
            || (words.tree.upos(head) != Upos.VERB
                && !words.isPredicate(head)
                && relation != Deprel.XCOMP
                && relation != Deprel.ROOT));
  }

  /** A participle before or behind its noun is an event only with a time, a place or an agent. */
  private @Nullable String participle(int head, List<Match> matches) {
    int noun = words.head(head);
    boolean attribute = words.relation(head) == Deprel.AMOD && noun != Sentence.NONE;
    if (attribute && words.head(noun) == Sentence.NONE && words.hasChild(noun, Deprel.NUMMOD)) {
      return null;
    }
    if (!attribute && happens(head)) {
      return null;
    }
    for (int c = words.tree.firstChild(head); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      Deprel base = words.relation(c).base();
      boolean oblique = base == Deprel.OBL || base == Deprel.NMOD || base == Deprel.ADVMOD;
      if (oblique && (anchored(c) || words.behind(WordGroup.AGENT, c) || isTrigger(matches, c))) {
        return null;
      }
    }
    return "the participle only says who or what is meant";
  }

  private static boolean isTrigger(List<Match> matches, int token) {
    return matches.stream().anyMatch(match -> match.head() == token);
  }

  private boolean anchored(int token) {
    for (int at = words.tree.leftmost(token); at <= words.tree.rightmost(token); at++) {
      if (dated[at] || places[at]) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String noun(Match match, @Nullable StatusVerdict verdict) {
    int head = match.head();
    if (words.relation(head) == Deprel.COMPOUND && !words.isVerb(words.head(head))) {
      return qualifies(head);
    }
    if (counted(head)) {
      return null;
    }
    boolean definite = words.isDefinite(head);
    if (definite && isParticipleNoun(match)) {
      return "the participle only says who is meant";
    }
    boolean shown = hasParty(match) || anchored(head) || happens(head) || reported(head);
    if (shown || (isModal(verdict) && !definite)) {
      return null;
    }
    if (!words.hasDeterminer(head)) {
      return "the noun stands bare, without parties, place, time or a verb of happening";
    }
    return definite ? null : indefinite(head);
  }

  private String qualifies(int head) {
    return "the noun only qualifies '" + words.forms[words.head(head)] + "'";
  }

  private boolean isParticipleNoun(Match match) {
    FrameKind kind = match.frame().kind();
    boolean participle = kind == FrameKind.VERB || kind == FrameKind.ADJECTIVE;
    boolean noun = words.tree.upos(match.head()) == Upos.NOUN;
    return participle && noun && !words.isPredicate(match.head());
  }

  private static boolean isModal(@Nullable StatusVerdict verdict) {
    return verdict != null
        && verdict.status() != Status.ONGOING
        && verdict.status() != Status.HISTORICAL;
  }

  private @Nullable String indefinite(int head) {
    int above = words.head(head);
    return switch (words.relation(head).base()) {
      case NMOD ->
          words.is(WordGroup.REPORT, above) ? "nothing shows that it happened" : qualifies(head);
      case OBJ, NSUBJ, OBL, ROOT -> null;
      default -> "nothing shows that it happened";
    };
  }

  /** "Reports of abuse, including forced disappearances". */
  private boolean reported(int head) {
    int at = head;
    for (int steps = 0; steps < 4; steps++) {
      Deprel base = words.relation(at).base();
      int above = words.head(at);
      boolean nominal = base == Deprel.NMOD || base == Deprel.CONJ || base == Deprel.APPOS;
      if (!nominal || above == Sentence.NONE) {
        return false;
      }
      if (words.is(WordGroup.REPORT, above)) {
        return true;
      }
      at = above;
    }
    return false;
  }

  private boolean counted(int head) {
    for (int c = words.tree.firstChild(head); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      if (words.relation(c) == Deprel.NUMMOD || words.is(WordGroup.FURTHER, c)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasParty(Match match) {
    for (String slot : match.frame().recipient()) {
      for (int token : arguments.fill(match.frame(), match.head(), match.light(), slot)) {
        if (parties.isPerson(words, token)) {
          return true;
        }
      }
    }
    for (String slot : match.frame().actor()) {
      for (int token : arguments.fill(match.frame(), match.head(), match.light(), slot)) {
        if (parties.isPerson(words, token)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The noun is what a verb of happening says to happen: "a riot broke out", "hubo disparos". */
  private boolean happens(int head) {
    int above = words.head(head);
    Deprel base = words.relation(head).base();
    boolean argument = base == Deprel.NSUBJ || base == Deprel.OBJ;
    if (argument && above != Sentence.NONE) {
      return words.is(WordGroup.OCCURRENCE, above) || words.is(WordGroup.EXISTENTIAL, above);
    }
    return false;
  }
}
