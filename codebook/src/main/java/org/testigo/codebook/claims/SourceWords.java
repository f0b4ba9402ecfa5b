package org.testigo.codebook.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.testigo.codebook.yaml.Node;

/**
 * Words that tell what kind of source is speaking.
 *
 * @param document nouns for texts and figures
 * @param anonymous nouns for sources whose name is withheld
 * @param withheld words beside a source that say that its name is withheld
 * @param one words for one out of a larger number
 * @param member nouns for members of a body
 * @param office nouns for bodies of state
 * @param organization nouns for other bodies
 * @param person nouns for one human being
 * @param international names of bodies of many states
 * @param court nouns for courts and judges
 */
public record SourceWords(
    Set<String> document,
    Set<String> anonymous,
    List<String> withheld,
    Set<String> one,
    Set<String> member,
    Set<String> office,
    Set<String> organization,
    Set<String> person,
    Set<String> international,
    Set<String> court) {

  /**
   * Tells whether a noun names somebody, or a text, that can say something.
   *
   * @param lemma the noun's lemma
   * @return whether it is one of these words
   */
  public boolean names(String lemma) {
    return person.contains(lemma)
        || office.contains(lemma)
        || organization.contains(lemma)
        || document.contains(lemma)
        || anonymous.contains(lemma)
        || member.contains(lemma);
  }

  static SourceWords read(List<Node> files) {
    return new SourceWords(
        words(files, "document"),
        words(files, "anonymous"),
        List.copyOf(words(files, "withheld")),
        words(files, "one"),
        words(files, "member"),
        words(files, "office"),
        words(files, "organization"),
        words(files, "person"),
        words(files, "international"),
        words(files, "court"));
  }

  static Set<String> words(List<Node> files, String key) {
    Set<String> words = new LinkedHashSet<>();
    for (Node file : files) {
      words.addAll(file.words(key));
    }
    return words;
  }
}
