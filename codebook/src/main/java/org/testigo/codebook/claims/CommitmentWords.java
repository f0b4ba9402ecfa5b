package org.testigo.codebook.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.testigo.codebook.yaml.Node;
import org.testigo.record.CommitmentKind;

/**
 * Words that bind a party to a deed, and words that put a condition on it.
 *
 * @param joint verbs by which several parties bind themselves together
 * @param nouns nouns that name a commitment, by lemma
 * @param conditions words that open a condition, the longest first
 * @param opening words at the head of what is said that are no part of the commitment
 * @param except words that open what is not accepted, behind what is
 */
public record CommitmentWords(
    Set<String> joint,
    Map<String, CommitmentNoun> nouns,
    List<String> conditions,
    Set<String> opening,
    Set<String> except) {

  static CommitmentWords read(List<Node> files) {
    Map<String, CommitmentNoun> nouns = new LinkedHashMap<>();
    for (Node file : files) {
      file.find("commitments")
          .ifPresent(entries -> entries.items().forEach(entry -> add(nouns, entry)));
    }
    List<String> conditions = new ArrayList<>(SourceWords.words(files, "condition"));
    conditions.sort(Comparator.comparingInt((String words) -> -words.length()));
    return new CommitmentWords(
        SourceWords.words(files, "joint"),
        Map.copyOf(nouns),
        List.copyOf(conditions),
        SourceWords.words(files, "opening"),
        SourceWords.words(files, "except"));
  }

  private static void add(Map<String, CommitmentNoun> nouns, Node entry) {
    entry.allow("kind", "opens", "words");
    for (String lemma : entry.words("words")) {
      CommitmentKind kind = entry.get("kind").constant(CommitmentKind.class);
      nouns.put(lemma, new CommitmentNoun(lemma, kind, Set.copyOf(entry.words("opens"))));
    }
  }

  /**
   * Finds a noun that names a commitment.
   *
   * @param lemma the noun's lemma
   * @return the noun, or empty
   */
  public Optional<CommitmentNoun> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }
}
