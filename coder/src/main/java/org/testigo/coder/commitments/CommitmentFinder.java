package org.testigo.coder.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.claims.CueVerb;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.claims.Grammar;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.record.ClaimAct;
import org.testigo.record.CommitmentKind;
import org.testigo.record.Span;

/** Finds what parties offer, promise, accept, refuse and demand. */
public final class CommitmentFinder {
  private final ReadText text;
  private final Entities entities;
  private final ClaimBook book;
  private final List<Candidate> found = new ArrayList<>();

  private CommitmentFinder(ReadText text, Entities entities, ClaimBook book) {
    this.text = text;
    this.entities = entities;
    this.book = book;
  }

  /**
   * Finds the commitments of a report.
   *
   * @param text the report
   * @param entities its entities
   * @param claims its claims
   * @param book the words of saying of its language
   * @return the commitments in the order of their content, each once
   */
  public static List<CommitmentReading> find(
      ReadText text, Entities entities, List<ClaimReading> claims, ClaimBook book) {
    CommitmentFinder finder = new CommitmentFinder(text, entities, book);
    List<Span> cues = claims.stream().flatMap(claim -> claim.cue().stream()).sorted().toList();
    for (int claim = 0; claim < claims.size(); claim++) {
      finder.readClaim(claim, claims.get(claim), cues);
    }
    finder.found.addAll(new OtherCommitments(text, entities, book).find());
    return Fullest.of(text, finder.found).stream()
        .map(Candidate::reading)
        .sorted(Comparator.comparing(CommitmentReading::content))
        .toList();
  }

  private void readClaim(int index, ClaimReading claim, List<Span> cues) {
    Optional<CommitmentKind> kind = kind(claim);
    if (kind.isEmpty() || claim.content().isEmpty() || isQuestion(claim)) {
      return;
    }
    Content content = Content.of(text, book, claim, cues);
    if (content.span().begin() >= content.span().end()) {
      return;
    }
    OptionalInt by = kind.get() == CommitmentKind.DEMAND ? claim.source() : party(claim, content);
    CommitmentReading reading =
        new CommitmentReading(
            by,
            content.addressee() < 0
                ? OptionalInt.empty()
                : entities.holding(claim.cuePhrase().sentence(), content.addressee()),
            kind.get(),
            content.span(),
            content.condition(),
            OptionalInt.of(index));
    found.add(new Candidate(reading, claim.cuePhrase().sentence(), isPlain(claim)));
    readExceptions(index, claim, by);
  }

  /** "We will receive them. But not if …": a part that takes something back is a refusal. */
  private void readExceptions(int index, ClaimReading claim, OptionalInt by) {
    boolean binding = claim.act() == ClaimAct.ACCEPT || claim.act() == ClaimAct.OFFER;
    for (int i = 1; binding && i < claim.content().size(); i++) {
      Span part = claim.content().get(i);
      String said = part.of(text.text()).toLowerCase(Locale.ROOT);
      boolean excepts =
          book.commitments().except().stream().anyMatch(w -> said.startsWith(w + " "));
      if (!excepts) {
        continue;
      }
      int sentence = text.sentenceAt(part.begin());
      Conditions.Split split =
          Conditions.split(
              text, book.commitments().conditions(), text.sentence(sentence), part, claim.cue());
      CommitmentReading refusal =
          new CommitmentReading(
              by,
              OptionalInt.empty(),
              CommitmentKind.REFUSAL,
              part,
              split.condition(),
              OptionalInt.of(index));
      found.add(new Candidate(refusal, sentence, false));
    }
  }

  private Optional<CommitmentKind> kind(ClaimReading claim) {
    return switch (claim.act()) {
      case OFFER -> Optional.of(CommitmentKind.OFFER);
      case PROMISE -> Optional.of(CommitmentKind.PROMISE);
      case ACCEPT -> Optional.of(CommitmentKind.ACCEPTANCE);
      case REFUSE -> Optional.of(CommitmentKind.REFUSAL);
      case DEMAND, URGE -> Optional.of(CommitmentKind.DEMAND);
      case ASK -> isPlain(claim) ? Optional.empty() : Optional.of(CommitmentKind.DEMAND);
      default -> Optional.empty();
    };
  }

  /** Tells whether the verb itself says nothing about the act. */
  private boolean isPlain(ClaimReading claim) {
    Sentence s = text.sentence(claim.cuePhrase().sentence());
    List<CueVerb> senses = book.verbs(Grammar.lemma(s, claim.cuePhrase().head()));
    ClaimAct act = claim.act();
    return senses.stream().noneMatch(sense -> sense.act() == act);
  }

  private boolean isQuestion(ClaimReading claim) {
    if (claim.act() != ClaimAct.ASK) {
      return false;
    }
    Span last = claim.content().get(claim.content().size() - 1);
    String words = last.of(text.text());
    Sentence s = text.sentence(claim.cuePhrase().sentence());
    int clause = s.child(claim.cuePhrase().head(), Deprel.CCOMP);
    boolean indirect = clause != Sentence.NONE && Grammar.asks(s, clause);
    return indirect || words.indexOf('?') >= 0 || words.indexOf('¿') >= 0;
  }

  /** Whoever is to do it: the subject of what is said, or the source. */
  private OptionalInt party(ClaimReading claim, Content content) {
    Sentence s = text.sentence(claim.cuePhrase().sentence());
    int subject = content.subject();
    if (subject >= 0 && s.deprel(subject) == Deprel.NSUBJ && Grammar.isNominal(s, subject)) {
      OptionalInt own = entities.headedBy(claim.cuePhrase().sentence(), subject);
      if (own.isPresent()) {
        return own;
      }
    }
    return claim.source();
  }
}
