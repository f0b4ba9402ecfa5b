package org.testigo.coder.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.entities.EntityBook;
import org.testigo.codebook.entities.PronounEntry;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.EntityType;
import org.testigo.record.MentionKind;

/**
 * Joins the mentions of one party, by sieves from the surest to the weakest: the same name, a short
 * form of a name, an apposition, a relative pronoun, a description of somebody known, a pronoun.
 * What no sieve joins stays by itself; joining wrongly costs more than not joining.
 */
final class Coreference {
  static final Comparator<Candidate> TEXT_ORDER =
      Comparator.comparingInt((Candidate c) -> c.phrase.sentence())
          .thenComparingInt(c -> c.phrase.begin())
          .thenComparingInt(c -> -c.phrase.end());

  private final ReadText text;
  private final List<Candidate> candidates;
  private final List<Cluster> clusters = new ArrayList<>();
  private final IdentityHashMap<Candidate, Cluster> of = new IdentityHashMap<>();
  private final Map<Long, Candidate> byHead = new HashMap<>();
  private final Descriptions descriptions;
  private final Pronouns pronouns;

  Coreference(
      ReadText text, EntityBook book, List<Candidate> candidates, @Nullable String storyCountry) {
    this.text = text;
    this.candidates = candidates;
    this.descriptions = new Descriptions(text, book.words(), storyCountry);
    this.pronouns = new Pronouns(text);
    for (Candidate candidate : candidates) {
      byHead.putIfAbsent(key(candidate.phrase.sentence(), candidate.phrase.head()), candidate);
    }
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /** Returns the clusters, in the order of their first mention. */
  List<Cluster> join() {
    for (Candidate candidate : candidates) {
      if (candidate.name()) {
        joinName(candidate);
      }
    }
    for (Candidate candidate : candidates) {
      if (!candidate.name() && candidate.kind == MentionKind.NOMINAL) {
        open(candidate);
      }
    }
    candidates.forEach(this::joinApposition);
    candidates.forEach(this::joinBetweenCommas);
    for (Candidate candidate : candidates) {
      if (candidate.kind == MentionKind.NOMINAL) {
        joinDescription(candidate);
      }
    }
    for (Candidate candidate : candidates) {
      if (candidate.kind == MentionKind.PRONOUN) {
        joinPronoun(candidate);
      }
    }
    clusters.removeIf(cluster -> cluster.mentions.isEmpty());
    clusters.forEach(cluster -> cluster.mentions.sort(TEXT_ORDER));
    clusters.sort((one, other) -> TEXT_ORDER.compare(one.mentions.get(0), other.mentions.get(0)));
    return clusters;
  }

  private void open(Candidate candidate) {
    Cluster cluster = new Cluster();
    cluster.add(candidate);
    clusters.add(cluster);
    of.put(candidate, cluster);
  }

  private void join(Candidate candidate, Cluster cluster) {
    Cluster own = of.get(candidate);
    if (own == cluster) {
      return;
    }
    if (own == null) {
      cluster.add(candidate);
      cluster.mentions.sort(TEXT_ORDER);
    } else {
      cluster.takeOver(own);
      cluster.mentions.forEach(mention -> of.put(mention, cluster));
    }
    of.put(candidate, cluster);
  }

  private void joinName(Candidate candidate) {
    for (Cluster cluster : clusters) {
      if (Names.same(candidate, cluster)) {
        join(candidate, cluster);
        return;
      }
    }
    open(candidate);
  }

  /** "Maritza Ordóñez, madre de un interno": the apposition is the same party. */
  private void joinApposition(Candidate candidate) {
    Sentence sentence = text.sentence(candidate.phrase.sentence());
    int head = candidate.phrase.head();
    if (sentence.deprel(head) != Deprel.APPOS) {
      return;
    }
    Candidate main = byHead.get(key(candidate.phrase.sentence(), sentence.head(head)));
    Cluster own = of.get(candidate);
    if (main == null || own == null) {
      return;
    }
    Cluster target = of.get(main);
    boolean near = candidate.phrase.begin() - main.phrase.end() <= 2;
    if (near && target != null && target != own && apposable(main, candidate)) {
      // A name that was met before keeps its cluster, and the description goes there.
      if (candidate.name() && !main.name()) {
        join(main, own);
      } else {
        join(candidate, target);
      }
    }
  }

  /** An apposition that the tree has missed: two phrases with a comma between and a mark behind. */
  private void joinBetweenCommas(Candidate candidate) {
    int begin = candidate.phrase.begin();
    Sentence sentence = text.sentence(candidate.phrase.sentence());
    boolean behindComma = begin >= 2 && comma(sentence, begin - 1);
    Candidate main = behindComma ? endingAt(candidate, begin - 1) : null;
    Cluster own = of.get(candidate);
    Cluster target = main == null ? null : of.get(main);
    if (main == null || own == null || target == null || own == target) {
      return;
    }
    if (nameAndDescription(sentence, main, candidate) && apposable(main, candidate)) {
      if (candidate.name()) {
        join(main, own);
      } else {
        join(candidate, target);
      }
    }
  }

  private static boolean nameAndDescription(Sentence sentence, Candidate main, Candidate other) {
    int end = other.phrase.end();
    boolean atEnd = end >= sentence.size();
    boolean closed = atEnd || closes(sentence, end);
    boolean oneNamed = main.name() != other.name();
    boolean described = main.agent != null || other.agent != null;
    if (!closed || !oneNamed || !described) {
      return false;
    }
    // "wounding a bystander, police spokesman X said": somebody new is not named by a title.
    boolean newPerson = other.name() && main.determination == Candidate.Determination.INDEFINITE;
    return !newPerson || (other.agent == null && !atEnd && comma(sentence, end));
  }

  /** The human being named last before a "who", with no verb between. */
  private @Nullable Candidate humanBefore(Sentence sentence, Candidate pronoun) {
    for (int end = pronoun.phrase.begin(); end > 0; end--) {
      Candidate before = endingAt(pronoun, end);
      if (before != null && before.human()) {
        return before;
      }
      Upos upos = sentence.upos(end - 1);
      if (upos == Upos.VERB || upos == Upos.AUX) {
        return null;
      }
    }
    return null;
  }

  private static boolean comma(Sentence sentence, int token) {
    return sentence.form(token).equals(",");
  }

  private static boolean closes(Sentence sentence, int token) {
    Upos upos = sentence.upos(token);
    boolean conjunction = upos == Upos.CCONJ;
    boolean list =
        comma(sentence, token)
            && token + 1 < sentence.size()
            && sentence.upos(token + 1) == Upos.CCONJ;
    return !conjunction && !list && (upos == Upos.PUNCT || upos == Upos.PRON || upos == Upos.VERB);
  }

  private @Nullable Candidate endingAt(Candidate near, int end) {
    for (Candidate candidate : candidates) {
      if (candidate.phrase.sentence() == near.phrase.sentence()
          && candidate.phrase.end() == end
          && candidate.kind != MentionKind.PRONOUN) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean apposable(Candidate main, Candidate other) {
    if (main.name() && other.name()) {
      return false;
    }
    boolean bothHuman = main.human() && other.human();
    boolean noneHuman = !main.human() && !other.human();
    boolean sameNumber =
        main.plural == null || other.plural == null || main.plural.equals(other.plural);
    return (bothHuman || noneHuman) && sameNumber && !main.placeName && !other.placeName;
  }

  private void joinDescription(Candidate candidate) {
    Cluster own = of.get(candidate);
    if (own == null || own.mentions.get(0) != candidate) {
      return;
    }
    Cluster target = descriptions.antecedent(candidate, clusters, own);
    // "El secretario, Omar García": a description that has a name is of nobody named otherwise.
    if (target != null && !(own.named() && target.named())) {
      join(candidate, target);
    }
  }

  private void joinPronoun(Candidate candidate) {
    PronounEntry entry = candidate.pronoun;
    if (entry == null) {
      return;
    }
    if (entry.use() == PronounEntry.Use.RELATIVE) {
      Candidate antecedent = relativeAntecedent(candidate);
      Cluster cluster = antecedent == null ? null : of.get(antecedent);
      if (cluster != null) {
        join(candidate, cluster);
      }
      return;
    }
    Cluster target = pronouns.antecedent(candidate, clusters);
    if (target != null) {
      join(candidate, target);
    }
  }

  private @Nullable Candidate relativeAntecedent(Candidate pronoun) {
    int index = pronoun.phrase.sentence();
    Sentence sentence = text.sentence(index);
    int noun = PronounFinder.antecedent(sentence, pronoun.phrase.head());
    if (noun == Sentence.NONE) {
      boolean personal =
          pronoun.pronoun != null && pronoun.pronoun.refers() == PronounEntry.Refers.PERSON;
      return personal ? humanBefore(sentence, pronoun) : null;
    }
    Candidate exact = byHead.get(key(index, noun));
    if (exact != null) {
      return exact;
    }
    for (Candidate candidate : candidates) {
      if (candidate.phrase.holds(index, noun) && candidate.type != EntityType.COUNTRY) {
        return candidate;
      }
    }
    return null;
  }
}
