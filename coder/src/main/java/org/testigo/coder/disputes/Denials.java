package org.testigo.coder.disputes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.testigo.codebook.claims.DisputeWords;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.claims.Grammar;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.record.ClaimAct;
import org.testigo.record.Span;

/** Accusations and statements that somebody else denies. */
final class Denials {
  private static final int FARTHEST = 4;
  private static final int NEAR = 3;
  private static final int SHORT = 3;
  private static final int SURE = 5;
  private static final int LONGEST = 120;
  private static final Set<ClaimAct> DENIABLE =
      Set.of(ClaimAct.STATE, ClaimAct.ACCUSE, ClaimAct.WARN, ClaimAct.SPECULATE, ClaimAct.ESTIMATE);

  private final ReadText text;
  private final Entities entities;
  private final List<ClaimReading> claims;
  private final DisputeWords words;
  private final Subjects subjects;

  Denials(ReadText text, Entities entities, List<ClaimReading> claims, DisputeWords words) {
    this.entities = entities;
    this.text = text;
    this.claims = claims;
    this.words = words;
    this.subjects = new Subjects(text, claims, words);
  }

  /** Finds disputes beside those that are known. */
  List<DisputeReading> find(List<DisputeReading> known) {
    List<DisputeReading> disputes = new ArrayList<>();
    Set<List<Integer>> seen = new HashSet<>();
    for (int denial = 0; denial < claims.size(); denial++) {
      int accusation = inTitle(denial) ? -1 : contradicted(denial);
      if (accusation < 0 || isKnown(known, accusation, denial)) {
        continue;
      }
      int accuser = standing(accusation);
      List<Integer> pair = List.of(Math.min(denial, accuser), Math.max(denial, accuser));
      if (accuser != denial && seen.add(pair)) {
        disputes.add(new DisputeReading(about(accusation), pair));
      }
    }
    return disputes;
  }

  /** The claim that one contradicts by denying, or by saying that there was nothing worse. */
  private int contradicted(int claim) {
    if (claims.get(claim).act() == ClaimAct.DENY) {
      return accusation(claim);
    }
    boolean counters =
        claims.get(claim).act() == ClaimAct.STATE
            && subjects.holds(claim, words.only())
            && subjects.holds(claim, words.means());
    return counters ? harmBefore(claim) : -1;
  }

  /** An accusation without a named source is whoever's that passes it on by name. */
  private int standing(int claim) {
    int at = claim;
    OptionalInt outer = claims.get(at).outer();
    while (claims.get(at).source().isEmpty()
        && claims.get(at).sourceSpan() == null
        && outer.isPresent()) {
      at = outer.getAsInt();
      outer = claims.get(at).outer();
    }
    return at;
  }

  /** What "used only tear gas" answers: the nearest claim before it that speaks of worse. */
  private int harmBefore(int counter) {
    for (int i = counter - 1; i >= 0; i--) {
      if (isCandidate(counter, i) && subjects.holds(i, words.harm())) {
        return i;
      }
    }
    return -1;
  }

  private boolean inTitle(int claim) {
    return text.inTitle(claims.get(claim).cuePhrase().sentence());
  }

  private static boolean isKnown(List<DisputeReading> known, int one, int other) {
    return known.stream()
        .anyMatch(dispute -> dispute.claims().contains(one) || dispute.claims().contains(other));
  }

  /** The claim of another source that shares most with a denial, or that it points back to. */
  private int accusation(int denial) {
    boolean back = pointsBack(denial);
    int named = back ? named(denial) : -1;
    if (named >= 0) {
      return named;
    }
    int best = -1;
    int most = 0;
    for (int i = 0; i < claims.size(); i++) {
      int score = isCandidate(denial, i) ? score(denial, i) : 0;
      if (score > most || (score == most && score > 0 && i < denial)) {
        best = i;
        most = score;
      }
    }
    if (best < 0 && (back || isBare(denial))) {
      return lastBefore(denial);
    }
    return best;
  }

  /** "rejects the statements of the union's leader": the claim of whoever is named there. */
  private int named(int denial) {
    for (int i = 0; i < claims.size(); i++) {
      OptionalInt speaker = claims.get(i).source();
      if (isCandidate(denial, i) && speaker.isPresent() && isNamedIn(denial, speaker.getAsInt())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isNamedIn(int claim, int entity) {
    return entities.get(entity).mentions().stream()
        .anyMatch(mention -> claims.get(claim).says(text.span(mention.phrase())));
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
    Set<String> mine = subjects.of(denial);
    Set<String> theirs = subjects.of(claim);
    int kin = 0;
    for (String word : mine) {
      kin += theirs.contains(word) ? 1 : 0;
    }
    boolean accuses = claims.get(claim).act() == ClaimAct.ACCUSE;
    boolean apart = paragraph(denial) != paragraph(claim);
    boolean reply = accuses && Math.abs(denial - claim) <= NEAR;
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
    return isNamedIn(claim, denier.getAsInt());
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

  /** "rejected the accusations", "lo negó", "called the report a lie". */
  private boolean pointsBack(int denial) {
    ClaimReading claim = claims.get(denial);
    Sentence s = text.sentence(claim.cuePhrase().sentence());
    int first = Grammar.tokenAt(s, claim.content().get(0).begin());
    int head = first;
    while (head >= 0 && head < s.size() && !Grammar.isNominal(s, head) && head < first + 2) {
      head++;
    }
    return head >= 0
        && head < s.size()
        && (words.back().contains(Grammar.lemma(s, head))
            || words.back().contains(Grammar.lower(s, head)));
  }

  /** What a denial points back to, near before it: an accusation, or else a statement. */
  private int lastBefore(int denial) {
    if (denialBeside(denial)) {
      return -1;
    }
    int accusation = lastBefore(denial, ClaimAct.ACCUSE, 2);
    return accusation >= 0 ? accusation : lastBefore(denial, ClaimAct.STATE, 1);
  }

  /** The same sentence goes on to say what exactly is denied. */
  private boolean denialBeside(int denial) {
    for (int i = 0; i < claims.size(); i++) {
      boolean other = i != denial && claims.get(i).act() == ClaimAct.DENY;
      if (other && sentence(i) == sentence(denial) && !differ(claims.get(i), claims.get(denial))) {
        return true;
      }
    }
    return false;
  }

  private int lastBefore(int denial, ClaimAct act, int farthest) {
    for (int i = denial - 1; i >= 0; i--) {
      boolean fits = claims.get(i).act() == act && isCandidate(denial, i);
      if (fits && paragraph(denial) - paragraph(i) <= farthest) {
        return i;
      }
    }
    return -1;
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
    return text.paragraphs().get(sentence(claim));
  }

  private int sentence(int claim) {
    return claims.get(claim).cuePhrase().sentence();
  }

  private String about(int claim) {
    Span span = claims.get(claim).content().get(0);
    String said = span.of(text.text()).replaceAll("\\s+", " ");
    int cut = said.length() > LONGEST ? said.lastIndexOf(' ', LONGEST) : said.length();
    return cut < said.length() ? said.substring(0, Math.max(cut, 0)).strip() + "…" : said;
  }
}
