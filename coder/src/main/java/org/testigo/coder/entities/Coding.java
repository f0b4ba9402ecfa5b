package org.testigo.coder.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.entities.AgentKind;
import org.testigo.codebook.entities.EntityBook;
import org.testigo.codebook.entities.KnownParty;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.record.EntityType;
import org.testigo.record.MentionKind;

/**
 * Gives parties their codes: what the report calls them counts first, then what the codebook knows
 * as of the report's date, then the words around them, at last the country where the story plays.
 */
final class Coding {
  private static final int DEEPEST = 3;

  private final ReadText text;
  private final EntityBook book;
  private final List<Cluster> clusters;
  private final @Nullable String storyCountry;
  private final Map<Integer, String> scenes;
  private final @Nullable LocalDate day;
  private final IdentityHashMap<Candidate, Cluster> of = new IdentityHashMap<>();

  /**
   * Codes parties.
   *
   * @param scenes the countries of paragraphs that tell of another country
   */
  Coding(
      ReadText text,
      EntityBook book,
      List<Cluster> clusters,
      @Nullable String storyCountry,
      Map<Integer, String> scenes) {
    this.scenes = scenes;
    this.text = text;
    this.book = book;
    this.clusters = clusters;
    this.storyCountry = storyCountry;
    this.day = text.report().published();
    for (Cluster cluster : clusters) {
      cluster.mentions.forEach(mention -> of.put(mention, cluster));
    }
  }

  EntityReading reading(Cluster cluster) {
    Candidate best = cluster.best();
    List<EntityMention> mentions = new ArrayList<>();
    Set<String> roles = new LinkedHashSet<>();
    for (Candidate mention : cluster.mentions) {
      mentions.add(new EntityMention(mention.phrase, mention.kind));
      if (mention.second >= 0) {
        int second = mention.second;
        mentions.add(
            new EntityMention(
                new Phrase(mention.phrase.sentence(), second, second + 1, second), mention.kind));
      }
      roles.addAll(mention.roles);
    }
    KnownParty party = cluster.party();
    if (party != null) {
      roles.addAll(party.rolesOn(day));
    }
    return new EntityReading(
        name(best),
        best.type,
        country(cluster, 0),
        List.copyOf(sectors(cluster, 0)),
        List.copyOf(roles),
        mentions);
  }

  private String name(Candidate best) {
    if (best.placeName && best.country != null) {
      return book.countries()
          .byCode(best.country)
          .map(country -> book.countries().names(country, text.language()).get(0))
          .orElse(best.country);
    }
    int begin = text.sentence(best.phrase.sentence()).begin(best.phrase.begin());
    int end = text.span(best.phrase).end();
    if (best.nameEnd > best.nameBegin) {
      begin = text.sentence(best.phrase.sentence()).begin(best.nameBegin);
      end = text.sentence(best.phrase.sentence()).end(best.nameEnd - 1);
    }
    return text.text().substring(begin, end).replaceAll("\\s+", " ");
  }

  private @Nullable String country(Cluster cluster, int depth) {
    KnownParty party = cluster.party();
    if (party != null && party.country() != null) {
      return party.country();
    }
    for (Candidate mention : cluster.mentions) {
      if (mention.country != null) {
        return mention.country;
      }
    }
    if (cluster.mentions.stream().anyMatch(mention -> mention.foreign)) {
      return null;
    }
    Candidate best = cluster.best();
    if (best.type == EntityType.COUNTRY) {
      return null;
    }
    Cluster owner = depth < DEEPEST ? owner(cluster) : null;
    if (owner != null) {
      String country = country(owner, depth + 1);
      if (country != null) {
        return country;
      }
    }
    if (international(cluster)) {
      return best.type == EntityType.OFFICE ? "IGO" : "NGO";
    }
    int first = cluster.mentions.get(0).phrase.sentence();
    String scene = scenes.get(text.paragraphs().get(first));
    boolean someones = best.determination == Candidate.Determination.POSSESSED;
    return scene == null || someones ? storyCountry : scene;
  }

  private boolean international(Cluster cluster) {
    for (Candidate mention : cluster.mentions) {
      boolean body = mention.kind != MentionKind.PRONOUN && !mention.human();
      if (body
          && (mention.modifiers.stream().anyMatch(key -> book.words().in("international", key))
              || mention.nameKeys.stream()
                  .anyMatch(key -> book.words().in("international", key)))) {
        return true;
      }
    }
    return false;
  }

  private Set<String> sectors(Cluster cluster, int depth) {
    Set<String> sectors = new LinkedHashSet<>();
    Candidate best = cluster.best();
    if (best.type == EntityType.COUNTRY) {
      return sectors;
    }
    for (Candidate mention : cluster.mentions) {
      if (mention.former && mention.human()) {
        return new LinkedHashSet<>(List.of("ELI"));
      }
      List<String> own = ofTheirBody(mention, cluster, depth);
      sectors.addAll(own.isEmpty() ? mention.sectors : own);
    }
    KnownParty party = cluster.party();
    if (party != null && (sectors.isEmpty() || party.kind() != AgentKind.PERSON)) {
      return new LinkedHashSet<>(party.sectorsOn(day));
    }
    if (sectors.size() > 1) {
      // A citizen with another quality is coded by that quality.
      sectors.remove("CVL");
    }
    if (sectors.isEmpty() && !"IGO".equals(best.country)) {
      fromOwner(cluster, sectors, depth);
    }
    return sectors;
  }

  private void fromOwner(Cluster cluster, Set<String> sectors, int depth) {
    Candidate best = cluster.best();
    Cluster owner = depth < DEEPEST ? owner(cluster) : null;
    if (owner != null && !owner.person()) {
      sectors.addAll(sectors(owner, depth + 1));
    }
    if (sectors.isEmpty() && (best.human() || best.numeral)) {
      sectors.add("CVL");
    }
  }

  /** "the federation's president" is of the federation, not of the government. */
  private List<String> ofTheirBody(Candidate mention, Cluster cluster, int depth) {
    boolean official =
        depth < DEEPEST
            && mention.kind == MentionKind.NOMINAL
            && mention.agent != null
            && mention.agent.noun().kind() == AgentKind.OFFICIAL;
    Candidate inner = official ? innermost(mention) : null;
    Cluster body = inner == null ? null : of.get(inner);
    boolean organization =
        body != null
            && body != cluster
            && (body.type() == EntityType.ORGANIZATION || body.type() == EntityType.GROUP);
    return organization ? List.copyOf(sectors(Objects.requireNonNull(body), depth + 1)) : List.of();
  }

  /** The party inside a description whose codes it takes: "a spokesman for the ministry". */
  private @Nullable Cluster owner(Cluster cluster) {
    for (Candidate mention : cluster.mentions) {
      if (mention.kind != MentionKind.NOMINAL && mention.agent == null) {
        continue;
      }
      Candidate inner = innermost(mention);
      Cluster owner = inner == null || someones(inner, mention) ? null : of.get(inner);
      if (owner != null && owner != cluster) {
        return owner;
      }
    }
    Candidate best = cluster.best();
    boolean needs =
        best.kind == MentionKind.NOMINAL
            && best.agent != null
            && best.agent.noun().kind().human()
            && best.type == EntityType.PERSON
            && best.nouns.stream().anyMatch(noun -> book.words().in("speakers", noun));
    return needs ? bodyBefore(best) : null;
  }

  /** "his lawyers", "su hermano" are not of the sector of him whose they are. */
  private static boolean someones(Candidate inner, Candidate mention) {
    boolean plainGroup =
        mention.agent == null
            || (mention.agent.noun().sectors().isEmpty() && mention.type != EntityType.PERSON);
    return inner.kind == MentionKind.PRONOUN && mention.human() && !plainGroup;
  }

  private @Nullable Candidate innermost(Candidate mention) {
    Candidate found = null;
    for (Cluster cluster : clusters) {
      for (Candidate other : cluster.mentions) {
        boolean first = found == null || other.phrase.begin() < found.phrase.begin();
        if (other.inside(mention) && other.phrase.head() != mention.phrase.head() && first) {
          found = other;
        }
      }
    }
    return found;
  }

  /** "a spokesman said": somebody of the body that was spoken of last. */
  private @Nullable Cluster bodyBefore(Candidate mention) {
    Cluster found = null;
    Candidate foundLast = null;
    for (Cluster cluster : clusters) {
      EntityType type = cluster.type();
      if (type != EntityType.OFFICE && type != EntityType.ORGANIZATION) {
        continue;
      }
      Candidate last = cluster.lastBefore(mention);
      if (last == null || mention.phrase.sentence() - last.phrase.sentence() > 1) {
        continue;
      }
      if (foundLast == null
          || Coreference.TEXT_ORDER.compare(last, Objects.requireNonNull(foundLast)) > 0) {
        found = cluster;
        foundLast = last;
      }
    }
    return found;
  }
}
