package org.testigo.coder.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.events.EventBook;
import org.testigo.codebook.events.Frame;
import org.testigo.codebook.events.FrameKind;
import org.testigo.codebook.events.Need;
import org.testigo.codebook.events.Trigger;
import org.testigo.codebook.events.WordClasses;
import org.testigo.codebook.events.WordGroup;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.EventType;

/** Which frame does a word evoke? The most specific one all of whose needs hold. */
final class FrameMatcher {
  private static final Set<Deprel> ARGUMENTS =
      Set.of(
          Deprel.OBJ,
          Deprel.NSUBJ,
          Deprel.OBL,
          Deprel.XCOMP,
          Deprel.CCOMP,
          Deprel.IOBJ,
          Deprel.DEP,
          Deprel.NMOD);
  private static final Set<String> VAGUE = Set.of("@person", "@place", "@number", Need.ANY);

  private final EventBook book;
  private final Words words;
  private final Parties parties;
  private final Arguments arguments;
  private final boolean[] places;
  private final List<Integer> threats;

  FrameMatcher(
      EventBook book,
      Words words,
      Parties parties,
      boolean[] places,
      boolean[] times,
      List<Integer> threats) {
    this.book = book;
    this.words = words;
    this.parties = parties;
    this.places = places;
    this.threats = threats;
    this.arguments = new Arguments(words, parties, times);
  }

  Arguments arguments() {
    return arguments;
  }

  /**
   * Finds the best frame at a word.
   *
   * @param token the word
   * @param rejected where the reasons go why others did not match, or null
   * @return the match, or null
   */
  @Nullable Match match(int token, @Nullable List<String> rejected) {
    Match best = null;
    for (EventBook.Entry entry : book.entries(words.lemmas[token])) {
      best = better(best, attempt(entry, token, rejected));
    }
    if (!words.forms[token].equals(words.lemmas[token])) {
      for (EventBook.Entry entry : book.entries(words.forms[token])) {
        if (entry.frame().kind() != FrameKind.VERB) {
          best = better(best, attempt(entry, token, rejected));
        }
      }
    }
    if (best == null && mayBeParticiple(token)) {
      for (String verb : book.grammar().verbsOfParticiple(words.forms[token])) {
        for (EventBook.Entry entry : book.entries(verb)) {
          if (entry.frame().kind() == FrameKind.VERB) {
            best = better(best, attempt(entry, token, rejected));
          }
        }
      }
    }
    return best;
  }

  private static @Nullable Match better(@Nullable Match best, @Nullable Match other) {
    return other != null && (best == null || other.score() > best.score()) ? other : best;
  }

  /** An adjective, or a noun tagged by mistake, that may be the participle of a verb. */
  private boolean mayBeParticiple(int token) {
    Upos upos = words.tree.upos(token);
    if (upos == Upos.VERB) {
      return true;
    }
    boolean predicate = words.hasChild(token, Deprel.AUX_PASS) || words.hasChild(token, Deprel.COP);
    return upos == Upos.ADJ || (upos == Upos.NOUN && predicate);
  }

  private @Nullable Match attempt(
      EventBook.Entry entry, int token, @Nullable List<String> rejected) {
    Frame frame = entry.frame();
    if (!rightKind(frame, token)) {
      return null;
    }
    Trigger trigger = entry.trigger();
    boolean loose = frame.kind() == FrameKind.VERB || frame.kind() == FrameKind.IDIOM;
    int end = end(loose, frame.kind() == FrameKind.IDIOM, trigger, token);
    if (end < 0) {
      return null;
    }
    int head = head(token, end, frame);
    int light = Sentence.NONE;
    if (frame.kind() == FrameKind.LIGHT) {
      light = light(frame, head);
      if (light == Sentence.NONE) {
        return null;
      }
    }
    if (trigger.reflexive() && !Clauses.reflexive(words, head)) {
      return null;
    }
    if (!meets(frame, head, light, rejected)) {
      return null;
    }
    int score = trigger.words().size() * 10 + (light == Sentence.NONE ? 0 : 5);
    score += specificity(frame) + (trigger.reflexive() ? 2 : 0);
    return new Match(frame, head, token, end, light, score);
  }

  private boolean meets(Frame frame, int head, int light, @Nullable List<String> rejected) {
    boolean threat = frame.type() == EventType.THREATEN && threats.contains(head);
    for (Need need : frame.needs()) {
      if (!threat && !holds(frame, need, head, light)) {
        note(rejected, frame, "needs " + need.slots() + " " + need.words());
        return false;
      }
    }
    for (Need need : frame.unless()) {
      if (holds(frame, need, head, light)) {
        note(rejected, frame, "not with " + need.slots() + " " + need.words());
        return false;
      }
    }
    return true;
  }

  /** Needs of certain words say more than needs of a person, a place or anything at all. */
  private static int specificity(Frame frame) {
    int score = 0;
    for (Need need : frame.needs()) {
      boolean vague = need.words().stream().allMatch(VAGUE::contains);
      score += vague ? 1 : 3;
    }
    return Math.min(score, 8);
  }

  private static void note(@Nullable List<String> rejected, Frame frame, String reason) {
    if (rejected != null) {
      rejected.add(frame + ": " + reason);
    }
  }

  private boolean rightKind(Frame frame, int token) {
    Upos upos = words.tree.upos(token);
    return switch (frame.kind()) {
      case VERB -> isVerbal(upos) || (mayBeParticiple(token) && !isBareLemma(frame, token));
      case NOUN, LIGHT -> isNounLike(token, upos);
      case ADJECTIVE ->
          upos == Upos.ADV || upos == Upos.VERB || upos == Upos.ADJ || upos == Upos.NOUN;
      case IDIOM -> true;
    };
  }

  private static boolean isVerbal(Upos upos) {
    return upos == Upos.VERB || upos == Upos.AUX;
  }

  private boolean isNounLike(int token, Upos upos) {
    return switch (upos) {
      case NOUN, ADJ -> true;
      case PROPN -> words.tree.name(token) == null;
      case VERB -> looksNominal(token);
      default -> false;
    };
  }

  /** "A free press": an adjective or noun that looks like the bare verb is no participle of it. */
  private boolean isBareLemma(Frame frame, int token) {
    return words.tree.upos(token) != Upos.VERB
        && frame.triggers().stream().anyMatch(t -> t.lemma().equals(words.forms[token]));
  }

  /** A verb with a determiner or a preposition is a noun in the wrong clothes. */
  private boolean looksNominal(int token) {
    return words.hasChild(token, Deprel.DET) || words.hasChild(token, Deprel.NMOD_POSS);
  }

  /**
   * One past the last word of a trigger that begins at a token; -1 where its words are not there.
   */
  private int end(boolean loose, boolean idiom, Trigger trigger, int token) {
    List<String> wanted = trigger.words();
    int at = token;
    for (int i = 1; i < wanted.size(); i++) {
      int next = find(wanted.get(i), at, token, loose);
      if (next < 0 || (idiom && broken(token, next))) {
        return -1;
      }
      at = Math.max(at, next);
    }
    return contiguous(wanted.size(), token, at) ? at + 1 : token + 1;
  }

  /** The words of an idiom do not stand apart by a comma or a conjunction. */
  private boolean broken(int begin, int end) {
    for (int token = begin + 1; token < end; token++) {
      if (words.tree.upos(token) == Upos.PUNCT || words.tree.upos(token) == Upos.CCONJ) {
        return true;
      }
    }
    return false;
  }

  private static boolean contiguous(int size, int begin, int last) {
    return last - begin + 1 == size;
  }

  private int find(String wanted, int after, int token, boolean loose) {
    if (after + 1 < words.size() && same(wanted, after + 1)) {
      return after + 1;
    }
    if (!loose) {
      return -1;
    }
    int limit = Math.min(words.size(), after + 8);
    for (int at = after + 1; at < limit; at++) {
      if (same(wanted, at) && (words.head(at) == token || hangsOn(at, token))) {
        return at;
      }
    }
    return -1;
  }

  /** A preposition hangs on the verb by its noun, or by a noun that the parser put between. */
  private boolean hangsOn(int lower, int token) {
    if (words.relation(lower) != Deprel.CASE) {
      return false;
    }
    int head = words.head(lower);
    for (int steps = 0; steps < 2 && head != Sentence.NONE; steps++) {
      head = words.head(head);
      if (head == token) {
        return true;
      }
    }
    return false;
  }

  private boolean same(String wanted, int token) {
    return wanted.equals(words.lemmas[token]) || wanted.equals(words.forms[token]);
  }

  /** In a noun of several words the one that the others hang on; else the first. */
  private int head(int begin, int end, Frame frame) {
    if (frame.kind() == FrameKind.VERB) {
      return begin;
    }
    for (int token = begin; token < end; token++) {
      int head = words.head(token);
      if ((head < begin || head >= end) && !isFunction(token)) {
        return token;
      }
    }
    return begin;
  }

  private boolean isFunction(int token) {
    Upos upos = words.tree.upos(token);
    return upos == Upos.ADP || upos == Upos.DET || upos == Upos.PART || upos == Upos.PRON;
  }

  /**
   * The light verb that a noun hangs on: as its object or subject, or as the verb of its clause.
   */
  private int light(Frame frame, int noun) {
    int top = noun;
    while (words.relation(top) == Deprel.CONJ && words.isNominal(words.head(top))) {
      top = words.head(top);
    }
    int head = words.head(top);
    Deprel base = words.relation(top).base();
    if (ARGUMENTS.contains(base) && head != Sentence.NONE && isLight(frame, head)) {
      return head;
    }
    int far = farther(frame, top);
    if (far != Sentence.NONE) {
      return far;
    }
    for (int c = words.tree.firstChild(noun); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      boolean clause = words.relation(c) == Deprel.ACL || words.relation(c) == Deprel.ACL_RELCL;
      if (clause && isLight(frame, c)) {
        return c;
      }
    }
    return Sentence.NONE;
  }

  /** An object that the parser hangs on a noun before it: the verb above has none of its own. */
  private int farther(Frame frame, int noun) {
    int at = noun;
    for (int steps = 0; steps < 3; steps++) {
      Deprel base = words.relation(at).base();
      boolean loose =
          base == Deprel.APPOS
              || base == Deprel.CONJ
              || base == Deprel.DEP
              || (base == Deprel.OBL && at != noun);
      at = words.head(at);
      if (!loose || at == Sentence.NONE || at > noun) {
        return Sentence.NONE;
      }
      if (words.isVerb(at)) {
        return isLight(frame, at) && !words.hasChild(at, Deprel.OBJ) ? at : Sentence.NONE;
      }
    }
    return Sentence.NONE;
  }

  private boolean isLight(Frame frame, int verb) {
    for (Trigger light : frame.light()) {
      boolean lemma = light.lemma().equals(words.lemmas[verb]) || participleOf(light.lemma(), verb);
      if (lemma && (light.words().size() == 1 || end(true, false, light, verb) > 0)) {
        return !light.reflexive() || Clauses.reflexive(words, verb);
      }
    }
    return false;
  }

  private boolean participleOf(String lemma, int verb) {
    return words.tree.upos(verb) == Upos.ADJ
        && book.grammar().verbsOfParticiple(words.forms[verb]).contains(lemma);
  }

  private boolean holds(Frame frame, Need need, int head, int light) {
    for (String slot : need.slots()) {
      for (int filler : arguments.fill(frame, head, light, slot)) {
        if (filler != head && fits(need, filler)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fits(Need need, int filler) {
    if (fitsOne(need, filler)) {
      return true;
    }
    if (words.is(WordGroup.QUANTITY, filler)) {
      for (int c = words.tree.firstChild(filler);
          c != Sentence.NONE;
          c = words.tree.nextSibling(c)) {
        if (words.relation(c).base() == Deprel.NMOD && fitsOne(need, c)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fitsOne(Need need, int filler) {
    if (need.words().isEmpty()) {
      return true;
    }
    for (String word : need.words()) {
      boolean fit =
          switch (word) {
            case Need.ANY -> true;
            case "@person" -> parties.isPerson(words, filler);
            case "@place" -> places[filler] || words.is(WordGroup.PLACE_NOUN, filler);
            case "@number" ->
                words.tree.upos(filler) == Upos.NUM || words.hasChild(filler, Deprel.NUMMOD);
            default ->
                word.startsWith("@")
                    ? book.classes().holds(word.substring(1), words.lemmas, filler)
                    : wordFits(word, filler);
          };
      if (fit) {
        return true;
      }
    }
    return false;
  }

  private boolean wordFits(String word, int filler) {
    if (word.indexOf(' ') >= 0) {
      return WordClasses.around(List.of(word.split(" ", -1)), words.lemmas, filler);
    }
    return word.equals(words.lemmas[filler]) || word.equals(words.forms[filler]);
  }

  /** All matches of a sentence, one a trigger; of two that share words the more specific one. */
  List<Match> all(@Nullable List<List<String>> rejections) {
    List<Match> found = new ArrayList<>();
    for (int token = 0; token < words.size(); token++) {
      List<String> rejected = null;
      if (rejections != null) {
        rejected = new ArrayList<>();
        rejections.add(rejected);
      }
      Match match = match(token, rejected);
      if (match != null) {
        add(found, match);
      }
    }
    return found;
  }

  /** "Denounced threats": the verb is an act of its own. */
  private boolean speaks(Match one, Match other) {
    Match verb = one.light() == Sentence.NONE ? one : other;
    boolean ownMeaning = words.is(WordGroup.SAYING, verb.head()) || !verb.frame().needs().isEmpty();
    return one.frame().type() != other.frame().type() && ownMeaning;
  }

  private void add(List<Match> found, Match match) {
    for (int i = 0; i < found.size(); i++) {
      Match other = found.get(i);
      boolean shared = match.begin() < other.end() && other.begin() < match.end();
      boolean lighter =
          (other.head() == match.light() || match.head() == other.light()) && !speaks(other, match);
      if (shared || lighter) {
        boolean wins = lighter ? other.head() == match.light() : match.score() > other.score();
        if (wins) {
          found.set(i, match);
        }
        return;
      }
    }
    found.add(match);
  }
}
