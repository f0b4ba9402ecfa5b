package org.testigo.coder.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.testigo.codebook.places.PlaceBook;
import org.testigo.codebook.places.PlaceName;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;

/**
 * Finds the places that a report names: first the words that bear a name on the map and are meant
 * as such, then names that no gazetteer knows but whose words say that they are places, and at last
 * which place each of them is.
 */
public final class PlaceFinder {
  private final PlaceBook book;
  private final List<Words> report;
  private final NameMatcher matcher;
  private final Evidence evidence;
  private final List<Toponym> names = new ArrayList<>();
  private final List<Toponym> doubtful = new ArrayList<>();

  private PlaceFinder(ReadText text, PlaceBook book) {
    this.book = book;
    List<Words> sentences = new ArrayList<>(text.sentences().size());
    for (Sentence sentence : text.sentences()) {
      sentences.add(Words.of(sentence));
    }
    report = List.copyOf(sentences);
    matcher = new NameMatcher(book);
    evidence = new Evidence(book, text.language(), Surnames.of(report, book.words()));
  }

  /**
   * Finds the places of a report.
   *
   * @param text the report
   * @param book the gazetteer in the language of the report
   * @return its places with all their mentions, in the order of their first mention
   */
  public static List<PlaceReading> find(ReadText text, PlaceBook book) {
    return new PlaceFinder(text, book).find();
  }

  private List<PlaceReading> find() {
    for (int i = 0; i < report.size(); i++) {
      inSentence(report.get(i), i);
    }
    names.addAll(Repeats.among(doubtful, names, report));
    names.sort(Comparator.comparingInt(Toponym::sentence).thenComparingInt(Toponym::begin));
    return Places.of(names, new Resolver(report, book).resolve(names), report);
  }

  private void inSentence(Words words, int sentence) {
    List<Toponym> known = known(words, sentence);
    double[] weights = new double[known.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = evidence.weigh(words, known.get(i));
    }
    Company.support(words, known, weights, book.words());
    boolean[] taken = new boolean[words.size()];
    boolean[] places = new boolean[words.size() + 1];
    for (int i = 0; i < weights.length; i++) {
      Toponym name = known.get(i);
      Arrays.fill(taken, name.begin(), name.end(), true);
      places[name.begin()] = weights[i] >= Evidence.ENOUGH;
      if (weights[i] >= Evidence.ENOUGH) {
        names.add(name);
      } else if (weights[i] >= Evidence.DOUBTFUL) {
        doubtful.add(name);
      }
    }
    new UnknownNames(words, sentence, book, evidence).find(taken, places, names, doubtful);
  }

  /** The words that bear a name of the gazetteer, whatever they mean here. */
  private List<Toponym> known(Words words, int sentence) {
    List<Toponym> known = new ArrayList<>();
    int word = 0;
    while (word < words.size()) {
      Optional<PlaceName> match = matcher.at(words, word);
      if (match.isPresent()) {
        Toponym name = Longer.of(words, sentence, word, match.get(), book.words());
        known.add(name);
        word = name.end();
      } else {
        word++;
      }
    }
    return known;
  }
}
