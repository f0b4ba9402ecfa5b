package org.testigo.coder.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.testigo.codebook.events.Complement;
import org.testigo.codebook.events.Frame;
import org.testigo.codebook.events.WordGroup;
import org.testigo.coder.entities.EntityReading;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.EntityType;
import org.testigo.record.EventType;

/**
 * Whom does an event concern, where no slot of its frame tells? Whoever offers, demands, refuses or
 * threatens does so to the party that gains or suffers by what he speaks of: "offered to train the
 * navy", "rejected a U.S. request". Whoever attacks or seizes a thing wrongs those whose it is.
 */
final class Addressees {

  private final Parties parties;
  private final Arguments arguments;

  Addressees(Parties parties, Arguments arguments) {
    this.parties = parties;
    this.arguments = arguments;
  }

  /** The parties concerned, none of them an actor; empty where nothing tells. */
  Set<Integer> of(Draft draft, List<Match> matches, Set<Integer> actors) {
    Set<Integer> found = new LinkedHashSet<>();
    Complement complement = draft.match.frame().complement();
    boolean gives =
        draft.type == EventType.AID
            || draft.type == EventType.COOPERATE
            || draft.type == EventType.CONCEDE;
    if (draft.type == EventType.PROTEST) {
      protestedAgainst(draft, matches, actors, found);
    } else if (complement == Complement.DROPPED || draft.type == EventType.ACCUSE) {
      spokenOf(draft, matches, actors, found);
    } else if (gives) {
      ahead(draft, actors, found);
      abroad(draft, actors, found);
    } else {
      owners(draft, actors, found);
      abroad(draft, actors, found);
    }
    return found;
  }

  private void spokenOf(Draft draft, List<Match> matches, Set<Integer> actors, Set<Integer> found) {
    Frame frame = draft.match.frame();
    int head = draft.match.head();
    for (int object : arguments.fill(frame, head, draft.match.light(), "object")) {
      whose(draft, object, actors, found);
    }
    for (Match inner : matches) {
      if (governs(draft, inner, matches)) {
        for (String slot : inner.frame().recipient()) {
          take(draft, inner.head(), inner.light(), slot, actors, found);
        }
      }
    }
    for (int clause : arguments.fill(frame, head, draft.match.light(), "clause")) {
      boolean content =
          draft.words.relation(clause) != Deprel.ADVCL || !draft.words.isFinite(clause);
      if (content) {
        clause(draft, clause, actors, found);
      }
    }
    ahead(draft, actors, found);
  }

  /** Accused is who does what the clause tells; else it concerns whom its verb is done to. */
  private void clause(Draft draft, int verb, Set<Integer> actors, Set<Integer> found) {
    if (draft.type == EventType.ACCUSE) {
      take(draft, verb, Sentence.NONE, "subject", actors, found);
      return;
    }
    take(draft, verb, Sentence.NONE, "indirect", actors, found);
    if (draft.type == EventType.THREATEN) {
      take(draft, verb, Sentence.NONE, "object", actors, found);
    }
  }

  private static boolean governs(Draft draft, Match inner, List<Match> matches) {
    Complements.Governed governed =
        inner.equals(draft.match) ? null : Complements.above(draft.words, inner, matches);
    return governed != null && governed.governor().equals(draft.match);
  }

  private void whose(Draft draft, int noun, Set<Integer> actors, Set<Integer> found) {
    for (String slot : List.of("possessor", "adjective", "compound", "by")) {
      take(draft, noun, Sentence.NONE, slot, actors, found);
    }
  }

  /** The next party behind a preposition that fits, whatever the parser makes of the clause. */
  private void ahead(Draft draft, Set<Integer> actors, Set<Integer> found) {
    Words words = draft.words;
    WordGroup group = group(draft.type);
    boolean onlyOwner = draft.type == EventType.REJECT || draft.type == EventType.ACCUSE;
    int from = Math.max(draft.match.end(), draft.match.light() + 1);
    for (int token = from; token < words.size() && found.isEmpty(); token++) {
      if (closes(words, token)) {
        return;
      }
      int party = parties.beginningAt(words, token);
      if (party >= 0 && words.head(party) >= 0 && stands(words, token, party, group, onlyOwner)) {
        found.addAll(parties.of(words, words.conjuncts(party)));
        found.removeAll(actors);
      } else if (group == WordGroup.HARM) {
        parties.entities().aside(words.index, token).ifPresent(found::add);
        found.removeAll(actors);
      }
    }
  }

  private static WordGroup group(EventType type) {
    return switch (type) {
      case AGREE, SUPPORT, AID, COOPERATE -> WordGroup.GAIN;
      case REQUEST -> WordGroup.BURDEN;
      default -> WordGroup.HARM;
    };
  }

  /** A party behind a fitting preposition, or before its own noun: "North Korea's demand". */
  private static boolean stands(
      Words words, int begin, int party, WordGroup group, boolean onlyOwner) {
    boolean marked =
        !onlyOwner
            && (words.grammar.is(group, words.forms[begin - 1]) || words.behind(group, party));
    Deprel relation = words.relation(party);
    boolean subject = words.relation(words.head(party)).base() == Deprel.NSUBJ;
    boolean owner =
        group == WordGroup.HARM
            && !subject
            && (relation == Deprel.NMOD_POSS || relation == Deprel.COMPOUND);
    return marked || owner;
  }

  /** What follows tells when, why or on which condition; it is no longer what is spoken of. */
  private static boolean closes(Words words, int token) {
    Upos upos = words.tree.upos(token);
    boolean clause = words.is(WordGroup.FACTUAL, token) && upos != Upos.DET;
    boolean relative = upos == Upos.PRON && words.is(WordGroup.RELATIVE, token);
    boolean condition =
        upos == Upos.SCONJ && !words.grammar.is(WordGroup.BURDEN, words.forms[token]);
    return upos == Upos.PUNCT
        || clause
        || relative
        || condition
        || words.is(WordGroup.SAYING, token);
  }

  /** Who is told to yield by a protest that demands, if it is a state or its government. */
  private void protestedAgainst(
      Draft draft, List<Match> matches, Set<Integer> actors, Set<Integer> found) {
    for (Match inner : matches) {
      boolean demands =
          inner.frame().type() == EventType.REQUEST || inner.frame().type() == EventType.ACCUSE;
      boolean own = demands && draft.words.dominates(draft.match.head(), inner.head());
      if (own || (demands && inner.begin() > draft.match.begin() && near(draft, inner))) {
        for (String slot : List.of("from", "by", "of", "object", "against")) {
          take(draft, inner.head(), Sentence.NONE, slot, actors, found);
        }
      }
    }
    ahead(draft, actors, found);
    found.removeIf(party -> !isState(party));
  }

  private static boolean near(Draft draft, Match inner) {
    return draft.match.light() != Sentence.NONE
        && draft.words.dominates(draft.match.light(), inner.head());
  }

  private boolean isState(int party) {
    EntityReading entity = parties.entities().get(party);
    return entity.type() == EntityType.COUNTRY || entity.sectors().contains("GOV");
  }

  /** Another country where a state deploys, attacks, blocks, lifts or leaves is concerned by it. */
  private void abroad(Draft draft, Set<Integer> actors, Set<Integer> found) {
    boolean deed =
        switch (draft.type) {
          case ASSAULT, MOBILIZE, COERCE, CONCEDE, RETREAT, SANCTION -> true;
          default -> false;
        };
    if (!deed || actors.isEmpty() || !found.isEmpty()) {
      return;
    }
    Words words = draft.words;
    Set<String> own = new HashSet<>();
    actors.forEach(actor -> own.add(String.valueOf(parties.entities().get(actor).country())));
    int head = draft.match.light() == Sentence.NONE ? draft.match.head() : draft.match.light();
    List<Integer> near = new ArrayList<>(words.children(head));
    near.addAll(words.children(draft.match.head()));
    for (int object :
        arguments.fill(draft.match.frame(), draft.match.head(), draft.match.light(), "object")) {
      near.addAll(words.children(object));
    }
    for (int word : near) {
      OptionalInt state = parties.entities().aside(words.index, word);
      boolean there = words.behind(WordGroup.LOCATIVE, word) || words.behind(WordGroup.GOAL, word);
      if (there
          && state.isPresent()
          && !own.contains(parties.entities().get(state.getAsInt()).country())) {
        found.add(state.getAsInt());
      }
    }
  }

  /** The people of the object of a deed: "shelled positions of the army", "a refugee camp". */
  private void owners(Draft draft, Set<Integer> actors, Set<Integer> found) {
    Words words = draft.words;
    boolean harms =
        switch (draft.type) {
          case ASSAULT, COERCE -> words.isVerb(draft.match.head()) || draft.match.light() >= 0;
          default -> false;
        };
    if (!harms || !draft.match.frame().recipient().contains("object")) {
      return;
    }
    for (int object :
        arguments.fill(draft.match.frame(), draft.match.head(), draft.match.light(), "object")) {
      for (String slot : List.of("genitive", "for", "possessor", "compound", "adjective")) {
        take(draft, object, Sentence.NONE, slot, actors, found);
      }
    }
  }

  private void take(
      Draft draft, int head, int light, String slot, Set<Integer> actors, Set<Integer> found) {
    if (found.isEmpty()) {
      Words words = draft.words;
      List<Integer> heads = arguments.fill(draft.match.frame(), head, light, slot);
      heads = heads.stream().filter(word -> !words.is(WordGroup.POSSESSIVE, word)).toList();
      found.addAll(parties.orStates(words, heads));
      found.removeAll(actors);
    }
  }
}
