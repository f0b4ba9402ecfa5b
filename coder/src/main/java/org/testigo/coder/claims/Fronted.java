package org.testigo.coder.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.record.Span;

/** What is said before an attribution, or around it: "Five people were shot, police said". */
final class Fronted {
  private static final String BREAKS = ";:";
  private static final String EDGES = ",”\"»’'—–-?!.…);";

  private final ReadText text;
  private final int sentence;
  private final Sentence s;
  private final Zone zone;

  Fronted(ReadText text, int sentence, Zone zone) {
    this.text = text;
    this.sentence = sentence;
    this.s = text.sentence(sentence);
    this.zone = zone;
  }

  /** Tells whether something stands before the attribution that can be said by it. */
  boolean isLikely() {
    int last = zone.begin() - 1;
    if (last < 0 || !Grammar.isPunct(s, last) || EDGES.indexOf(lastChar(last)) < 0) {
      return false;
    }
    return quoteBefore().isPresent() || Grammar.holdsVerb(s, leftBegin(), last);
  }

  /** Tells whether the sentence goes on behind the attribution with what was said before it. */
  boolean isInside() {
    int next = zone.end();
    return zone.begin() > leftBegin()
        && next + 1 < s.size()
        && Grammar.isPunct(s, next)
        && !isConjunction(next + 1)
        && Grammar.isPunct(s, Math.max(0, zone.begin() - 1));
  }

  private char lastChar(int token) {
    return s.text().charAt(s.end(token) - 1);
  }

  Optional<Span> quoteBefore() {
    int offset = s.begin(zone.begin());
    return Quotes.before(text, offset)
        .filter(q -> Quotes.isSpeech(text, q) && Quotes.leadsOn(text, q, s.begin(), offset));
  }

  /** Returns the pieces of what is said, in order. */
  List<Span> pieces() {
    List<Span> pieces = new ArrayList<>();
    left().ifPresent(pieces::add);
    if (goesOn()) {
      right().ifPresent(pieces::add);
    }
    return pieces;
  }

  private Optional<Span> left() {
    int from = leftBegin();
    if (from >= zone.begin()) {
      return quoteBefore();
    }
    int begin = s.begin(from);
    Optional<Span> quote = quoteBefore();
    if (quote.isPresent() && !Spans.hasWords(text.text(), begin, quote.get().begin())) {
      return Optional.of(Spans.trim(text.text(), quote.get().begin(), quote.get().end()));
    }
    Span span = Spans.trim(text.text(), begin, s.begin(zone.begin()));
    return span.begin() < span.end() ? Optional.of(span) : Optional.empty();
  }

  private boolean goesOn() {
    if (!isInside()) {
      return false;
    }
    if (Quotes.after(text, s.end(zone.end() - 1)).isPresent()) {
      return true;
    }
    if (describesSource(zone.end() + 1)) {
      return false;
    }
    int next = zone.end() + 1;
    if (Grammar.isVerbal(s, next) && Grammar.isFinite(s, next) && !Grammar.isGerund(s, next)) {
      return true;
    }
    if (!Grammar.holdsVerb(s, leftBegin(), zone.begin())) {
      return Grammar.holdsVerb(s, zone.end(), s.size());
    }
    for (int t = zone.end(); t < s.size(); t++) {
      int head = s.head(t);
      boolean across = head != Sentence.NONE && head < zone.begin() && head >= leftBegin();
      if ((across && !Grammar.isPunct(s, t)) || isSpokenBefore(t)) {
        return true;
      }
    }
    return false;
  }

  /** ", who leads the group", ", madre de un interno", ", de 27 años". */
  private boolean describesSource(int token) {
    return Grammar.isRelative(s, token)
        || (Set.of(
                    "who", "whose", "which", "que", "quien", "quienes", "cuyo", "cuya", "cuyos",
                    "cuyas", "de", "of", "a", "an", "the", "el", "la")
                .contains(Grammar.lower(s, token))
            && !text.quoted(s.begin(token)));
  }

  /** A word behind the attribution whose subject or the like stands before it. */
  private boolean isSpokenBefore(int token) {
    int first = s.firstChild(token);
    return first != Sentence.NONE
        && first < zone.begin()
        && first >= leftBegin()
        && !Grammar.isPunct(s, first)
        && s.deprel(first) != Deprel.ADVCL;
  }

  private Optional<Span> right() {
    int offset = s.end(zone.end() - 1);
    Optional<Span> quote = Quotes.after(text, offset);
    if (quote.isPresent() && quote.get().end() >= s.end() - 3) {
      return Optional.of(Spans.trim(text.text(), quote.get().begin(), quote.get().end()));
    }
    int end = zone.end() + 1;
    while (end < s.size() && !isBreak(end)) {
      end++;
    }
    Span span = Spans.trim(text.text(), offset, s.end(end - 1));
    return span.begin() < span.end() ? Optional.of(span) : Optional.empty();
  }

  /** The first token of the part of the sentence that the attribution stands in. */
  int leftBegin() {
    int from = Dateline.end(text, sentence);
    for (int t = zone.begin() - 1; t > from; t--) {
      if (isBreak(t)) {
        return t + 1;
      }
    }
    return from;
  }

  private boolean isBreak(int token) {
    return s.form(token).length() == 1
        && BREAKS.indexOf(s.form(token).charAt(0)) >= 0
        && !text.quoted(s.begin(token));
  }

  private boolean isConjunction(int token) {
    return s.deprel(token) == Deprel.CC
        || (Set.of("but", "although", "though", "while", "pero", "aunque", "mientras", "and", "y")
                .contains(Grammar.lower(s, token))
            && !text.quoted(s.begin(token)));
  }
}
