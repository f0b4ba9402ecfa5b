package org.testigo.coder.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.claims.Complement;
import org.testigo.codebook.claims.CuePhrase;
import org.testigo.codebook.claims.CueVerb;
import org.testigo.coder.claims.Beside.Attribution;
import org.testigo.coder.claims.Complements.Match;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.ClaimAct;
import org.testigo.record.Span;

/** The claims of a sentence whose cue is a verb. */
final class VerbClaims {
  private static final Set<String> THAT = Set.of("that", "que");
  private static final Set<ClaimAct> BINDING =
      Set.of(ClaimAct.OFFER, ClaimAct.ACCEPT, ClaimAct.PROMISE, ClaimAct.REFUSE, ClaimAct.THREATEN);

  private final ReadText text;
  private final Entities entities;
  private final ClaimBook book;
  private final int sentence;
  private final Sentence s;
  private final CueVerbs verbs;
  private final Raised raised;

  VerbClaims(ReadText text, Entities entities, ClaimBook book, int sentence) {
    this.text = text;
    this.entities = entities;
    this.book = book;
    this.sentence = sentence;
    this.s = text.sentence(sentence);
    this.verbs = new CueVerbs(book, s);
    this.raised = new Raised(book, s);
  }

  /** Finds the claims in the order of their cues, without their sources. */
  List<Draft> find(SourceFinder sources) {
    List<Draft> found = new ArrayList<>();
    for (int verb = 0; verb < s.size(); verb++) {
      List<CueVerb> senses = verbs.senses(verb);
      Draft draft = senses.isEmpty() ? null : read(verb, senses, sources);
      if (draft != null && !draft.content.isEmpty() && isSaid(draft, verb)) {
        found.add(draft);
        sources.remember(draft);
      }
    }
    return found;
  }

  private @Nullable Draft read(int verb, List<CueVerb> senses, SourceFinder sources) {
    Draft named = withNoun(verb);
    if (named != null) {
      return spoken(named, verb, false, sources);
    }
    CueVerb speaking = speaking(senses);
    Attribution beside = speaking == null ? null : beside(verb, senses);
    if (speaking != null && beside != null) {
      Draft draft = fronted(verb, speaking, new Fronted(text, sentence, beside.zone()));
      draft.source = beside.source();
      return draft;
    }
    Match match = new Complements(s, verb).first(senses).orElse(null);
    Zone zone = Zone.around(text, s, verb, match);
    Fronted before = new Fronted(text, sentence, zone);
    if (speaking != null && isFronted(verb, match, zone, before)) {
      return spoken(fronted(verb, speaking, before), verb, true, sources);
    }
    Draft draft = following(verb, match, zone, senses);
    return draft == null ? null : spoken(draft, verb, false, sources);
  }

  private Draft spoken(Draft draft, int verb, boolean fronted, SourceFinder sources) {
    int partner = raised.partner(verb);
    sources.speak(draft, partner == Sentence.NONE ? verb : partner, fronted);
    return draft;
  }

  private @Nullable Attribution beside(int verb, List<CueVerb> senses) {
    boolean past = book.language().equals("en") && s.features(verb).has("Tense", "Past");
    boolean finite = Grammar.isFinite(s, verb) || past;
    if (!finite || Grammar.isGerund(s, verb) || Grammar.isPassive(s, verb)) {
      return null;
    }
    if (new Complements(s, verb).hasClause()) {
      return null;
    }
    boolean objects = senses.stream().anyMatch(x -> x.takes(Complement.OBJECT));
    boolean hearers = senses.stream().anyMatch(CueVerb::hearerOut);
    return new Beside(text, entities, book, sentence).around(verb, objects, hearers);
  }

  /** Where nobody speaks, only a clause is a claim: "it is believed that …", "dijeron que …". */
  private boolean isSaid(Draft draft, int verb) {
    return draft.source != null
        || (draft.clause && !Grammar.isInfinitive(s, verb))
        || (Grammar.isPassive(s, verb) && draft.act == ClaimAct.SPECULATE);
  }

  private static @Nullable CueVerb speaking(List<CueVerb> senses) {
    return senses.stream().filter(x -> x.takes(Complement.CLAUSE)).findFirst().orElse(null);
  }

  private boolean isFronted(int verb, @Nullable Match match, Zone zone, Fronted before) {
    int subject = Grammar.subject(s, verb);
    if (isRelative(verb, subject) || thatAfter(verb) >= 0) {
      return false;
    }
    if (before.quoteBefore().isPresent()) {
      return true;
    }
    boolean aside = s.deprel(verb) == Deprel.PARATAXIS;
    boolean closed = zone.end() >= s.size() || Grammar.isPunct(s, zone.end());
    if (match != null && match.clause()) {
      return aside && closed && before.isInside() && before.isLikely();
    }
    boolean ownObject = match != null && subject != Sentence.NONE;
    return closed && !ownObject && (before.isLikely() || isInside(verb, aside, zone, before));
  }

  private boolean isRelative(int verb, int subject) {
    boolean relative = subject != Sentence.NONE && Grammar.isRelative(s, subject);
    return relative || s.deprel(verb) == Deprel.ACL_RELCL;
  }

  /** What is said stands on both sides: "His town, he noted, has one car". */
  private boolean isInside(int verb, boolean aside, Zone zone, Fronted before) {
    int subject = Grammar.subject(s, verb);
    boolean cut = subject != Sentence.NONE && Grammar.isCut(s, subject, verb);
    boolean quote = Quotes.after(text, s.end(zone.end() - 1)).isPresent();
    return before.isInside() && (cut || aside || quote);
  }

  private Draft fronted(int verb, CueVerb sense, Fronted before) {
    Draft draft = draft(verb, sense);
    draft.clause = true;
    draft.content.addAll(before.pieces());
    draft.said = saidBefore(verb, before.leftBegin());
    return draft;
  }

  private int saidBefore(int verb, int from) {
    if (s.deprel(verb) == Deprel.PARATAXIS && s.head(verb) >= from) {
      return s.head(verb);
    }
    for (int c = s.firstChild(verb); c != Sentence.NONE && c < verb; c = s.nextSibling(c)) {
      if (c >= from && Grammar.isClause(s, c)) {
        return c;
      }
    }
    return s.root() < verb ? s.root() : -1;
  }

  private @Nullable Draft following(
      int verb, @Nullable Match match, Zone zone, List<CueVerb> senses) {
    CueVerb speaking = speaking(senses);
    Optional<Span> quote = speaking == null ? Optional.empty() : quoteAfter(zone);
    if (match == null) {
      if (quote.isPresent() && speaking != null) {
        return quoted(verb, speaking, quote.get());
      }
      Draft called = calledInQuotes(verb, senses);
      return called != null ? called : gap(verb, senses);
    }
    if (isSilence(match)) {
      return null;
    }
    Draft draft = draft(verb, match.sense());
    draft.clause = match.clause();
    draft.said = match.parts().get(0);
    if (match.clause() && quote.isPresent() && covers(quote.get(), match)) {
      draft.content.add(Spans.trim(text.text(), quote.get().begin(), quote.get().end()));
    } else {
      addParts(draft, verb, match.parts());
      addCondition(draft);
    }
    return draft;
  }

  /** An object in quotation marks that the tree lost: blamed "those who profit". */
  private @Nullable Draft calledInQuotes(int verb, List<CueVerb> senses) {
    Optional<Span> near = Quotes.after(text, s.end(verb));
    Optional<Span> named = quoteAhead(verb);
    for (CueVerb sense : senses) {
      if (near.isPresent() && sense.takes(Complement.OBJECT)) {
        return quoted(verb, sense, near.get());
      }
      if (named.isPresent() && sense.takes(Complement.NAME)) {
        return quoted(verb, sense, new Span(s.end(verb), named.get().end()));
      }
    }
    return null;
  }

  /** "called the allegations “false”": only a noun phrase before the quotation. */
  private Optional<Span> quoteAhead(int verb) {
    int t = verb + 1;
    while (t < s.size() && t < verb + 8 && !Grammar.isVerbal(s, t) && !Grammar.isPunct(s, t)) {
      t++;
    }
    boolean noun = t > verb + 2 && t < s.size();
    return noun ? Quotes.after(text, s.end(t - 1)) : Optional.empty();
  }

  /** "declined to comment", "se negó a responder". */
  private boolean isSilence(Match match) {
    int said = match.parts().get(0);
    return match.sense().act() == ClaimAct.REFUSE
        && Grammar.isInfinitive(s, said)
        && book.verbs(Grammar.lemma(s, said)).stream().anyMatch(CueVerb::plain);
  }

  private Optional<Span> quoteAfter(Zone zone) {
    return Quotes.after(text, s.end(zone.end() - 1)).filter(q -> Quotes.isSpeech(text, q));
  }

  /** Tells whether a quotation holds all that the tree takes for said. */
  private boolean covers(Span quote, Match match) {
    int last = match.parts().get(match.parts().size() - 1);
    return !Spans.hasWords(text.text(), quote.end(), s.end(s.rightmost(last)));
  }

  private Draft quoted(int verb, CueVerb sense, Span quote) {
    Draft draft = draft(verb, sense);
    draft.clause = true;
    draft.content.add(Spans.trim(text.text(), quote.begin(), quote.end()));
    return draft;
  }

  private Draft draft(int verb, CueVerb sense) {
    Draft draft = new Draft(sentence, verb, verbs.cue(verb, sense), sense.act());
    draft.plain = sense.plain();
    return draft;
  }

  private void addParts(Draft draft, int verb, List<Integer> parts) {
    int begin = Integer.MAX_VALUE;
    int end = -1;
    int patient = s.child(verb, Deprel.NSUBJ_PASS);
    if (Grammar.isPassive(s, verb) && patient != Sentence.NONE && patient < verb) {
      addLeft(draft, patient);
    }
    for (int part : parts) {
      if (part < verb) {
        addLeft(draft, part);
      } else {
        begin = Math.min(begin, Math.max(verb + 1, s.leftmost(part)));
        end = Math.max(end, raised.last(verb, part) + 1);
      }
    }
    if (end < 0) {
      return;
    }
    begin = Math.max(begin, draft.cue.get(draft.cue.size() - 1) + 1);
    begin = draft.clause ? fromVerb(draft, begin, parts) : begin;
    end = Math.min(end, breakAfter(begin, end));
    while (begin + 1 < end && (isThat(begin) || isAs(begin) || Grammar.isPunct(s, begin))) {
      begin++;
    }
    if (begin < end) {
      draft.content.add(withQuote(Spans.ofTokens(s, begin, end)));
    }
  }

  /** What is offered or accepted is so with the condition that follows: ", provided that …". */
  private void addCondition(Draft draft) {
    if (!BINDING.contains(draft.act) || draft.content.isEmpty()) {
      return;
    }
    Span last = draft.content.get(draft.content.size() - 1);
    String rest = text.text().substring(last.end(), Math.max(last.end(), s.end()));
    String lower = rest.toLowerCase(Locale.ROOT).replaceFirst("^[\\s,—–-]+", "");
    for (String opener : book.commitments().conditions()) {
      if (lower.startsWith(opener + " ")) {
        int stop = rest.indexOf(';');
        int end = stop < 0 ? s.end() : last.end() + stop;
        draft.content.set(draft.content.size() - 1, Spans.trim(text.text(), last.begin(), end));
        return;
      }
    }
  }

  /** Words in quotation marks that go straight on belong to what is said. */
  private Span withQuote(Span said) {
    Optional<Span> quote = Quotes.after(text, said.end()).filter(q -> q.end() <= s.end());
    boolean on =
        quote.isPresent()
            && text.text().substring(said.end(), quote.get().begin()).indexOf(',') < 0;
    return on ? Spans.trim(text.text(), said.begin(), quote.get().end()) : said;
  }

  /** Without "that", a clause may begin with words that the tree has left outside it. */
  private int fromVerb(Draft draft, int begin, List<Integer> parts) {
    int first = draft.cue.get(draft.cue.size() - 1) + 1;
    for (int t = first; t < begin; t++) {
      boolean noun =
          Grammar.isNominal(s, t)
              || s.upos(t) == Upos.DET
              || s.upos(t) == Upos.ADJ
              || s.upos(t) == Upos.NUM;
      boolean inner = t > first && s.upos(t) == Upos.ADP;
      if ((!noun && !inner) || s.features(t).has("Case", "Acc")) {
        return begin;
      }
    }
    int part = parts.get(0);
    boolean own = Grammar.subject(s, part) != Sentence.NONE && Grammar.subject(s, part) >= begin;
    return own || isThat(begin) || s.deprel(part) == Deprel.XCOMP ? begin : first;
  }

  /** A semicolon ends what is said, unless it stands in a quotation. */
  private int breakAfter(int begin, int end) {
    for (int t = begin; t < end; t++) {
      if (s.form(t).equals(";") && !text.quoted(s.begin(t))) {
        return t;
      }
    }
    return end;
  }

  private void addLeft(Draft draft, int part) {
    int named = part;
    if (Grammar.isRelative(s, part)) {
      int antecedent = Grammar.antecedent(s, draft.head);
      named = antecedent == Sentence.NONE ? part : antecedent;
    }
    draft.content.add(text.span(SourcePhrase.of(s, sentence, named, false)));
  }

  private boolean isAs(int token) {
    return Set.of("as", "como").contains(Grammar.lower(s, token)) && s.upos(token) != Upos.PRON;
  }

  private boolean isThat(int token) {
    return Set.of("that", "que").contains(Grammar.lower(s, token))
        && (s.deprel(token) == Deprel.MARK || s.upos(token) == Upos.SCONJ);
  }

  /** "the troops that the union had demanded"; "said that …" where the tree lost the clause. */
  private @Nullable Draft gap(int verb, List<CueVerb> senses) {
    int antecedent = Grammar.antecedent(s, verb);
    for (CueVerb sense : senses) {
      boolean relative =
          s.deprel(verb) == Deprel.ACL_RELCL && Grammar.subject(s, verb) != Sentence.NONE;
      boolean whose = relative && !Grammar.isRelative(s, Grammar.subject(s, verb));
      if (sense.takes(Complement.OBJECT) && whose && antecedent != Sentence.NONE) {
        Draft draft = draft(verb, sense);
        draft.content.add(text.span(SourcePhrase.of(s, sentence, antecedent, false)));
        return draft;
      }
      int that = thatAfter(verb);
      if (sense.takes(Complement.CLAUSE) && that >= 0) {
        Draft draft = draft(verb, sense);
        draft.clause = true;
        draft.content.add(Spans.ofTokens(s, that + 1, endOfPart(that + 1)));
        return draft;
      }
    }
    return null;
  }

  /** A "that" right behind the verb, and only there, may be mistaken for a determiner. */
  private int thatAfter(int verb) {
    boolean next = verb + 2 < s.size() && THAT.contains(Grammar.lower(s, verb + 1));
    if (next && Grammar.holdsVerb(s, verb + 2, s.size())) {
      return verb + 1;
    }
    boolean inserted = verb + 1 < s.size() && s.form(verb + 1).equals(",");
    return inserted ? thatBehind(verb + 2) : thatNear(verb + 1);
  }

  private int thatNear(int from) {
    for (int t = from; t < s.size() - 1 && t < from + 4; t++) {
      if (Grammar.isPunct(s, t) || Grammar.isVerbal(s, t)) {
        return -1;
      }
      if (isThat(t)) {
        return t;
      }
    }
    return -1;
  }

  /** "believe, on the other hand, that …". */
  private int thatBehind(int from) {
    int t = from;
    while (t < s.size() - 1 && t < from + 7 && !Grammar.isPunct(s, t) && !Grammar.isVerbal(s, t)) {
      t++;
    }
    boolean closes = t > from && t + 1 < s.size() && s.form(t).equals(",");
    return closes && isThat(t + 1) ? t + 1 : -1;
  }

  private int endOfPart(int from) {
    int end = from + 1;
    while (end < s.size() && !Set.of(";", ":").contains(s.form(end))) {
      end++;
    }
    return end;
  }

  /** "expressed interest in …". */
  private @Nullable Draft withNoun(int verb) {
    int noun = s.child(verb, Deprel.OBJ);
    if (noun == Sentence.NONE || noun < verb) {
      return null;
    }
    CuePhrase phrase = book.phrase(Grammar.lemma(s, verb), Grammar.lemma(s, noun)).orElse(null);
    if (phrase == null) {
      return null;
    }
    Draft draft = new Draft(sentence, verb, List.of(verb, noun), phrase.act());
    int end = s.rightmost(verb) + 1;
    int begin = noun + 1;
    while (begin < end && !s.dominates(noun, begin) && s.deprel(s.head(begin)) == Deprel.ROOT) {
      begin++;
    }
    int last = Math.max(s.rightmost(noun), lastOblique(verb, noun));
    if (last > noun) {
      draft.content.add(Spans.ofTokens(s, Math.min(begin, last), last + 1));
    }
    return draft;
  }

  private int lastOblique(int verb, int noun) {
    int last = noun;
    for (int c = s.firstChild(verb); c != Sentence.NONE; c = s.nextSibling(c)) {
      Deprel base = s.deprel(c).base();
      if (c == last + 1
          || (c > noun
              && (base == Deprel.OBL || base == Deprel.ADVCL || base == Deprel.CCOMP)
              && s.leftmost(c) == last + 1)) {
        last = s.rightmost(c);
      }
    }
    return last;
  }
}
