package org.testigo.coder.disputes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.testigo.codebook.claims.DisputeWords;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.claims.Grammar;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.ClaimAct;
import org.testigo.record.Span;

/** Accusations and statements that somebody else denies. */
final class Denials {
  private static final int FARTHEST = 4;
  private static final int SHORT = 3;
  private static final int SURE = 5;
  private static final int STEM = 6;
  private static final Set<ClaimAct> DENIABLE =
      Set.of(ClaimAct.STATE, ClaimAct.ACCUSE, ClaimAct.WARN, ClaimAct.SPECULATE, ClaimAct.ESTIMATE);

  private final ReadText text;
  private final Entities entities;
  private final List<ClaimReading> claims;
  private final DisputeWords words;

  Denials(ReadText text, Entities entities, List<ClaimReading> claims, DisputeWords words) {
    this.entities = entities;
    this.text = text;
    this.claims = claims;
    this.words = words;
  }

  /** Finds disputes beside those that are known. */
  List<DisputeReading> find(List<DisputeReading> known) {
    List<DisputeReading> disputes = new ArrayList<>();
    for (int denial = 0; denial < claims.size(); denial++) {
      boolean denies = claims.get(denial).act() == ClaimAct.DENY && !inTitle(denial);
      int accusation = denies ? accusation(denial) : -1;
      if (accusation >= 0 && !isKnown(known, accusation)) {
        int first = Math.min(denial, accusation);
        int second = Math.max(denial, accusation);
        disputes.add(new DisputeReading(about(accusation), List.of(first, second)));
      }
    }
    return disputes;
  }

  private boolean inTitle(int claim) {
    return text.inTitle(claims.get(claim).cuePhrase().sentence());
  }

  private static boolean isKnown(List<DisputeReading> known, int claim) {
    return known.stream().anyMatch(dispute -> dispute.claims().contains(claim));
  }

  /** The claim of another source that shares most with a denial, or that it points back to. */
  private int accusation(int denial) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < claims.size(); i++) {
      int score = isCandidate(denial, i) ? score(denial, i) : 0;
      if (score > most || (score == most && score > 0 && i < denial)) {
        best = i;
        most = score;
      }
    }
    if (best < 0 && (pointsBack(denial) || isBare(denial))) {
      return lastBefore(denial);
    }
    return best;
  }

  private boolean isCandidate(int denial, int claim) {
    int distance = Math.abs(paragraph(denial) - paragraph(claim));
    return claim != denial
        && !inTitle(claim)
        && DENIABLE.contains(claims.get(claim).act())
        && distance <= FARTHEST
        && differ(claims.get(claim), claims.get(denial))
        && !nested(claim, denial)
        && !nested(denial, claim);
  }

  private boolean nested(int inner, int outer) {
    OptionalInt up = claims.get(inner).outer();
    return up.isPresent() && up.getAsInt() == outer;
  }

  private int score(int denial, int claim) {
    if (accuses(claim, denial)) {
      return SURE;
    }
    Set<String> mine = subjects(claims.get(denial));
    Set<String> theirs = subjects(claims.get(claim));
    int kin = 0;
    for (String word : mine) {
      kin += theirs.contains(word) ? 1 : 0;
    }
    boolean accuses = claims.get(claim).act() == ClaimAct.ACCUSE;
    boolean apart = paragraph(denial) != paragraph(claim);
    boolean reply = accuses && Math.abs(denial - claim) <= 2;
    return kin == 0 || (apart && kin == 1 && !reply) ? 0 : 2 * kin + (accuses ? 1 : 0);
  }

  /** Tells whether a claim accuses the very party that denies, shortly before. */
  private boolean accuses(int claim, int denial) {
    OptionalInt denier = claims.get(denial).source();
    boolean near =
        claim < denial && denial - claim <= 2 && paragraph(denial) - paragraph(claim) <= 1;
    if (!near || denier.isEmpty() || claims.get(claim).act() != ClaimAct.ACCUSE) {
      return false;
    }
    return entities.get(denier.getAsInt()).mentions().stream()
        .anyMatch(mention -> claims.get(claim).says(text.span(mention.phrase())));
  }

  /** What a claim is about: its nouns and verbs, kindred ones as the number of their group. */
  private Set<String> subjects(ClaimReading claim) {
    Set<String> found = new LinkedHashSet<>();
    for (Span part : claim.content()) {
      for (Sentence s : text.sentences()) {
        if (s.begin() < part.end() && part.begin() < s.end()) {
          addSubjects(found, s, part);
        }
      }
    }
    return found;
  }

  private void addSubjects(Set<String> found, Sentence s, Span part) {
    for (int t = 0; t < s.size(); t++) {
      boolean inside = part.begin() <= s.begin(t) && s.end(t) <= part.end();
      Upos upos = s.upos(t);
      boolean counts = upos == Upos.NOUN || upos == Upos.VERB || upos == Upos.ADJ;
      if (inside && counts) {
        String lemma = Grammar.lemma(s, t);
        if (lemma.length() >= STEM && !words.back().contains(lemma)) {
          found.add(lemma.substring(0, STEM));
        }
        for (int group : words.kin().getOrDefault(lemma, Set.of())) {
          found.add("#" + group);
        }
      }
    }
  }

  /** "It is false": a denial so short that it can only mean what has just been said. */
  private boolean isBare(int denial) {
    ClaimReading claim = claims.get(denial);
    Sentence s = text.sentence(claim.cuePhrase().sentence());
    int end = Grammar.tokenAt(s, Math.max(0, claim.content().get(0).end() - 1));
    if (end >= 0 && words.tally().contains(Grammar.lemma(s, end))) {
      return false;
    }
    int count = 0;
    for (Span part : claims.get(denial).content()) {
      count += part.of(text.text()).strip().split("\\s+", -1).length;
    }
    return count <= SHORT;
  }

  /** "rejected the accusations", "lo negó". */
  private boolean pointsBack(int denial) {
    ClaimReading claim = claims.get(denial);
    Sentence s = text.sentence(claim.cuePhrase().sentence());
    for (Span part : claim.content()) {
      int first = Grammar.tokenAt(s, part.begin());
      int last = Grammar.tokenAt(s, Math.max(part.begin(), part.end() - 1));
      if (first < 0 || last - first > 2) {
        return false;
      }
      if (words.back().contains(Grammar.lemma(s, last))
          || words.back().contains(Grammar.lower(s, last))) {
        return true;
      }
    }
    return false;
  }

  /** The nearest accusation before a denial that only points back, at most a paragraph away. */
  private int lastBefore(int denial) {
    if (denialElsewhere(denial)) {
      return -1;
    }
    for (int i = denial - 1; i >= 0; i--) {
      boolean accuses =
          claims.get(i).act() == ClaimAct.ACCUSE || claims.get(i).act() == ClaimAct.STATE;
      if (accuses && isCandidate(denial, i) && paragraph(denial) - paragraph(i) <= 1) {
        return i;
      }
    }
    return -1;
  }

  /** The same source says in the same paragraph what exactly it denies. */
  private boolean denialElsewhere(int denial) {
    for (int i = 0; i < claims.size(); i++) {
      boolean other = i != denial && claims.get(i).act() == ClaimAct.DENY;
      boolean unknown = claims.get(i).source().isEmpty() || claims.get(denial).source().isEmpty();
      boolean same = unknown || !differ(claims.get(i), claims.get(denial));
      if (other && paragraph(i) == paragraph(denial) && same) {
        return true;
      }
    }
    return false;
  }

  private boolean differ(ClaimReading one, ClaimReading other) {
    if (one.source().isPresent() && other.source().isPresent()) {
      return one.source().getAsInt() != other.source().getAsInt();
    }
    Span a = one.sourceSpan();
    Span b = other.sourceSpan();
    return a == null || b == null || !a.of(text.text()).equalsIgnoreCase(b.of(text.text()));
  }

  private int paragraph(int claim) {
    return text.paragraphs().get(claims.get(claim).cuePhrase().sentence());
  }

  private String about(int claim) {
    Span span = claims.get(claim).content().get(0);
    String words = span.of(text.text()).replaceAll("\\s+", " ");
    return words.length() > 80 ? words.substring(0, 80).strip() + "…" : words;
  }
}
