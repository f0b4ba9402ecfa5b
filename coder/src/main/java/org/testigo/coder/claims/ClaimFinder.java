package org.testigo.coder.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.record.ClaimAct;
import org.testigo.record.Quotation;
import org.testigo.record.SourceKind;
import org.testigo.record.Span;

/** Finds who says what in a report. */
public final class ClaimFinder {
  private final ReadText text;
  private final Entities entities;
  private final ClaimBook book;
  private final List<Draft> drafts = new ArrayList<>();

  private ClaimFinder(ReadText text, Entities entities, ClaimBook book) {
    this.text = text;
    this.entities = entities;
    this.book = book;
  }

  /**
   * Finds the claims of a report.
   *
   * @param text the report
   * @param entities its entities
   * @param book the words of saying of its language
   * @return the claims in the order of their cues
   */
  public static List<ClaimReading> find(ReadText text, Entities entities, ClaimBook book) {
    ClaimFinder finder = new ClaimFinder(text, entities, book);
    for (int sentence = 0; sentence < text.sentences().size(); sentence++) {
      finder.readSentence(sentence);
    }
    Continuations.extend(text, finder.drafts);
    Nesting.of(text, finder.drafts);
    return finder.finish();
  }

  private void readSentence(int sentence) {
    if (text.sentence(sentence).size() == 0) {
      return;
    }
    SourceFinder sources = new SourceFinder(text, book, drafts);
    List<Draft> found = new ArrayList<>();
    found.addAll(new PrepositionClaims(text, book, sentence).find(sources));
    Set<Integer> cues = new HashSet<>();
    found.forEach(draft -> cues.addAll(draft.cue));
    for (Draft draft : new VerbClaims(text, entities, book, sentence).find(sources)) {
      addUnlessTaken(found, cues, draft);
    }
    for (Draft draft : new NounClaims(text, book, sentence).find(sources)) {
      addUnlessTaken(found, cues, draft);
    }
    found.removeIf(
        draft ->
            isOwnSpeech(sentence, draft)
                || isAboutItsName(sentence, draft)
                || isNobody(draft)
                || isVerdict(draft));
    found.sort(Comparator.comparingInt(draft -> draft.head));
    drafts.addAll(Citing.fold(text.sentence(sentence), sentence, book, found));
  }

  private static void addUnlessTaken(List<Draft> found, Set<Integer> cues, Draft draft) {
    if (draft.cue.stream().noneMatch(cues::contains)) {
      found.add(draft);
      cues.addAll(draft.cue);
    }
  }

  /** Inside a quotation, what the speaker says of his own saying is no claim of its own. */
  private boolean isOwnSpeech(int sentence, Draft draft) {
    Sentence s = text.sentence(sentence);
    if (!text.quoted(s.begin(draft.head))) {
      return false;
    }
    if (s.features(draft.head).has("Person", "1") || s.features(draft.head).has("Person", "2")) {
      return true;
    }
    Phrase source = draft.source;
    boolean told = draft.plain && s.features(draft.head).has("Number", "Plur");
    return source == null
        ? !(told && text.language().equals("es"))
        : draft.dropped
            || s.features(source.head()).has("Person", "1")
            || s.features(source.head()).has("Person", "2");
  }

  /** "Nobody has claimed responsibility." */
  private boolean isNobody(Draft draft) {
    Phrase source = draft.source;
    return source != null
        && book.said()
            .none()
            .contains(Grammar.lower(text.sentence(source.sentence()), source.begin()));
  }

  /** A court that rejects a request or sentences somebody acts, and says nothing. */
  private boolean isVerdict(Draft draft) {
    Phrase source = draft.source;
    if (source == null || draft.clause || draft.plain) {
      return false;
    }
    Sentence s = text.sentence(source.sentence());
    boolean court = book.sources().court().contains(Grammar.lemma(s, source.head()));
    return court
        && (draft.act == ClaimAct.DENY
            || draft.act == ClaimAct.ACCUSE
            || draft.act == ClaimAct.REFUSE);
  }

  /** "who asked not to be named", "que pidió no ser identificado". */
  private boolean isAboutItsName(int sentence, Draft draft) {
    Sentence s = text.sentence(sentence);
    int begin = s.begin(draft.head);
    int end = draft.content.stream().mapToInt(Span::end).max().orElse(begin);
    boolean asks =
        draft.act == ClaimAct.ASK || draft.act == ClaimAct.REFUSE || draft.act == ClaimAct.DEMAND;
    if (!asks || end <= begin) {
      return false;
    }
    String words = text.text().substring(begin, end).toLowerCase(Locale.ROOT);
    return book.sources().withheld().stream().anyMatch(words::contains);
  }

  private List<ClaimReading> finish() {
    SourceKinds kinds = new SourceKinds(text, entities, book);
    SpeechActs acts = new SpeechActs(text, entities, book);
    List<ClaimReading> claims = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Sentence s = text.sentence(draft.sentence);
      Phrase source = draft.source;
      SourceKind kind = kinds.of(source, draft);
      if (source != null && kind == SourceKind.ANONYMOUS) {
        Sentence there = text.sentence(source.sentence());
        source = SourcePhrase.of(there, source.sentence(), source.head(), true);
      } else if (source != null) {
        source = SourcePhrase.whole(source, entities);
      }
      OptionalInt via =
          draft.cited != null
              ? SourceKinds.entity(entities, draft.cited)
              : draft.outer < 0
                  ? OptionalInt.empty()
                  : SourceKinds.entity(entities, drafts.get(draft.outer).source);
      claims.add(
          new ClaimReading(
              SourceKinds.entity(entities, source),
              source == null ? null : text.span(source),
              kind,
              Spans.join(s, draft.cue),
              cuePhrase(draft),
              draft.content,
              quotation(draft.content),
              acts.act(draft, kind, isAnswer(i, claims)),
              acts.certainty(draft),
              via,
              draft.outer < 0 ? OptionalInt.empty() : OptionalInt.of(draft.outer)));
    }
    return List.copyOf(claims);
  }

  /** Tells whether somebody else has accused or denied shortly before. */
  private boolean isAnswer(int draft, List<ClaimReading> claims) {
    OptionalInt speaker = SourceKinds.entity(entities, drafts.get(draft).source);
    for (int i = draft - 1; i >= 0 && i >= draft - 2; i--) {
      ClaimReading claim = claims.get(i);
      boolean contrary = claim.act() == ClaimAct.ACCUSE || claim.act() == ClaimAct.DENY;
      boolean other = speaker.isEmpty() || !speaker.equals(claim.source());
      if (contrary && other) {
        return true;
      }
    }
    return false;
  }

  private static Phrase cuePhrase(Draft draft) {
    int begin = draft.cue.stream().min(Comparator.naturalOrder()).orElse(draft.head);
    int end = draft.cue.stream().max(Comparator.naturalOrder()).orElse(draft.head) + 1;
    return new Phrase(
        draft.sentence, Math.min(begin, draft.head), Math.max(end, draft.head + 1), draft.head);
  }

  private Quotation quotation(List<Span> content) {
    int words = 0;
    int quoted = 0;
    for (Span span : content) {
      for (int i = span.begin(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(text.text().charAt(i))) {
          words++;
          quoted += text.quoted(i) ? 1 : 0;
        }
      }
    }
    return quoted == 0 ? Quotation.INDIRECT : quoted == words ? Quotation.DIRECT : Quotation.MIXED;
  }
}
