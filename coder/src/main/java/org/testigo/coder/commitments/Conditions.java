package org.testigo.coder.commitments;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testigo.coder.claims.Grammar;
import org.testigo.coder.claims.Spans;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.Span;

/** Tells what is to be done from the condition put on it. */
final class Conditions {
  private Conditions() {}

  /**
   * What is said, divided.
   *
   * @param rest what is to be done
   * @param condition the condition, or null
   */
  record Split(Span rest, @Nullable Span condition) {}

  /** Looks for a condition in what is said, or right behind it in the same sentence. */
  static Split split(ReadText text, List<String> openers, Sentence s, Span said, List<Span> cue) {
    int limit = limit(s, said, cue);
    int at = find(text, openers, s, said.begin(), limit);
    if (at < 0) {
      return new Split(said, null);
    }
    if (!Spans.hasWords(text.text(), said.begin(), at)) {
      int comma = text.text().indexOf(',', at);
      if (comma < 0 || comma >= said.end()) {
        return new Split(said, null);
      }
      Span rest = Spans.trim(text.text(), comma, said.end());
      return new Split(rest, Spans.trim(text.text(), at, comma));
    }
    Span rest = Spans.trim(text.text(), said.begin(), Math.min(at, said.end()));
    return new Split(rest, Spans.trim(text.text(), at, Math.max(limit, at)));
  }

  private static int limit(Sentence s, Span said, List<Span> cue) {
    int limit = Math.max(said.end(), s.end());
    for (Span part : cue) {
      if (part.begin() >= said.end() && part.begin() < limit) {
        limit = part.begin();
      }
    }
    int stop = s.text().indexOf(';', said.begin());
    limit = stop >= 0 && stop < limit ? Math.max(stop, said.end()) : limit;
    return said.begin() >= s.begin() && said.end() <= s.end() ? limit : said.end();
  }

  private static int find(ReadText text, List<String> openers, Sentence s, int begin, int end) {
    String lower = text.text().substring(begin, end).toLowerCase(Locale.ROOT);
    int best = -1;
    for (String opener : openers) {
      for (int at = lower.indexOf(opener); at >= 0; at = lower.indexOf(opener, at + 1)) {
        boolean word = isBorder(lower, at - 1) && isBorder(lower, at + opener.length());
        if (word && isConjunction(s, begin + at, opener) && (best < 0 || begin + at < best)) {
          best = begin + at;
        }
      }
    }
    return best;
  }

  private static boolean isBorder(String words, int at) {
    return at < 0 || at >= words.length() || !Character.isLetterOrDigit(words.charAt(at));
  }

  /** A single "si" or "if" must open a clause. */
  private static boolean isConjunction(Sentence s, int offset, String opener) {
    int token = Grammar.tokenAt(s, offset);
    return opener.indexOf(' ') > 0 || (token >= 0 && s.upos(token) == Upos.SCONJ);
  }
}
