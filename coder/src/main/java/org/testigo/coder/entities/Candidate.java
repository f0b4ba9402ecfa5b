package org.testigo.coder.entities;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.entities.AgentForm;
import org.testigo.codebook.entities.Gender;
import org.testigo.codebook.entities.KnownParty;
import org.testigo.codebook.entities.PronounEntry;
import org.testigo.coder.text.Phrase;
import org.testigo.record.EntityType;
import org.testigo.record.MentionKind;

/**
 * A mention on its way: what its own words tell of the party, before mentions are joined. The
 * finders fill it in; the steps after them only read it.
 */
final class Candidate {
  /** How the determiner presents the party. */
  enum Determination {
    /** As known: "the", "this", "el". */
    DEFINITE,
    /** As new: "a", "another", "unos", or a number. */
    INDEFINITE,
    /** As somebody's: "his", "Ecuador's". */
    POSSESSED,
    /** Not at all. */
    BARE
  }

  final Phrase phrase;
  final MentionKind kind;
  EntityType type = EntityType.GROUP;

  /** The words of the name without title and article, folded; none for descriptions. */
  List<String> nameKeys = List.of();

  /** The tokens of the name without title and article; empty for descriptions. */
  int nameBegin;

  int nameEnd;

  /** The acronym that stands in brackets behind the name, folded. */
  String acronym = "";

  @Nullable KnownParty party;

  /** All whom the codebook knows by the name; the party is one of them. */
  List<KnownParty> parties = List.of();

  @Nullable AgentForm agent;

  /** The keys of the nouns and titles that describe the party. */
  final Set<String> nouns = new LinkedHashSet<>();

  /** The keys of the other words of a description. */
  final Set<String> modifiers = new LinkedHashSet<>();

  Determination determination = Determination.BARE;
  @Nullable Boolean plural;
  @Nullable Gender gender;
  @Nullable String country;
  final List<String> sectors = new ArrayList<>();
  final List<String> roles = new ArrayList<>();
  boolean former;

  /** Whether the country was settled by the place that stands for it. */
  boolean placeName;

  @Nullable PronounEntry pronoun;

  /** Whether the words tell that the party is of some other country. */
  boolean foreign;

  /** The head of the second of two coordinated nouns, or -1. */
  int second = -1;

  /** A numeral that stands for people: one, five, ambos. */
  boolean numeral;

  Candidate(Phrase phrase, MentionKind kind) {
    this.phrase = phrase;
    this.kind = kind;
  }

  boolean name() {
    return kind == MentionKind.NAME;
  }

  boolean human() {
    return type == EntityType.PERSON || (agent != null && agent.noun().kind().human());
  }

  void addSectors(List<String> more) {
    for (String sector : more) {
      if (!sectors.contains(sector)) {
        sectors.add(sector);
      }
    }
  }

  boolean inside(Candidate other) {
    return phrase.sentence() == other.phrase.sentence()
        && other.phrase.begin() <= phrase.begin()
        && phrase.end() <= other.phrase.end()
        && this != other;
  }
}
