package org.testigo.coder.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.testigo.codebook.places.PlaceBook;
import org.testigo.codebook.places.PlaceWords;
import org.testigo.language.tree.NameType;
import org.testigo.language.tree.Sentence;
import org.testigo.record.PlaceResolution;

/**
 * Finds names of places that no gazetteer knows: what the name tagger takes for a place, and names
 * beside a noun that says what they are, as in "la vereda El Silencio".
 */
final class UnknownNames {
  private static final int LONGEST = 5;

  private UnknownNames() {}

  static List<Toponym> in(
      Words words, int sentence, boolean[] taken, PlaceBook book, Evidence evidence) {
    List<Toponym> names = new ArrayList<>();
    int word = 0;
    while (word < words.size()) {
      int end = nameEnd(words, word, taken, book.words());
      if (end == word) {
        word++;
        continue;
      }
      Optional<PlaceResolution> kind = Evidence.kindBeside(words, word, end, book.words());
      boolean tagged = isTagged(words, word, end);
      Toponym name = new Toponym(sentence, word, end, List.of(), kind.orElse(null));
      boolean placed =
          evidence.isLocative(words, word - 1)
              || kind.isPresent() && nounBefore(words, word, book.words());
      boolean wanted =
          placed && (tagged || kind.isPresent()) || isDistrict(words, word, end, book.words());
      if (wanted
          && !hasOtherNoun(words, word, end, book.words())
          && evidence.weigh(words, name) >= Evidence.ENOUGH) {
        names.add(name);
      }
      word = end;
    }
    return names;
  }

  /** A run of capitalised words that is no known name, with "de la" inside. */
  private static int nameEnd(Words words, int begin, boolean[] taken, PlaceWords around) {
    if (words.titleCase() || words.allCapitals() || !starts(words, begin, taken)) {
      return begin;
    }
    if (around.isArticle(words.folded(begin)) && !starts(words, begin + 1, taken)) {
      return begin;
    }
    int end = begin + 1;
    while (end < words.size() && end - begin < LONGEST) {
      if (words.follows(end) && starts(words, end, taken)) {
        end++;
      } else if (words.gapBefore(end).equals("-") && !taken[end]) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean starts(Words words, int word, boolean[] taken) {
    return word < words.size()
        && !taken[word]
        && words.isCapital(word)
        && !Character.isDigit(words.folded(word).charAt(0));
  }

  /** "Metcalfe County" says itself what it is. */
  private static boolean isDistrict(Words words, int begin, int end, PlaceWords around) {
    return end - begin >= 2
        && around.kind(words.folded(end - 1)).orElse(null) == PlaceResolution.DISTRICT;
  }

  private static boolean hasOtherNoun(Words words, int begin, int end, PlaceWords around) {
    for (int word = begin; word < end; word++) {
      String folded = words.folded(word);
      if (around.isRoad(folded) || around.isBody(folded) || around.isGroup(folded)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTagged(Words words, int begin, int end) {
    Sentence sentence = words.sentence();
    for (int word = begin; word < end; word++) {
      if (sentence.name(words.token(word)) != NameType.LOCATION) {
        return false;
      }
    }
    return true;
  }

  /** The noun before the name is written small: "el barrio Las Orquídeas", not "Barrio". */
  private static boolean nounBefore(Words words, int begin, PlaceWords around) {
    int word = begin - 1;
    while (word >= 0 && (around.isLinker(words.folded(word)) || around.isArticle(words.folded(word)))) {
      word--;
    }
    return around.kind(words.folded(word)).isPresent() && !words.isCapital(word);
  }
}
