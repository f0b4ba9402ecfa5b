package org.testigo.coder.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.countries.Country;
import org.testigo.codebook.entities.EntityBook;
import org.testigo.codebook.entities.WordKeys;
import org.testigo.coder.places.PlaceReading;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.EntityType;
import org.testigo.record.MentionKind;
import org.testigo.record.PlaceResolution;

/** Finds countries and capitals that act, are acted upon or speak: they stand for their state. */
final class CountryFinder {
  private final EntityBook book;
  private final ReadText text;
  private final List<WordKeys> rows;

  CountryFinder(EntityBook book, ReadText text, List<WordKeys> rows) {
    this.book = book;
    this.text = text;
    this.rows = rows;
  }

  List<Candidate> find(List<PlaceReading> places) {
    List<Candidate> found = new ArrayList<>();
    for (PlaceReading place : places) {
      String code = place.country();
      if (code == null) {
        continue;
      }
      boolean country = place.resolution() == PlaceResolution.COUNTRY;
      if (!country && !capital(place, code)) {
        continue;
      }
      for (Phrase phrase : place.mentions()) {
        Candidate candidate = candidate(phrase, code, country);
        if (candidate != null) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  private boolean capital(PlaceReading place, String code) {
    Optional<Country> country = book.countries().byCode(code);
    return country.isPresent() && country.get().capitals().contains(place.name());
  }

  private @Nullable Candidate candidate(Phrase phrase, String code, boolean country) {
    Sentence sentence = text.sentence(phrase.sentence());
    int head = NounPhrases.headOf(sentence, phrase.begin(), phrase.end());
    if (!acts(sentence, phrase.sentence(), head, country)) {
      return null;
    }
    int begin = phrase.begin();
    while (begin > 0
        && sentence.deprel(begin - 1) == Deprel.DET
        && sentence.head(begin - 1) >= begin
        && sentence.head(begin - 1) < phrase.end()) {
      begin--;
    }
    Candidate candidate =
        new Candidate(new Phrase(phrase.sentence(), begin, phrase.end(), head), MentionKind.NAME);
    candidate.type = EntityType.COUNTRY;
    candidate.country = code;
    candidate.placeName = true;
    candidate.nameKeys = List.of("@" + code.toLowerCase(Locale.ROOT));
    candidate.determination = Candidate.Determination.DEFINITE;
    candidate.plural = false;
    return candidate;
  }

  /** A name right before a finite verb is its subject, whatever the tree says. */
  private static boolean beforeVerb(Sentence sentence, int head) {
    int next = head + 1;
    boolean preposition = head > 0 && sentence.upos(head - 1) == Upos.ADP;
    return next < sentence.size()
        && !preposition
        && (sentence.upos(next) == Upos.VERB || sentence.upos(next) == Upos.AUX)
        && sentence.features(next).has("VerbForm", "Fin");
  }

  /** "Pakistan today threatened": the day between the country and its verb is no noun of it. */
  private static boolean beforeDay(Sentence sentence, int head) {
    int next = head + 1;
    return next + 1 < sentence.size()
        && sentence.deprel(head) == Deprel.COMPOUND
        && sentence.head(head) == next
        && sentence.upos(next + 1) == Upos.VERB
        && sentence.features(next + 1).has("VerbForm", "Fin")
        && (head == 0 || sentence.upos(head - 1) == Upos.DET || head < 3);
  }

  /** "Ecuador and United States agree": in headlines the name is often all that heads the tree. */
  private static boolean opensTitle(Sentence sentence, int head, Deprel relation) {
    int next = head + 1;
    return relation == Deprel.ROOT
        && next < sentence.size()
        && sentence.upos(next) != Upos.PUNCT
        && sentence.size() > 4;
  }

  private static int firstConjunct(Sentence sentence, int head) {
    int top = head;
    for (int steps = 0; sentence.deprel(top) == Deprel.CONJ && steps < 4; steps++) {
      top = sentence.head(top);
    }
    return top;
  }

  /** The key of its own preposition, or of the one that it shares; empty without any. */
  private String preposition(Sentence sentence, int index, int head, int top) {
    int own = sentence.child(head, Deprel.CASE);
    int marker = own == Sentence.NONE ? sentence.child(top, Deprel.CASE) : own;
    return marker == Sentence.NONE ? "" : rows.get(index).key(marker);
  }

  /** Whether the place is more than where something happens. */
  private boolean acts(Sentence sentence, int index, int head, boolean country) {
    int top = firstConjunct(sentence, head);
    Deprel relation = sentence.deprel(top);
    String preposition = preposition(sentence, index, head, top);
    if (!preposition.isEmpty() && book.words().in("locative", preposition)) {
      return false;
    }
    if (preposition.isEmpty() && (beforeVerb(sentence, head) || beforeDay(sentence, head))) {
      return true;
    }
    boolean argument =
        switch (relation) {
          case NSUBJ, NSUBJ_PASS, OBJ, IOBJ, OBL_AGENT, OBL_ARG, NMOD_POSS -> true;
          default -> false;
        };
    if (argument) {
      return country || preposition.isEmpty() || relation != Deprel.NMOD_POSS;
    }
    boolean complement = relation == Deprel.OBL || relation == Deprel.NMOD;
    if (country) {
      return complement || relation == Deprel.APPOS || opensTitle(sentence, head, relation);
    }
    return complement && book.words().in("party-prepositions", preposition);
  }
}
