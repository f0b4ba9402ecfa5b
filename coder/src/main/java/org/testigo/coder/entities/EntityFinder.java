package org.testigo.coder.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.entities.EntityBook;
import org.testigo.codebook.entities.KnownParty;
import org.testigo.codebook.entities.WordKeys;
import org.testigo.coder.places.PlaceReading;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.record.EntityType;
import org.testigo.record.MentionKind;
import org.testigo.record.PlaceResolution;

/**
 * Finds the parties of a report: their mentions, which of them belong together, and their codes.
 */
public final class EntityFinder {
  private EntityFinder() {}

  /**
   * Finds the parties of a report.
   *
   * @param text the report, read
   * @param places its places
   * @param book what the codebook knows of parties, in the report's language
   * @return the parties
   */
  public static Entities find(ReadText text, List<PlaceReading> places, EntityBook book) {
    List<WordKeys> rows = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<String> forms = new ArrayList<>(sentence.size());
      for (int token = 0; token < sentence.size(); token++) {
        forms.add(sentence.form(token));
      }
      rows.add(WordKeys.of(forms));
    }
    String storyCountry = storyCountry(text, places);
    List<Candidate> candidates = candidates(text, places, book, rows);
    List<Cluster> clusters = new Coreference(text, book, candidates, storyCountry).join();
    Map<Long, Cluster> asides = Asides.find(text, book, rows, places, candidates, clusters);
    Map<Integer, String> scenes = scenes(text, places, book, rows, storyCountry);
    Coding coding = new Coding(text, book, clusters, storyCountry, scenes);
    IdentityHashMap<Cluster, Integer> numbers = new IdentityHashMap<>();
    clusters.forEach(cluster -> numbers.put(cluster, numbers.size()));
    Map<Long, Integer> numbered = new HashMap<>();
    asides.forEach(
        (word, cluster) -> numbered.put(word, Objects.requireNonNull(numbers.get(cluster))));
    return new Entities(clusters.stream().map(coding::reading).toList(), numbered);
  }

  private static List<Candidate> candidates(
      ReadText text, List<PlaceReading> places, EntityBook book, List<WordKeys> rows) {
    List<Candidate> all = new ArrayList<>();
    List<boolean[]> placeWords = placeWords(text, places);
    List<Candidate> inFull = new ArrayList<>();
    for (int index = 0; index < text.sentences().size(); index++) {
      inFull.addAll(names(text, book, rows, index, placeWords.get(index), Surnames.none()));
    }
    Surnames surnames = Surnames.of(inFull, rows, book, text.report().published());
    for (int index = 0; index < text.sentences().size(); index++) {
      Sentence sentence = text.sentence(index);
      WordKeys row = rows.get(index);
      List<Candidate> names = names(text, book, rows, index, placeWords.get(index), surnames);
      all.addAll(names);
      all.addAll(new NominalFinder(book, index, sentence, row, placeWords.get(index)).find(names));
      all.addAll(new PronounFinder(book, index, sentence, row).find());
    }
    placesInside(all, places, namedCountries(text, places));
    ofTheStory(all, storyCountry(text, places));
    for (Candidate country : new CountryFinder(book, text, rows).find(places)) {
      if (!swallowed(country, all)) {
        all.add(country);
      }
    }
    all.sort(Coreference.TEXT_ORDER);
    return all;
  }

  private static List<Candidate> names(
      ReadText text,
      EntityBook book,
      List<WordKeys> rows,
      int index,
      boolean[] places,
      Surnames surnames) {
    return new NameFinder(book, index, text.sentence(index), rows.get(index), places, surnames)
        .find();
  }

  private static List<boolean[]> placeWords(ReadText text, List<PlaceReading> places) {
    List<boolean[]> words = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      words.add(new boolean[sentence.size()]);
    }
    for (PlaceReading place : places) {
      for (Phrase phrase : place.mentions()) {
        for (int token = phrase.begin(); token < phrase.end(); token++) {
          words.get(phrase.sentence())[token] = true;
        }
      }
    }
    return words;
  }

  /** Of several known parties of one name, that of the country where the story plays is meant. */
  private static void ofTheStory(List<Candidate> all, @Nullable String storyCountry) {
    for (Candidate candidate : all) {
      for (KnownParty party : candidate.parties) {
        if (party.country() != null && party.country().equals(storyCountry)) {
          candidate.party = party;
        }
      }
    }
  }

  /** The countries that the text names, and the one where it plays. */
  private static Set<String> namedCountries(ReadText text, List<PlaceReading> places) {
    Set<String> named = new HashSet<>();
    for (PlaceReading place : places) {
      if (place.resolution() == PlaceResolution.COUNTRY && place.country() != null) {
        named.add(place.country());
      }
    }
    String story = storyCountry(text, places);
    if (story != null) {
      named.add(story);
    }
    return named;
  }

  /**
   * A place inside a description gives its country: "the government of Ecuador". Towns of the same
   * name are many: one counts only if its country is spoken of.
   */
  private static void placesInside(
      List<Candidate> all, List<PlaceReading> places, Set<String> named) {
    for (PlaceReading place : places) {
      if (place.country() == null || !named.contains(place.country())) {
        continue;
      }
      for (Phrase phrase : place.mentions()) {
        for (Candidate candidate : all) {
          Phrase own = candidate.phrase;
          boolean inside =
              own.sentence() == phrase.sentence()
                  && own.begin() <= phrase.begin()
                  && phrase.end() <= own.end();
          if (inside && candidate.country == null && candidate.kind != MentionKind.PRONOUN) {
            candidate.country = place.country();
          }
        }
      }
    }
  }

  /** A country that only says whose body or people are meant is no party of its own. */
  private static boolean swallowed(Candidate country, List<Candidate> all) {
    for (Candidate other : all) {
      if ((country.inside(other) && other.type != EntityType.COUNTRY)
          || (other.phrase.holds(country.phrase.sentence(), country.phrase.head())
              && other.name())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Paragraphs that tell of another country: they say "in Colombia" and name no place of the
   * country where the rest plays.
   */
  private static Map<Integer, String> scenes(
      ReadText text,
      List<PlaceReading> places,
      EntityBook book,
      List<WordKeys> rows,
      @Nullable String storyCountry) {
    Map<Integer, String> scenes = new TreeMap<>();
    Set<Integer> atHome = new HashSet<>();
    for (PlaceReading place : places) {
      String country = place.country();
      if (country == null) {
        continue;
      }
      for (Phrase phrase : place.mentions()) {
        int paragraph = text.paragraphs().get(phrase.sentence());
        if (country.equals(storyCountry)) {
          atHome.add(paragraph);
        } else if (place.resolution() == PlaceResolution.COUNTRY
            && phrase.begin() > 0
            && book.words().in("locative", rows.get(phrase.sentence()).key(phrase.begin() - 1))) {
          scenes.putIfAbsent(paragraph, country);
        }
      }
    }
    scenes.keySet().removeAll(atHome);
    return scenes;
  }

  /**
   * The country where the story plays: that of most of its places, the first ones counting more.
   */
  static @Nullable String storyCountry(ReadText text, List<PlaceReading> places) {
    Map<String, Integer> counts = new TreeMap<>();
    for (PlaceReading place : places) {
      if (place.country() == null) {
        continue;
      }
      for (Phrase phrase : place.mentions()) {
        int weight = phrase.sentence() < 3 ? 3 : 2;
        if (text.inTitle(phrase.sentence())) {
          weight = 4;
        }
        counts.merge(place.country(), weight, Integer::sum);
      }
    }
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
