package org.testigo.coder.entities;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.entities.Gender;
import org.testigo.codebook.entities.KnownParty;
import org.testigo.record.EntityType;
import org.testigo.record.MentionKind;

/** Mentions that were joined, and what they tell together. */
final class Cluster {
  final List<Candidate> mentions = new ArrayList<>();
  final Set<String> nouns = new LinkedHashSet<>();

  void add(Candidate mention) {
    mentions.add(mention);
    nouns.addAll(mention.nouns);
  }

  void takeOver(Cluster other) {
    other.mentions.forEach(this::add);
    other.mentions.clear();
    mentions.sort(Coreference.TEXT_ORDER);
  }

  /** The mention that names the party best: the longest name, else the first full description. */
  Candidate best() {
    Candidate best = mentions.get(0);
    for (Candidate mention : mentions) {
      if (rank(mention) > rank(best)) {
        best = mention;
      }
    }
    return best;
  }

  private static int rank(Candidate mention) {
    if (mention.kind == MentionKind.PRONOUN) {
      return 0;
    }
    return mention.name() ? 10 + mention.nameKeys.size() : 1;
  }

  boolean named() {
    return mentions.stream().anyMatch(Candidate::name);
  }

  @Nullable KnownParty party() {
    for (Candidate mention : mentions) {
      if (mention.party != null) {
        return mention.party;
      }
    }
    return null;
  }

  EntityType type() {
    return best().type;
  }

  /** One human being, named or described. */
  boolean person() {
    return type() == EntityType.PERSON;
  }

  @Nullable Boolean plural() {
    Candidate best = best();
    if (best.plural != null) {
      return best.plural;
    }
    return switch (best.type) {
      case PERSON, COUNTRY -> false;
      default -> null;
    };
  }

  @Nullable Gender gender() {
    for (Candidate mention : mentions) {
      if (mention.gender != null && (mention.human() || mention.kind == MentionKind.PRONOUN)) {
        return mention.gender;
      }
    }
    return null;
  }

  /** The last mention before a place in the text, or null. */
  @Nullable Candidate lastBefore(Candidate here) {
    Candidate last = null;
    for (Candidate mention : mentions) {
      if (Coreference.TEXT_ORDER.compare(mention, here) < 0) {
        last = mention;
      }
    }
    return last;
  }
}
