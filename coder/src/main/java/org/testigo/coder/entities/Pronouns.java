package org.testigo.coder.entities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.entities.Gender;
import org.testigo.codebook.entities.PronounEntry;
import org.testigo.codebook.entities.PronounEntry.Refers;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.record.EntityType;
import org.testigo.record.MentionKind;

/**
 * Finds whom a pronoun stands for: of the parties that agree with it in number, gender and kind,
 * the most prominent of the last sentences. Prominence, as in Lappin and Leass (1994), grows with
 * nearness and with the syntactic role; the weights are our own.
 */
final class Pronouns {
  private static final int REACH = 3;
  private static final int LEAST = 45;
  private static final int PER_SENTENCE = 35;

  private final ReadText text;

  Pronouns(ReadText text) {
    this.text = text;
  }

  @Nullable Cluster antecedent(Candidate pronoun, List<Cluster> clusters) {
    PronounEntry entry = pronoun.pronoun;
    if (entry == null) {
      return null;
    }
    Cluster best = null;
    int bestScore = LEAST - 1;
    for (Cluster cluster : clusters) {
      if (cluster.mentions.isEmpty() || !agrees(entry, cluster)) {
        continue;
      }
      int score = score(pronoun, entry, cluster);
      if (score > bestScore) {
        best = cluster;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean agrees(PronounEntry entry, Cluster cluster) {
    Candidate named = cluster.best();
    boolean singularPerson = cluster.person();
    Boolean plural = cluster.plural();
    if (Boolean.TRUE.equals(entry.plural()) && singularPerson) {
      return false;
    }
    if (Boolean.FALSE.equals(entry.plural()) && Boolean.TRUE.equals(plural)) {
      return false;
    }
    Gender gender = cluster.gender();
    boolean genders =
        entry.gender() == null || gender == null || entry.gender() == gender || !named.human();
    return genders
        && switch (entry.refers()) {
          case PERSON -> singularPerson;
          case BODY -> (!named.human() && !Boolean.TRUE.equals(plural)) || unnamedGroup(named);
          case ANY -> named.type != EntityType.COUNTRY || !Boolean.TRUE.equals(entry.plural());
        };
  }

  private static boolean unnamedGroup(Candidate named) {
    return !named.human() && named.type == EntityType.GROUP && !Boolean.TRUE.equals(named.plural);
  }

  private int score(Candidate pronoun, PronounEntry entry, Cluster cluster) {
    int best = Integer.MIN_VALUE;
    for (Candidate mention : cluster.mentions) {
      if (Coreference.TEXT_ORDER.compare(mention, pronoun) >= 0 || blocked(pronoun, mention)) {
        continue;
      }
      best = Math.max(best, prominence(pronoun, mention));
    }
    if (best == Integer.MIN_VALUE) {
      return best;
    }
    if (entry.gender() != null && entry.gender() == cluster.gender()) {
      best += 15;
    }
    if (Boolean.TRUE.equals(entry.plural())) {
      best += Boolean.TRUE.equals(cluster.plural()) ? 10 : -15;
    }
    if (entry.refers() == Refers.PERSON && cluster.named()) {
      best += 5;
    }
    return best;
  }

  private int prominence(Candidate pronoun, Candidate mention) {
    int distance = pronoun.phrase.sentence() - mention.phrase.sentence();
    if (distance > REACH
        || (text.inTitle(mention.phrase.sentence()) && !text.inTitle(pronoun.phrase.sentence()))) {
      return Integer.MIN_VALUE;
    }
    Sentence sentence = text.sentence(mention.phrase.sentence());
    int head = mention.phrase.head();
    int score = 80 - PER_SENTENCE * distance;
    score += role(sentence, head);
    boolean subject = sentence.deprel(head).base() == Deprel.NSUBJ;
    Sentence own = text.sentence(pronoun.phrase.sentence());
    if (subject && own.deprel(pronoun.phrase.head()).base() == Deprel.NSUBJ) {
      score += 10;
    }
    if (mention.name()) {
      score += 8;
    }
    if (mention.kind == MentionKind.PRONOUN) {
      score += 5;
    }
    if (quoted(mention) != quoted(pronoun)) {
      score -= 20;
    }
    if (distance == 0) {
      // Within one sentence the nearer of two equals is meant.
      score -= Math.min(10, (pronoun.phrase.begin() - mention.phrase.end()) / 4);
    }
    return score;
  }

  private boolean quoted(Candidate mention) {
    return text.quoted(text.span(mention.phrase).begin());
  }

  private static int role(Sentence sentence, int head) {
    Deprel relation = sentence.deprel(head);
    int up = sentence.head(head);
    boolean main = up == Sentence.NONE || sentence.head(up) == Sentence.NONE;
    return switch (relation) {
      case NSUBJ, NSUBJ_PASS, ROOT -> main ? 30 : 20;
      case OBL_AGENT -> 18;
      case OBJ, IOBJ, OBL_ARG -> 10;
      case CONJ -> 8;
      case NMOD_POSS -> sentence.deprel(up).base() == Deprel.NSUBJ ? 0 : -15;
      case NMOD, COMPOUND -> -15;
      default -> 0;
    };
  }

  /** A pronoun is not what it stands in, nor another argument of its own verb. */
  private boolean blocked(Candidate pronoun, Candidate mention) {
    if (mention.phrase.sentence() != pronoun.phrase.sentence()) {
      return false;
    }
    if (pronoun.inside(mention)) {
      return true;
    }
    Sentence sentence = text.sentence(pronoun.phrase.sentence());
    int own = pronoun.phrase.head();
    Deprel relation = sentence.deprel(own);
    boolean possessive = relation == Deprel.NMOD_POSS || relation.base() == Deprel.DET;
    return !possessive && sentence.head(own) == sentence.head(mention.phrase.head());
  }
}
