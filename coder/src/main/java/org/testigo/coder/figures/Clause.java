package org.testigo.coder.figures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.figures.FigureBook;
import org.testigo.codebook.figures.Role;
import org.testigo.codebook.numbers.Words;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/** What the words around a number in the tree say that it measures. */
final class Clause {
  private static final int MOST_STEPS = 6;

  private final Sentence sentence;
  private final FigureBook book;
  private int qualifier;

  Clause(Sentence sentence, FigureBook book) {
    this.sentence = sentence;
    this.book = book;
  }

  /**
   * Returns what is measured.
   *
   * @param begin the first token of the number with its qualifier
   * @param first the first token of the number
   * @param last the last token of the number
   * @param counted the token of what is counted, or -1
   * @return the measure, or null where the clause says none
   */
  @Nullable String measure(int begin, int first, int last, int counted) {
    qualifier = begin;
    int top = top(first, last, counted);
    String noun = counted < 0 ? "" : fold(sentence.lemma(counted));
    String own = counted < 0 ? null : word(Role.COUNTED, counted);
    String governed = governed(top, noun);
    if (governed != null) {
      return governed;
    }
    String beside = counted < 0 ? null : beside(top, counted, noun);
    if (beside != null) {
      return beside;
    }
    if (own != null || counted < 0) {
      return own;
    }
    String listed = allowed(word(Role.LISTED, counted), noun);
    return listed != null ? listed : ahead(counted, noun);
  }

  /** Returns the token that stands highest of the number and what it counts. */
  int top(int first, int last, int counted) {
    int top = first;
    for (int token = first; token <= last; token++) {
      int head = sentence.head(token);
      if (head < first || head > last) {
        top = token;
      }
    }
    return counted >= 0 && sentence.dominates(counted, top) ? counted : top;
  }

  /** Climbs from the counted to the verbs and nouns that govern it. */
  private @Nullable String governed(int top, String noun) {
    int at = top;
    for (int step = 0; step < MOST_STEPS && sentence.head(at) != Sentence.NONE; step++) {
      int head = sentence.head(at);
      Deprel relation = sentence.deprel(at).base();
      String found = null;
      switch (relation) {
        case NSUBJ, CSUBJ -> found = ofSubject(at, head, noun);
        case OBJ, IOBJ, DEP, OBL -> found = ofObject(at, head, noun);
        case NMOD -> found = allowed(word(Role.OF, head), noun);
        default -> {
          // conjuncts, numbers and adverbs say nothing themselves
        }
      }
      if (found != null) {
        return found;
      }
      if (!climbs(relation, head)) {
        return null;
      }
      at = head;
    }
    return null;
  }

  private boolean climbs(Deprel relation, int head) {
    return switch (relation) {
      case NUMMOD, CONJ, ADVMOD, AMOD, DET, COMPOUND, FLAT, FIXED, LIST -> true;
      case NMOD ->
          sentence.upos(head) == Upos.NUM || book.lists("quantity", fold(sentence.lemma(head)));
      case NSUBJ, OBJ -> sentence.upos(head) == Upos.ADJ || sentence.upos(head) == Upos.NOUN;
      default -> false;
    };
  }

  private @Nullable String ofSubject(int at, int head, String noun) {
    boolean passive =
        sentence.deprel(at) == Deprel.NSUBJ_PASS
            || sentence.child(head, Deprel.AUX_PASS) != Sentence.NONE
            || sentence.child(head, Deprel.EXPL_PASS) != Sentence.NONE;
    String found = subjectOf(head, passive, noun);
    if (found == null) {
      found = suffered(head);
    }
    if (found != null) {
      return found;
    }
    for (int child = sentence.firstChild(head);
        child != Sentence.NONE;
        child = sentence.nextSibling(child)) {
      Deprel relation = sentence.deprel(child).base();
      boolean shares =
          (relation == Deprel.CONJ || relation == Deprel.XCOMP)
              && sentence.child(child, Deprel.NSUBJ) == Sentence.NONE
              && sentence.child(child, Deprel.NSUBJ_PASS) == Sentence.NONE;
      if (shares) {
        boolean alsoPassive =
            sentence.child(child, Deprel.AUX_PASS) != Sentence.NONE || isParticiple(child);
        String shared = subjectOf(child, alsoPassive, noun);
        if (shared != null) {
          return shared;
        }
      }
    }
    return null;
  }

  /** "resultaron heridos", "received injuries": what stands with the verb says what befell them. */
  private @Nullable String suffered(int verb) {
    boolean copula = sentence.child(verb, Deprel.COP) != Sentence.NONE;
    if (copula) {
      return word(Role.COUNTED, verb);
    }
    if (!book.lists("suffer", fold(sentence.lemma(verb)))) {
      return null;
    }
    for (int child = sentence.firstChild(verb);
        child != Sentence.NONE;
        child = sentence.nextSibling(child)) {
      Deprel relation = sentence.deprel(child).base();
      boolean result =
          child > verb
              && relation != Deprel.CONJ
              && relation != Deprel.ADVCL
              && relation != Deprel.OBL
              && relation != Deprel.NSUBJ;
      String found = result ? word(Role.COUNTED, child) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Searches the arguments of a verb of counting for what is counted: "the death toll rose to". */
  @Nullable String told(int token) {
    int at = token;
    for (int step = 0; step < 4 && at != Sentence.NONE; step++) {
      if (sentence.upos(at) == Upos.VERB || sentence.child(at, Deprel.COP) != Sentence.NONE) {
        for (int child = sentence.firstChild(at);
            child != Sentence.NONE;
            child = sentence.nextSibling(child)) {
          Deprel relation = sentence.deprel(child).base();
          boolean argument = relation == Deprel.NSUBJ || relation == Deprel.OBJ;
          boolean apart = !sentence.dominates(child, token) || isPutAt(token);
          if (argument && apart) {
            String found = within(child);
            if (found != null) {
              return found;
            }
          }
        }
        return null;
      }
      at = sentence.head(at);
    }
    return null;
  }

  /** "put the number of injured at five": the tree likes to hang the five on the injured. */
  private boolean isPutAt(int token) {
    return token > 0 && book.lists("put-at", fold(sentence.form(token - 1)));
  }

  private @Nullable String within(int top) {
    if (!book.lists("quantity", fold(sentence.lemma(top)))
        && !book.lists("reported", fold(sentence.lemma(top)))
        && word(Role.OF, top) == null) {
      return null;
    }
    for (int token = sentence.leftmost(top); token <= sentence.rightmost(top); token++) {
      String found = word(Role.COUNTED, token);
      found = found == null ? word(Role.OF, token) : found;
      found = found == null && isParticiple(token) ? word(Role.VERBS, token) : found;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable String subjectOf(int verb, boolean passive, String noun) {
    boolean bare = isParticiple(verb) && sentence.child(verb, Deprel.AUX) == Sentence.NONE;
    if (passive || bare) {
      return allowed(word(Role.VERBS, verb), noun);
    }
    if (isReflexive(verb)) {
      String undergone = allowed(word(Role.VERBS, verb), noun);
      return undergone != null ? undergone : allowed(word(Role.SUBJECTS, verb), noun);
    }
    String done = allowed(word(Role.SUBJECTS, verb), noun);
    return done != null ? done : word(Role.COUNTED, verb);
  }

  private boolean isReflexive(int verb) {
    return sentence.child(verb, Deprel.EXPL_PV) != Sentence.NONE
        || sentence.child(verb, Deprel.EXPL) != Sentence.NONE
        || sentence.child(verb, Deprel.EXPL_IMPERS) != Sentence.NONE;
  }

  private boolean isParticiple(int token) {
    return sentence.features(token).has("VerbForm", "Part");
  }

  private @Nullable String ofObject(int at, int head, String noun) {
    Deprel relation = sentence.deprel(at).base();
    if (relation == Deprel.OBL) {
      int marker = sentence.child(at, Deprel.CASE);
      String form = marker == Sentence.NONE ? "" : fold(sentence.form(marker));
      // "a" marks persons as objects in Spanish; "in at least 40 of them" names the cases
      boolean object = book.lists("object-marker", form) && !book.isThing(noun);
      boolean cases =
          book.lists("case-marker", form) && (noun.isEmpty() || book.lists("noun-case", noun));
      boolean qualifies = marker >= qualifier && marker != Sentence.NONE && marker < at;
      if (!form.isEmpty() && !object && !cases && !qualifies) {
        return null;
      }
      if (qualifies && at < head) {
        String done = ofSubject(at, head, noun);
        if (done != null) {
          return done;
        }
      }
    }
    return allowed(word(Role.VERBS, head), noun);
  }

  /** Participles and adjectives that stand with the counted: "5 people arrested". */
  private @Nullable String beside(int top, int counted, String noun) {
    for (int node : new int[] {counted, top}) {
      for (int child = sentence.firstChild(node);
          child != Sentence.NONE;
          child = sentence.nextSibling(child)) {
        String found = ofModifier(child, noun);
        if (found != null) {
          return found;
        }
      }
    }
    int next = counted + 1;
    boolean adjective = next < sentence.size() && sentence.upos(next) == Upos.ADJ;
    return adjective ? word(Role.COUNTED, next) : null;
  }

  /** Where the parser lost the verb behind an insertion: the next verb that has no subject. */
  private @Nullable String ahead(int counted, String noun) {
    for (int verb = counted + 1; verb < sentence.size(); verb++) {
      boolean passive = sentence.child(verb, Deprel.AUX_PASS) != Sentence.NONE;
      if (!passive && !sentence.features(verb).has("VerbForm", "Fin")) {
        continue;
      }
      if (sentence.upos(verb) == Upos.AUX) {
        continue;
      }
      boolean owned =
          sentence.child(verb, Deprel.NSUBJ) != Sentence.NONE
              || sentence.child(verb, Deprel.NSUBJ_PASS) != Sentence.NONE;
      return owned ? null : subjectOf(verb, passive, noun);
    }
    return null;
  }

  private @Nullable String ofModifier(int child, String noun) {
    Deprel relation = sentence.deprel(child).base();
    boolean bare = relation == Deprel.NMOD && sentence.child(child, Deprel.CASE) == Sentence.NONE;
    if (relation == Deprel.AMOD || bare) {
      String found = word(Role.COUNTED, child);
      if (found == null && relation == Deprel.AMOD) {
        found = allowed(word(Role.VERBS, child), noun);
      }
      return found;
    }
    if (relation != Deprel.ACL) {
      return null;
    }
    boolean passive =
        isParticiple(child) || sentence.child(child, Deprel.AUX_PASS) != Sentence.NONE;
    String found = allowed(word(passive ? Role.VERBS : Role.SUBJECTS, child), noun);
    return found != null ? found : word(Role.COUNTED, child);
  }

  private @Nullable String allowed(@Nullable String measure, String noun) {
    return measure != null && (noun.isEmpty() || book.allows(measure, noun)) ? measure : null;
  }

  /** Looks a word up by its lemma, its form and its singular form. */
  private @Nullable String word(Role role, int token) {
    String found = book.measure(role, fold(sentence.lemma(token)));
    if (found == null) {
      found = book.measure(role, fold(sentence.form(token)));
    }
    return found;
  }

  private static String fold(String word) {
    return Words.fold(word).toLowerCase(Locale.ROOT);
  }
}
