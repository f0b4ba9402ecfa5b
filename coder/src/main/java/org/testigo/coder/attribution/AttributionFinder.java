package org.testigo.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.claims.Spans;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.record.Span;

/** Finds attributions in the wide sense, beside and instead of the rules' claims. */
public final class AttributionFinder {
  private AttributionFinder() {}

  /**
   * Finds the attributions of a report.
   *
   * @param text the report
   * @param claims the claims that the rules have found
   * @param model the trained model, or null: then the claims are all there is
   * @return the attributions, in the order of their cues
   */
  public static List<Attribution> find(
      ReadText text, List<ClaimReading> claims, @Nullable AttributionModel model) {
    if (model == null) {
      return claims.stream().map(AttributionFinder::ofClaim).toList();
    }
    List<Attribution> found = new ArrayList<>();
    List<Clues> clues = Clues.of(text, claims);
    Keys keys = new Keys();
    for (int i = 0; i < clues.size(); i++) {
      Clues sentence = clues.get(i);
      for (int t = 0; t < sentence.sentence().size(); t++) {
        if (CueFeatures.isCandidate(sentence, t)) {
          CueFeatures.gather(sentence, t, keys);
          if (model.cue(keys) > 0) {
            add(found, text, i, sentence, t, model.roles(sentence, t, keys));
          }
        }
      }
    }
    return List.copyOf(found);
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

  private static void add(
      List<Attribution> found, ReadText text, int sentence, Clues clues, int cue, int[] roles) {
    Sentence s = clues.sentence();
    List<Span> cues = spans(s, roles, Role.CUE);
    List<Span> content = new ArrayList<>(spans(s, roles, Role.CONTENT));
    ClaimReading claim = clues.claimAt(cue);
    if (claim != null) {
      for (Span part : claim.content()) {
        if (part.end() <= s.begin() || part.begin() >= s.end()) {
          content.add(part);
        } else if (part.end() > s.end()) {
          content.add(Spans.trim(text.text(), s.end(), part.end()));
        }
      }
    }
    if (content.isEmpty()) {
      return;
    }
    List<Span> own = cues.isEmpty() ? List.of(new Span(s.begin(cue), s.end(cue))) : cues;
    content.sort(null);
    found.add(new Attribution(sentence, cue, spans(s, roles, Role.SOURCE), own, content));
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
