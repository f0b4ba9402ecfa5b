package org.testigo.coder.entities;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.entities.AgentForm;
import org.testigo.codebook.entities.AgentKind;
import org.testigo.codebook.entities.EntityBook;
import org.testigo.codebook.entities.KnownParty;
import org.testigo.codebook.entities.Match;
import org.testigo.codebook.entities.WordKeys;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.NameType;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.EntityType;

/**
 * Finds where names stand in a sentence: those that the name tagger or the codebook knows, surnames
 * of people named in full, and runs of proper nouns that take part in something. The tagger's slips
 * are mended here: a name that is a place, a plain noun or the first word of a sentence is none.
 */
final class NameCores {
  private final EntityBook book;
  private final Sentence sentence;
  private final WordKeys row;
  private final boolean[] places;
  private final Surnames surnames;
  private final Titles titles;

  /**
   * Looks at a sentence.
   *
   * @param places which words belong to names of places
   * @param surnames the surnames that stand for people of the report
   */
  NameCores(
      EntityBook book,
      Sentence sentence,
      WordKeys row,
      boolean[] places,
      Surnames surnames,
      Titles titles) {
    this.book = book;
    this.sentence = sentence;
    this.row = row;
    this.places = places;
    this.surnames = surnames;
    this.titles = titles;
  }

  /** The name itself, without titles and articles. */
  record Core(int begin, int end, EntityType type, List<KnownParty> known) {}

  /** Finds the name that begins at a word, or null. */
  @Nullable Core coreAt(int token) {
    Optional<Match<KnownParty>> known = book.nameAt(row, token);
    int taggedEnd = taggedEnd(token);
    if (known.isEmpty() && surnames.holds(row.key(token)) && surname(token, taggedEnd)) {
      return new Core(token, token + 1, EntityType.PERSON, surnames.holder(row.key(token)));
    }
    if (known.isPresent() && known.get().end() >= taggedEnd && plausible(known.get())) {
      Match<KnownParty> match = known.get();
      int end = personal(match) ? Math.max(match.end(), flatEnd(match.end())) : match.end();
      return new Core(token, end, type(match.values().get(0).kind()), match.values());
    }
    Core core = taggedEnd > token ? tagged(token, taggedEnd) : properRun(token);
    if (core == null && known.isPresent() && plausible(known.get())) {
      Match<KnownParty> match = known.get();
      return new Core(token, match.end(), type(match.values().get(0).kind()), match.values());
    }
    return core == null ? nameBehindNoun(token) : core;
  }

  /** "la coalición Justicia y Memoria": in Spanish a name stands behind the noun for its body. */
  private @Nullable Core nameBehindNoun(int begin) {
    boolean opens =
        book.language().equals("es")
            && begin > 0
            && row.capital(begin)
            && !places[begin]
            && !row.capital(begin - 1)
            && Character.isLetter(row.form(begin).charAt(0));
    Optional<Match<AgentForm>> noun = opens ? book.agentWord(row, begin - 1) : Optional.empty();
    if (noun.isEmpty() || noun.get().values().get(0).noun().kind().human()) {
      return null;
    }
    int end = begin + 1;
    while (end < sentence.size() && ((row.capital(end) && !places[end]) || links(end))) {
      end++;
    }
    return new Core(begin, end, EntityType.ORGANIZATION, List.of());
  }

  /** A small word between two capitals of one name. */
  private boolean links(int token) {
    Upos upos = sentence.upos(token);
    boolean small = upos == Upos.ADP || upos == Upos.DET || upos == Upos.CCONJ;
    int next = token + 1;
    while (small && next < sentence.size() && sentence.upos(next) == Upos.DET) {
      next++;
    }
    return small && next < sentence.size() && row.capital(next) && !places[next];
  }

  private static boolean personal(Match<KnownParty> match) {
    return match.values().get(0).kind() == AgentKind.PERSON;
  }

  /** A surname by itself, whatever the tagger makes of it. */
  private boolean surname(int token, int taggedEnd) {
    if (!row.capital(token) || places[token]) {
      return false;
    }
    if (token + 1 < sentence.size() && sentence.form(token + 1).equals("-")) {
      return false;
    }
    boolean follows =
        token > 0 && tagged(token - 1) && tagged(token) && !sentence.nameBegins(token);
    boolean longer = false;
    for (int next = token + 1; next < taggedEnd; next++) {
      longer |= sentence.deprel(next) == Deprel.FLAT && !places[next];
    }
    boolean body = sentence.name(token) == NameType.ORGANIZATION && taggedEnd > token + 1;
    boolean withPlace = false;
    for (int next = token + 1; next < taggedEnd; next++) {
      withPlace |= places[next];
    }
    return !follows && (withPlace || (!longer && !body));
  }

  /** A second surname may follow the name that the codebook knows. */
  private int flatEnd(int end) {
    int more = end;
    while (more < sentence.size()
        && sentence.upos(more) == Upos.PROPN
        && sentence.deprel(more) == Deprel.FLAT
        && sentence.name(more) != null
        && !sentence.nameBegins(more)) {
      more++;
    }
    return more;
  }

  /** One short word must be no ordinary word at the head of a sentence, nor part of a place. */
  private boolean plausible(Match<KnownParty> match) {
    if (match.end() - match.begin() > 1) {
      return true;
    }
    Upos upos = sentence.upos(match.begin());
    boolean noun = upos == Upos.PROPN || upos == Upos.NOUN || upos == Upos.X || upos == Upos.ADJ;
    boolean inside = tagged(match.begin()) && !sentence.nameBegins(match.begin());
    return noun && !inside && !places[match.begin()];
  }

  private int taggedEnd(int token) {
    if (!sentence.nameBegins(token) || sentence.name(token) == null) {
      return token;
    }
    int end = token + 1;
    while (end < sentence.size() && sentence.name(end) != null && !sentence.nameBegins(end)) {
      end++;
    }
    return end;
  }

  private @Nullable Core tagged(int begin, int end) {
    List<KnownParty> known = knownAtEnd(begin, end);
    if (!known.isEmpty()) {
      return new Core(begin, end, type(known.get(0).kind()), known);
    }
    boolean place = allPlaces(begin, end) || country(begin, end);
    boolean noun = people(end - 1) || partOfNoun(begin, end);
    if (place || noun || !nominal(begin, end) || sentence.upos(begin) == Upos.ADP) {
      return null;
    }
    return sentence.name(begin) == NameType.LOCATION
        ? taggedPlace(begin, end)
        : taggedParty(begin, end);
  }

  /** The party whose known name ends the tagged one, after a title at most. */
  private List<KnownParty> knownAtEnd(int begin, int end) {
    for (int start = begin; start < end && start - begin <= 2; start++) {
      Optional<Match<KnownParty>> match = book.nameAt(row, start);
      if (match.isPresent() && match.get().end() == end) {
        return match.get().values();
      }
    }
    return List.of();
  }

  /** What the tagger takes for a place, and the gazetteer does not know, may be a body. */
  private @Nullable Core taggedPlace(int begin, int end) {
    return bodyBehindComma(end)
        ? new Core(begin, end, EntityType.ORGANIZATION, List.of())
        : properRun(begin);
  }

  private @Nullable Core taggedParty(int begin, int end) {
    NameType type = sentence.name(begin);
    boolean given = end > begin + 1 && book.givenName(row.key(begin)) && !bodyNoun(begin, end);
    boolean article = book.words().in("definite", row.key(begin));
    if ((type == NameType.PERSON && !article) || (type == NameType.ORGANIZATION && given)) {
      return personWithoutTitle(begin, end);
    }
    if (type == NameType.PERSON) {
      return new Core(begin, end, EntityType.ORGANIZATION, List.of());
    }
    boolean letter = row.key(begin).length() < 2 && end == begin + 1;
    return type == NameType.ORGANIZATION && !letter
        ? new Core(begin, end, EntityType.ORGANIZATION, List.of())
        : null;
  }

  /** "U.N. officials", "Bosnian Serbs": a description, though it has capitals. */
  private boolean people(int last) {
    String key = row.key(last);
    if (book.words().in("not-names", key) || book.words().in("quantities", key)) {
      return true;
    }
    boolean person = sentence.name(last) == NameType.PERSON;
    Optional<Match<AgentForm>> noun = book.agentWord(row, last);
    if (noun.isPresent() && !person) {
      AgentForm form = noun.get().values().get(0);
      return form.noun().kind().human() && (form.plural() || (last > 0 && tagged(last - 1)));
    }
    boolean given = book.givenName(key) || (last > 0 && book.givenName(row.key(last - 1)));
    return !given
        && book.countries().byDemonym(sentence.form(last), book.language()).isPresent()
        && (person || !tagged(last) || sentence.nameBegins(last));
  }

  /**
   * A name has a noun in it; a word that only opens the sentence is none for its capital letter.
   */
  private boolean nominal(int begin, int end) {
    boolean opens = begin == 0 || (begin == 1 && sentence.upos(0) == Upos.PUNCT);
    if (opens && end == begin + 1 && sentence.deprel(begin) == Deprel.ROOT && sentence.size() > 3) {
      return false;
    }
    for (int token = begin; token < end; token++) {
      Upos upos = sentence.upos(token);
      if (upos == Upos.PROPN || upos == Upos.NOUN || upos == Upos.X || upos == Upos.ADJ) {
        return true;
      }
    }
    return false;
  }

  /** "Palmas del Litoral, the company whose …" is no place. */
  private boolean bodyBehindComma(int end) {
    if (end + 3 >= sentence.size() || !sentence.form(end).equals(",")) {
      return false;
    }
    for (int token = end + 1; token < end + 3; token++) {
      Optional<Match<AgentForm>> noun = book.agentAround(row, token);
      if (noun.isPresent()
          && noun.get().begin() > end
          && !noun.get().values().get(0).noun().kind().human()) {
        return true;
      }
    }
    return false;
  }

  private boolean bodyNoun(int begin, int end) {
    for (int token = begin; token < end; token++) {
      Optional<Match<AgentForm>> noun = book.agentWord(row, token);
      if (noun.isPresent() && !noun.get().values().get(0).noun().kind().human()) {
        return true;
      }
    }
    return false;
  }

  private boolean country(int begin, int end) {
    StringBuilder name = new StringBuilder();
    for (int token = begin; token < end; token++) {
      if (!book.words().in("definite", row.key(token))) {
        name.append(name.length() == 0 ? "" : " ").append(sentence.form(token));
      }
    }
    return book.countries().byName(name.toString(), book.language()).isPresent();
  }

  /** The tagger may cut a name out of a noun: "Interior" of "ministro del Interior". */
  private boolean partOfNoun(int begin, int end) {
    Optional<Match<AgentForm>> last = book.agentAround(row, end - 1);
    if (last.isPresent() && last.get().end() > end && last.get().begin() > begin) {
      // "U.S. Secretary" of "U.S. Secretary of State".
      return true;
    }
    Optional<Match<AgentForm>> noun = book.agentAround(row, begin);
    if (noun.isEmpty() || noun.get().end() < end) {
      return false;
    }
    boolean longer = noun.get().end() - noun.get().begin() > end - begin;
    boolean article = begin > 0 && sentence.upos(begin - 1) == Upos.DET && end == begin + 1;
    return longer || article || !row.capital(begin);
  }

  /** The tagger may take a title into the name; it is described as a title then. */
  private @Nullable Core personWithoutTitle(int begin, int end) {
    int first = behindOffice(begin, end);
    while (first < end - 1) {
      Optional<Match<AgentForm>> noun = book.agentAround(row, first);
      boolean human =
          noun.isPresent()
              && noun.get().values().get(0).noun().kind().human()
              && noun.get().end() > first
              && noun.get().end() < end
              && !book.givenName(row.key(first));
      if (human) {
        first = noun.get().end();
      } else if (titles.honorific(first) || nationalityOfTitle(first, end)) {
        first++;
      } else {
        break;
      }
    }
    if (places[first]) {
      return null;
    }
    int last = first + 1;
    while (last < end && !places[last]) {
      last++;
    }
    last = hyphenEnd(last);
    return new Core(first, last, EntityType.PERSON, List.of());
  }

  /** Behind an office that the tagger took into a name: "Planning Minister Tran Xuan Gia". */
  private int behindOffice(int begin, int end) {
    for (int token = begin; token < end - 1 && !book.givenName(row.key(token)); token++) {
      Optional<Match<AgentForm>> noun = book.agentWord(row, token);
      if (noun.isPresent()
          && noun.get().end() < end
          && noun.get().values().get(0).noun().kind() == AgentKind.OFFICIAL) {
        return noun.get().end();
      }
    }
    return begin;
  }

  /** "German" of "German Foreign Minister Oskar Fischer", where the tagger took it all. */
  private boolean nationalityOfTitle(int token, int end) {
    if (token + 2 >= end || Nationality.endingAt(book, sentence, token).isEmpty()) {
      return false;
    }
    return book.agentAround(row, token + 1)
        .filter(match -> match.values().get(0).noun().kind().human() && match.end() < end)
        .isPresent();
  }

  /** "Jean-Robert" where the tagger stops at the hyphen. */
  private int hyphenEnd(int last) {
    boolean goesOn =
        last + 1 < sentence.size()
            && sentence.form(last).equals("-")
            && sentence.begin(last) == sentence.end(last - 1)
            && sentence.begin(last + 1) == sentence.end(last)
            && row.capital(last + 1);
    return goesOn ? last + 2 : last;
  }

  private boolean allPlaces(int begin, int end) {
    for (int token = begin; token < end; token++) {
      if (!places[token]) {
        return false;
      }
    }
    return true;
  }

  /** A run of proper nouns that nobody knows, where it takes part in something. */
  private @Nullable Core properRun(int begin) {
    if (sentence.upos(begin) != Upos.PROPN || places[begin]) {
      return null;
    }
    int end = runEnd(begin);
    boolean letters = end == begin + 1 && row.key(begin).length() < 3;
    if (letters || people(end - 1) || country(begin, end)) {
      return null;
    }
    int head = NounPhrases.headOf(sentence, begin, end);
    boolean noun =
        book.agentAround(row, head).isPresent() || book.agentAround(row, end - 1).isPresent();
    boolean party =
        switch (sentence.deprel(head)) {
          case NSUBJ, NSUBJ_PASS, OBL_AGENT, APPOS -> true;
          default -> book.givenName(row.key(begin)) && end - begin > 1;
        };
    if (noun || !party) {
      return null;
    }
    boolean person = book.givenName(row.key(begin));
    return new Core(begin, end, person ? EntityType.PERSON : EntityType.ORGANIZATION, List.of());
  }

  private int runEnd(int begin) {
    int end = begin + 1;
    while (end < sentence.size() && (goesOn(end) || connects(end))) {
      end++;
    }
    return end;
  }

  /** "Palmas del Litoral", "Puertas de Oro": a Spanish preposition inside of a name. */
  private boolean connects(int token) {
    boolean preposition = sentence.form(token).equals("de") || sentence.form(token).equals("del");
    int next = token + 1;
    return preposition
        && !row.capital(token)
        && next < sentence.size()
        && sentence.upos(next) == Upos.PROPN
        && !allPlaces(next, next + 1);
  }

  private boolean goesOn(int token) {
    boolean proper = sentence.upos(token) == Upos.PROPN || (tagged(token) && tagged(token - 1));
    boolean anew = sentence.nameBegins(token) && !connects(token - 1);
    return proper && !places[token] && !anew;
  }

  private boolean tagged(int token) {
    return sentence.name(token) != null;
  }

  static EntityType type(AgentKind kind) {
    return switch (kind) {
      case PERSON, OFFICIAL -> EntityType.PERSON;
      case BODY -> EntityType.OFFICE;
      case GROUP -> EntityType.GROUP;
      case ORGANIZATION, NOTHING -> EntityType.ORGANIZATION;
    };
  }
}
