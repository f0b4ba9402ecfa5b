package org.testigo.coder.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.testigo.codebook.places.PlaceBook;
import org.testigo.codebook.places.PlaceName;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.record.PlaceResolution;

/**
 * Finds the places that a report names: first the words that bear a name on the map and are meant as
 * such, then names that no gazetteer knows but whose words say that they are places, and at last
 * which place each of them is.
 */
public final class PlaceFinder {
  private PlaceFinder() {}

  /**
   * Finds the places of a report.
   *
   * @param text the report
   * @param book the gazetteer in the language of the report
   * @return its places with all their mentions, in the order of their first mention
   */
  public static List<PlaceReading> find(ReadText text, PlaceBook book) {
    List<Words> report = new ArrayList<>(text.sentences().size());
    for (Sentence sentence : text.sentences()) {
      report.add(Words.of(sentence));
    }
    Evidence evidence =
        new Evidence(book, text.language(), Surnames.of(report, book.words()));
    List<Toponym> names = new ArrayList<>();
    for (int i = 0; i < report.size(); i++) {
      names.addAll(inSentence(report.get(i), i, book, evidence));
    }
    return Places.of(names, new Resolver(report, book).resolve(names), report);
  }

  private static List<Toponym> inSentence(
      Words words, int sentence, PlaceBook book, Evidence evidence) {
    NameMatcher matcher = new NameMatcher(book);
    boolean[] taken = new boolean[words.size()];
    List<Toponym> names = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    int word = 0;
    while (word < words.size()) {
      Optional<PlaceName> match = matcher.at(words, word);
      if (match.isEmpty()) {
        word++;
        continue;
      }
      int end = word + match.get().words().size();
      PlaceResolution kind = Evidence.kindBeside(words, word, end, book.words()).orElse(null);
      Toponym name = new Toponym(sentence, word, end, match.get().places(), kind);
      names.add(name);
      weights.add(evidence.weigh(words, name));
      for (int i = word; i < end; i++) {
        taken[i] = true;
      }
      word = end;
    }
    List<Toponym> places = Company.keep(words, names, weights, book.words());
    places.addAll(UnknownNames.in(words, sentence, taken, book, evidence));
    places.sort(Comparator.comparingInt(Toponym::begin));
    return places;
  }
}
