package org.testigo.coder.events;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.events.StatusKind;
import org.testigo.codebook.events.StatusMarker;
import org.testigo.codebook.events.StatusMarkers;
import org.testigo.codebook.events.WordGroup;
import org.testigo.codebook.events.WordSequences;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.Status;

/**
 * Whether something happened, as the sentence itself shows.
 *
 * <p>From the trigger the way leads up the tree. At each word on it the markers that hang there are
 * asked (negation, auxiliary, subordinator, inflection, qualifier), then the word above, which may
 * govern by its meaning (want, plan, deny). What a clause's own auxiliaries and negation say passes
 * down to verbs that only complete it, and to nouns that it introduces, not to finite clauses and
 * not to nouns of something known already ("the attack"). The nearest marker wins, but a condition
 * reaches over all within it. Relative clauses and clauses of fact ("after …") close the way.
 */
final class StatusScope {
  private static final int STEPS = 12;

  private final Words words;
  private final StatusMarkers markers;

  StatusScope(Words words, StatusMarkers markers) {
    this.words = words;
    this.markers = markers;
  }

  /** The status that the sentence shows, or null where nothing in it speaks against occurred. */
  @Nullable StatusVerdict of(Match match) {
    boolean known = isKnown(match.head());
    StatusVerdict found = climb(match, known);
    return found == null && !known ? question(match.head()) : found;
  }

  private boolean isKnown(int at) {
    return !words.isVerb(at) && words.isDefinite(at) && !happens(at);
  }

  private @Nullable StatusVerdict climb(Match match, boolean known) {
    StatusVerdict found = null;
    int at = match.head();
    boolean open = true;
    for (int steps = 0; steps < STEPS; steps++) {
      boolean clause = words.isPredicate(at) || at == match.light();
      boolean foreign = known && at != match.head() && at != match.light();
      StatusVerdict condition = clause && !foreign ? condition(at) : null;
      if (condition != null) {
        return condition;
      }
      boolean asked = clause ? open && !foreign : true;
      found = nearer(found, asked ? local(at, match.head()) : null);
      int head = words.head(at);
      if (head == Sentence.NONE || closes(at)) {
        break;
      }
      found = found == null ? governor(head, at, match.head()) : found;
      open = passes(at, head, open);
      at = head;
    }
    return found;
  }

  /** "Would continue to cooperate": what is said of the going on says more than that it goes on. */
  private static @Nullable StatusVerdict nearer(
      @Nullable StatusVerdict found, @Nullable StatusVerdict here) {
    boolean goesOn = found != null && found.status() == Status.ONGOING && here != null;
    return found == null || goesOn ? here : found;
  }

  /** "The strike will resume": the verb says no more of the noun than that it happens. */
  private boolean happens(int noun) {
    int head = words.head(noun);
    return words.relation(noun).base() == Deprel.NSUBJ
        && head != Sentence.NONE
        && words.isVerb(head)
        && words.is(WordGroup.OCCURRENCE, head);
  }

  /** What hangs at one word of the way. */
  private @Nullable StatusVerdict local(int at, int trigger) {
    StatusVerdict found = null;
    boolean verbal = words.isPredicate(at);
    for (int c = words.tree.firstChild(at); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      StatusVerdict verdict = marker(at, c, trigger, verbal);
      if (verdict != null && (found == null || rank(verdict) > rank(found))) {
        found = verdict;
      }
    }
    StatusVerdict form = verbal ? form(at) : null;
    if (form == null && verbal) {
      form = verbalNoun(at, at == trigger);
    }
    return found != null && (form == null || rank(found) >= rank(form)) ? found : form;
  }

  /** A negated future did not happen and will not: the negation says more than the tense. */
  private static int rank(StatusVerdict verdict) {
    return switch (verdict.status()) {
      case CONDITIONAL -> 5;
      case NEGATED -> 4;
      case ALLEGED, DENIED -> 3;
      case HYPOTHETICAL -> 2;
      case FUTURE -> 1;
      default -> 0;
    };
  }

  private @Nullable StatusVerdict marker(int at, int child, int trigger, boolean verbal) {
    return switch (words.relation(child).base()) {
      case ADVMOD, AMOD, NMOD, DISCOURSE -> qualifier(at, child, verbal);
      case DET, CC -> at == trigger || !verbal ? find(StatusKind.NEGATION, child) : null;
      case CASE -> at == trigger ? find(StatusKind.NEGATION, child) : null;
      default -> verbal ? clausal(at, child, trigger) : null;
    };
  }

  private @Nullable StatusVerdict clausal(int at, int child, int trigger) {
    return switch (words.relation(child).base()) {
      case AUX -> auxiliary(at, child);
      case MARK -> mark(child);
      case NSUBJ -> negatedParticipant(child);
      case OBJ, OBL -> child != trigger ? negatedParticipant(child) : null;
      default -> null;
    };
  }

  private @Nullable StatusVerdict qualifier(int at, int child, boolean verbal) {
    StatusVerdict negation =
        words.relation(child).base() == Deprel.ADVMOD && (verbal || adjacent(at, child))
            ? find(StatusKind.NEGATION, child)
            : null;
    return negation != null ? negation : find(StatusKind.MODIFIER, child);
  }

  private static boolean adjacent(int at, int child) {
    return child < at && at - child <= 2;
  }

  private @Nullable StatusVerdict negatedParticipant(int child) {
    StatusVerdict self = find(StatusKind.NEGATION, child);
    if (self != null) {
      return self;
    }
    for (int c = words.tree.firstChild(child); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      if (words.relation(c).base() == Deprel.DET || words.relation(c) == Deprel.ADVMOD) {
        StatusVerdict negation = find(StatusKind.NEGATION, c);
        if (negation != null && c < child) {
          return negation;
        }
      }
    }
    return null;
  }

  private @Nullable StatusVerdict auxiliary(int at, int child) {
    StatusVerdict back = find(StatusKind.BACKSHIFT, child);
    return back != null && saidInPast(at) ? back : find(StatusKind.AUXILIARY, child);
  }

  /** In what somebody said in the past, "would" is the "will" of what was said. */
  private boolean saidInPast(int at) {
    int clause = at;
    for (int steps = 0; steps < 4; steps++) {
      int head = words.head(clause);
      Deprel relation = words.relation(clause);
      if (head == Sentence.NONE) {
        break;
      }
      boolean complement = relation == Deprel.CCOMP || relation == Deprel.PARATAXIS;
      if (complement && isPastSaying(head)) {
        return true;
      }
      if (relation != Deprel.CONJ
          && relation != Deprel.XCOMP
          && relation != Deprel.AUX
          && !complement) {
        return false;
      }
      clause = head;
    }
    for (int c = words.tree.firstChild(clause); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      if (words.relation(c) == Deprel.PARATAXIS && isPastSaying(c)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPastSaying(int verb) {
    return words.is(WordGroup.SAYING, verb)
        && (words.tree.features(verb).has("Tense", "Past") || words.hasChild(verb, Deprel.AUX));
  }

  private @Nullable StatusVerdict mark(int child) {
    return find(StatusKind.MARK, child);
  }

  private @Nullable StatusVerdict form(int at) {
    for (StatusMarker marker : markers.forms()) {
      if (hasForm(at, marker.word())) {
        if (marker.status() == Status.HYPOTHETICAL
            && marker.word().equals("Mood=Cnd")
            && saidInPast(at)) {
          return new StatusVerdict(
              Status.FUTURE, "conditional of what was said: '" + words.forms[at] + "'");
        }
        return new StatusVerdict(
            marker.status(), "form " + marker.word() + " of '" + words.forms[at] + "'");
      }
      for (int c = words.tree.firstChild(at); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
        Deprel base = words.relation(c).base();
        if ((base == Deprel.AUX || base == Deprel.COP) && hasForm(c, marker.word())) {
          return new StatusVerdict(
              marker.status(), "form " + marker.word() + " of '" + words.forms[c] + "'");
        }
      }
    }
    return null;
  }

  /** "Is holding", "is to travel", and the infinitive of headlines: "Ecuador to extend …". */
  private @Nullable StatusVerdict verbalNoun(int at, boolean trigger) {
    var features = words.tree.features(at);
    boolean gerund =
        features.has("VerbForm", "Ger")
            || (features.has("VerbForm", "Part") && features.has("Tense", "Pres"));
    if (trigger && gerund && words.hasChild(at, Deprel.AUX)) {
      return new StatusVerdict(Status.ONGOING, "progressive '" + words.forms[at] + "'");
    }
    boolean marked = false;
    for (int c = words.tree.firstChild(at); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      marked |= words.relation(c) == Deprel.MARK && words.is(WordGroup.PURPOSE, c);
    }
    boolean root = words.relation(at) == Deprel.ROOT || words.relation(at) == Deprel.PARATAXIS;
    boolean isTo = words.relation(at) == Deprel.XCOMP && words.is(WordGroup.BE, words.head(at));
    if (marked && features.has("VerbForm", "Inf") && (root || isTo)) {
      return new StatusVerdict(Status.FUTURE, "infinitive '" + words.forms[at] + "'");
    }
    return null;
  }

  private boolean hasForm(int token, String form) {
    int equals = form.indexOf('=');
    return words.tree.features(token).has(form.substring(0, equals), form.substring(equals + 1));
  }

  private @Nullable StatusVerdict find(StatusKind kind, int token) {
    Optional<WordSequences.Found<StatusMarker>> found =
        markers.find(kind, words.lemmas, words.forms, token);
    if (found.isEmpty()) {
      return null;
    }
    StatusMarker marker = found.get().value();
    String rule = kind.name().toLowerCase(java.util.Locale.ROOT);
    return new StatusVerdict(marker.status(), rule + " '" + marker.word() + "'");
  }

  /** An if-clause that the word heads, or that hangs on it. */
  private @Nullable StatusVerdict condition(int at) {
    for (int c = words.tree.firstChild(at); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      Deprel base = words.relation(c).base();
      if (base == Deprel.MARK || base == Deprel.ADVMOD || base == Deprel.CASE) {
        StatusVerdict verdict = find(StatusKind.MARK, c);
        if (verdict != null && verdict.status() == Status.CONDITIONAL) {
          return verdict;
        }
      }
      if (base == Deprel.ADVCL) {
        for (int m = words.tree.firstChild(c); m != Sentence.NONE; m = words.tree.nextSibling(m)) {
          StatusVerdict verdict =
              words.relation(m) == Deprel.MARK ? find(StatusKind.MARK, m) : null;
          if (verdict != null && verdict.status() == Status.CONDITIONAL) {
            return verdict;
          }
        }
      }
    }
    return null;
  }

  /** What the word above makes of the one below by its meaning. */
  private @Nullable StatusVerdict governor(int head, int below, int trigger) {
    StatusVerdict verdict = find(StatusKind.GOVERNOR, head);
    if (verdict == null || !governs(head, below)) {
      return null;
    }
    if (isKnown(trigger) && below != trigger && isRejection(verdict.status())) {
      return null; // "ruled out that soldiers took part in the killing": there was a killing
    }
    boolean known = below == trigger && !words.isVerb(below) && words.isDefinite(below);
    if (known && words.isVerb(head) && verdict.status() != Status.NEGATED) {
      return null;
    }
    return verdict;
  }

  private static boolean isRejection(Status status) {
    return status == Status.NEGATED || status == Status.DENIED;
  }

  private boolean governs(int head, int below) {
    Deprel relation = words.relation(below);
    return switch (relation) {
      case CCOMP, XCOMP, CSUBJ, CSUBJ_PASS -> true;
      case OBJ, NSUBJ_PASS, OBL_ARG -> words.isVerb(head) || words.tree.upos(head) == Upos.ADJ;
      case OBL ->
          words.isVerb(head)
              && below > head
              && (words.isVerb(below) || words.behind(WordGroup.COMPLEMENT, below));
      case NMOD, ACL, APPOS -> words.isNominal(head) || words.tree.upos(head) == Upos.ADJ;
      case ADVCL -> !words.isFinite(below) && below > head;
      case NSUBJ -> words.tree.upos(head) == Upos.ADJ;
      case COMPOUND -> true;
      default -> false;
    };
  }

  /** Tells whether auxiliaries and negation of the word above pass down. */
  private boolean passes(int at, int head, boolean open) {
    Deprel base = words.relation(at).base();
    return switch (base) {
      case XCOMP, OBJ, NSUBJ, CSUBJ, OBL -> open;
      case NMOD, AMOD, NUMMOD, APPOS, COMPOUND, FLAT, CASE -> open;
      case CCOMP -> open && !words.isFinite(at) && !words.is(WordGroup.SAYING, head);
      case CONJ -> open && sharesClause(at);
      case ADVCL, ACL -> open && !words.isFinite(at) && !words.is(WordGroup.SAYING, head);
      default -> false;
    };
  }

  /** A second verb without subject or auxiliary of its own stands under those of the first. */
  private boolean sharesClause(int at) {
    if (!words.isVerb(at)) {
      return true;
    }
    boolean own =
        Clauses.ownSubject(words, at) != Sentence.NONE
            || words.hasChild(at, Deprel.AUX)
            || words.hasChild(at, Deprel.AUX_PASS);
    return !own && !words.tree.features(at).has("VerbForm", "Fin");
  }

  /** "Denied …, when the man was shot": what only sets the scene is told as a fact. */
  static boolean isPresupposed(Words words, int trigger) {
    for (int at = trigger; at != Sentence.NONE; at = words.head(at)) {
      boolean aside =
          isRelative(words.relation(at)) || (words.isVerb(at) && opensAsFact(words, at));
      if (aside && words.tree.features(at).has("Tense", "Past")) {
        return true;
      }
    }
    return false;
  }

  private boolean closes(int at) {
    Deprel relation = words.relation(at);
    if (isRelative(relation) || relation == Deprel.PARATAXIS) {
      return true;
    }
    boolean beside =
        relation == Deprel.ADVCL || relation.base() == Deprel.OBL || relation.base() == Deprel.NMOD;
    return beside && opensAsFact(words, at);
  }

  private static boolean isRelative(Deprel relation) {
    return relation == Deprel.ACL_RELCL || relation == Deprel.ADVCL_RELCL;
  }

  /** "After", "when": what they open is no part of what is wished, planned or denied. */
  private static boolean opensAsFact(Words words, int at) {
    for (int c = words.tree.firstChild(at); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      boolean opener =
          words.relation(c) == Deprel.MARK
              || words.relation(c).base() == Deprel.ADVMOD
              || words.relation(c) == Deprel.CASE;
      if (opener && words.is(WordGroup.FACTUAL, c)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable StatusVerdict question(int trigger) {
    int last = words.size() - 1;
    while (last > 0 && !words.forms[last].equals("?") && last > words.size() - 4) {
      last--;
    }
    boolean asked = words.forms[last].equals("?");
    return asked && inMainClause(trigger)
        ? new StatusVerdict(Status.HYPOTHETICAL, "question")
        : null;
  }

  private boolean inMainClause(int token) {
    for (int at = token; at != Sentence.NONE; at = words.head(at)) {
      if (closes(at)) {
        return false;
      }
    }
    return true;
  }
}
