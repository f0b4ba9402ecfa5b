package org.testigo.codebook.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.testigo.codebook.countries.Spelling;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.codebook.yaml.Node;
import org.testigo.record.PlaceResolution;

/**
 * The words of one language that stand around the names of places. All are folded. Immutable;
 * threads may share it.
 */
public final class PlaceWords {
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, PlaceResolution> kinds = new HashMap<>();

  private PlaceWords() {}

  static PlaceWords read(CodebookFiles files, String language) {
    PlaceWords words = new PlaceWords();
    for (Node file : files.in("places/" + language)) {
      file.allow(
          "articles",
          "linkers",
          "locative",
          "kinds",
          "bodies",
          "groups",
          "roads",
          "titles",
          "persons",
          "prefixes",
          "directions",
          "suffixes",
          "civic",
          "never");
      for (Map.Entry<String, Node> entry : file.entries().entrySet()) {
        if (entry.getKey().equals("kinds")) {
          words.addKinds(entry.getValue());
        } else {
          words.add(entry.getKey(), entry.getValue().words());
        }
      }
    }
    return words;
  }

  private void add(String list, List<String> words) {
    Set<String> folded = lists.computeIfAbsent(list, name -> new HashSet<>());
    for (String word : words) {
      folded.add(Spelling.fold(word));
    }
  }

  private void addKinds(Node node) {
    for (String key : node.entries().keySet()) {
      PlaceResolution kind =
          Node.scalar(node.file(), node.line(), key).constant(PlaceResolution.class);
      for (String word : node.get(key).words()) {
        kinds.put(Spelling.fold(word), kind);
      }
    }
  }

  private boolean in(String list, String word) {
    Set<String> words = lists.get(list);
    return words != null && words.contains(word);
  }

  /**
   * Tells whether a word is an article.
   *
   * @param word a folded word
   * @return whether it is one
   */
  public boolean isArticle(String word) {
    return in("articles", word);
  }

  /**
   * Tells whether a word links a noun to the name after it, like "of".
   *
   * @param word a folded word
   * @return whether it is one
   */
  public boolean isLinker(String word) {
    return in("linkers", word);
  }

  /**
   * Tells whether a name after this word is likely to be a place.
   *
   * @param word a folded word
   * @return whether it is a preposition or a word of direction
   */
  public boolean isLocative(String word) {
    return in("locative", word);
  }

  /**
   * Tells whether a word makes the words beside it the name of a body.
   *
   * @param word a folded word
   * @return whether it is one such as "university"
   */
  public boolean isBody(String word) {
    return in("bodies", word);
  }

  /**
   * Tells whether a word makes the words beside it the name of a group, even in lower case.
   *
   * @param word a folded word
   * @return whether it is one such as "cartel"
   */
  public boolean isGroup(String word) {
    return in("groups", word);
  }

  /**
   * Tells whether a word makes the words beside it the name of a road.
   *
   * @param word a folded word
   * @return whether it is one such as "street"
   */
  public boolean isRoad(String word) {
    return in("roads", word);
  }

  /**
   * Tells whether a word before the name of a place makes it the name of another.
   *
   * @param word a folded word
   * @return whether it is one such as "New" in "New London"
   */
  public boolean isPrefix(String word) {
    return in("prefixes", word);
  }

  /**
   * Tells whether a word before the name of a country or province only says which part of it.
   *
   * @param word a folded word
   * @return whether it is one such as "West" in "West Texas"
   */
  public boolean isDirection(String word) {
    return in("directions", word);
  }

  /**
   * Tells whether a noun names those who live in a town or serve it.
   *
   * @param word a folded word
   * @return whether it is one such as "residents"
   */
  public boolean isCivic(String word) {
    return in("civic", word);
  }

  /**
   * Tells whether a capitalised word is never a place by itself.
   *
   * @param word a folded word
   * @return whether it is one such as "Sunday"
   */
  public boolean isNever(String word) {
    return in("never", word);
  }

  /**
   * Tells whether a noun after the name of a place makes it the name of another.
   *
   * @param word a folded word
   * @return whether it is one such as "County" in "Lexington County"
   */
  public boolean isSuffix(String word) {
    return in("suffixes", word);
  }

  /**
   * Tells whether a large place's name is as well a name of persons.
   *
   * @param word a folded word
   * @return whether it is one such as "Georgia" or "Santiago"
   */
  public boolean isPersonal(String word) {
    return in("persons", word);
  }

  /**
   * Tells whether a word stands before the name of a person.
   *
   * @param word a folded word
   * @return whether it is a title
   */
  public boolean isTitle(String word) {
    return in("titles", word);
  }

  /**
   * Returns the kind of place that a noun says.
   *
   * @param word a folded word
   * @return the kind, such as a province for "province"; empty for other words
   */
  public Optional<PlaceResolution> kind(String word) {
    return Optional.ofNullable(kinds.get(word));
  }
}
