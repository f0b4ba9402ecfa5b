package org.testigo.coder.events;

import java.util.ArrayList;
import java.util.List;
import org.testigo.codebook.events.Frame;
import org.testigo.codebook.events.FrameKind;
import org.testigo.codebook.events.WordGroup;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/**
 * What fills the slots of a trigger? Voice, control, coordination and the constructions around
 * nouns are undone here, so that frames are written for the plain active clause.
 */
final class Arguments {
  private static final int NEAR = 8;
  private static final int FAR = 14;

  private final Words words;
  private final Parties parties;
  private final boolean[] times;

  Arguments(Words words, Parties parties, boolean[] times) {
    this.words = words;
    this.times = times;
    this.parties = parties;
  }

  /** The heads of what fills a slot of a trigger, conjuncts included; none where it is empty. */
  List<Integer> fill(Frame frame, int trigger, int light, String slot) {
    boolean noun = !words.isVerb(trigger) && isNoun(frame);
    int verb = light == Sentence.NONE ? trigger : light;
    return switch (slot) {
      case "subject" -> noun && light == Sentence.NONE ? List.of() : all(subject(frame, verb));
      case "object" -> object(frame, trigger, light, noun);
      case "indirect" -> indirect(verb);
      case "agent" -> noun ? nominal(trigger, verb, WordGroup.AGENT) : all(agent(trigger));
      case "clause" -> clauses(verb);
      case "xcomp", "ccomp", "aux", "adverb" -> beside(verb, slot);
      case "near" -> words.following(trigger);
      default -> nounSlot(frame, trigger, light, slot);
    };
  }

  private List<Integer> beside(int verb, String slot) {
    Deprel relation =
        switch (slot) {
          case "xcomp" -> Deprel.XCOMP;
          case "ccomp" -> Deprel.CCOMP;
          case "aux" -> Deprel.AUX;
          default -> Deprel.ADVMOD;
        };
    return related(verb, relation, relation);
  }

  private List<Integer> nounSlot(Frame frame, int trigger, int light, String slot) {
    return switch (slot) {
      case "genitive" -> nominal(trigger, Sentence.NONE, WordGroup.GENITIVE);
      case "possessor" -> possessor(trigger);
      case "compound" -> related(trigger, Deprel.COMPOUND, Deprel.NMOD_DESC);
      case "adjective" -> related(trigger, Deprel.AMOD, Deprel.AMOD);
      default -> compound(frame, trigger, light, slot);
    };
  }

  /** Slots of what the trigger governs, such as clause-subject and noun-by; else a preposition. */
  private List<Integer> compound(Frame frame, int trigger, int light, String slot) {
    int verb = light != Sentence.NONE ? light : trigger;
    if (slot.startsWith("clause-")) {
      List<Integer> found = new ArrayList<>();
      for (int clause : clauses(verb)) {
        found.addAll(fill(frame, clause, Sentence.NONE, slot.substring("clause-".length())));
      }
      return found;
    }
    if (slot.startsWith("ccomp-")) {
      List<Integer> found = new ArrayList<>();
      for (int clause : related(verb, Deprel.CCOMP, Deprel.CCOMP)) {
        found.addAll(fill(frame, clause, Sentence.NONE, slot.substring("ccomp-".length())));
      }
      return found;
    }
    if (slot.startsWith("noun-")) {
      List<Integer> found = new ArrayList<>();
      for (int object : object(frame, trigger, light, false)) {
        behind(object, slot.substring("noun-".length()), found);
      }
      return found;
    }
    return prepositional(trigger, light, slot);
  }

  private static boolean isNoun(Frame frame) {
    return frame.kind() == FrameKind.NOUN || frame.kind() == FrameKind.LIGHT;
  }

  private List<Integer> all(int head) {
    return head == Sentence.NONE ? List.of() : words.conjuncts(head);
  }

  /** Who does what the verb says, whatever the voice. */
  private int subject(Frame frame, int verb) {
    if (Clauses.passive(words, verb) || suffers(verb)) {
      return agent(verb);
    }
    int surface = untimed(Clauses.surfaceSubject(words, verb));
    if (surface != Sentence.NONE && reflexivePassive(frame, verb, surface)) {
      return agent(verb);
    }
    if (surface == Sentence.NONE && words.tree.features(verb).has("Person", "1")) {
      // "Pedimos …": the ending is the subject.
      return verb;
    }
    return surface == Sentence.NONE ? adjacentSubject(verb) : surface;
  }

  /** A time is no subject: what the parser coordinates with it may be. */
  private int untimed(int subject) {
    if (subject == Sentence.NONE || !times[subject]) {
      return subject;
    }
    for (int word : words.conjuncts(subject)) {
      if (!times[word] && parties.isPerson(words, word)) {
        return word;
      }
    }
    return Sentence.NONE;
  }

  /**
   * A party right before a finite verb without a subject is its subject, whatever the parser hangs
   * it on; only adverbs, auxiliaries and clitics may stand between.
   */
  private int adjacentSubject(int verb) {
    if (!words.isFinite(verb) && !words.tree.features(verb).has("VerbForm", "Part")) {
      return Sentence.NONE;
    }
    int token = verb - 1;
    while (token >= 0 && (isLight(words.tree.upos(token)) || times[token])) {
      token--;
    }
    return token >= 0 ? parties.endingAt(words, token) : Sentence.NONE;
  }

  private static boolean isLight(Upos upos) {
    return upos == Upos.ADV || upos == Upos.AUX || upos == Upos.PART;
  }

  /** A party right behind a verb without an object is its object. */
  private int adjacentObject(int verb) {
    if (words.hasChild(verb, Deprel.CCOMP) || words.hasChild(verb, Deprel.XCOMP)) {
      return Sentence.NONE;
    }
    int token = verb + 1;
    while (token < words.size() && isBetween(token)) {
      token++;
    }
    return token < words.size() ? parties.beginningAt(words, token) : Sentence.NONE;
  }

  /** "Mataron el viernes a Óscar Pineda": the personal preposition tells, not the parser. */
  private int personalAhead(int verb) {
    int end = Math.min(words.size() - 1, verb + FAR);
    for (int token = verb + 1; token < end; token++) {
      Upos upos = words.tree.upos(token);
      boolean closes = upos == Upos.PUNCT || upos == Upos.SCONJ || words.isVerb(token);
      if (closes) {
        return Sentence.NONE;
      }
      if (words.grammar.is(WordGroup.OBJECT, words.forms[token])) {
        int party = parties.beginningAt(words, token + 1);
        if (party != Sentence.NONE) {
          return party;
        }
      }
    }
    return Sentence.NONE;
  }

  private boolean isBetween(int token) {
    return words.grammar.is(WordGroup.OBJECT, words.forms[token])
        || "“”\"«»".contains(words.forms[token]);
  }

  private int agent(int verb) {
    int agent = words.tree.child(verb, Deprel.OBL_AGENT);
    if (agent != Sentence.NONE) {
      return agent;
    }
    for (int c = words.tree.firstChild(verb); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      Deprel base = words.relation(c).base();
      boolean oblique = base == Deprel.OBL || base == Deprel.NMOD;
      if (oblique && words.behind(WordGroup.AGENT, c) && parties.isPerson(words, c)) {
        return c;
      }
    }
    return Sentence.NONE;
  }

  /**
   * "Three others wounded": verbs of killing and wounding without an object tell of their subject.
   */
  private boolean suffers(int verb) {
    return words.is(WordGroup.CASUALTY, verb)
        && words.isVerb(verb)
        && !(words.tree.features(verb).has("VerbForm", "Fin")
            && words.grammar.verbsOfParticiple(words.forms[verb]).isEmpty())
        && !Clauses.reflexive(words, verb)
        && activeObject(verb, verb) == Sentence.NONE
        && adjacentObject(verb) == Sentence.NONE;
  }

  /** A clitic makes a passive where its verb has no object and its subject is no person. */
  private boolean reflexivePassive(Frame frame, int verb, int surface) {
    boolean reflexiveFrame = frame.triggers().stream().anyMatch(t -> t.reflexive());
    return !reflexiveFrame
        && Clauses.reflexive(words, verb)
        && !words.hasChild(verb, Deprel.OBJ)
        && (!parties.isPerson(words, surface)
            || (surface > verb && !words.isDefinite(surface) && words.tree.name(surface) == null));
  }

  private List<Integer> object(Frame frame, int trigger, int light, boolean noun) {
    if (noun && light == Sentence.NONE) {
      return nominal(trigger, Sentence.NONE, WordGroup.GENITIVE);
    }
    int verb = light != Sentence.NONE ? light : trigger;
    int surface = untimed(Clauses.surfaceSubject(words, verb));
    if (Clauses.passive(words, verb)
        || (surface != Sentence.NONE && reflexivePassive(frame, verb, surface))) {
      if (surface == trigger) {
        return List.of();
      }
      if (surface != Sentence.NONE) {
        return words.conjuncts(surface);
      }
    }
    int object = activeObject(verb, trigger);
    if (object == Sentence.NONE) {
      object = particleObject(frame, verb);
    }
    if (object == Sentence.NONE && light == Sentence.NONE) {
      object = looseObject(verb);
      object = object == surface ? Sentence.NONE : object;
    }
    return all(object);
  }

  /** The object of a verb to which the parser gave none: right behind it, or after a personal a. */
  private int looseObject(int verb) {
    if (!words.isVerb(verb) || words.hasChild(verb, Deprel.OBJ)) {
      return Sentence.NONE;
    }
    int adjacent = adjacentObject(verb);
    return adjacent == Sentence.NONE ? personalAhead(verb) : adjacent;
  }

  /**
   * The object of an active verb: plain, behind a personal preposition, a clitic, an antecedent.
   */
  private int activeObject(int verb, int trigger) {
    int found = Sentence.NONE;
    for (int c = words.tree.firstChild(verb); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      boolean plain = words.relation(c) == Deprel.OBJ && c != trigger && !times[c];
      if (plain && Clauses.isRelative(words, c)) {
        return Clauses.antecedent(words, verb, c);
      }
      if (plain && !isClitic(c)) {
        return c;
      }
      boolean clitic = plain || (found == Sentence.NONE && isDative(c));
      if (isPersonal(c) || (clitic && !isReflexive(c))) {
        found = c;
      }
    }
    return found == Sentence.NONE ? misreadObject(verb) : found;
  }

  /** An object behind a personal preposition. */
  private boolean isPersonal(int token) {
    boolean oblique =
        words.relation(token) == Deprel.IOBJ || words.relation(token).base() == Deprel.OBL;
    return oblique && words.behind(WordGroup.OBJECT, token) && parties.isPerson(words, token);
  }

  private boolean isDative(int token) {
    Deprel relation = words.relation(token);
    return relation == Deprel.IOBJ || (relation == Deprel.OBL_ARG && isClitic(token));
  }

  private int misreadObject(int verb) {
    if (reducedRelative(verb)) {
      return words.head(verb);
    }
    int object = words.tree.child(verb, Deprel.OBJ);
    boolean misread = object != Sentence.NONE && times[object];
    return misread ? bareNominalAfter(verb) : Sentence.NONE;
  }

  /** The first noun without a preposition behind a verb, where a time was taken for the object. */
  private int bareNominalAfter(int verb) {
    for (int token = verb + 1; token < words.size(); token++) {
      Upos upos = words.tree.upos(token);
      if (upos == Upos.VERB || upos == Upos.SCONJ || upos == Upos.CCONJ) {
        return Sentence.NONE;
      }
      boolean named = upos == Upos.NOUN || upos == Upos.PROPN;
      if (named && !times[token] && words.preposition(token).isEmpty()) {
        return token;
      }
    }
    return Sentence.NONE;
  }

  private boolean isClitic(int token) {
    return words.tree.upos(token) == Upos.PRON;
  }

  private boolean isReflexive(int token) {
    return words.grammar.is(WordGroup.REFLEXIVE, words.forms[token]);
  }

  /** "Something the federation had demanded": the antecedent is the object. */
  private boolean reducedRelative(int verb) {
    return words.relation(verb) == Deprel.ACL_RELCL
        && Clauses.ownSubject(words, verb) != Sentence.NONE
        && Clauses.ownSubject(words, verb) != words.head(verb);
  }

  /** "Called on the government": what stands behind the particle is the object. */
  private int particleObject(Frame frame, int verb) {
    for (var trigger : frame.triggers()) {
      if (trigger.words().size() > 1 && trigger.lemma().equals(words.lemmas[verb])) {
        String last = trigger.words().get(trigger.words().size() - 1);
        for (int c = words.tree.firstChild(verb);
            c != Sentence.NONE;
            c = words.tree.nextSibling(c)) {
          if (words.relation(c).base() == Deprel.OBL && words.behind(last, c)) {
            return c;
          }
        }
      }
    }
    return Sentence.NONE;
  }

  private List<Integer> indirect(int verb) {
    List<Integer> found = new ArrayList<>();
    boolean twoObjects = words.hasChild(verb, Deprel.IOBJ);
    for (int c = words.tree.firstChild(verb); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      Deprel relation = words.relation(c);
      boolean oblique =
          relation.base() == Deprel.OBL || relation == Deprel.OBJ || relation.base() == Deprel.NMOD;
      boolean addressed =
          oblique && words.behind(WordGroup.INDIRECT, c) && parties.isPerson(words, c);
      if ((addressed || isDative(c)) && !isReflexive(c)) {
        found.addAll(words.conjuncts(c));
      }
    }
    int object = words.tree.child(verb, Deprel.OBJ);
    if (found.isEmpty() && !twoObjects && object != Sentence.NONE && isAddressed(verb, object)) {
      found.addAll(words.conjuncts(object));
    }
    return found;
  }

  /** "Urged THEM to leave". */
  private boolean isAddressed(int verb, int object) {
    return (hasClause(verb) || isClitic(object)) && !isReflexive(object);
  }

  private boolean hasClause(int verb) {
    return words.hasChild(verb, Deprel.CCOMP) || words.hasChild(verb, Deprel.XCOMP);
  }

  private List<Integer> nominal(int noun, int verb, WordGroup group) {
    List<Integer> found = new ArrayList<>();
    collect(noun, group, found);
    if (found.isEmpty() && verb != Sentence.NONE && verb != noun) {
      collect(verb, group, found);
    }
    return found;
  }

  private void collect(int head, WordGroup group, List<Integer> found) {
    for (int c = words.tree.firstChild(head); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      Deprel base = words.relation(c).base();
      if ((base == Deprel.NMOD || base == Deprel.OBL) && words.behind(group, c)) {
        found.addAll(words.conjuncts(c));
      }
    }
  }

  private List<Integer> possessor(int noun) {
    List<Integer> found = new ArrayList<>();
    for (int c = words.tree.firstChild(noun); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      Deprel relation = words.relation(c);
      boolean determiner = relation.base() == Deprel.DET && words.is(WordGroup.POSSESSIVE, c);
      if (relation == Deprel.NMOD_POSS || determiner) {
        found.addAll(words.conjuncts(c));
      }
    }
    return found;
  }

  private List<Integer> related(int noun, Deprel one, Deprel other) {
    List<Integer> found = new ArrayList<>();
    for (int c = words.tree.firstChild(noun); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      if (words.relation(c) == one || words.relation(c) == other) {
        found.addAll(words.conjuncts(c));
      }
    }
    return found;
  }

  private List<Integer> clauses(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int c = words.tree.firstChild(verb); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      Deprel relation = words.relation(c);
      if (relation == Deprel.CCOMP
          || relation == Deprel.XCOMP
          || relation == Deprel.ADVCL
          || relation == Deprel.ACL
          || relation == Deprel.CSUBJ
          || (relation == Deprel.PARATAXIS && words.isVerb(c))) {
        found.add(c);
      }
    }
    if (found.isEmpty()
        && words.relation(verb) == Deprel.PARATAXIS
        && words.head(verb) != Sentence.NONE) {
      found.add(words.head(verb));
    }
    return found;
  }

  /**
   * What stands behind a preposition at the trigger, at its light verb, or at the verb above it.
   */
  private List<Integer> prepositional(int trigger, int light, String preposition) {
    List<Integer> found = new ArrayList<>();
    behind(trigger, preposition, found);
    if (found.isEmpty() && light != Sentence.NONE) {
      behind(light, preposition, found);
    }
    int head = words.head(trigger);
    boolean argument =
        words.relation(trigger) == Deprel.OBJ || words.relation(trigger) == Deprel.NSUBJ_PASS;
    if (found.isEmpty() && light == Sentence.NONE && argument && !words.isVerb(trigger)) {
      behind(head, preposition, found);
    }
    if (found.isEmpty() && words.isVerb(trigger)) {
      int object = activeObject(trigger, trigger);
      if (object != Sentence.NONE) {
        behind(object, preposition, found);
      }
    }
    if (found.isEmpty() && !words.grammar.is(WordGroup.GENITIVE, preposition)) {
      nearby(light == Sentence.NONE ? trigger : Math.max(trigger, light), preposition, found);
    }
    return found;
  }

  /** A preposition in the words that follow, whatever the parser hangs it on. */
  private void nearby(int trigger, String preposition, List<Integer> found) {
    int end = Math.min(words.size(), trigger + NEAR);
    for (int token = trigger + 1; token < end; token++) {
      Upos upos = words.tree.upos(token);
      if (upos == Upos.PUNCT || upos == Upos.SCONJ || upos == Upos.CCONJ || upos == Upos.AUX) {
        return;
      }
      int noun = words.head(token);
      boolean marks = upos == Upos.ADP && words.forms[token].equals(preposition);
      if (marks && noun > token && !times[noun]) {
        found.add(noun);
        return;
      }
    }
  }

  private void behind(int head, String preposition, List<Integer> found) {
    for (int c = words.tree.firstChild(head); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      Deprel base = words.relation(c).base();
      boolean nominal =
          base == Deprel.NMOD || base == Deprel.OBL || base == Deprel.OBJ || base == Deprel.IOBJ;
      boolean clause = base == Deprel.XCOMP || base == Deprel.ADVCL || base == Deprel.CCOMP;
      if (nominal && !times[c] && words.behind(preposition, c)) {
        found.addAll(words.conjuncts(c));
      } else if (clause && words.opensWith(preposition, c)) {
        found.add(c);
      }
    }
  }
}
