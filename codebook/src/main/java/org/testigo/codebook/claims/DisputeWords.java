package org.testigo.codebook.claims;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.testigo.codebook.yaml.Node;

/**
 * Words by which an accusation and its denial are known to speak of the same thing.
 *
 * @param kin for each word the numbers of the groups of kindred words that it belongs to
 * @param back nouns and pronouns that point back to what somebody else has said
 * @param tally nouns that point back to a number
 * @param only words that rule anything else out: "used only tear gas"
 * @param means verbs for what is used against people
 * @param harm words for what is worse than that
 */
public record DisputeWords(
    Map<String, Set<Integer>> kin,
    Set<String> back,
    Set<String> tally,
    Set<String> only,
    Set<String> means,
    Set<String> harm) {

  static DisputeWords read(List<Node> files) {
    Map<String, Set<Integer>> kin = new LinkedHashMap<>();
    int group = 0;
    for (Node file : files) {
      List<Node> groups = file.find("kin").map(Node::items).orElse(List.of());
      for (Node words : groups) {
        for (String word : words.words()) {
          kin.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(group);
        }
        group++;
      }
    }
    return new DisputeWords(
        Map.copyOf(kin),
        SourceWords.words(files, "back"),
        SourceWords.words(files, "tally"),
        SourceWords.words(files, "only"),
        SourceWords.words(files, "means"),
        SourceWords.words(files, "harm"));
  }
}
