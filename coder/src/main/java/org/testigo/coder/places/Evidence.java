package org.testigo.coder.places;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.countries.Countries;
import org.testigo.codebook.places.KnownPlace;
import org.testigo.codebook.places.PlaceBook;
import org.testigo.codebook.places.PlaceWords;
import org.testigo.language.tree.NameType;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.PlaceResolution;

/**
 * Weighs whether words that may name a place do so here: what is named (a country, a large town, a
 * hamlet), the words around, and what the name tagger says, none of which is sure by itself.
 */
final class Evidence {
  private static final List<String> DATELINE_MARKS =
      List.of(".-", ".—", ".–", " —", " –", " -", " (", ", ");

  /** From this weight on the words are taken for a place. */
  static final double ENOUGH = 1.0;

  /** From this weight on the words are a place if the same words surely are one elsewhere. */
  static final double DOUBTFUL = -1.0;

  /** The same for a name that is on the map. */
  static final double KNOWN_DOUBTFUL = -2.5;

  private static final double NEVER = -9;
  private static final double CIVIC = 2.5;
  private static final int LARGE = 300_000;
  private static final int MIDDLE = 30_000;

  private final PlaceWords around;
  private final Countries countries;
  private final String language;
  private final Set<String> surnames;

  Evidence(PlaceBook book, String language, Set<String> surnames) {
    this.around = book.words();
    this.countries = book.countries();
    this.language = language;
    this.surnames = surnames;
  }

  String language() {
    return language;
  }

  double weigh(Words words, Toponym name) {
    if (hasPrefix(words, name.begin()) || isRoad(words, name) || isAdjective(words, name)) {
      return NEVER;
    }
    double weight = fame(words, name) + tagged(words, name) + before(words, name);
    weight += after(words, name) + dateline(words, name);
    if (!isDistrict(words, name) && inBody(words, name)) {
      weight -= 5;
    }
    if (name.end() - name.begin() == 1 && surnames.contains(words.folded(name.begin()))) {
      weight -= isLocative(words, name.begin() - 1) ? 0.5 : 3;
    }
    return weight;
  }

  /** "Butler County Jail" is in Butler County, whatever else it is. */
  private boolean isDistrict(Words words, Toponym name) {
    return name.end() - name.begin() > 1 && around.isSuffix(words.folded(name.end() - 1));
  }

  /** "anti-Israel", "trans-Amazon". */
  private static boolean hasPrefix(Words words, int word) {
    return words.gapBefore(word).equals("-") && !words.isCapital(word - 1);
  }

  private boolean isRoad(Words words, Toponym name) {
    int before = nounBefore(words, name.begin(), around);
    boolean afterRoad = words.follows(before + 1) && around.isRoad(words.folded(before));
    boolean beforeRoad =
        words.follows(name.end())
            && words.isCapital(name.end())
            && around.isRoad(words.folded(name.end()));
    return afterRoad || beforeRoad;
  }

  /** "the U.S. government": an abbreviation before a noun is an adjective there. */
  private boolean isAdjective(Words words, Toponym name) {
    Sentence sentence = words.sentence();
    String form = sentence.text().substring(words.begin(name.begin()), words.end(name.end() - 1));
    boolean abbreviation =
        form.length() <= 4 && form.toUpperCase(java.util.Locale.ROOT).equals(form);
    if (!abbreviation || name.candidates().isEmpty()) {
      return false;
    }
    if (name.candidates().get(0).kind() != PlaceResolution.COUNTRY) {
      return false;
    }
    if (words.charAfter(name.end() - 1) == '-') {
      return true;
    }
    int next = words.token(name.end() - 1) + 1;
    return next < sentence.size() && isNominal(sentence, next, words, name.end());
  }

  private boolean isNominal(Sentence sentence, int next, Words words, int nextWord) {
    if (nextWord >= words.size() || words.token(nextWord) != next) {
      return false;
    }
    Upos upos = sentence.upos(next);
    return upos == Upos.NOUN
        || upos == Upos.PROPN
        || upos == Upos.ADJ
        || countries.byDemonym(sentence.form(next), language).isPresent();
  }

  private double fame(Words words, Toponym name) {
    boolean single = name.end() - name.begin() == 1;
    double most = name.candidates().isEmpty() ? 0 : -0.5;
    for (KnownPlace place : name.candidates()) {
      most = Math.max(most, fame(place));
    }
    if (!single) {
      return name.candidates().isEmpty() ? most : most + 1;
    }
    if (isPersonal(words, name)) {
      most = Math.min(most, -0.25);
    }
    Upos upos = words.sentence().upos(words.token(name.begin()));
    boolean open = upos == Upos.NOUN || upos == Upos.ADJ || upos == Upos.VERB || upos == Upos.X;
    if (upos != Upos.PROPN && !words.allCapitals() && !(open && most >= 1)) {
      most -= name.begin() == 0 ? 2 : 1;
    }
    return most;
  }

  private static double fame(KnownPlace place) {
    return switch (place.kind()) {
      case COUNTRY -> 2;
      case PROVINCE, REGION -> 1;
      case SUB_CITY, DISTRICT -> -0.5;
      case CITY ->
          place.capital() || place.population() >= LARGE
              ? 1
              : place.population() >= MIDDLE ? 0.5 : -0.25;
    };
  }

  /** The name is as well a given name or a surname. */
  private boolean isPersonal(Words words, Toponym name) {
    return name.end() - name.begin() == 1 && around.isPersonal(words.folded(name.begin()));
  }

  private double tagged(Words words, Toponym name) {
    Sentence sentence = words.sentence();
    int first = words.token(name.begin());
    int last = words.token(name.end() - 1);
    @Nullable NameType type = sentence.name(last);
    if (type == null) {
      return 0;
    }
    boolean longer =
        (!sentence.nameBegins(first) && first > 0 && sentence.name(first - 1) == type)
            || (last + 1 < sentence.size()
                && sentence.name(last + 1) == type
                && !sentence.nameBegins(last + 1));
    return switch (type) {
      case LOCATION -> 1.5;
      case PERSON -> longer ? -3.5 : personAlone(words, name);
      case ORGANIZATION -> longer ? -1.5 : 0;
      case OTHER -> longer ? -1 : 0;
    };
  }

  /** The tagger often takes a town in the place of a subject for a person. */
  private double personAlone(Words words, Toponym name) {
    if (isPersonal(words, name)) {
      return -2;
    }
    for (KnownPlace place : name.candidates()) {
      if (fame(place) >= 1) {
        return 0;
      }
    }
    return -1.5;
  }

  boolean isLocative(Words words, int word) {
    int at = word;
    while (at >= 0 && around.isArticle(words.folded(at)) && words.follows(at + 1)) {
      at--;
    }
    return words.follows(at + 1) && around.isLocative(words.folded(at));
  }

  private double before(Words words, Toponym name) {
    int begin = withDirection(words, name.begin());
    int word = begin - 1;
    if (name.kind() != null) {
      return 2;
    }
    if (isLocative(words, word)) {
      return 1.5;
    }
    if (!words.follows(begin)) {
      return words.gapBefore(begin).contains(",") && words.isCapital(word) ? 0.25 : 0;
    }
    if (around.isLinker(words.folded(word))) {
      return 0.5;
    }
    if (!words.isCapital(word) || words.titleCase() || words.allCapitals()) {
      return 0;
    }
    if (around.isTitle(words.folded(word))) {
      return -3;
    }
    boolean proper =
        words.sentence().upos(words.token(word)) == Upos.PROPN
            && words.sentence().name(words.token(word)) != NameType.LOCATION;
    return proper ? -1.5 : 0;
  }

  /** "South Florida" begins one word before Florida. */
  private int withDirection(Words words, int begin) {
    boolean direction =
        begin > 0 && words.follows(begin) && around.isDirection(words.folded(begin - 1));
    return direction ? begin - 1 : begin;
  }

  /** "Decatur police", "vecinos de Alamor". */
  boolean isCivic(Words words, Toponym name) {
    boolean after =
        words.follows(name.end())
            && around.isCivic(words.folded(name.end()))
            && !opens(words, name.begin());
    int noun = nounBefore(words, name.begin(), around);
    boolean before =
        language.equals("es")
            && isLinked(words, noun, name.begin(), around)
            && around.isCivic(words.folded(noun));
    return before || (after && language.equals("en"));
  }

  /** A capital that only begins a sentence, or what follows a dateline, tells nothing. */
  private static boolean opens(Words words, int word) {
    boolean first = word == 0 || words.gapBefore(word).strip().matches("[-–—]+");
    return first && words.sentence().name(words.token(word)) != NameType.LOCATION;
  }

  private double after(Words words, Toponym name) {
    int next = name.end();
    if (isCivic(words, name)) {
      return CIVIC;
    }
    if (!words.follows(next) || !words.isCapital(next) || words.titleCase()) {
      return 0;
    }
    String word = words.folded(next);
    if (around.isTitle(word) || around.kind(word).isPresent()) {
      return 0.5;
    }
    Sentence sentence = words.sentence();
    boolean proper =
        sentence.upos(words.token(next)) == Upos.PROPN
            && sentence.name(words.token(next)) != null
            && !sentence.nameBegins(words.token(next));
    return proper ? -1.5 : 0;
  }

  /** "GUAYAQUIL, Ecuador, May 20 (Andina) —". */
  static double dateline(Words words, Toponym name) {
    boolean letter = words.end(0) - words.begin(0) == 1;
    if (name.begin() != 0 || letter || (words.titleCase() && !words.isUpper(0))) {
      return 0;
    }
    boolean capitals = words.isUpper(0) && words.isUpper(name.end() - 1);
    int end = Math.min(words.sentence().text().length(), words.end(name.end() - 1) + 3);
    String next = words.sentence().text().substring(words.end(name.end() - 1), end);
    boolean mark = DATELINE_MARKS.stream().anyMatch(next::startsWith);
    return (capitals && !words.allCapitals() ? 2 : 0) + (mark ? 1 : 0);
  }

  /** "Policía Nacional del Ecuador", "Guayaquil Port Authority", "Sinaloa cartel". */
  private boolean inBody(Words words, Toponym name) {
    return bodyBefore(words, name) || bodyAfter(words, name);
  }

  private boolean bodyBefore(Words words, Toponym name) {
    int noun = nounBefore(words, name.begin(), around);
    boolean linked = isLinked(words, noun, name.begin(), around);
    if (noun < 0 || !words.follows(noun + 1)) {
      return false;
    }
    if (linked && around.isGroup(words.folded(noun))) {
      return true;
    }
    boolean person = words.sentence().name(words.token(noun)) == NameType.PERSON;
    if (!words.isCapital(noun)
        || (linked && person)
        || words.allCapitals()
        || words.isUpper(name.begin())) {
      return false;
    }
    return linked
        ? isBodyOf(words, noun)
        : name.begin() == noun + 1
            && around.isBody(words.folded(noun))
            && around.kind(words.folded(noun)).isEmpty()
            && !around.isTitle(words.folded(noun));
  }

  /**
   * Whether a capitalised noun, linked to the name of a place, makes the name of a body with it.
   */
  private boolean isBodyOf(Words words, int word) {
    String noun = words.folded(word);
    if (around.kind(noun).isPresent() || around.isTitle(noun)) {
      return around.isBody(noun) && word > 0;
    }
    boolean initial = word == 0 || words.gapBefore(word).indexOf('\n') >= 0;
    if (words.titleCase() || initial) {
      return hasBody(words, word);
    }
    return countries.byDemonym(noun, language).isEmpty();
  }

  /** A capitalised word up to here names a body: "Policía Nacional". */
  private boolean hasBody(Words words, int last) {
    for (int word = last; word >= 0 && word > last - 3 && words.isCapital(word); word--) {
      if (around.isBody(words.folded(word))) {
        return true;
      }
      if (!words.follows(word)) {
        return false;
      }
    }
    return false;
  }

  private boolean bodyAfter(Words words, Toponym name) {
    if (words.follows(name.end()) && around.isGroup(words.folded(name.end()))) {
      return true;
    }
    boolean body = false;
    for (int word = name.end(); word < name.end() + 4; word++) {
      if (!words.follows(word) || !words.isCapital(word) || words.titleCase()) {
        return body;
      }
      body |= around.isBody(words.folded(word));
      if (body && isTitleOfPerson(words, word)) {
        return false;
      }
    }
    return body;
  }

  /** "Chiefland Police Chief Robert Douglas". */
  private boolean isTitleOfPerson(Words words, int word) {
    return around.isTitle(words.folded(word))
        && words.follows(word + 1)
        && words.isCapital(word + 1);
  }

  /** The word before a name, past linkers and articles. */
  static int nounBefore(Words words, int begin, PlaceWords around) {
    int word = begin - 1;
    while (word >= 0
        && words.follows(word + 1)
        && (around.isLinker(words.folded(word)) || around.isArticle(words.folded(word)))) {
      word--;
    }
    return word;
  }

  private static boolean isLinked(Words words, int noun, int begin, PlaceWords around) {
    for (int word = noun + 1; word < begin; word++) {
      if (around.isLinker(words.folded(word))) {
        return true;
      }
    }
    return false;
  }

  /** The kind of place that a noun beside the name says: "la provincia de X", "X province". */
  static Optional<PlaceResolution> kindBeside(Words words, int begin, int end, PlaceWords around) {
    int noun = nounBefore(words, begin, around);
    if (words.follows(noun + 1)) {
      Optional<PlaceResolution> before = around.kind(words.folded(noun));
      if (before.isPresent() && (noun == begin - 1 || isLinked(words, noun, begin, around))) {
        return before;
      }
    }
    return words.follows(end) && !around.isLinker(words.folded(end + 1))
        ? around.kind(words.folded(end))
        : Optional.empty();
  }
}
