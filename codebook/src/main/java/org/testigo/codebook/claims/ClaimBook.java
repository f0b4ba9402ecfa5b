package org.testigo.codebook.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.codebook.yaml.Node;
import org.testigo.record.ClaimAct;

/** The verbs, nouns and prepositions of saying of one language. Immutable; threads may share it. */
public final class ClaimBook {
  private final String language;
  private final Map<String, List<CueVerb>> verbs = new LinkedHashMap<>();
  private final Map<String, CueNoun> nouns = new LinkedHashMap<>();
  private final List<CuePhrase> phrases = new ArrayList<>();
  private final List<CuePreposition> prepositions = new ArrayList<>();
  private final SourceWords sources;
  private final SaidWords said;
  private final CommitmentWords commitments;
  private final DisputeWords disputes;

  private ClaimBook(String language, List<Node> files) {
    this.language = language;
    for (Node file : files) {
      file.find("verbs").ifPresent(entries -> entries.items().forEach(this::addVerbs));
      file.find("nouns").ifPresent(entries -> entries.items().forEach(this::addNouns));
      file.find("phrases").ifPresent(entries -> entries.items().forEach(this::addPhrase));
      file.find("prepositions").ifPresent(entries -> entries.items().forEach(this::addPreposition));
    }
    prepositions.sort(Comparator.comparingInt((CuePreposition p) -> -p.words().size()));
    sources = SourceWords.read(files);
    said = SaidWords.read(files);
    commitments = CommitmentWords.read(files);
    disputes = DisputeWords.read(files);
  }

  /**
   * Reads the words of a language.
   *
   * @param files the codebook
   * @param language the ISO 639-1 code of the language
   * @return its words of saying
   */
  public static ClaimBook read(CodebookFiles files, String language) {
    return new ClaimBook(language, files.in("claims/" + language));
  }

  private void addVerbs(Node entry) {
    entry.allow("act", "plain", "takes", "prepositions", "hearer", "words");
    Set<Complement> takes = EnumSet.noneOf(Complement.class);
    for (Node kind : entry.get("takes").items()) {
      takes.add(kind.constant(Complement.class));
    }
    for (String words : entry.words("words")) {
      List<String> parts = new ArrayList<>(List.of(words.split(" ", -1)));
      String lemma = parts.get(0);
      boolean reflexive = language.equals("es") && lemma.endsWith("rse");
      if (reflexive) {
        parts.set(0, lemma.substring(0, lemma.length() - 2));
      }
      CueVerb verb =
          new CueVerb(
              parts,
              reflexive,
              entry.get("act").constant(ClaimAct.class),
              SaidWords.yes(entry, "plain"),
              takes,
              entry.words("prepositions"),
              entry.text("hearer", "in").equals("out"));
      verbs.computeIfAbsent(parts.get(0), l -> new ArrayList<>()).add(verb);
    }
  }

  private void addNouns(Node entry) {
    entry.allow("act", "alone", "content", "words", "number");
    Set<String> content = new LinkedHashSet<>(entry.words("content"));
    boolean clause = content.remove("clause");
    boolean infinitive = content.remove("infinitive");
    for (String lemma : entry.words("words")) {
      CueNoun noun =
          new CueNoun(
              lemma,
              entry.get("act").constant(ClaimAct.class),
              SaidWords.yes(entry, "alone"),
              entry.text("number", "any").equals("plural"),
              clause,
              infinitive,
              content);
      nouns.put(lemma, noun);
    }
  }

  private void addPhrase(Node entry) {
    entry.allow("verb", "noun", "act");
    phrases.add(
        new CuePhrase(
            entry.get("verb").text(),
            entry.get("noun").text(),
            entry.get("act").constant(ClaimAct.class)));
  }

  private void addPreposition(Node entry) {
    entry.allow("act", "people", "words");
    for (String words : entry.words("words")) {
      prepositions.add(
          new CuePreposition(
              List.of(words.split(" ", -1)),
              entry.get("act").constant(ClaimAct.class),
              SaidWords.yes(entry, "people")));
    }
  }

  /**
   * Returns the language of the words.
   *
   * @return its ISO 639-1 code
   */
  public String language() {
    return language;
  }

  /**
   * Returns the senses of the verbs that begin with a lemma, those of several words among them.
   *
   * @param lemma the lemma
   * @return the senses in the order of the codebook, possibly none
   */
  public List<CueVerb> verbs(String lemma) {
    return List.copyOf(verbs.getOrDefault(lemma, List.of()));
  }

  /**
   * Finds a noun of saying.
   *
   * @param lemma the noun's lemma
   * @return the noun, or empty
   */
  public Optional<CueNoun> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /**
   * Finds what a verb says with a noun.
   *
   * @param verb the verb's lemma
   * @param noun the noun's lemma
   * @return the two together, or empty
   */
  public Optional<CuePhrase> phrase(String verb, String noun) {
    return phrases.stream().filter(p -> p.verb().equals(verb) && p.noun().equals(noun)).findFirst();
  }

  /**
   * Returns the words that name a source without a verb.
   *
   * @return the prepositions, the longest first
   */
  public List<CuePreposition> prepositions() {
    return List.copyOf(prepositions);
  }

  /**
   * Returns the words that tell the kind of a source.
   *
   * @return the words
   */
  public SourceWords sources() {
    return sources;
  }

  /**
   * Returns the words that bear on act and certainty.
   *
   * @return the words
   */
  public SaidWords said() {
    return said;
  }

  /**
   * Returns the words that bind a party to a deed.
   *
   * @return the words
   */
  public CommitmentWords commitments() {
    return commitments;
  }

  /**
   * Returns the words by which claims that cannot both hold are known.
   *
   * @return the words
   */
  public DisputeWords disputes() {
    return disputes;
  }
}
