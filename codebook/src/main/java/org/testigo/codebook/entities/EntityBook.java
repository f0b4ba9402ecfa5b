package org.testigo.codebook.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.countries.Countries;
import org.testigo.codebook.yaml.CodebookFiles;

/**
 * All that the codebook knows of parties, for one language. Immutable; threads may share it.
 *
 * <p>All single words are asked for by their key, see {@link WordKeys#key}.
 */
public final class EntityBook {
  private static final int LONGEST_NOUN = 9;
  private static final int LONGEST_NAME = 14;

  private final String language;
  private final Countries countries;
  private final List<KnownParty> parties;
  private final NameIndex<NamedParty> names;
  private final NameIndex<AgentForm> agents;
  private final Map<String, List<KnownParty>> surnames;
  private final Map<String, Gender> givenNames;
  private final EntityWords words;

  /** A party under one of its names. */
  record NamedParty(String name, KnownParty party) {}

  EntityBook(
      String language,
      Countries countries,
      List<KnownParty> parties,
      NameIndex<AgentForm> agents,
      Map<String, Gender> givenNames,
      EntityWords words) {
    this.language = language;
    this.countries = countries;
    this.parties = List.copyOf(parties);
    this.agents = agents;
    this.givenNames = givenNames;
    this.words = words;
    names = new NameIndex<>();
    surnames = new HashMap<>();
    for (KnownParty party : parties) {
      if (party.kind() == AgentKind.PERSON) {
        String name = party.names().get(0);
        String surname = NameIndex.key(name.substring(name.lastIndexOf(' ') + 1));
        surnames.computeIfAbsent(surname, key -> new ArrayList<>(1)).add(party);
      }
      for (String name : party.names()) {
        names.put(name, new NamedParty(name, party));
      }
    }
  }

  /**
   * Reads the folder {@code entities} of a codebook.
   *
   * @param files the codebook
   * @param countries its countries
   * @param language the ISO 639-1 code of the language that is read
   * @return what it knows of parties
   */
  public static EntityBook read(CodebookFiles files, Countries countries, String language) {
    return new EntityReader(countries, language).read(files);
  }

  /**
   * Returns the language that the book is for.
   *
   * @return its ISO 639-1 code
   */
  public String language() {
    return language;
  }

  /**
   * Returns the countries.
   *
   * @return the countries of the codebook
   */
  public Countries countries() {
    return countries;
  }

  /**
   * Returns everybody whom the codebook knows by name.
   *
   * @return the parties, in the order of the codebook
   */
  public List<KnownParty> parties() {
    return parties;
  }

  /**
   * Returns the small words that the search for parties needs.
   *
   * @return the words
   */
  public EntityWords words() {
    return words;
  }

  /**
   * Finds the longest known name that begins at a word.
   *
   * @param row the words
   * @param begin the first word
   * @return the name, or empty
   */
  public Optional<Match<KnownParty>> nameAt(WordKeys row, int begin) {
    Match<KnownParty> best = null;
    StringBuilder key = new StringBuilder();
    int last = Math.min(row.size(), begin + LONGEST_NAME);
    for (int end = begin; end < last; end++) {
      key.append(row.key(end));
      String prefix = key.toString();
      if (prefix.isEmpty() || !names.begins(prefix)) {
        break;
      }
      List<KnownParty> found = new ArrayList<>(1);
      for (NamedParty named : names.get(prefix)) {
        if (row.key(end).length() > 0 && writtenAlike(named.name(), row, begin, end)) {
          found.add(named.party());
        }
      }
      if (!found.isEmpty()) {
        best = new Match<>(begin, end + 1, found);
      }
    }
    return Optional.ofNullable(best);
  }

  /** Acronyms want their capitals, and so do the first and last word of other names. */
  private static boolean writtenAlike(String name, WordKeys row, int begin, int end) {
    int lastWord = name.lastIndexOf(' ') + 1;
    if (Character.isUpperCase(name.codePointAt(0)) && !row.capital(begin) && begin == end) {
      return false;
    }
    if (Character.isUpperCase(name.codePointAt(lastWord)) && !row.capital(end)) {
      return false;
    }
    if (name.length() <= 6 && lastWord == 0 && isCapitals(name)) {
      return isCapitals(row.form(begin));
    }
    return true;
  }

  private static boolean isCapitals(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  /**
   * Finds whom a surname by itself means: the one person of that name who holds an office on a day,
   * or else the only one whom the codebook knows.
   *
   * @param key the surname's key
   * @param day the day, or null for today's state as far as it is known
   * @return the person, or empty
   */
  public Optional<KnownParty> bySurname(String key, @Nullable LocalDate day) {
    List<KnownParty> all = surnames.getOrDefault(key, List.of());
    List<KnownParty> inOffice =
        all.stream()
            .filter(
                party ->
                    party.offices().stream()
                        .anyMatch(office -> office.from() != null && office.heldOn(day)))
            .toList();
    if (inOffice.size() == 1) {
      return Optional.of(inOffice.get(0));
    }
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /**
   * Finds the longest agent noun whose words hold a head.
   *
   * @param row the words
   * @param head the head
   * @return the noun's forms, or empty
   */
  public Optional<Match<AgentForm>> agentAround(WordKeys row, int head) {
    Match<AgentForm> best = null;
    for (int begin = Math.max(0, head - 4); begin <= head; begin++) {
      Match<AgentForm> match = agentAt(row, begin, head);
      if (match != null
          && (best == null || match.end() - match.begin() > best.end() - best.begin())) {
        best = match;
      }
    }
    boolean party = best != null && best.values().get(0).noun().kind() != AgentKind.NOTHING;
    return party ? Optional.ofNullable(best) : Optional.empty();
  }

  /**
   * Finds the agent noun that a word is by itself.
   *
   * @param row the words
   * @param word the word
   * @return the noun's forms, or empty
   */
  public Optional<Match<AgentForm>> agentWord(WordKeys row, int word) {
    List<AgentForm> found = row.key(word).isEmpty() ? List.of() : agents.get(row.key(word));
    return found.isEmpty() ? Optional.empty() : Optional.of(new Match<>(word, word + 1, found));
  }

  private @Nullable Match<AgentForm> agentAt(WordKeys row, int begin, int head) {
    Match<AgentForm> best = null;
    StringBuilder key = new StringBuilder();
    int last = Math.min(row.size(), begin + LONGEST_NOUN);
    for (int end = begin; end < last; end++) {
      key.append(row.key(end));
      String prefix = key.toString();
      if (prefix.isEmpty() || !agents.begins(prefix)) {
        break;
      }
      List<AgentForm> found = agents.get(prefix);
      if (end >= head && !found.isEmpty() && !row.key(end).isEmpty()) {
        best = new Match<>(begin, end + 1, found);
      }
    }
    return best;
  }

  /**
   * Returns the gender that a given name tells.
   *
   * @param key the key of the name
   * @return the gender, or null where it is unknown or both
   */
  public @Nullable Gender genderOfName(String key) {
    return givenNames.get(key);
  }

  /**
   * Tells whether a word is a common given name.
   *
   * @param key the word's key
   * @return whether it is
   */
  public boolean givenName(String key) {
    return givenNames.containsKey(key);
  }

  /**
   * Returns all sectors that agent nouns name, for checks.
   *
   * @return the sectors of PLOVER
   */
  public static Set<String> sectors() {
    return EntityReader.SECTORS;
  }
}
