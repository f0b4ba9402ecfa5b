package org.testigo.coder.claims;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/**
 * Attributions behind a comma, read from the order of the words alone: "…, local officials said.",
 * "…, informó este jueves la Defensoría". Trees go wrong here more often than the order does.
 */
final class Beside {
  private static final String BORDERS = ",”\"»’—–?!…)";

  private final ReadText text;
  private final Entities entities;
  private final ClaimBook book;
  private final int sentence;
  private final Sentence s;

  /**
   * An attribution.
   *
   * @param zone its words
   * @param source the source
   */
  record Attribution(Zone zone, Phrase source) {}

  Beside(ReadText text, Entities entities, ClaimBook book, int sentence) {
    this.text = text;
    this.entities = entities;
    this.book = book;
    this.sentence = sentence;
    this.s = text.sentence(sentence);
  }

  /** Reads the attribution around a verb of saying, if there is one of this kind. */
  @Nullable Attribution around(int verb, boolean objects, boolean hearers) {
    int subject = Grammar.subject(s, verb);
    boolean relative = subject != Sentence.NONE && Grammar.isRelative(s, subject);
    if (s.deprel(verb) == Deprel.ACL_RELCL && (relative || subject == Sentence.NONE)) {
      return null;
    }
    Attribution inverted = inverted(verb, objects, hearers);
    return inverted != null ? inverted : last(verb, hearers);
  }

  /** "…, dijo el ministro", "…", said the mayor. */
  private @Nullable Attribution inverted(int verb, boolean objects, boolean hearers) {
    if (hearers && text.language().equals("en")) {
      return null;
    }
    int first = verb;
    while (first > 0 && (s.upos(first - 1) == Upos.AUX || isDative(first - 1))) {
      first--;
    }
    if (!isBorder(first - 1) || hasOwnSubject(verb, first) || !hasSpeechBefore(first)) {
      return null;
    }
    int end = partEnd(verb + 1);
    int head = speakerAfter(verb + 1, end, objects);
    if (head < 0) {
      return null;
    }
    if (goesOn(head, end)) {
      return null;
    }
    for (int t = verb + 1; t < head; t++) {
      if (Grammar.lower(s, t).equals("que") || Grammar.lower(s, t).equals("that")) {
        return null;
      }
    }
    Phrase source = SourcePhrase.of(s, sentence, head, false);
    int to = Math.min(end, source.end());
    Phrase cut =
        new Phrase(sentence, Math.max(verb + 1, source.begin()), Math.max(head + 1, to), head);
    return new Attribution(new Zone(first, end), cut);
  }

  /** "…, said gunmen fired": a verb behind the noun makes that noun its subject. */
  private boolean goesOn(int head, int end) {
    for (int t = head + 1; t < end; t++) {
      if (Grammar.isRelative(s, t) || Grammar.lower(s, t).equals("que")) {
        return false;
      }
      if (Grammar.isVerbal(s, t)
          && Grammar.isFinite(s, t)
          && s.deprel(t) != Deprel.AMOD
          && s.deprel(t) != Deprel.ACL) {
        return true;
      }
    }
    return false;
  }

  private boolean isDative(int token) {
    return Set.of("le", "les", "nos", "me", "se").contains(Grammar.lower(s, token))
        && s.upos(token) == Upos.PRON;
  }

  /** A subject before the verb, unless it is a time or what is said itself begins with it. */
  private boolean hasOwnSubject(int verb, int first) {
    int subject = Grammar.subject(s, verb);
    if (subject == Sentence.NONE || subject > verb || isTime(subject)) {
      return false;
    }
    boolean quoted = text.quoted(s.begin(subject)) && !text.quoted(s.begin(verb));
    boolean cut =
        s.rightmost(subject) <= first - 1
            && s.form(first - 1).equals(",")
            && !holdsComma(subject, first - 1);
    return !quoted && !cut;
  }

  private boolean holdsComma(int from, int to) {
    for (int t = from; t < to; t++) {
      if (s.form(t).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean isBorder(int token) {
    if (token < 0 || !Grammar.isPunct(s, token)) {
      return false;
    }
    return BORDERS.indexOf(s.text().charAt(s.end(token) - 1)) >= 0;
  }

  private boolean hasSpeechBefore(int first) {
    Fronted before = new Fronted(text, sentence, new Zone(first, first + 1));
    boolean quote = before.quoteBefore().isPresent();
    int begin = before.leftBegin();
    boolean verb = Grammar.holdsVerb(s, begin, first);
    boolean closed = partEnd(first) + 1 < s.size() && s.form(partEnd(first)).equals(",");
    boolean inside = closed && begin < first - 1 && Grammar.holdsVerb(s, partEnd(first), s.size());
    return quote || verb || inside;
  }

  /** The next comma or other mark behind a token. */
  private int partEnd(int from) {
    int end = from;
    while (end < s.size() && !Grammar.isPunct(s, end)) {
      end++;
    }
    return end;
  }

  private int speakerAfter(int begin, int end, boolean objects) {
    int from = begin;
    while (from < end) {
      Upos upos = s.upos(from);
      if (upos == Upos.ADP) {
        from = behindPhrase(from, end);
      } else if (Grammar.isNominal(s, from)
          || upos == Upos.DET
          || upos == Upos.ADJ
          || upos == Upos.NUM) {
        int run = runEnd(from, end);
        int head = head(from, run);
        if (head >= 0 && !isTime(head)) {
          return (objects && !canSpeak(from, run)) || isClitic(head) ? -1 : head;
        }
        from = run;
      } else if (upos == Upos.ADV) {
        from++;
      } else {
        return -1;
      }
    }
    return -1;
  }

  private boolean isClitic(int token) {
    return s.upos(token) == Upos.PRON
        && Set.of("lo", "la", "los", "las", "se", "it", "them", "him", "me")
            .contains(Grammar.lower(s, token));
  }

  /** Passes over "en X", "on Monday", "a la prensa". */
  private int behindPhrase(int from, int end) {
    int t = from + 1;
    boolean article = t + 1 < end && s.upos(t) == Upos.DET && s.upos(t + 1) != Upos.DET;
    t += article ? 1 : 0;
    return t < end ? t + 1 : end;
  }

  private int runEnd(int from, int end) {
    int t = from;
    while (t < end && isNounPart(t)) {
      t++;
      boolean spanish = text.language().equals("es");
      if (spanish && t < end && s.upos(t) == Upos.DET) {
        break;
      }
    }
    return Math.max(t, from + 1);
  }

  private boolean isNounPart(int t) {
    Upos upos = s.upos(t);
    return Grammar.isNominal(s, t)
        || upos == Upos.DET
        || upos == Upos.ADJ
        || upos == Upos.NUM
        || upos == Upos.PART;
  }

  /** The noun of a run: in Spanish the first, in English the one that the tree puts on top. */
  private int head(int from, int to) {
    boolean one = from + 2 < to && Set.of("of", "de").contains(Grammar.lower(s, from + 1));
    if (one && !Grammar.isNominal(s, from)) {
      return from;
    }
    int best = -1;
    for (int t = from; t < to; t++) {
      if (!Grammar.isNominal(s, t)) {
        continue;
      }
      boolean top = s.head(t) < from || s.head(t) >= to;
      if (best < 0 || (top && text.language().equals("en"))) {
        best = t;
      }
    }
    return best;
  }

  private boolean isTime(int token) {
    return book.said().times().contains(Grammar.lemma(s, token)) || s.upos(token) == Upos.NUM;
  }

  private boolean canSpeak(int from, int to) {
    for (int t = from; t < to; t++) {
      boolean name = s.upos(t) == Upos.PROPN || s.upos(t) == Upos.PRON;
      boolean party = Grammar.isNominal(s, t) && entities.headedBy(sentence, t).isPresent();
      if (name || party || book.sources().names(Grammar.lemma(s, t))) {
        return true;
      }
    }
    return false;
  }

  /** "…, local officials and the United Nations said." */
  private @Nullable Attribution last(int verb, boolean hearers) {
    int end = nameEnd(verb);
    int begin = chunkBegin(end);
    if (!isName(begin, end) || !closes(verb, hearers) || !hasSpeechBefore(begin)) {
      return null;
    }
    int head = head(begin, end);
    if (head < 0 || isTime(head) || isClitic(head) || Grammar.isRelative(s, head)) {
      return null;
    }
    return new Attribution(
        new Zone(begin, partEnd(verb + 1)), new Phrase(sentence, begin, end, head));
  }

  /** Where the name before a verb ends: before its auxiliaries and before an apposition. */
  private int nameEnd(int verb) {
    int end = verb;
    while (end > 0 && (s.upos(end - 1) == Upos.AUX || s.upos(end - 1) == Upos.ADV)) {
      end--;
    }
    return end > 2 && s.form(end - 1).equals(",") ? behindApposition(end - 1) : end;
  }

  private boolean isName(int begin, int end) {
    boolean opens = begin < end && s.upos(begin) != Upos.ADP && s.upos(begin) != Upos.CCONJ;
    return opens && isBorder(begin - 1);
  }

  private boolean isChunk(int t) {
    boolean named = s.upos(t) == Upos.VERB && Character.isUpperCase(s.form(t).charAt(0));
    return isNounPart(t) || named || s.upos(t) == Upos.ADP || s.upos(t) == Upos.CCONJ;
  }

  private int chunkBegin(int end) {
    int begin = end;
    while (begin > 0 && isChunk(begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** From the comma that ends an apposition to the one that opens it; 0 where there is none. */
  private int behindApposition(int comma) {
    int t = chunkBegin(comma) - 1;
    boolean apposition = t > 0 && t < comma - 1 && s.form(t).equals(",");
    return apposition && isBorder(chunkBegin(t) - 1) ? t : 0;
  }

  /** Behind the verb only a time, a place or a hearer may follow, up to the next mark. */
  private boolean closes(int verb, boolean hearers) {
    int end = partEnd(verb + 1);
    boolean governed = hearers;
    for (int t = verb + 1; t < end; t++) {
      Upos upos = s.upos(t);
      if (upos == Upos.VERB || upos == Upos.AUX || upos == Upos.SCONJ) {
        return false;
      }
      governed = governed || upos == Upos.ADP;
      if (Grammar.isNominal(s, t) && !governed && !isTime(t)) {
        return false;
      }
    }
    return Quotes.after(text, s.end(Math.max(verb, end - 1))).isEmpty() || isInside(verb);
  }

  private boolean isInside(int verb) {
    int end = partEnd(verb + 1);
    return end < s.size()
        && s.form(end).equals(",")
        && Quotes.before(text, s.begin(verb)).isPresent();
  }
}
