package org.testigo.coder.events;

import org.testigo.codebook.events.WordGroup;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/**
 * Who is the subject of a verb, and in which voice? The subject on the surface is its own, or that
 * of the verb it is coordinated with or depends on, or the noun it modifies.
 */
final class Clauses {
  private static final int DEPTH = 6;

  private Clauses() {}

  /**
   * The word that heads the subject on the surface, own or shared; {@link Sentence#NONE} without.
   */
  static int surfaceSubject(Words words, int verb) {
    return surfaceSubject(words, verb, 0);
  }

  private static int surfaceSubject(Words words, int verb, int depth) {
    if (depth > DEPTH) {
      return Sentence.NONE;
    }
    int own = ownSubject(words, verb);
    if (own != Sentence.NONE) {
      return own;
    }
    int before = nounBefore(words, verb);
    if (before != Sentence.NONE) {
      return before;
    }
    int head = words.head(verb);
    if (head == Sentence.NONE) {
      return Sentence.NONE;
    }
    return switch (words.relation(verb)) {
      case CONJ ->
          words.isPredicate(head)
              ? surfaceSubject(words, head, depth + 1)
              : modified(words, head, depth);
      case XCOMP -> controller(words, verb, head, depth);
      case CCOMP, ADVCL, CSUBJ, OBL, PARATAXIS ->
          shares(words, verb) ? controller(words, verb, head, depth) : Sentence.NONE;
      case ACL, AMOD ->
          words.isNominal(head)
              ? participant(words, verb, head)
              : controller(words, verb, head, depth);
      case ACL_RELCL -> relativeSubject(words, verb, head);
      case AUX, AUX_PASS, COP -> surfaceSubject(words, head, depth + 1);
      default -> Sentence.NONE;
    };
  }

  /** The subject that hangs on the verb itself; a relative pronoun stands for its antecedent. */
  static int ownSubject(Words words, int verb) {
    int relative = Sentence.NONE;
    int own = Sentence.NONE;
    int coordinator = words.relation(verb) == Deprel.CONJ ? words.coordinator(verb) : Sentence.NONE;
    for (int c = words.tree.firstChild(verb); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      Deprel relation = words.relation(c);
      // What stands before the conjunction belongs to the first verb.
      if (relation.base() == Deprel.NSUBJ
          && c > coordinator
          && (own == Sentence.NONE || c < verb)) {
        if (isRelative(words, c)) {
          relative = c;
        } else {
          own = c;
        }
      }
    }
    if (own != Sentence.NONE) {
      return own;
    }
    return relative == Sentence.NONE ? Sentence.NONE : antecedent(words, verb, relative);
  }

  static boolean isRelative(Words words, int token) {
    return words.is(WordGroup.RELATIVE, token)
        && (words.tree.upos(token) == Upos.PRON || words.tree.upos(token) == Upos.SCONJ);
  }

  /** The noun that a relative pronoun stands for; the pronoun itself where the tree shows none. */
  static int antecedent(Words words, int verb, int pronoun) {
    int clause = verb;
    while (words.relation(clause) == Deprel.CONJ && words.head(clause) != Sentence.NONE) {
      clause = words.head(clause);
    }
    if (words.relation(clause) == Deprel.ACL_RELCL || words.relation(clause) == Deprel.ACL) {
      return words.head(clause);
    }
    int before = nounBeforeComma(words, pronoun);
    return before == Sentence.NONE ? pronoun : before;
  }

  /** ", que …" behind a noun is a relative clause, even where the parser coordinates it. */
  private static int nounBefore(Words words, int verb) {
    if (words.relation(verb).base() == Deprel.ACL) {
      return Sentence.NONE;
    }
    for (int c = words.tree.firstChild(verb);
        c != Sentence.NONE && c < verb;
        c = words.tree.nextSibling(c)) {
      if (words.relation(c) == Deprel.MARK && isRelative(words, c)) {
        return nounBeforeComma(words, c);
      }
    }
    return Sentence.NONE;
  }

  private static int nounBeforeComma(Words words, int pronoun) {
    int noun = pronoun - 2;
    if (noun < 0 || !words.forms[pronoun - 1].equals(",") || !words.isNominal(noun)) {
      return Sentence.NONE;
    }
    while (isNamePart(words.relation(noun))
        && words.head(noun) != Sentence.NONE
        && words.isNominal(words.head(noun))) {
      noun = words.head(noun);
    }
    return noun;
  }

  private static boolean isNamePart(Deprel relation) {
    return relation.base() == Deprel.FLAT
        || relation == Deprel.APPOS
        || relation == Deprel.CONJ
        || relation == Deprel.COMPOUND;
  }

  /**
   * A clause without a subject shares that of the clause above, where it is not finite or drops it.
   */
  private static boolean shares(Words words, int verb) {
    if (!words.isFinite(verb)) {
      return true;
    }
    // A dropped subject: Spanish endings say as much as a pronoun.
    String person = words.tree.features(verb).get("Person");
    return (person == null || person.equals("3")) && !impersonal(words, verb);
  }

  private static boolean impersonal(Words words, int verb) {
    return reflexive(words, verb) || words.lemmas[verb].equals("haber");
  }

  private static int controller(Words words, int verb, int head, int depth) {
    if (words.relation(verb) == Deprel.XCOMP || !words.isFinite(verb)) {
      int object = objectBefore(words, head, verb);
      if (object != Sentence.NONE && words.relation(verb) != Deprel.ADVCL) {
        return object;
      }
    }
    int subject = surfaceSubject(words, head, depth + 1);
    if (subject != Sentence.NONE
        && words.isFinite(verb)
        && words.isPlural(subject) != words.isPlural(verb)
        && words.tree.features(verb).get("Number") != null) {
      return Sentence.NONE;
    }
    return subject;
  }

  /**
   * The object or addressee of a verb that is the subject of its complement: urged HIM to leave.
   */
  private static int objectBefore(Words words, int head, int verb) {
    int found = Sentence.NONE;
    for (int c = words.tree.firstChild(head); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      Deprel relation = words.relation(c);
      boolean object =
          relation == Deprel.OBJ
              || relation == Deprel.IOBJ
              || (relation.base() == Deprel.OBL && words.behind(WordGroup.OBJECT, c));
      if (object && c < verb && words.isNominal(c)) {
        found = c;
      }
    }
    return found;
  }

  private static int modified(Words words, int head, int depth) {
    int above = words.head(head);
    return words.isNominal(head) || above == Sentence.NONE
        ? Sentence.NONE
        : surfaceSubject(words, head, depth + 1);
  }

  private static int participant(Words words, int verb, int head) {
    boolean infinitive = words.tree.features(verb).has("VerbForm", "Inf");
    return infinitive ? Sentence.NONE : head;
  }

  private static int relativeSubject(Words words, int verb, int head) {
    for (int c = words.tree.firstChild(verb); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      boolean object = words.relation(c) == Deprel.OBJ || words.relation(c).base() == Deprel.OBL;
      if (object && isRelative(words, c)) {
        return Sentence.NONE;
      }
    }
    return head;
  }

  /** Tells whether the verb has a reflexive clitic. */
  static boolean reflexive(Words words, int verb) {
    for (int c = words.tree.firstChild(verb); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      if (words.grammar.is(WordGroup.REFLEXIVE, words.forms[c])
          && words.tree.upos(c) == Upos.PRON) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the verb stands in the passive, by auxiliary or as a bare past participle. */
  static boolean passive(Words words, int verb) {
    boolean marked =
        words.hasChild(verb, Deprel.AUX_PASS)
            || words.hasChild(verb, Deprel.NSUBJ_PASS)
            || words.hasChild(verb, Deprel.OBL_AGENT);
    Upos upos = words.tree.upos(verb);
    if (marked || upos == Upos.ADJ || upos == Upos.NOUN) {
      return true;
    }
    boolean participle =
        words.tree.features(verb).has("VerbForm", "Part")
            && !words.tree.features(verb).has("Tense", "Pres");
    boolean active = words.hasChild(verb, Deprel.AUX) || words.hasChild(verb, Deprel.OBJ);
    return participle && !active && !isMain(words, verb) && barePassive(words, verb);
  }

  /** A past participle alone: passive like the verb that it is coordinated with, or by itself. */
  private static boolean barePassive(Words words, int verb) {
    int head = words.head(verb);
    boolean second =
        words.relation(verb) == Deprel.CONJ && head != Sentence.NONE && words.isVerb(head);
    if (second && ownSubject(words, verb) == Sentence.NONE) {
      return passive(words, head);
    }
    boolean subject =
        words.hasChild(verb, Deprel.NSUBJ) || words.hasChild(verb, Deprel.NSUBJ_OUTER);
    // Taggers read a simple past as a participle: with a subject and no auxiliary it is active.
    return !subject || (words.isHeadline() && !governs(words, verb));
  }

  /**
   * "Soldiers fired on villagers." read as a noun with a participle: a full sentence has a verb.
   */
  private static boolean isMain(Words words, int verb) {
    int head = words.head(verb);
    while (head != Sentence.NONE && words.relation(head) == Deprel.APPOS) {
      head = words.head(head);
    }
    return words.relation(verb) == Deprel.ACL
        && head != Sentence.NONE
        && words.head(head) == Sentence.NONE
        && !words.isPredicate(head)
        && !words.isHeadline();
  }

  private static boolean governs(Words words, int verb) {
    return words.hasChild(verb, Deprel.CCOMP) || words.hasChild(verb, Deprel.XCOMP);
  }

  /** The verb or other predicate whose clause a word stands in: itself, or the next one above. */
  static int predicate(Words words, int token) {
    int at = token;
    while (at != Sentence.NONE && !words.isPredicate(at)) {
      at = words.head(at);
    }
    return at;
  }
}
