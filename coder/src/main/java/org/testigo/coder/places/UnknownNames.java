package org.testigo.coder.places;

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
  private static final double LISTED = 1.5;
  private static final double DATELINE = 3;

  private final Words words;
  private final int sentence;
  private final PlaceBook book;
  private final PlaceWords around;
  private final Evidence evidence;

  UnknownNames(Words words, int sentence, PlaceBook book, Evidence evidence) {
    this.words = words;
    this.sentence = sentence;
    this.book = book;
    this.around = book.words();
    this.evidence = evidence;
  }

  /** Adds to names what is surely a place, and to doubtful what is one if it is one elsewhere. */
  void find(boolean[] taken, boolean[] places, List<Toponym> names, List<Toponym> doubtful) {
    int word = 0;
    while (word < words.size()) {
      int end = nameEnd(word, taken);
      if (end == word) {
        word++;
        continue;
      }
      Optional<PlaceResolution> kind = Evidence.kindBeside(words, word, end, around);
      Toponym name = new Toponym(sentence, word, end, List.of(), kind.orElse(null));
      double weight = hasOtherNoun(word, end) ? -9 : evidence.weigh(words, name);
      boolean listed = isListed(word, end, places);
      boolean held = end < words.size() && places[end] && words.gapBefore(end).equals(", ");
      if (isPlace(name, held || listed)
          && weight + (held ? 1 : listed ? LISTED : 0) >= Evidence.ENOUGH) {
        names.add(name);
        places[word] = true;
      } else if (weight >= Evidence.DOUBTFUL) {
        doubtful.add(name);
      }
      word = end;
    }
  }

  private boolean isPlace(Toponym name, boolean held) {
    int begin = name.begin();
    int end = name.end();
    if (end - begin == 1 && around.isNever(words.folded(begin))) {
      return false;
    }
    if (saysItsKind(begin, end)
        || Evidence.dateline(words, name) >= DATELINE
        || (evidence.isCivic(words, name) && !isOrganization(begin, end))) {
      return true;
    }
    boolean noun = name.kind() != null && nounBefore(words, begin, around);
    boolean located = evidence.isLocative(words, begin - 1) || isOrigin(begin);
    if (held) {
      return noun || located || isTagged(words, begin, end);
    }
    return noun || (located && (isTagged(words, begin, end) || isOnFurtherMap(begin, end)));
  }

  /** "Kimberly Hacker, 43, of McKee". */
  private boolean isOrigin(int begin) {
    return begin >= 2
        && words.follows(begin)
        && around.isLinker(words.folded(begin - 1))
        && (words.gapBefore(begin - 1).equals(", ")
            || words.sentence().name(words.token(begin - 2)) == NameType.PERSON);
  }

  /** A run of capitalised words that is no known name, with "de la" inside. */
  private int nameEnd(int begin, boolean[] taken) {
    if (words.titleCase() || words.allCapitals() || !starts(words, begin, taken)) {
      return begin;
    }
    if (around.isArticle(words.folded(begin)) && !starts(words, begin + 1, taken)) {
      return begin;
    }
    int end = begin + 1;
    while (end < words.size() && end - begin < LONGEST && !isDistrict(begin, end)) {
      int next = afterLinker(end);
      if (words.follows(end) && starts(words, end, taken)) {
        end++;
      } else if (words.gapBefore(end).equals("-") && !taken[end]) {
        end++;
      } else if (next > end && starts(words, next, taken)) {
        end = next + 1;
      } else {
        break;
      }
    }
    return end;
  }

  /** "Butler County" ends the name of the county, though "Jail" follows. */
  private boolean isDistrict(int begin, int end) {
    return end - begin >= 2 && around.isSuffix(words.folded(end - 1));
  }

  /** In Spanish "de la" stands inside names; the word after it, or the same word. */
  private int afterLinker(int word) {
    int next = word;
    while (next < words.size()
        && next - word < 2
        && words.follows(next)
        && evidence.language().equals("es")
        && (around.isLinker(words.folded(next))
            || (next > word && around.isArticle(words.folded(next))))) {
      next++;
    }
    return words.follows(next) ? next : word;
  }

  private static boolean starts(Words words, int word, boolean[] taken) {
    return word < words.size()
        && !taken[word]
        && words.isCapital(word)
        && !Character.isDigit(words.folded(word).charAt(0));
  }

  /** "Metcalfe County" says itself what it is; "Kanawha River" does so to the tagger. */
  private boolean saysItsKind(int begin, int end) {
    PlaceResolution kind = around.kind(words.folded(end - 1)).orElse(null);
    return end - begin >= 2
        && kind != null
        && (kind == PlaceResolution.DISTRICT || isTagged(words, begin, end));
  }

  private boolean hasOtherNoun(int begin, int end) {
    for (int word = begin; word < end; word++) {
      String folded = words.folded(word);
      if (book.countries().byDemonym(folded, evidence.language()).isPresent()
          || around.isRoad(folded)
          || around.isBody(folded)
          || around.isGroup(folded)) {
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

  private boolean isOnFurtherMap(int begin, int end) {
    return words.sentence().name(words.token(begin)) == null
        && !book.further(words.folded(begin, end)).isEmpty();
  }

  private boolean isOrganization(int begin, int end) {
    Sentence sentence = words.sentence();
    for (int word = begin; word < end; word++) {
      NameType type = sentence.name(words.token(word));
      if (type == NameType.ORGANIZATION || type == NameType.OTHER) {
        return true;
      }
    }
    return false;
  }

  /** A comma or a conjunction stands between the name and a place before or after it. */
  private boolean isListed(int begin, int end, boolean[] places) {
    boolean joinsNext = isJoint(end) && places[Math.min(end + 1, places.length - 1)];
    boolean before = false;
    for (int word = begin - 1; word >= 0 && word >= begin - LONGEST && !before; word--) {
      before = places[word] && isBesideEnd(word, begin);
    }
    return joinsNext || before;
  }

  private boolean isJoint(int word) {
    return words.follows(word)
        && !words.isCapital(word)
        && words.folded(word).length() <= 3
        && !around.isLinker(words.folded(word))
        && !evidence.isLocative(words, word);
  }

  /** The place that begins at a word reaches up to the comma or conjunction before another. */
  private boolean isBesideEnd(int place, int begin) {
    int end = begin;
    if (isJoint(begin - 1) && words.follows(begin)) {
      end = begin - 1;
    } else if (!words.gapBefore(begin).equals(", ")) {
      return false;
    }
    for (int word = place + 1; word < end; word++) {
      if (!words.follows(word) || !words.isCapital(word)) {
        return false;
      }
    }
    return end > place;
  }

  /** The noun before the name is written small: "el barrio Las Orquídeas", not "Barrio". */
  private static boolean nounBefore(Words words, int begin, PlaceWords around) {
    int word = begin - 1;
    while (word >= 0
        && (around.isLinker(words.folded(word)) || around.isArticle(words.folded(word)))) {
      word--;
    }
    return around.kind(words.folded(word)).isPresent() && !words.isCapital(word);
  }
}
