package org.testigo.coder.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.claims.Spans;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.record.Span;

/** Finds attributions in the wide sense, beside and instead of the rules' claims. */
public final class AttributionFinder {
  private static final int SPLINTER = 4;

  private AttributionFinder() {}

  /**
   * Finds the attributions of a report.
   *
   * @param text the report
   * @param claims the claims that the rules have found
   * @param book the words of saying
   * @param model the trained model, or null: then the claims are all there is
   * @return the attributions, in the order of their cues
   */
  public static List<Attribution> find(
      ReadText text, List<ClaimReading> claims, ClaimBook book, @Nullable AttributionModel model) {
    if (model == null) {
      return claims.stream().map(AttributionFinder::ofClaim).toList();
    }
    List<Attribution> found = new ArrayList<>();
    List<Clues> clues = Clues.of(text, claims, book);
    Keys keys = new Keys();
    for (int i = 0; i < clues.size(); i++) {
      Clues sentence = clues.get(i);
      for (int t = 0; t < sentence.sentence().size(); t++) {
        if (CueFeatures.isCandidate(sentence, t)) {
          CueFeatures.gather(sentence, t, keys);
          if (model.cue(keys) > 0) {
            read(text, i, sentence, t, model.roles(sentence, t, keys)).ifPresent(found::add);
          }
        }
      }
    }
    return QuotedParts.complete(text, found);
  }

  private static Attribution ofClaim(ClaimReading claim) {
    Span source = claim.sourceSpan();
    return new Attribution(
        claim.cuePhrase().sentence(),
        claim.cuePhrase().head(),
        source == null ? List.of() : List.of(source),
        claim.cue(),
        claim.content());
  }

  private static Optional<Attribution> read(
      ReadText text, int sentence, Clues clues, int cue, int[] roles) {
    Sentence s = clues.sentence();
    List<Span> cues = spans(s, roles, Role.CUE);
    List<Span> content = new ArrayList<>(longEnough(spans(s, roles, Role.CONTENT)));
    ClaimReading claim = clues.claimAt(cue);
    if (claim != null) {
      addBeyond(text, s, claim, content);
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Span head = new Span(s.begin(cue), s.end(cue));
    List<Span> source = nearest(spans(s, roles, Role.SOURCE), head);
    if (source.isEmpty() && claim != null && claim.sourceSpan() != null) {
      source = List.of(claim.sourceSpan());
    }
    List<Span> own = cues.isEmpty() ? List.of(head) : cues;
    return Optional.of(
        new Attribution(sentence, cue, source, own, content.stream().sorted().toList()));
  }

  /** What the rules know to be said in other sentences. */
  private static void addBeyond(ReadText text, Sentence s, ClaimReading claim, List<Span> content) {
    for (Span part : claim.content()) {
      if (part.end() <= s.begin() || part.begin() >= s.end()) {
        content.add(part);
      } else if (part.end() > s.end()) {
        content.add(Spans.trim(text.text(), s.end(), part.end()));
      }
    }
  }

  /** Of several stretches for a source, the one next to the cue. */
  private static List<Span> nearest(List<Span> source, Span cue) {
    return source.stream()
        .min(Comparator.comparingInt(span -> distance(span, cue)))
        .map(List::of)
        .orElse(List.of());
  }

  private static int distance(Span one, Span other) {
    return one.begin() < other.begin() ? other.begin() - one.end() : one.begin() - other.end();
  }

  /** Leaves out splinters beside a real part. */
  private static List<Span> longEnough(List<Span> parts) {
    List<Span> some = parts.stream().filter(part -> part.end() - part.begin() >= SPLINTER).toList();
    return some.isEmpty() ? parts : some;
  }

  private static List<Span> spans(Sentence s, int[] roles, Role role) {
    List<Span> spans = new ArrayList<>();
    int begin = -1;
    for (int t = 0; t <= roles.length; t++) {
      boolean inside = t < roles.length && Role.of(roles[t]) == role;
      if (inside && begin < 0) {
        begin = t;
      } else if (!inside && begin >= 0) {
        Span span = Spans.ofTokens(s, begin, t);
        if (span.begin() < span.end()) {
          spans.add(span);
        }
        begin = -1;
      }
    }
    return spans;
  }
}
