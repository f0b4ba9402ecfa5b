package org.testigo.coder.claims;

import java.util.ArrayList;
import java.util.List;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.claims.CuePreposition;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/** The claims of a sentence whose source is named without a verb: "according to the mayor". */
final class PrepositionClaims {
  private final ReadText text;
  private final ClaimBook book;
  private final int sentence;
  private final Sentence s;

  PrepositionClaims(ReadText text, ClaimBook book, int sentence) {
    this.text = text;
    this.book = book;
    this.sentence = sentence;
    this.s = text.sentence(sentence);
  }

  /** Finds the claims in the order of their cues, with their sources. */
  List<Draft> find(SourceFinder sources) {
    List<Draft> found = new ArrayList<>();
    int from = 0;
    for (int token = 0; token < s.size(); token++) {
      if (token < from) {
        continue;
      }
      for (CuePreposition cue : book.prepositions()) {
        if (matches(cue, token)) {
          Draft draft = read(cue, token, sources);
          if (draft != null) {
            found.add(draft);
            from = token + cue.words().size();
          }
          break;
        }
      }
    }
    return found;
  }

  private boolean matches(CuePreposition cue, int token) {
    for (int i = 0; i < cue.words().size(); i++) {
      if (token + i >= s.size() || !Grammar.lower(s, token + i).equals(cue.words().get(i))) {
        return false;
      }
    }
    return !cue.people() || token == Dateline.end(text, sentence);
  }

  private @org.jspecify.annotations.Nullable Draft read(
      CuePreposition cue, int token, SourceFinder sources) {
    int after = token + cue.words().size();
    if (after >= s.size()) {
      return null;
    }
    int verb = cue.words().size() == 1 ? verbAfter(token) : -1;
    int named = verb >= 0 ? verb : named(token, after);
    if (named < 0) {
      return null;
    }
    List<Integer> tokens = new ArrayList<>();
    for (int t = token; t < after; t++) {
      tokens.add(t);
    }
    if (verb >= 0) {
      tokens.add(verb);
    }
    Draft draft = new Draft(sentence, verb >= 0 ? verb : token, tokens, cue.act());
    draft.plain = true;
    draft.clause = true;
    boolean opens = token <= Dateline.end(text, sentence);
    Zone zone = new Zone(token, opens ? firstComma(named, after) : zoneEnd(named, after));
    if (cue.people() && !isOpinion(named, zone)) {
      return null;
    }
    content(draft, zone);
    draft.said = predicate(named);
    if (verb >= 0) {
      sources.speak(draft, verb, true);
    } else {
      draft.source = sources.phrase(sentence, named);
    }
    return draft.content.isEmpty() ? null : draft;
  }

  /** "según informó la policía": the verb of the clause that the word opens. */
  private int verbAfter(int token) {
    int head = s.head(token);
    boolean near = head > token && head <= token + 5 && Grammar.isVerbal(s, head);
    if (near && s.upos(head) == Upos.VERB) {
      return head;
    }
    for (int t = token + 1; t < s.size() && t <= token + 3; t++) {
      if (s.upos(t) == Upos.VERB && !book.verbs(Grammar.lemma(s, t)).isEmpty()) {
        return t;
      }
      if (Grammar.isNominal(s, t) && s.upos(t) != Upos.PRON) {
        return -1;
      }
    }
    return -1;
  }

  /** The noun that the preposition governs: its head in the tree, or the next noun. */
  private int named(int token, int after) {
    for (int t = token; t < after; t++) {
      int head = s.head(t);
      if (head >= after && Grammar.isNominal(s, head) && head - after < 12) {
        return head;
      }
    }
    for (int t = after; t < s.size() && t < after + 6; t++) {
      if (Grammar.isPunct(s, t) && t > after) {
        return -1;
      }
      if (Grammar.isNominal(s, t)) {
        int head = s.head(t);
        boolean inner = head > t && head < after + 6 && Grammar.isNominal(s, head);
        return inner ? head : t;
      }
    }
    return -1;
  }

  private int zoneEnd(int named, int after) {
    int end = Math.max(after, named + 1);
    int last = named;
    for (int c = s.firstChild(named); c != Sentence.NONE; c = s.nextSibling(c)) {
      Deprel base = s.deprel(c).base();
      boolean said =
          base == Deprel.CCOMP
              || base == Deprel.PARATAXIS
              || (base == Deprel.CONJ && Grammar.isClause(s, c));
      if (c > named && !said) {
        last = Math.max(last, s.rightmost(c));
      }
    }
    end = Math.max(end, last + 1);
    while (end > named + 1 && Grammar.isPunct(s, end - 1)) {
      end--;
    }
    return end;
  }

  /** At the head of a sentence a comma ends the source, unless a clause about it follows. */
  private int firstComma(int named, int after) {
    boolean relative = false;
    for (int t = Math.max(named + 1, after); t < s.size() - 1; t++) {
      if (!s.form(t).equals(",") || text.quoted(s.begin(t))) {
        continue;
      }
      if (!relative && (Grammar.isRelative(s, t + 1) || !Grammar.holdsVerb(s, t, s.size()))) {
        relative = true;
        continue;
      }
      return t;
    }
    return zoneEnd(named, after);
  }

  /**
   * "For the former director, …": before somebody who can speak, and before a comma or a quotation.
   */
  private boolean isOpinion(int named, Zone zone) {
    boolean comma = zone.end() < s.size() && s.form(zone.end()).equals(",");
    boolean speaks =
        s.upos(named) == Upos.PROPN
            || book.sources().person().contains(Grammar.lemma(s, named))
            || book.sources().organization().contains(Grammar.lemma(s, named));
    boolean quote = Quotes.after(text, s.end(zone.end() - 1)).isPresent();
    return speaks && (quote || (comma && text.language().equals("es") && zone.begin() == 0));
  }

  private void content(Draft draft, Zone zone) {
    Fronted around = new Fronted(text, sentence, zone);
    int left = around.leftBegin();
    if (left < zone.begin() && Spans.hasWords(s.text(), s.begin(left), s.begin(zone.begin()))) {
      draft.content.addAll(around.pieces());
      if (draft.content.size() == 1 && around.isInside() && isShort(left, zone.begin())) {
        addAfter(draft, zone);
      }
    } else {
      addAfter(draft, zone);
    }
  }

  /** Only an adverbial stands before: the rest of the sentence is said as well. */
  private boolean isShort(int begin, int end) {
    return !Grammar.holdsVerb(s, begin, end);
  }

  private void addAfter(Draft draft, Zone zone) {
    int end = zone.end();
    while (end < s.size() && !s.form(end).equals(";")) {
      end++;
    }
    if (zone.end() < end) {
      draft.content.add(Spans.ofTokens(s, zone.end(), end));
    }
  }

  private int predicate(int named) {
    int up = s.head(named);
    while (up != Sentence.NONE && !Grammar.isClause(s, up)) {
      up = s.head(up);
    }
    return up == Sentence.NONE ? -1 : up;
  }
}
