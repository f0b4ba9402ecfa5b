package org.testigo.coder.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.testigo.codebook.entities.AgentForm;
import org.testigo.codebook.entities.EntityBook;
import org.testigo.codebook.entities.Gender;
import org.testigo.codebook.entities.KnownParty;
import org.testigo.codebook.entities.Match;
import org.testigo.codebook.entities.WordKeys;
import org.testigo.coder.entities.NameCores.Core;
import org.testigo.coder.text.Phrase;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.EntityType;
import org.testigo.record.MentionKind;

/**
 * Finds the names of people, bodies and groups in a sentence: those that the name tagger or the
 * codebook knows, and runs of proper nouns that take part in something; with titles before them and
 * acronyms in brackets behind them.
 */
final class NameFinder {
  private final EntityBook book;
  private final int index;
  private final Sentence sentence;
  private final WordKeys row;
  private final NameCores cores;
  private final Titles titles;

  /**
   * Looks at a sentence.
   *
   * @param places which words belong to names of places
   * @param surnames the surnames that stand for people of the report
   */
  NameFinder(
      EntityBook book,
      int index,
      Sentence sentence,
      WordKeys row,
      boolean[] places,
      Surnames surnames) {
    this.book = book;
    this.index = index;
    this.sentence = sentence;
    this.row = row;
    this.titles = new Titles(book, sentence, row);
    this.cores = new NameCores(book, sentence, row, places, surnames, titles);
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    int token = 0;
    while (token < sentence.size()) {
      Core core = cores.coreAt(token);
      if (core == null) {
        token++;
        continue;
      }
      Candidate candidate = candidate(core, found.isEmpty() ? 0 : lastEnd(found));
      if (!found.isEmpty()) {
        bodyBefore(candidate, found.get(found.size() - 1));
      }
      found.add(candidate);
      token = Math.max(core.end(), candidate.phrase.end());
    }
    return found;
  }

  /** "Arab League Secretary General Chadli Klibi" belongs to the body that is named before. */
  private static void bodyBefore(Candidate person, Candidate body) {
    KnownParty party = body.party;
    boolean titled = person.type == EntityType.PERSON && person.phrase.begin() < person.nameBegin;
    if (titled && body.phrase.end() == person.phrase.begin() && !body.human()) {
      person.country = party == null ? body.country : party.country();
    }
  }

  private static int lastEnd(List<Candidate> found) {
    return found.get(found.size() - 1).phrase.end();
  }

  private Candidate candidate(Core core, int from) {
    Titles.Reach reach =
        core.type() == EntityType.PERSON
            ? titles.beforePerson(core.begin(), core.end(), from)
            : titles.aroundBody(core.begin(), core.end(), from);
    int begin = reach.begin();
    int end = reach.end();
    String acronym = "";
    if (core.type() != EntityType.PERSON && bracketedAcronym(end)) {
      acronym = row.key(end + 1);
      end += 3;
    }
    int head = NounPhrases.headOf(sentence, begin, end);
    Candidate candidate = new Candidate(new Phrase(index, begin, end, head), MentionKind.NAME);
    candidate.type = core.type();
    candidate.acronym = acronym;
    candidate.nameKeys = nameKeys(core);
    candidate.nameBegin = core.begin();
    candidate.nameEnd = core.end();
    candidate.party = core.known().isEmpty() ? null : core.known().get(0);
    candidate.parties = core.known();
    candidate.determination = Candidate.Determination.DEFINITE;
    describe(candidate, core, reach);
    return candidate;
  }

  private void describe(Candidate candidate, Core core, Titles.Reach reach) {
    reach.nouns().forEach(form -> titles.describe(candidate, form));
    candidate.addSectors(reach.sectors());
    candidate.former = reach.former();
    demonym(candidate, reach.begin(), core.type() == EntityType.PERSON ? core.begin() : core.end());
    if (reach.gender() != null) {
      candidate.gender = reach.gender();
    }
    if (core.type() == EntityType.PERSON) {
      candidate.plural = false;
      if (candidate.gender == null) {
        Gender given = book.genderOfName(row.key(core.begin()));
        KnownParty party = candidate.party;
        candidate.gender = party != null && party.gender() != null ? party.gender() : given;
      }
    } else if (candidate.agent == null) {
      nounOfBody(candidate, core);
    }
  }

  /** "Egyptian President Hosni Mubarak", "Policía Nacional Dominicana". */
  private void demonym(Candidate candidate, int begin, int end) {
    for (int token = begin; token < end && candidate.country == null; token++) {
      if (row.capital(token) || book.language().equals("es")) {
        candidate.country = Nationality.endingAt(book, sentence, token).orElse(null);
      }
    }
  }

  /** A name such as "Andean Justice Observatory" holds the noun that describes it. */
  private void nounOfBody(Candidate candidate, Core core) {
    int head = NounPhrases.headOf(sentence, core.begin(), core.end());
    Optional<Match<AgentForm>> noun = book.agentAround(row, head);
    for (int token = core.begin(); token < core.end() && noun.isEmpty(); token++) {
      noun = book.agentAround(row, token);
    }
    if (noun.isEmpty() || noun.get().begin() < core.begin()) {
      return;
    }
    for (AgentForm form : noun.get().values()) {
      if (!form.noun().kind().human() && fits(form, core.known())) {
        titles.describe(candidate, form);
        if (core.known().isEmpty()) {
          candidate.type = NameCores.type(form.noun().kind());
        }
        return;
      }
    }
  }

  /** An army by name need not be one: the codebook knows better. */
  private static boolean fits(AgentForm form, List<KnownParty> known) {
    return known.isEmpty()
        || form.noun().sectors().stream().anyMatch(known.get(0).sectors()::contains);
  }

  private List<String> nameKeys(Core core) {
    List<String> keys = new ArrayList<>();
    for (int token = core.begin(); token < core.end(); token++) {
      boolean article =
          sentence.upos(token) == Upos.DET || book.words().in("definite", row.key(token));
      if (!row.key(token).isEmpty() && !article) {
        keys.add(row.key(token));
      }
    }
    return keys;
  }

  private boolean bracketedAcronym(int end) {
    if (end + 2 >= sentence.size()
        || !sentence.form(end).equals("(")
        || !sentence.form(end + 2).equals(")")) {
      return false;
    }
    String form = sentence.form(end + 1);
    return form.length() <= 12 && Character.isUpperCase(form.charAt(0)) && !form.contains(" ");
  }
}
