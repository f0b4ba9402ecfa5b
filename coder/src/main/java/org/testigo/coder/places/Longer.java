package org.testigo.coder.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.places.KnownPlace;
import org.testigo.codebook.places.PlaceName;
import org.testigo.codebook.places.PlaceWords;
import org.testigo.record.PlaceResolution;

/**
 * Sees that a known name is part of a longer one, which names another place: "Lexington County" is
 * not Lexington, "New London" is not London.
 */
final class Longer {
  private Longer() {}

  static Toponym of(Words words, int sentence, int begin, PlaceName match, PlaceWords around) {
    int end = begin + match.words().size();
    @Nullable PlaceResolution kind = Evidence.kindBeside(words, begin, end, around).orElse(null);
    boolean prefixed =
        begin > 0
            && words.follows(begin)
            && words.isCapital(begin - 1)
            && !words.titleCase()
            && !words.allCapitals()
            && isOther(words.folded(begin - 1), match, around);
    if (prefixed) {
      return new Toponym(sentence, begin - 1, end, List.of(), kind);
    }
    boolean district =
        words.follows(end)
            && words.isCapital(end)
            && around.kind(words.folded(end)).orElse(null) == PlaceResolution.DISTRICT
            && around.isSuffix(words.folded(end))
            && match.places().stream().noneMatch(Longer::isDistrict);
    return district
        ? new Toponym(sentence, begin, end + 1, List.of(), PlaceResolution.DISTRICT)
        : new Toponym(sentence, begin, end, match.places(), kind);
  }

  private static boolean isOther(String word, PlaceName match, PlaceWords around) {
    return around.isDirection(word)
        ? match.places().stream().noneMatch(Longer::isWide)
        : around.isPrefix(word);
  }

  private static boolean isWide(KnownPlace place) {
    return place.kind() != PlaceResolution.CITY && place.kind() != PlaceResolution.SUB_CITY;
  }

  private static boolean isDistrict(KnownPlace place) {
    return place.kind() == PlaceResolution.DISTRICT;
  }
}
