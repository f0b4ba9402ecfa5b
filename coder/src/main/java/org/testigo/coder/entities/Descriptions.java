package org.testigo.coder.entities;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.entities.AgentKind;
import org.testigo.codebook.entities.EntityWords;
import org.testigo.coder.text.ReadText;
import org.testigo.record.EntityType;
import org.testigo.record.MentionKind;

/**
 * Finds whom a description stands for: the holder of the office, the party of the same noun, the
 * body or person of a kind that was named shortly before. What is presented as new refers to nobody
 * before.
 */
final class Descriptions {
  private static final int NEAR = 3;

  private final ReadText text;
  private final EntityWords words;
  private final @Nullable String storyCountry;

  Descriptions(ReadText text, EntityWords words, @Nullable String storyCountry) {
    this.text = text;
    this.words = words;
    this.storyCountry = storyCountry;
  }

  @Nullable Cluster antecedent(Candidate candidate, List<Cluster> clusters, Cluster own) {
    if (candidate.determination == Candidate.Determination.INDEFINITE || candidate.numeral) {
      return null;
    }
    Cluster best = null;
    int bestRank = 0;
    Candidate bestLast = null;
    for (Cluster cluster : clusters) {
      Candidate last = cluster == own ? null : lastPossible(candidate, cluster);
      if (last == null) {
        continue;
      }
      int rank = rank(candidate, cluster, last);
      boolean later = bestLast == null || Coreference.TEXT_ORDER.compare(last, bestLast) > 0;
      if (rank > bestRank || (rank == bestRank && rank > 0 && later)) {
        best = cluster;
        bestRank = rank;
        bestLast = last;
      }
    }
    return best;
  }

  /** The mention that the description would look back to, or null where it cannot be this party. */
  private @Nullable Candidate lastPossible(Candidate candidate, Cluster cluster) {
    Candidate last = cluster.mentions.isEmpty() ? null : cluster.lastBefore(candidate);
    if (last == null || last.inside(candidate) || candidate.inside(last)) {
      return null;
    }
    boolean onlyHeadline = headline(last) && !headline(candidate) && !cluster.named();
    return onlyHeadline || !agrees(candidate, cluster) ? null : last;
  }

  private boolean headline(Candidate mention) {
    return text.inTitle(mention.phrase.sentence());
  }

  /** How sure the reading is, 0 for not at all. */
  private int rank(Candidate candidate, Cluster cluster, Candidate last) {
    int distance = candidate.phrase.sentence() - last.phrase.sentence();
    if (sameOffice(candidate, cluster)) {
      return 5;
    }
    if (sameNoun(candidate, cluster)) {
      return 4;
    }
    if (candidate.determination != Candidate.Determination.DEFINITE) {
      return 0;
    }
    if (sameBodyByKind(candidate, cluster) && distance <= NEAR) {
      return 3;
    }
    if (synonym(candidate, cluster) && distance <= 2 * NEAR) {
      return 3;
    }
    if (samePersonBySector(candidate, cluster) && distance <= NEAR) {
      return 2;
    }
    return personByNoun(candidate, cluster) && distance <= NEAR - 1 ? 1 : 0;
  }

  private boolean agrees(Candidate candidate, Cluster cluster) {
    String one = country(candidate);
    String other = country(cluster.best());
    if (one != null && other != null && !one.equals(other)) {
      return false;
    }
    boolean human = candidate.human();
    return human == cluster.best().human()
        && sameNumber(candidate, cluster)
        && (!human || sameGender(candidate, cluster));
  }

  private static boolean sameNumber(Candidate candidate, Cluster cluster) {
    Boolean plural = cluster.plural();
    boolean bodies = !candidate.human() && office(candidate, cluster);
    return bodies || plural == null || candidate.plural == null || plural.equals(candidate.plural);
  }

  /** Groups are of mixed gender. */
  private static boolean sameGender(Candidate candidate, Cluster cluster) {
    return Boolean.TRUE.equals(candidate.plural)
        || candidate.gender == null
        || cluster.gender() == null
        || candidate.gender == cluster.gender();
  }

  /** "riot police" and "the police": a body of state has no number. */
  private static boolean office(Candidate candidate, Cluster cluster) {
    return (candidate.type == EntityType.OFFICE || cluster.type() == EntityType.OFFICE)
        && candidate.nouns.stream().anyMatch(cluster.nouns::contains);
  }

  /** Bodies of state without a country are those of the country where the story plays. */
  private @Nullable String country(Candidate candidate) {
    if (candidate.country != null) {
      return candidate.country;
    }
    if (candidate.party != null && candidate.party.country() != null) {
      return candidate.party.country();
    }
    return candidate.type == EntityType.OFFICE ? storyCountry : null;
  }

  /** "the president" is the person whom the text, or the codebook, calls president. */
  private boolean sameOffice(Candidate candidate, Cluster cluster) {
    boolean official =
        candidate.agent != null
            && candidate.agent.noun().kind() == AgentKind.OFFICIAL
            && candidate.type == EntityType.PERSON
            && candidate.determination == Candidate.Determination.DEFINITE;
    if (!official || !cluster.person()) {
      return false;
    }
    if (!candidate.nouns.isEmpty() && cluster.nouns.contains(candidate.nouns.iterator().next())) {
      return true;
    }
    for (String role : candidate.roles) {
      for (Candidate mention : cluster.mentions) {
        if (roles(mention).stream().anyMatch(held -> generalizes(role, held))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> roles(Candidate mention) {
    boolean known = mention.roles.isEmpty() && mention.party != null;
    return known
        ? Objects.requireNonNull(mention.party).rolesOn(text.report().published())
        : mention.roles;
  }

  /** "minister" of "foreign minister", "ministro" of "ministro de salud". */
  private static boolean generalizes(String role, String held) {
    return held.equals(role) || held.endsWith(" " + role) || held.startsWith(role + " ");
  }

  private boolean sameNoun(Candidate candidate, Cluster cluster) {
    // The first noun is the whole one: "ministro de defensa" is no other "ministro".
    if (candidate.nouns.isEmpty() || !cluster.nouns.contains(candidate.nouns.iterator().next())) {
      return false;
    }
    boolean bare = candidate.determination == Candidate.Determination.BARE;
    if (candidate.determination == Candidate.Determination.POSSESSED) {
      return candidate.type == EntityType.OFFICE && !cluster.named();
    }
    boolean body = !candidate.human();
    if (bare && !body && !Boolean.TRUE.equals(candidate.plural)) {
      return false;
    }
    for (Candidate mention : cluster.mentions) {
      if (mention.kind != MentionKind.PRONOUN && fits(candidate, mention, bare)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(Candidate candidate, Candidate mention, boolean exactly) {
    Set<String> known = mention.modifiers;
    if (mention.name()) {
      return candidate.modifiers.stream()
          .allMatch(modifier -> mention.nameKeys.contains(modifier) || known.contains(modifier));
    }
    if (mention.determination == Candidate.Determination.POSSESSED && candidate.human()) {
      return false;
    }
    return exactly ? known.equals(candidate.modifiers) : known.containsAll(candidate.modifiers);
  }

  /** "the group", "la institución": a body or group that was named before. */
  private boolean sameBodyByKind(Candidate candidate, Cluster cluster) {
    if (Boolean.TRUE.equals(candidate.plural)
        || !candidate.modifiers.isEmpty()
        || !cluster.named()) {
      return false;
    }
    EntityType type = cluster.type();
    boolean group = type == EntityType.ORGANIZATION || type == EntityType.GROUP;
    boolean office = type == EntityType.OFFICE || type == EntityType.ORGANIZATION;
    if ((group && named(candidate, "anaphors-any"))
        || (office && named(candidate, "anaphors-office"))) {
      return true;
    }
    List<String> sectors = sectors(cluster);
    return (group || office)
        && named(candidate, "anaphors-body")
        && candidate.sectors.stream().anyMatch(sectors::contains);
  }

  private boolean named(Candidate candidate, String set) {
    return candidate.nouns.stream().anyMatch(noun -> words.in(set, noun));
  }

  private static List<String> sectors(Cluster cluster) {
    if (cluster.party() != null) {
      return Objects.requireNonNull(cluster.party()).sectors();
    }
    return cluster.mentions.stream().flatMap(mention -> mention.sectors.stream()).toList();
  }

  private boolean synonym(Candidate candidate, Cluster cluster) {
    if (cluster.named() && cluster.person()) {
      return false;
    }
    for (String noun : candidate.nouns) {
      for (String other : cluster.nouns) {
        if (words.synonyms(noun, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "el periodista" is the person who was called a reporter before. */
  private static boolean samePersonBySector(Candidate candidate, Cluster cluster) {
    if (candidate.type != EntityType.PERSON || !cluster.person() || !cluster.named()) {
      return false;
    }
    List<String> sectors = sectors(cluster);
    return candidate.modifiers.isEmpty()
        && candidate.sectors.stream()
            .anyMatch(sector -> !sector.equals("CVL") && sectors.contains(sector));
  }

  private boolean personByNoun(Candidate candidate, Cluster cluster) {
    return candidate.type == EntityType.PERSON
        && cluster.person()
        && cluster.named()
        && candidate.modifiers.isEmpty()
        && named(candidate, "anaphors-person");
  }
}
