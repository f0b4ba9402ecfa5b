package org.testigo.coder.disputes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.claims.DisputeWords;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.claims.Grammar;
import org.testigo.coder.figures.FigureReading;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.record.ClaimAct;
import org.testigo.record.DateInterval;
import org.testigo.record.Span;

/** Figures for the same thing that different sources put differently. */
final class FigureDisputes {
  private static final Set<String> PEOPLE = Set.of("people", "person", "persona");
  private static final int FARTHEST = 3;
  private static final Set<ClaimAct> TELLING =
      Set.of(
          ClaimAct.STATE,
          ClaimAct.ESTIMATE,
          ClaimAct.ACCUSE,
          ClaimAct.DENY,
          ClaimAct.WARN,
          ClaimAct.SPECULATE);

  private final ReadText text;
  private final List<ClaimReading> claims;
  private final List<FigureReading> figures;
  private final DisputeWords words;
  private final List<Integer> sayers = new ArrayList<>();

  FigureDisputes(
      ReadText text, List<ClaimReading> claims, List<FigureReading> figures, DisputeWords words) {
    this.text = text;
    this.claims = claims;
    this.figures = figures;
    this.words = words;
  }

  List<DisputeReading> find() {
    figures.forEach(figure -> sayers.add(claimOf(figure)));
    List<DisputeReading> disputes = new ArrayList<>();
    Set<List<Integer>> seen = new HashSet<>();
    for (int later = 0; later < figures.size(); later++) {
      int claim = sayers.get(later);
      int earlier = claim < 0 ? -1 : rival(later, claim);
      if (earlier >= 0) {
        int other = sayers.get(earlier);
        List<Integer> pair = List.of(Math.min(claim, other), Math.max(claim, other));
        if (seen.add(pair)) {
          disputes.add(new DisputeReading(about(figures.get(earlier)), pair));
        }
      }
    }
    return disputes;
  }

  /** The nearest earlier figure of another source that the later one contradicts. */
  private int rival(int later, int claim) {
    for (int earlier = later - 1; earlier >= 0; earlier--) {
      int other = sayers.get(earlier);
      boolean rivals = other >= 0 && other != claim && differ(claims.get(claim), claims.get(other));
      if (rivals
          && isSameThing(figures.get(earlier), figures.get(later), claims.get(claim))
          && isContrary(figures.get(earlier), figures.get(later))) {
        return earlier;
      }
    }
    return -1;
  }

  /** The innermost claim, outside the title, that states a figure and does not ask for it. */
  private int claimOf(FigureReading figure) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < claims.size(); i++) {
      ClaimReading claim = claims.get(i);
      int length = claim.content().stream().mapToInt(p -> p.end() - p.begin()).sum();
      boolean named = claim.source().isPresent() || claim.sourceSpan() != null;
      boolean nested = claim.outer().isPresent() && !named;
      if (!text.inTitle(claim.cuePhrase().sentence())
          && !nested
          && TELLING.contains(claim.act())
          && claim.says(figure.span())
          && length < least) {
        best = i;
        least = length;
      }
    }
    return best;
  }

  private boolean differ(ClaimReading one, ClaimReading other) {
    if (one.source().isPresent() && other.source().isPresent()) {
      return one.source().getAsInt() != other.source().getAsInt();
    }
    return !Objects.equals(name(one), name(other));
  }

  private @Nullable String name(ClaimReading claim) {
    Span span = claim.sourceSpan();
    return span == null ? null : span.of(text.text()).toLowerCase(Locale.ROOT);
  }

  private boolean isSameThing(FigureReading earlier, FigureReading later, ClaimReading claim) {
    int distance =
        text.paragraphs().get(later.phrase().sentence())
            - text.paragraphs().get(earlier.phrase().sentence());
    if (distance > FARTHEST || periodsDiffer(earlier.period(), later.period())) {
      return false;
    }
    boolean pointsBack = distance <= 1 && pointsBack(later, claim);
    if (earlier.measure() != null && later.measure() != null) {
      boolean measure = earlier.measure().equals(later.measure());
      return measure && (pointsBack || countsAlike(earlier, later));
    }
    return pointsBack && !isMoney(earlier);
  }

  /** "the toll", "that number", or a bare number: what it counts has been said before. */
  private boolean pointsBack(FigureReading figure, ClaimReading claim) {
    Sentence s = text.sentence(figure.phrase().sentence());
    for (Span part : claim.content()) {
      for (int token = 0; token < s.size(); token++) {
        boolean inside = part.begin() <= s.begin(token) && s.end(token) <= part.end();
        if (inside && words.tally().contains(Grammar.lemma(s, token))) {
          return true;
        }
      }
    }
    return figure.counted() < 0;
  }

  private boolean countsAlike(FigureReading one, FigureReading other) {
    String a = counted(one);
    String b = counted(other);
    if (a == null || b == null || a.equals(b)) {
      return true;
    }
    return PEOPLE.contains(a) || PEOPLE.contains(b);
  }

  private @Nullable String counted(FigureReading figure) {
    Sentence s = text.sentence(figure.phrase().sentence());
    return figure.counted() < 0 ? null : Grammar.lemma(s, figure.counted());
  }

  private static boolean isMoney(FigureReading figure) {
    return "money".equals(figure.measure());
  }

  private static boolean periodsDiffer(@Nullable DateInterval one, @Nullable DateInterval other) {
    return one != null && other != null && !one.equals(other);
  }

  /** Tells whether two figures leave no number that both allow. */
  private static boolean isContrary(FigureReading one, FigureReading other) {
    BigDecimal low = greater(least(one), least(other));
    BigDecimal high = smaller(most(one), most(other));
    return low != null && high != null && low.compareTo(high) > 0;
  }

  private static @Nullable BigDecimal least(FigureReading figure) {
    return figure.low() == null && figure.high() == null ? figure.value() : figure.low();
  }

  private static @Nullable BigDecimal most(FigureReading figure) {
    return figure.low() == null && figure.high() == null ? figure.value() : figure.high();
  }

  private static @Nullable BigDecimal greater(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null ? b : b == null ? a : a.max(b);
  }

  private static @Nullable BigDecimal smaller(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null ? b : b == null ? a : a.min(b);
  }

  private String about(FigureReading figure) {
    String unit = figure.unit() == null ? "" : figure.unit();
    String measure = figure.measure() == null ? "" : figure.measure();
    return (unit + " " + measure).strip();
  }
}
