package org.testigo.coder.claims;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.claims.SourceWords;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.entities.EntityReading;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.NameType;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.EntityType;
import org.testigo.record.SourceKind;

/** Tells what kind of source a phrase names, from its words and from the entity it belongs to. */
final class SourceKinds {
  private static final Set<String> OF_STATE =
      Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY", "ELI");

  private final ReadText text;
  private final Entities entities;
  private final SourceWords words;

  SourceKinds(ReadText text, Entities entities, ClaimBook book) {
    this.text = text;
    this.entities = entities;
    this.words = book.sources();
  }

  /** Finds the entity that a source belongs to. */
  static OptionalInt entity(Entities entities, @Nullable Phrase source) {
    if (source == null) {
      return OptionalInt.empty();
    }
    OptionalInt headed = entities.headedBy(source.sentence(), source.head());
    return headed.isPresent() ? headed : entities.holding(source.sentence(), source.head());
  }

  SourceKind of(@Nullable Phrase source, Draft draft) {
    if (source == null) {
      return SourceKind.ANONYMOUS;
    }
    Sentence s = text.sentence(source.sentence());
    String head = Grammar.lemma(s, source.head());
    if (isWithheld(s, source, head, draft)) {
      return SourceKind.ANONYMOUS;
    }
    if (words.document().contains(head) && s.upos(source.head()) == Upos.NOUN) {
      return SourceKind.DOCUMENT;
    }
    if (s.upos(source.head()) == Upos.VERB) {
      return s.features(source.head()).has("Number", "Plur")
          ? SourceKind.ORGANIZATION
          : SourceKind.PERSON;
    }
    String phrase = " " + text.span(source).of(text.text()).toLowerCase(Locale.ROOT) + " ";
    if (words.international().stream().anyMatch(name -> phrase.contains(" " + name + " "))) {
      return isJoined(s, source) ? SourceKind.COLLECTIVE : ofInternational(s, source, head);
    }
    boolean plural = s.features(source.head()).has("Number", "Plur");
    if (s.upos(source.head()) == Upos.NOUN && !isNamedBody(s, source)) {
      SourceKind kind = ofNoun(head, plural, isJoined(s, source));
      if (kind != null) {
        return kind;
      }
    }
    return ofEntity(s, source, plural);
  }

  private SourceKind ofInternational(Sentence s, Phrase source, String head) {
    boolean plural = s.features(source.head()).has("Number", "Plur");
    boolean person = words.person().contains(head) && s.upos(source.head()) == Upos.NOUN;
    if (!person) {
      return SourceKind.ORGANIZATION;
    }
    return plural ? SourceKind.COLLECTIVE : SourceKind.PERSON;
  }

  /** Several people joined by "and" are many; two bodies with names stay what they are. */
  private static boolean isJoined(Sentence s, Phrase source) {
    boolean people = false;
    for (int t = source.begin(); t < source.end(); t++) {
      people = people || (s.upos(t) == Upos.NOUN && s.features(t).has("Number", "Plur"));
      if (s.upos(t) == Upos.CCONJ) {
        return people;
      }
    }
    return false;
  }

  /** A body whose name begins with a common noun: "Reporteros sin Fronteras". */
  private boolean isNamedBody(Sentence s, Phrase source) {
    boolean capital = Character.isUpperCase(s.form(source.head()).charAt(0)) && source.head() > 0;
    boolean opens =
        source.head() == 0
            && source.end() > 2
            && Character.isUpperCase(s.form(source.end() - 1).charAt(0));
    OptionalInt index = entity(entities, source);
    return (capital || opens)
        && index.isPresent()
        && entities.get(index.getAsInt()).type() == EntityType.ORGANIZATION;
  }

  private @Nullable SourceKind ofNoun(String head, boolean plural, boolean joined) {
    if (plural && words.office().contains(head)) {
      return SourceKind.OFFICE;
    }
    if (words.person().contains(head)) {
      return plural || joined ? SourceKind.COLLECTIVE : SourceKind.PERSON;
    }
    if (words.office().contains(head)) {
      return SourceKind.OFFICE;
    }
    if (words.organization().contains(head)) {
      return plural ? SourceKind.COLLECTIVE : SourceKind.ORGANIZATION;
    }
    return null;
  }

  private SourceKind ofEntity(Sentence s, Phrase source, boolean plural) {
    OptionalInt index = entity(entities, source);
    String phrase = text.span(source).of(text.text()).toLowerCase(Locale.ROOT);
    NameType name = s.name(source.head());
    boolean named = s.upos(source.head()) == Upos.PROPN;
    if (index.isPresent() && entities.get(index.getAsInt()).type() == EntityType.COUNTRY) {
      return SourceKind.OFFICE;
    }
    if (named || index.isEmpty()) {
      SourceKind kind = ofName(Grammar.lemma(s, source.head()), phrase, name);
      if (kind != null) {
        return kind;
      }
    }
    if (index.isPresent()) {
      return ofType(entities.get(index.getAsInt()), plural && !named);
    }
    if (Grammar.lower(s, source.head()).equals("it")) {
      return SourceKind.ORGANIZATION;
    }
    return plural && !named ? SourceKind.COLLECTIVE : SourceKind.PERSON;
  }

  /** A name tells its kind by the noun in it ("Ministry of …"), or by its type. */
  private @Nullable SourceKind ofName(String head, String phrase, @Nullable NameType name) {
    if (words.office().contains(head)) {
      return SourceKind.OFFICE;
    }
    String padded = " " + phrase + " ";
    int person = first(words.person(), padded);
    int office = first(words.office(), padded);
    int organization = first(words.organization(), padded);
    int least = Math.min(person, Math.min(office, organization));
    if (least == Integer.MAX_VALUE) {
      return name == NameType.PERSON ? SourceKind.PERSON : null;
    }
    if (least == person) {
      return SourceKind.PERSON;
    }
    return least == office ? SourceKind.OFFICE : SourceKind.ORGANIZATION;
  }

  private static int first(Set<String> nouns, String padded) {
    int best = Integer.MAX_VALUE;
    for (String noun : nouns) {
      int at = padded.indexOf(" " + noun + " ");
      if (at >= 0) {
        best = Math.min(best, at);
      }
    }
    return best;
  }

  private static SourceKind ofType(EntityReading entity, boolean plural) {
    if (entity.type() == EntityType.PERSON) {
      return plural ? SourceKind.COLLECTIVE : SourceKind.PERSON;
    }
    if (entity.type() == EntityType.GROUP) {
      return SourceKind.COLLECTIVE;
    }
    if (entity.type() == EntityType.ORGANIZATION) {
      boolean state =
          entity.country() != null && entity.sectors().stream().anyMatch(OF_STATE::contains);
      return state ? SourceKind.OFFICE : SourceKind.ORGANIZATION;
    }
    return SourceKind.OFFICE;
  }

  /**
   * A source whose name is withheld: "sources", "one of its members", "who asked not to be named".
   */
  private boolean isWithheld(Sentence s, Phrase source, String head, Draft draft) {
    if (words.anonymous().contains(head)) {
      return true;
    }
    if (s.upos(source.head()) == Upos.PROPN) {
      return false;
    }
    String first = Grammar.lemma(s, source.begin());
    boolean one = words.one().contains(first) && source.end() - source.begin() > 2;
    String last = Grammar.lemma(s, source.end() - 1);
    boolean bodies = words.organization().contains(last) || words.office().contains(last);
    if (one && !bodies && Set.of("of", "de").contains(Grammar.lower(s, source.begin() + 1))) {
      return true;
    }
    String around = (around(s, source) + ' ' + between(s, source, draft)).toLowerCase(Locale.ROOT);
    return words.withheld().stream().anyMatch(around::contains);
  }

  /** What stands between a source and its cue describes the source. */
  private static String between(Sentence s, Phrase source, Draft draft) {
    int cue = draft.cue.get(0);
    boolean before = source.sentence() == draft.sentence && source.end() < cue;
    return before ? s.text().substring(s.begin(source.begin()), s.end(cue - 1)) : "";
  }

  /** The words of the phrase and of the clauses that describe it. */
  private String around(Sentence s, Phrase source) {
    int head = source.head();
    int end = source.end() - 1;
    for (int c = s.firstChild(head); c != Sentence.NONE; c = s.nextSibling(c)) {
      Deprel base = s.deprel(c).base();
      boolean describes = base == Deprel.ACL || base == Deprel.APPOS || base == Deprel.NMOD;
      if (describes && c > head) {
        end = Math.max(end, s.rightmost(c));
      }
    }
    return s.text().substring(s.begin(source.begin()), s.end(end));
  }
}
