package org.testigo.coder.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.testigo.codebook.events.WordGroup;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.entities.EntityMention;
import org.testigo.coder.text.Phrase;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.NameType;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.Quotation;
import org.testigo.record.Span;

/** Which entity does a word of the tree stand for? */
final class Parties {
  private final Entities entities;
  private final List<ClaimReading> claims;

  Parties(Entities entities, List<ClaimReading> claims) {
    this.entities = entities;
    this.claims = claims;
  }

  /** Who says "we" or "me" in words that are quoted: the source of the claim. */
  private OptionalInt speaker(Words words, int token) {
    boolean pronoun = words.tree.upos(token) == Upos.PRON || words.isVerb(token);
    if (!pronoun || !words.tree.features(token).has("Person", "1")) {
      return OptionalInt.empty();
    }
    Span span = new Span(words.tree.begin(token), words.tree.end(token));
    for (ClaimReading claim : claims) {
      if (claim.source().isPresent()
          && claim.quotation() != Quotation.INDIRECT
          && claim.says(span)) {
        return claim.source();
      }
    }
    return OptionalInt.empty();
  }

  Entities entities() {
    return entities;
  }

  /** The entities that words stand for, each once, in order. */
  List<Integer> of(Words words, List<Integer> tokens) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int token : tokens) {
      of(words, token).ifPresent(found::add);
    }
    return new ArrayList<>(found);
  }

  /**
   * The entity that a word heads, or that a noun of quantity passes on to, or that it is part of.
   */
  OptionalInt of(Words words, int token) {
    OptionalInt speaker = speaker(words, token);
    if (speaker.isPresent()) {
      return speaker;
    }
    if (words.isVerb(token) && !words.hasChild(token, Deprel.DET)) {
      return entities.headedBy(words.index, token);
    }
    OptionalInt exact = entities.headedBy(words.index, token);
    if (exact.isPresent()) {
      return exact;
    }
    OptionalInt below = below(words, token);
    if (below.isPresent()) {
      return below;
    }
    OptionalInt around = entities.holding(words.index, token);
    boolean top = around.isPresent() && heads(words, around.getAsInt(), token);
    return top ? around : OptionalInt.empty();
  }

  /** The entities of words, or the countries that they tell of in passing. */
  List<Integer> orStates(Words words, List<Integer> tokens) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int token : tokens) {
      OptionalInt party = of(words, token);
      if (party.isEmpty()) {
        party = entities.aside(words.index, token);
      }
      party.ifPresent(found::add);
    }
    return new ArrayList<>(found);
  }

  /** The party in a name's further words, or in what a noun of quantity counts. */
  private OptionalInt below(Words words, int token) {
    for (int c = words.tree.firstChild(token); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      Deprel base = words.relation(c).base();
      boolean name =
          base == Deprel.FLAT || base == Deprel.APPOS || words.relation(c) == Deprel.COMPOUND;
      boolean counted = words.is(WordGroup.QUANTITY, token) && base == Deprel.NMOD;
      if (name || counted) {
        OptionalInt below = entities.headedBy(words.index, c);
        if (below.isPresent() && (counted || within(words, below.getAsInt(), token))) {
          return below;
        }
      }
    }
    return OptionalInt.empty();
  }

  private boolean within(Words words, int entity, int token) {
    for (EntityMention mention : entities.get(entity).mentions()) {
      if (mention.phrase().holds(words.index, token)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a word is the top, in the tree, of a mention that another word is said to head.
   */
  private boolean heads(Words words, int entity, int token) {
    for (EntityMention mention : entities.get(entity).mentions()) {
      Phrase phrase = mention.phrase();
      if (phrase.holds(words.index, token) && !phrase.holds(words.index, words.head(token))) {
        return true;
      }
      if (phrase.holds(words.index, token) && words.relation(token).base() == Deprel.CONJ) {
        return true;
      }
    }
    return false;
  }

  /** The head of a party's mention that ends with a word and stands behind no preposition. */
  int endingAt(Words words, int last) {
    return at(words, last, true);
  }

  /** The head of a party's mention that begins with a word. */
  int beginningAt(Words words, int first) {
    return at(words, first, false);
  }

  private int at(Words words, int token, boolean end) {
    OptionalInt entity = entities.holding(words.index, token);
    if (entity.isEmpty()) {
      return Sentence.NONE;
    }
    for (EntityMention mention : entities.get(entity.getAsInt()).mentions()) {
      Phrase phrase = mention.phrase();
      boolean here =
          phrase.holds(words.index, token)
              && (end ? phrase.end() - 1 == token : phrase.begin() == token);
      if (here && !(end && governed(words, phrase.head()))) {
        return phrase.head();
      }
    }
    return Sentence.NONE;
  }

  /** Behind a preposition; "after gunmen fired" has a conjunction that the parser took for one. */
  private static boolean governed(Words words, int head) {
    int marker = words.tree.child(head, Deprel.CASE);
    return marker != Sentence.NONE && !words.is(WordGroup.FACTUAL, marker);
  }

  /** Tells whether a word stands for people or a body of people. */
  boolean isPerson(Words words, int token) {
    if (of(words, token).isPresent()) {
      return true;
    }
    NameType name = words.tree.name(token);
    if (name == NameType.PERSON || name == NameType.ORGANIZATION) {
      return true;
    }
    return words.tree.upos(token) == Upos.PRON && words.is(WordGroup.PERSONAL, token);
  }
}
