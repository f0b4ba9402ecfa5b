package org.testigo.coder.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.places.KnownPlace;
import org.testigo.record.PlaceResolution;

/**
 * Words that are taken for the name of a place.
 *
 * @param sentence the sentence's index in the report
 * @param begin the first word, as {@link Words} counts them
 * @param end one past the last word
 * @param candidates the places that bear the name; none where the gazetteer does not know it
 * @param kind the kind of place that the words beside it say, or null
 */
record Toponym(
    int sentence, int begin, int end, List<KnownPlace> candidates, @Nullable PlaceResolution kind) {
  Toponym {
    candidates = List.copyOf(candidates);
  }

  Toponym with(List<KnownPlace> places) {
    return new Toponym(sentence, begin, end, places, kind);
  }
}
