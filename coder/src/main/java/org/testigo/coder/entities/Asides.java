package org.testigo.coder.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.testigo.codebook.countries.Country;
import org.testigo.codebook.entities.EntityBook;
import org.testigo.codebook.entities.WordKeys;
import org.testigo.coder.places.PlaceReading;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.EntityType;
import org.testigo.record.MentionKind;
import org.testigo.record.PlaceResolution;

/**
 * Countries that are spoken of in passing: "an Australian ultimatum", "blockades in Palestine".
 * They are no mentions of a party by themselves, but a frame may ask whose ultimatum it was and
 * against whom the blockade.
 */
final class Asides {
  private final ReadText text;
  private final EntityBook book;
  private final List<WordKeys> rows;
  private final List<Candidate> candidates;
  private final List<Cluster> clusters;
  private final Map<String, Cluster> states = new HashMap<>();
  private final Map<Long, Cluster> found = new HashMap<>();

  private Asides(
      ReadText text,
      EntityBook book,
      List<WordKeys> rows,
      List<Candidate> candidates,
      List<Cluster> clusters) {
    this.text = text;
    this.book = book;
    this.rows = rows;
    this.candidates = candidates;
    this.clusters = clusters;
    for (Cluster cluster : clusters) {
      Candidate best = cluster.best();
      if (best.type == EntityType.COUNTRY && best.placeName && best.country != null) {
        states.putIfAbsent(best.country, cluster);
      }
    }
  }

  /**
   * Finds the countries spoken of in passing; those that are no party yet become clusters of their
   * own, behind the others.
   *
   * @return by the head of the word, the cluster of its country
   */
  static Map<Long, Cluster> find(
      ReadText text,
      EntityBook book,
      List<WordKeys> rows,
      List<PlaceReading> places,
      List<Candidate> candidates,
      List<Cluster> clusters) {
    Asides asides = new Asides(text, book, rows, candidates, clusters);
    asides.places(places);
    for (int sentence = 0; sentence < text.sentences().size(); sentence++) {
      asides.adjectives(sentence);
    }
    return asides.found;
  }

  private void places(List<PlaceReading> places) {
    for (PlaceReading place : places) {
      String code = place.country();
      boolean state =
          place.resolution() == PlaceResolution.COUNTRY
              || place.resolution() == PlaceResolution.REGION;
      if (code == null || !(state || capital(place, code))) {
        continue;
      }
      for (Phrase phrase : place.mentions()) {
        add(phrase, code);
      }
    }
  }

  private boolean capital(PlaceReading place, String code) {
    Optional<Country> country = book.countries().byCode(code);
    return country.isPresent() && country.get().capitals().contains(place.name());
  }

  private void adjectives(int index) {
    Sentence sentence = text.sentence(index);
    for (int token = 0; token < sentence.size(); token++) {
      Upos upos = sentence.upos(token);
      boolean adjective = upos == Upos.ADJ || upos == Upos.PROPN || upos == Upos.NOUN;
      boolean written = rows.get(index).capital(token) || book.language().equals("es");
      if (adjective && written) {
        int at = token;
        Nationality.endingAt(book, sentence, token)
            .ifPresent(code -> add(new Phrase(index, at, at + 1, at), code));
      }
    }
  }

  private void add(Phrase phrase, String code) {
    Sentence sentence = text.sentence(phrase.sentence());
    int head = NounPhrases.headOf(sentence, phrase.begin(), phrase.end());
    for (Candidate candidate : candidates) {
      if (candidate.phrase.holds(phrase.sentence(), head)) {
        return;
      }
    }
    found.putIfAbsent(
        Entities.key(phrase.sentence(), head), states.computeIfAbsent(code, c -> open(c, phrase)));
  }

  private Cluster open(String code, Phrase phrase) {
    Candidate state = new Candidate(phrase, MentionKind.NOMINAL);
    state.type = EntityType.COUNTRY;
    state.country = code;
    state.placeName = true;
    state.nameKeys = List.of("@" + code.toLowerCase(Locale.ROOT));
    Cluster cluster = new Cluster();
    cluster.add(state);
    clusters.add(cluster);
    return cluster;
  }
}
