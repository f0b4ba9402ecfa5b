package org.testigo.coder.commitments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.testigo.coder.text.ReadText;
import org.testigo.record.Span;

/** Keeps each commitment once, at its fullest mention. */
final class Fullest {
  private static final int SHORTEST_WORD = 4;

  private final ReadText text;

  private Fullest(ReadText text) {
    this.text = text;
  }

  static List<Candidate> of(ReadText text, List<Candidate> all) {
    Fullest fullest = new Fullest(text);
    List<Candidate> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean needed = true;
      for (int other = 0; other < all.size(); other++) {
        needed = needed && (other == i || !fullest.isFuller(all.get(other), all.get(i), all));
      }
      if (needed) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  /** Tells whether one commitment makes another needless. */
  private boolean isFuller(Candidate one, Candidate other, List<Candidate> all) {
    if (overlap(one, other)) {
      return one.plain() == other.plain() ? first(one, other, all) : !one.plain();
    }
    if (one.reading().kind() != other.reading().kind()) {
      return false;
    }
    boolean sameParty =
        one.reading().by().isPresent() && one.reading().by().equals(other.reading().by());
    if (text.inTitle(other.sentence()) && !text.inTitle(one.sentence())) {
      return sameParty || shared(one, other) > 0;
    }
    boolean near = paragraph(one) == paragraph(other);
    boolean clearer = near && other.plain() && !one.plain();
    return sameParty && (clearer || saysMore(one, other, all));
  }

  /** The same words, and more of them. */
  private boolean saysMore(Candidate one, Candidate other, List<Candidate> all) {
    int least = least(one, other);
    if (least == 0 || shared(one, other) < 2 * least / 3.0) {
      return false;
    }
    int more = length(one) - length(other);
    return more > 0 || (more == 0 && first(one, other, all));
  }

  private static boolean first(Candidate one, Candidate other, List<Candidate> all) {
    return all.indexOf(one) < all.indexOf(other);
  }

  private static boolean overlap(Candidate one, Candidate other) {
    return one.reading().content().overlaps(other.reading().content());
  }

  private int paragraph(Candidate candidate) {
    return text.paragraphs().get(candidate.sentence());
  }

  private static int length(Candidate candidate) {
    return candidate.reading().content().end() - candidate.reading().content().begin();
  }

  private int least(Candidate one, Candidate other) {
    return Math.min(words(one).size(), words(other).size());
  }

  private int shared(Candidate one, Candidate other) {
    Set<String> both = words(one);
    both.retainAll(words(other));
    return both.size();
  }

  private Set<String> words(Candidate candidate) {
    Span span = candidate.reading().content();
    Set<String> words = new HashSet<>();
    String[] parts = span.of(text.text()).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    for (String part : parts) {
      if (part.length() >= SHORTEST_WORD) {
        words.add(part);
      }
    }
    return words;
  }
}
