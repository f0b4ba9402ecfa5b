package org.testigo.coder.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.testigo.codebook.places.PlaceBook;
import org.testigo.codebook.places.PlaceName;
import org.testigo.codebook.places.PlaceWords;

/**
 * Finds the longest name of the gazetteer that begins at a word. Made for one report, it remembers
 * what it has looked up.
 */
final class NameMatcher {
  private final PlaceBook book;
  private final PlaceWords around;
  private final Map<String, Optional<PlaceName>> seen = new HashMap<>();

  NameMatcher(PlaceBook book) {
    this.book = book;
    this.around = book.words();
  }

  Optional<PlaceName> at(Words words, int word) {
    if (!mayBegin(words, word)) {
      return Optional.empty();
    }
    int end = word + 1;
    while (end < words.size() && end - word < book.longest() && joined(words, end)) {
      end++;
    }
    for (; end > word; end--) {
      Optional<PlaceName> name =
          seen.computeIfAbsent(words.folded(word, end), key -> book.name(key));
      if (name.isPresent() && matches(words, word, name.get())) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** A name begins with a capital, or with a small word that belongs to it: "sub-Saharan". */
  private boolean mayBegin(Words words, int word) {
    String folded = words.folded(word);
    return words.isCapital(word)
        || words.isCapital(word + 1)
        || around.isArticle(folded)
        || around.kind(folded).isPresent();
  }

  private boolean matches(Words words, int word, PlaceName name) {
    for (int i = 0; i < name.words().size(); i++) {
      if (!written(words, word, i, name)) {
        return false;
      }
    }
    return !name.dotted() || words.charAfter(word) == '.';
  }

  /** A capital in the gazetteer is a capital in the text, but for a first "río" or "la". */
  private boolean written(Words words, int word, int i, PlaceName name) {
    int at = word + i;
    if (name.abbreviation() && !name.dotted()) {
      return words.isUpper(at) && !(words.allCapitals() && name.words().size() == 1);
    }
    if (words.isCapital(at) || !name.capitals().get(i)) {
      return true;
    }
    String folded = words.folded(at);
    return i == 0
        && name.words().size() > 1
        && !(around.isArticle(folded) && isInside(words, word))
        && (around.isArticle(folded) || around.kind(folded).isPresent());
  }

  /** "Triunfo de la Cruz" does not hold La Cruz. */
  private boolean isInside(Words words, int article) {
    return words.follows(article)
        && around.isLinker(words.folded(article - 1))
        && words.follows(article - 1)
        && words.isCapital(article - 2);
  }

  private static boolean joined(Words words, int word) {
    String gap = words.gapBefore(word);
    if (gap.equals(" ") || gap.equals("-") || gap.equals("'") || gap.equals("’")) {
      return true;
    }
    boolean brief = words.end(word - 1) - words.begin(word - 1) <= 2;
    return (brief && (gap.equals(".") || gap.equals(". "))) || gap.equals("\u00a0");
  }
}
