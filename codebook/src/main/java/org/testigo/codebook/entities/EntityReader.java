package org.testigo.codebook.entities;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.countries.Countries;
import org.testigo.codebook.entities.PronounEntry.Refers;
import org.testigo.codebook.entities.PronounEntry.Use;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.codebook.yaml.Node;

/** Reads the folder {@code entities}; each file tells by its first keys what it holds. */
final class EntityReader {
  static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");
  private static final Set<String> BODIES_OF_STATES = Set.of("IGO", "NGO", "EUR");
  private static final List<String> WORD_SETS =
      List.of(
          "former",
          "international",
          "united-nations",
          "foreign",
          "not-names",
          "speakers",
          "definite",
          "indefinite",
          "quantities",
          "locative",
          "complement",
          "party-prepositions");

  private final Countries countries;
  private final String language;
  private final List<KnownParty> parties = new ArrayList<>();
  private final NameIndex<AgentForm> agents = new NameIndex<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, List<String>> modifiers = new HashMap<>();
  private final Map<String, List<String>> titles = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, PronounEntry> pronouns = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, Set<Integer>> synonyms = new HashMap<>();
  private final Map<String, String> offices = new HashMap<>();
  private int synonymRows;

  EntityReader(Countries countries, String language) {
    this.countries = countries;
    this.language = language;
  }

  EntityBook read(CodebookFiles files) {
    for (Node file : files.in("entities")) {
      file.allow("organizations", "people", "given-names");
      file.find("organizations").ifPresent(list -> list.items().forEach(this::organization));
      file.find("people").ifPresent(list -> list.items().forEach(this::person));
      file.find("given-names").ifPresent(names -> byGender(names, givenNames));
    }
    for (Node file : files.in("entities/" + language)) {
      file.find("agents").ifPresent(this::agents);
      if (file.find("agents").isEmpty()) {
        words(file);
      }
    }
    EntityWords words =
        new EntityWords(modifiers, titles, genders, pronouns, sets, synonyms, offices);
    return new EntityBook(language, countries, parties, agents, givenNames, words);
  }

  private void organization(Node entry) {
    entry.allow("en", "es", "also", "country", "sectors", "type", "from", "to", "designated");
    List<String> names = new ArrayList<>(entry.words(language));
    names.addAll(entry.words(language.equals("en") ? "es" : "en"));
    names.addAll(entry.words("also"));
    if (names.isEmpty()) {
      throw entry.wrong("this entry has no name", "add en: [Name] or es: [Nombre]");
    }
    List<Designation> designations = new ArrayList<>();
    entry
        .find("designated")
        .ifPresent(
            list ->
                list.items()
                    .forEach(
                        item ->
                            designations.add(
                                new Designation(country(item.get("by")), date(item.get("from"))))));
    AgentKind kind = entry.get("type").constant(AgentKind.class);
    parties.add(
        new KnownParty(
            names.stream().distinct().toList(),
            kind,
            entry.find("country").map(this::country).orElse(null),
            sectors(entry.find("sectors")),
            null,
            List.of(),
            designations));
  }

  private void person(Node entry) {
    entry.allow("name", "also", "gender", "country", "roles");
    List<String> names = new ArrayList<>();
    names.add(entry.get("name").text());
    names.addAll(entry.words("also"));
    List<Office> held = new ArrayList<>();
    for (Node role : entry.get("roles").items()) {
      role.allow("role", "sectors", "from", "to");
      LocalDate from = role.find("from").map(EntityReader::date).orElse(null);
      LocalDate to = role.find("to").map(EntityReader::date).orElse(null);
      if (from != null && to != null && !from.isBefore(to)) {
        throw role.wrong("the office ends before it begins", "write the earlier date as 'from'");
      }
      held.add(new Office(role.get("role").text(), sectors(role.find("sectors")), from, to));
    }
    parties.add(
        new KnownParty(
            names,
            AgentKind.PERSON,
            entry.find("country").map(this::country).orElse(null),
            List.of(),
            entry.find("gender").map(node -> node.constant(Gender.class)).orElse(null),
            held,
            List.of()));
  }

  /** A day, or the first day of a month or a year. */
  private static LocalDate date(Node node) {
    String text = node.text();
    String full = text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text;
    try {
      return LocalDate.parse(full);
    } catch (DateTimeException e) {
      throw node.wrong("'" + text + "' is no date", "write it as 2023-11-23 or 2023-11");
    }
  }

  private String country(Node node) {
    String code = node.text();
    if (!BODIES_OF_STATES.contains(code) && countries.byCode(code).isEmpty()) {
      throw node.wrong(
          "'" + code + "' is no country", "write its ISO 3166-1 alpha-3 code, IGO or NGO");
    }
    return code;
  }

  private static List<String> sectors(Optional<Node> node) {
    List<String> sectors = node.map(Node::words).orElse(List.of());
    for (String sector : sectors) {
      if (!SECTORS.contains(sector)) {
        throw node.orElseThrow().wrong("'" + sector + "' is no sector of PLOVER", "see " + SECTORS);
      }
    }
    return sectors;
  }

  private void agents(Node bySector) {
    for (Map.Entry<String, Node> entry : bySector.entries().entrySet()) {
      String key = entry.getKey();
      boolean plain = key.equals("NONE") || key.equals("COUNTRY");
      List<String> sectors = plain ? List.of() : List.of(key.split(" ", -1));
      if (!SECTORS.containsAll(sectors)) {
        throw entry.getValue().wrong("'" + key + "' is no sector of PLOVER", "see " + SECTORS);
      }
      entry.getValue().allow("person", "official", "group", "body", "organization", "nothing");
      for (Map.Entry<String, Node> kinds : entry.getValue().entries().entrySet()) {
        AgentKind kind = AgentKind.valueOf(kinds.getKey().toUpperCase(Locale.ROOT));
        for (String word : kinds.getValue().words()) {
          agent(word, kind, sectors, key.equals("COUNTRY"));
        }
      }
    }
  }

  private void agent(String entry, AgentKind kind, List<String> sectors, boolean countryNoun) {
    List<Inflection.Form> forms = Inflection.forms(entry, language);
    AgentNoun noun = new AgentNoun(forms.get(0).text(), kind, sectors, countryNoun);
    for (Inflection.Form form : forms) {
      agents.put(form.text(), new AgentForm(noun, form.plural(), form.gender()));
    }
  }

  private void words(Node file) {
    for (Map.Entry<String, Node> entry : file.entries().entrySet()) {
      Node value = entry.getValue();
      switch (entry.getKey()) {
        case "modifiers" -> bySector(value, modifiers);
        case "titles" -> bySector(value, titles);
        case "genders" -> byGender(value, genders);
        case "pronouns" -> value.items().forEach(this::pronoun);
        case "anaphors" -> value.entries().forEach((k, v) -> set("anaphors-" + k, v.words()));
        case "synonyms" -> value.items().forEach(row -> synonymRow(row.words()));
        case "offices" ->
            value.entries().forEach((k, v) -> offices.put(NameIndex.key(k), v.text()));
        default -> {
          if (!WORD_SETS.contains(entry.getKey())) {
            throw value.wrong(
                "'" + entry.getKey() + "' is no key of this file", "use one of " + WORD_SETS);
          }
          set(entry.getKey(), value.words());
        }
      }
    }
  }

  private void set(String name, List<String> words) {
    Set<String> keys = sets.computeIfAbsent(name, n -> new HashSet<>());
    words.forEach(word -> keys.add(NameIndex.key(word)));
  }

  /** Modifiers agree with their noun: all their forms count. */
  private void bySector(Node value, Map<String, List<String>> target) {
    for (Map.Entry<String, Node> entry : value.entries().entrySet()) {
      List<String> sectors = entry.getKey().equals("NONE") ? List.of() : List.of(entry.getKey());
      for (String word : entry.getValue().words()) {
        for (Inflection.Form form : Inflection.forms(word, language)) {
          target.putIfAbsent(NameIndex.key(form.text()), sectors);
        }
      }
    }
  }

  private static void byGender(Node value, Map<String, Gender> target) {
    value.allow("masculine", "feminine");
    value.words("masculine").forEach(w -> target.put(NameIndex.key(w), Gender.MASCULINE));
    value.words("feminine").forEach(w -> target.put(NameIndex.key(w), Gender.FEMININE));
  }

  private void pronoun(Node entry) {
    entry.allow("words", "number", "gender", "refers", "relative", "clitic", "new");
    @Nullable Boolean plural =
        entry.find("number").map(n -> n.text().equals("plural")).orElse(null);
    @Nullable Gender gender = entry.find("gender").map(n -> n.constant(Gender.class)).orElse(null);
    Use use = Use.PERSONAL;
    for (Use each : Use.values()) {
      if (entry.find(each.name().toLowerCase(Locale.ROOT)).isPresent()) {
        use = each;
      }
    }
    Refers refers = entry.get("refers").constant(Refers.class);
    for (String word : entry.words("words")) {
      pronouns.put(word.toLowerCase(Locale.ROOT), new PronounEntry(plural, gender, refers, use));
    }
  }

  private void synonymRow(List<String> nouns) {
    synonymRows++;
    for (String noun : nouns) {
      synonyms.computeIfAbsent(NameIndex.key(noun), k -> new HashSet<>()).add(synonymRows);
    }
  }
}
