package org.testigo.coder.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.entities.AgentForm;
import org.testigo.codebook.entities.AgentKind;
import org.testigo.codebook.entities.AgentNoun;
import org.testigo.codebook.entities.EntityBook;
import org.testigo.codebook.entities.Gender;
import org.testigo.codebook.entities.Match;
import org.testigo.codebook.entities.WordKeys;
import org.testigo.coder.text.Phrase;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.NameType;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.EntityType;
import org.testigo.record.MentionKind;

/** Finds descriptions of parties: noun phrases headed by an agent noun, a demonym or a numeral. */
final class NominalFinder {
  private static final AgentNoun PEOPLE =
      new AgentNoun("people", AgentKind.PERSON, List.of("CVL"), false);
  private static final int LATEST_YEAR = 2100;
  private static final int EARLIEST_YEAR = 1900;

  private final EntityBook book;
  private final int index;
  private final Sentence sentence;
  private final WordKeys row;
  private final NounPhrases phrases;
  private final Titles titles;
  private final SurfaceNouns surface;

  /** Which words belong to names of people. */
  private final boolean[] personNames;

  private final boolean[] places;

  /**
   * Looks at a sentence.
   *
   * @param places which words belong to names of places
   */
  NominalFinder(EntityBook book, int index, Sentence sentence, WordKeys row, boolean[] places) {
    this.places = places;
    this.personNames = new boolean[sentence.size()];
    this.book = book;
    this.index = index;
    this.sentence = sentence;
    this.row = row;
    this.phrases = new NounPhrases(book, sentence, row);
    this.titles = new Titles(book, sentence, row);
    this.surface = new SurfaceNouns(book, index, sentence, row, titles);
  }

  /**
   * Finds the descriptions.
   *
   * @param taken the names found already; no description is headed by a word of theirs
   */
  List<Candidate> find(List<Candidate> taken) {
    List<Candidate> found = new ArrayList<>();
    for (Candidate name : taken) {
      boolean person = name.type == EntityType.PERSON;
      Arrays.fill(personNames, name.nameBegin, person ? name.nameEnd : name.nameBegin, true);
    }
    for (int token = 0; token < sentence.size(); token++) {
      if (places[token]
          || held(token, taken)
          || phrases.insideBody(token)
          || isSecond(token, found)) {
        continue;
      }
      Candidate candidate = heads(token) ? at(token) : null;
      if (candidate == null && surface.slipped(token)) {
        candidate = surface.at(token);
      }
      if (candidate != null) {
        found.add(candidate);
      }
    }
    return found;
  }

  private static boolean isSecond(int token, List<Candidate> found) {
    return found.stream().anyMatch(candidate -> candidate.second == token);
  }

  private static boolean held(int token, List<Candidate> taken) {
    for (Candidate name : taken) {
      if (name.phrase.begin() <= token && token < name.phrase.end()) {
        return true;
      }
    }
    return false;
  }

  private boolean heads(int token) {
    return switch (sentence.deprel(token)) {
      case COMPOUND,
          AMOD,
          FLAT,
          FIXED,
          CASE,
          ADVMOD,
          AUX,
          AUX_PASS,
          COP,
          MARK,
          DET,
          PUNCT,
          CC,
          GOESWITH,
          NUMMOD,
          NMOD_DESC,
          ACL,
          ACL_RELCL ->
          false;
      default -> true;
    };
  }

  private @Nullable Candidate at(int token) {
    Upos upos = sentence.upos(token);
    boolean noun = upos == Upos.NOUN || upos == Upos.PROPN;
    boolean nominal = noun || ((upos == Upos.ADJ || upos == Upos.VERB) && nominalised(token));
    boolean counts =
        book.words().in("quantities", row.key(token))
            || (noun && book.words().in("quantities", singular(row.key(token))));
    if (counts && countedNoun(token) != Sentence.NONE) {
      Candidate counted = counted(token);
      if (counted != null) {
        return counted;
      }
    }
    if (nominal) {
      AgentForm form = agent(token);
      if (form != null) {
        Candidate candidate = described(token, form);
        return surface.abstractNoun(candidate, token) ? null : candidate;
      }
      if (demonym(token, noun)) {
        return demonymOf(token);
      }
    }
    return upos == Upos.NUM ? counted(token) : null;
  }

  private static String singular(String key) {
    if (key.endsWith("es") && key.length() > 5) {
      return key.substring(0, key.length() - 2);
    }
    return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
  }

  /** An adjective or participle with an article or a number is a noun: "los detenidos". */
  private boolean nominalised(int token) {
    Deprel relation = sentence.deprel(token).base();
    boolean argument =
        relation == Deprel.NSUBJ
            || relation == Deprel.OBJ
            || relation == Deprel.OBL
            || relation == Deprel.IOBJ
            || relation == Deprel.NMOD
            || relation == Deprel.CONJ
            || relation == Deprel.APPOS;
    boolean marked = token > 0 && sentence.upos(token - 1) == Upos.ADP;
    return (argument || marked)
        && (sentence.child(token, Deprel.DET) != Sentence.NONE
            || sentence.child(token, Deprel.CASE) != Sentence.NONE
            || sentence.child(token, Deprel.NUMMOD) != Sentence.NONE);
  }

  /** The noun that a word heads; "drivers" is only a part of "drivers' federation". */
  private Optional<Match<AgentForm>> noun(int token) {
    Optional<Match<AgentForm>> match = book.agentAround(row, token);
    if (match.isEmpty()) {
      return match;
    }
    int head = NounPhrases.headOf(sentence, match.get().begin(), match.get().end());
    if (head == token) {
      return match;
    }
    boolean noun = sentence.upos(head) == Upos.NOUN || sentence.upos(head) == Upos.PROPN;
    boolean part = noun && heads(head);
    return part ? Optional.empty() : book.agentWord(row, token);
  }

  /** The form that fits its determiner: "la policía" is the body, "un policía" a person. */
  private @Nullable AgentForm agent(int token) {
    Optional<Match<AgentForm>> match = noun(token);
    if (match.isEmpty()) {
      return null;
    }
    List<AgentForm> forms = match.get().values();
    if (forms.size() == 1) {
      return forms.get(0);
    }
    boolean feminine = feminine(token);
    boolean indefinite = determination(token) == Candidate.Determination.INDEFINITE;
    for (AgentForm form : forms) {
      boolean person = form.noun().kind().human();
      boolean countries = form.noun().countries();
      if (form.plural() ? person || countries : person == (indefinite || !feminine)) {
        return form;
      }
    }
    return forms.get(0);
  }

  private boolean feminine(int token) {
    int determiner = sentence.child(token, Deprel.DET);
    if (determiner == Sentence.NONE) {
      return true;
    }
    return !row.key(determiner).equals("el") && !row.key(determiner).equals("un");
  }

  private Candidate described(int token, AgentForm form) {
    Candidate candidate = new Candidate(phrases.around(index, token), MentionKind.NOMINAL);
    titles.describe(candidate, form);
    boolean plural =
        form.plural()
            || (sentence.features(token).has("Number", "Plur") && form.noun().kind().human());
    complete(candidate, token, form, plural);
    return plural || form.noun().kind() == AgentKind.BODY
        ? withSecond(candidate, token)
        : candidate;
  }

  /** "soldiers and police", "250 militares y policías": one group under one determiner. */
  private Candidate withSecond(Candidate candidate, int token) {
    int second = sentence.child(token, Deprel.CONJ);
    boolean shared =
        second == token + 2
            && candidate.phrase.end() == token + 1
            && candidate.determination != Candidate.Determination.DEFINITE
            && sentence.deprel(token + 1) == Deprel.CC
            && sentence.child(second, Deprel.DET) == Sentence.NONE;
    AgentForm form = shared ? agent(second) : null;
    if (form == null || form.noun().sectors().isEmpty() || candidate.sectors.isEmpty()) {
      return candidate;
    }
    Phrase one = candidate.phrase;
    Candidate both =
        new Candidate(
            new Phrase(one.sentence(), one.begin(), phrases.end(second, false), token),
            MentionKind.NOMINAL);
    both.addSectors(candidate.sectors);
    both.nouns.addAll(candidate.nouns);
    titles.describe(both, form);
    complete(both, token, Objects.requireNonNull(candidate.agent), true);
    both.type = EntityType.GROUP;
    both.second = second;
    return both;
  }

  private void complete(Candidate candidate, int token, AgentForm form, boolean plural) {
    candidate.agent = form;
    candidate.plural = plural;
    candidate.type = type(form, plural);
    candidate.determination = determination(token);
    if (candidate.gender == null) {
      candidate.gender = morphologicalGender(token);
    }
    modifiers(candidate, token);
    Nationality.tellBefore(candidate, book, sentence);
  }

  static EntityType type(AgentForm form, boolean plural) {
    return switch (form.noun().kind()) {
      case PERSON, OFFICIAL -> plural ? EntityType.GROUP : EntityType.PERSON;
      case GROUP -> form.noun().countries() ? EntityType.COUNTRY : EntityType.GROUP;
      case BODY -> EntityType.OFFICE;
      case ORGANIZATION, NOTHING -> EntityType.ORGANIZATION;
    };
  }

  private @Nullable Gender morphologicalGender(int token) {
    String gender = sentence.features(token).get("Gender");
    if (gender == null) {
      return null;
    }
    return gender.equals("Fem") ? Gender.FEMININE : gender.equals("Masc") ? Gender.MASCULINE : null;
  }

  private Candidate.Determination determination(int token) {
    Candidate.Determination best = Candidate.Determination.BARE;
    int begin = noun(token).map(Match::begin).orElse(token);
    if (begin > 0 && begin < token && book.words().in("definite", row.key(begin - 1))) {
      // "the Attorney General's Office": the article is that of the whole.
      return Candidate.Determination.DEFINITE;
    }
    for (int child = sentence.firstChild(token);
        child != Sentence.NONE && child < token;
        child = sentence.nextSibling(child)) {
      Deprel relation = sentence.deprel(child);
      if (relation == Deprel.NMOD_POSS || possessive(child)) {
        return Candidate.Determination.POSSESSED;
      }
      if (book.words().in("definite", row.key(child))) {
        best = Candidate.Determination.DEFINITE;
      } else if (best == Candidate.Determination.BARE
          && (relation == Deprel.NUMMOD || book.words().in("indefinite", row.key(child)))) {
        best = Candidate.Determination.INDEFINITE;
      }
    }
    return best;
  }

  private boolean possessive(int token) {
    return sentence.features(token).has("Poss", "Yes")
        || (sentence.upos(token) == Upos.DET
            && (row.key(token).equals("su") || row.key(token).equals("sus")));
  }

  private void modifiers(Candidate candidate, int head) {
    Phrase phrase = candidate.phrase;
    Optional<Match<AgentForm>> noun = noun(head);
    for (int token = phrase.begin(); token < phrase.end(); token++) {
      String key = row.key(token);
      if (token == head || key.length() < 2) {
        continue;
      }
      int at = token;
      if (noun.filter(match -> match.begin() <= at && at < match.end()).isPresent()) {
        Nationality.tell(candidate, book, sentence, token);
        continue;
      }
      Upos upos = sentence.upos(token);
      if (book.words().in("former", key)) {
        candidate.former = true;
      }
      if (upos == Upos.ADJ || upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.VERB) {
        if (!personNames[token] && !demonymAt(token)) {
          candidate.modifiers.add(key);
        }
        if (sentence.head(token) == head || modifierBeside(token, head)) {
          candidate.addSectors(book.words().modifiers().getOrDefault(key, List.of()));
        }
      }
      country(candidate, token);
    }
  }

  private void country(Candidate candidate, int token) {
    String key = row.key(token);
    Upos upos = sentence.upos(token);
    if (candidate.country != null || upos == Upos.DET || upos == Upos.PRON || upos == Upos.VERB) {
      return;
    }
    String pair = token > 0 ? row.key(token - 1) + key : key;
    boolean inName = sentence.name(token) == NameType.ORGANIZATION;
    if (!inName && (book.words().in("foreign", key) || book.words().in("foreign", pair))) {
      candidate.foreign = true;
      return;
    }
    if (book.words().in("united-nations", key) && row.capital(token)) {
      candidate.country = "IGO";
      return;
    }
    boolean adjective = book.language().equals("es") || row.capital(token);
    if (adjective && sentence.deprel(token).base() != Deprel.CASE) {
      Nationality.tell(candidate, book, sentence, token);
    }
  }

  /** "police" of "military and police personnel". */
  private boolean modifierBeside(int token, int head) {
    int first = sentence.head(token);
    return sentence.deprel(token) == Deprel.CONJ
        && first != Sentence.NONE
        && sentence.head(first) == head;
  }

  private boolean demonymAt(int token) {
    return book.countries().byDemonym(sentence.form(token), book.language()).isPresent();
  }

  private boolean demonym(int token, boolean noun) {
    Upos before = token == 0 ? Upos.X : sentence.upos(token - 1);
    if (!noun && before != Upos.DET && before != Upos.NUM) {
      return false;
    }
    boolean spanish = book.language().equals("es");
    boolean several =
        spanish || row.key(token).endsWith("s") || sentence.child(token, Deprel.DET) >= 0;
    boolean written = several && (spanish || row.capital(token));
    return written
        && sentence.form(token).length() > 4
        && book.countries().byDemonym(sentence.form(token), book.language()).isPresent();
  }

  private Candidate demonymOf(int token) {
    Candidate candidate = new Candidate(phrases.around(index, token), MentionKind.NOMINAL);
    boolean plural = row.key(token).endsWith("s") || sentence.features(token).has("Number", "Plur");
    candidate.nouns.add(singular(row.key(token)));
    candidate.addSectors(PEOPLE.sectors());
    complete(candidate, token, new AgentForm(PEOPLE, plural, null), plural);
    country(candidate, token);
    return candidate;
  }

  /**
   * "dozens of gangs", "14 of the men", "al menos tres": a count stands for those whom it counts.
   */
  private @Nullable Candidate counted(int token) {
    int inner = countedNoun(token);
    if (inner != Sentence.NONE) {
      AgentForm form = agent(inner);
      if (form != null) {
        Phrase own = phrases.around(index, token);
        int end = Math.max(own.end(), phrases.end(inner, false));
        Candidate candidate =
            new Candidate(new Phrase(index, own.begin(), end, token), MentionKind.NOMINAL);
        titles.describe(candidate, form);
        boolean one = singleOne(token);
        complete(
            candidate,
            inner,
            form,
            !one && (form.plural() || form.noun().kind() == AgentKind.GROUP));
        if (one && candidate.human()) {
          candidate.type = EntityType.PERSON;
        }
        candidate.determination = Candidate.Determination.INDEFINITE;
        candidate.second = inner;
        return candidate;
      }
    }
    return sentence.upos(token) == Upos.NUM ? numeral(token) : null;
  }

  private boolean singleOne(int token) {
    String key = row.key(token);
    return key.equals("one") || key.equals("uno") || key.equals("una") || key.equals("1");
  }

  private int countedNoun(int token) {
    for (int child = sentence.firstChild(token);
        child != Sentence.NONE;
        child = sentence.nextSibling(child)) {
      Deprel relation = sentence.deprel(child).base();
      boolean complement = relation == Deprel.NMOD || relation == Deprel.OBL;
      int marker = sentence.child(child, Deprel.CASE);
      if (child > token && complement && marker != Sentence.NONE && of(row.key(marker))) {
        return child;
      }
      if (child == token + 1 && relation == Deprel.AMOD && agent(child) != null) {
        return child;
      }
    }
    return Sentence.NONE;
  }

  private static boolean of(String key) {
    return key.equals("of") || key.equals("de");
  }

  /** A bare number that does or suffers something stands for people. */
  private @Nullable Candidate numeral(int token) {
    Deprel relation = sentence.deprel(token);
    boolean argument =
        relation == Deprel.NSUBJ
            || relation == Deprel.NSUBJ_PASS
            || relation == Deprel.OBJ
            || relation == Deprel.OBL_AGENT;
    boolean plain = token + 1 >= sentence.size() || !"%°:/".contains(sentence.form(token + 1));
    boolean money = token > 0 && sentence.upos(token - 1) == Upos.SYM;
    if (!argument || !plain || money || year(row.key(token)) || countedNoun(token) >= 0) {
      return null;
    }
    Candidate candidate = new Candidate(phrases.around(index, token), MentionKind.NOMINAL);
    complete(candidate, token, new AgentForm(PEOPLE, !singleOne(token), null), !singleOne(token));
    candidate.determination = Candidate.Determination.INDEFINITE;
    candidate.numeral = true;
    return candidate;
  }

  private static boolean year(String key) {
    if (key.length() != 4 || !key.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int value = Integer.parseInt(key);
    return EARLIEST_YEAR <= value && value < LATEST_YEAR;
  }
}
