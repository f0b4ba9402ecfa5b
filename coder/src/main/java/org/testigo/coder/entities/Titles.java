package org.testigo.coder.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.entities.AgentForm;
import org.testigo.codebook.entities.AgentKind;
import org.testigo.codebook.entities.EntityBook;
import org.testigo.codebook.entities.Gender;
import org.testigo.codebook.entities.Match;
import org.testigo.codebook.entities.WordKeys;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/** Reads the titles and nouns that stand right before a name, or behind it, and belong to it. */
final class Titles {
  private static final int LONGEST_TITLE = 9;

  private final EntityBook book;
  private final Sentence sentence;
  private final WordKeys row;

  Titles(EntityBook book, Sentence sentence, WordKeys row) {
    this.book = book;
    this.sentence = sentence;
    this.row = row;
  }

  /** How far a mention reaches and what its titles tell. */
  record Reach(
      int begin,
      int end,
      List<AgentForm> nouns,
      List<String> sectors,
      @Nullable Gender gender,
      boolean former) {}

  boolean honorific(int token) {
    return book.words().titles().containsKey(row.key(token))
        && (row.capital(token) || sentence.form(token).endsWith(".") || spanishTitle(token));
  }

  private boolean spanishTitle(int token) {
    return token + 1 < sentence.size()
        && sentence.upos(token + 1) == Upos.PROPN
        && sentence.upos(token) != Upos.VERB
        && book.language().equals("es");
  }

  Reach beforePerson(int nameBegin, int end, int from) {
    int begin = nameBegin;
    List<AgentForm> nouns = new ArrayList<>();
    List<String> sectors = new ArrayList<>();
    Gender gender = null;
    while (begin > from) {
      int last = begin - 1;
      if (honorific(last)) {
        sectors.addAll(book.words().titles().getOrDefault(row.key(last), List.of()));
        gender = gender == null ? book.words().genders().get(row.key(last)) : gender;
        begin = last;
        continue;
      }
      Match<AgentForm> noun = titleEndingAt(begin, from);
      if (noun == null) {
        break;
      }
      AgentForm form = human(noun.values());
      nouns.add(form);
      gender = gender == null ? gender(form, noun) : gender;
      begin = noun.begin();
    }
    boolean titled = begin < nameBegin;
    int widened = titled ? widen(begin, end, from) : begin;
    boolean former = false;
    for (int token = widened; token < begin; token++) {
      former |= book.words().in("former", row.key(token));
      sectors.addAll(book.words().modifiers().getOrDefault(row.key(token), List.of()));
    }
    return new Reach(widened, end, nouns, sectors, gender, former);
  }

  private @Nullable Gender gender(AgentForm form, Match<AgentForm> noun) {
    Gender told = book.words().genders().get(row.key(noun.begin()));
    return told == null ? form.gender() : told;
  }

  private static AgentForm human(List<AgentForm> forms) {
    for (AgentForm form : forms) {
      if (form.noun().kind().human() && !form.plural()) {
        return form;
      }
    }
    return forms.get(0);
  }

  /** A singular noun for a human being, alone or with its complement: "ministro de Defensa". */
  private @Nullable Match<AgentForm> titleEndingAt(int begin, int from) {
    Upos before = sentence.upos(begin - 1);
    if (before == Upos.ADP || before == Upos.DET || before == Upos.PUNCT) {
      return null;
    }
    for (int token = begin - 1; token >= Math.max(from, begin - LONGEST_TITLE); token--) {
      Upos upos = sentence.upos(token);
      if (upos == Upos.PUNCT || upos == Upos.VERB || upos == Upos.SCONJ || upos == Upos.PRON) {
        return null;
      }
      Optional<Match<AgentForm>> match = book.agentAround(row, token);
      if (match.isPresent() && match.get().begin() >= from && titles(match.get(), begin)) {
        return new Match<>(match.get().begin(), begin, match.get().values());
      }
    }
    return null;
  }

  private boolean titles(Match<AgentForm> match, int begin) {
    AgentForm form = human(match.values());
    if (!form.noun().kind().human() || form.plural()) {
      return false;
    }
    if (match.end() == begin) {
      return true;
    }
    boolean complement = match.end() < begin && sentence.upos(match.end()) == Upos.ADP;
    // Only Spanish puts the complement between the noun and the name.
    return complement && book.language().equals("es") && attached(match.begin(), begin);
  }

  private boolean attached(int noun, int name) {
    int head = sentence.head(name);
    return sentence.dominates(noun, name)
        && (sentence.deprel(name) == Deprel.APPOS
            || sentence.deprel(name) == Deprel.FLAT
            || head == noun
            || head > noun);
  }

  /** Takes in the adjectives and the article that lean on the mention. */
  private int widen(int begin, int end, int from) {
    int widened = begin;
    while (widened > from) {
      int token = widened - 1;
      int head = sentence.head(token);
      boolean leans = head >= widened && head < end;
      if (NounPhrases.sharesWord(sentence, token)) {
        break;
      }
      Deprel relation = sentence.deprel(token);
      boolean modifier =
          relation == Deprel.DET
              || relation == Deprel.AMOD
              || relation == Deprel.COMPOUND
              || relation == Deprel.NMOD_DESC
              || relation == Deprel.NMOD_POSS
              || relation == Deprel.FLAT;
      boolean article = sentence.upos(token) == Upos.DET;
      boolean title = sentence.name(token) != null && !sentence.nameBegins(token + 1);
      if (!(leans && (modifier || article)) && !nationality(token) && !title) {
        break;
      }
      widened = token;
    }
    return widened;
  }

  /** "Kenyan President William Ruto", however the tree attaches it. */
  private boolean nationality(int token) {
    return book.language().equals("en")
        && row.capital(token)
        && book.countries().byDemonym(sentence.form(token), "en").isPresent();
  }

  /** "la banda Los Lobos", "the Gran Grif gang": the noun belongs to the name of a body. */
  Reach aroundBody(int nameBegin, int nameEnd, int from) {
    List<AgentForm> nouns = new ArrayList<>();
    int begin = nameBegin;
    int end = nameEnd;
    if (begin > from) {
      Optional<Match<AgentForm>> before = book.agentAround(row, begin - 1);
      if (before.isPresent()
          && before.get().end() == begin
          && before.get().begin() >= from
          && body(before.get().values()) != null
          && sentence.upos(begin - 1) != Upos.PROPN) {
        nouns.add(Objects.requireNonNull(body(before.get().values())));
        begin = before.get().begin();
        end = coordinatedName(end);
      }
    }
    if (end < sentence.size() && nouns.isEmpty()) {
      Optional<Match<AgentForm>> after = book.agentAround(row, end);
      if (after.isPresent() && after.get().begin() == end) {
        AgentForm form = body(after.get().values());
        int head = NounPhrases.headOf(sentence, end, after.get().end());
        if (form != null && sentence.dominates(head, nameBegin)) {
          nouns.add(form);
          end = after.get().end();
        }
      }
    }
    int widened = widen(begin, end, from);
    return new Reach(widened, end, nouns, List.of(), null, false);
  }

  /** "la coalición Justicia y Memoria": after a noun in the singular the whole is one name. */
  private int coordinatedName(int end) {
    boolean more =
        end + 1 < sentence.size()
            && sentence.upos(end) == Upos.CCONJ
            && row.capital(end + 1)
            && sentence.upos(end + 1) == Upos.PROPN;
    return more ? end + 2 : end;
  }

  private static @Nullable AgentForm body(List<AgentForm> forms) {
    for (AgentForm form : forms) {
      if (!form.noun().kind().human() && !form.plural()) {
        return form;
      }
    }
    return null;
  }

  private static String key(String words) {
    return WordKeys.of(List.of(words.replace(" ", ""))).key(0);
  }

  /** "minister" of "interior minister", "ministro" of "ministro del interior". */
  private String headWord(String noun) {
    int of = noun.indexOf(" of ");
    String head = of < 0 ? noun : noun.substring(0, of);
    if (book.language().equals("es")) {
      int space = head.indexOf(' ');
      return space < 0 ? head : head.substring(0, space);
    }
    return head.substring(head.lastIndexOf(' ') + 1);
  }

  /** Writes what a noun tells into a mention. */
  void describe(Candidate candidate, AgentForm form) {
    String name = form.noun().name();
    String key = key(name);
    candidate.nouns.add(key);
    candidate.nouns.add(key(headWord(name)));
    candidate.addSectors(form.noun().sectors());
    if (candidate.agent == null || candidate.agent.noun().sectors().isEmpty()) {
      candidate.agent = form;
    }
    if (form.noun().kind() == AgentKind.OFFICIAL) {
      String role = book.words().office(key, form.noun().name());
      if (!candidate.roles.contains(role)) {
        candidate.roles.add(role);
      }
    }
    if (candidate.gender == null) {
      // The feminine form speaks for itself; the noun tells where it has but one form.
      Gender told = book.words().genders().get(key);
      candidate.gender = form.gender() == null ? told : form.gender();
    }
  }
}
