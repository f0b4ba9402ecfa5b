package org.testigo.coder.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.events.Complement;
import org.testigo.codebook.events.EventBook;
import org.testigo.codebook.events.Frame;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.places.PlaceReading;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.coder.times.TimeReading;
import org.testigo.language.tree.Sentence;
import org.testigo.record.ClaimAct;
import org.testigo.record.EventType;
import org.testigo.record.Status;

/**
 * Finds the events of a report: triggers by the frames of the codebook, their parties, status, date
 * and place by the tree, and what the report says twice as one.
 */
public final class EventFinder {
  /** Cooperation that is only announced is an agreement, as PLOVER has it. */
  private static final Set<EventType> PROMISED =
      Set.of(
          EventType.CONSULT,
          EventType.AID,
          EventType.COOPERATE,
          EventType.SUPPORT,
          EventType.CONCEDE);

  private static final Set<String> ARMED = Set.of("UAF", "CRM", "REB", "MIL", "COP", "PRM", "SPY");

  /** The slots where a country may stand as an adjective: "Israeli air raids". */
  private static final Set<String> WHOSE = Set.of("adjective", "compound", "possessor");

  private final ReadText read;
  private final List<PlaceReading> places;
  private final List<TimeReading> times;
  private final List<ClaimReading> claims;
  private final EventBook book;
  private final Parties parties;
  private final Speakers speakers;
  private final StatusReader statuses;
  private final @Nullable List<TriggerReading> trace;

  private EventFinder(
      ReadText read,
      Entities entities,
      Context context,
      EventBook book,
      @Nullable List<TriggerReading> trace) {
    this.read = read;
    this.places = context.places;
    this.times = context.times;
    this.claims = context.claims;
    this.book = book;
    this.parties = new Parties(entities, claims);
    this.speakers = new Speakers(claims);
    this.statuses =
        new StatusReader(
            book, entities, claims, EventDates.reference(read.report().published(), context.times));
    this.trace = trace;
  }

  /** What earlier steps have read. */
  private record Context(
      List<PlaceReading> places, List<TimeReading> times, List<ClaimReading> claims) {}

  /**
   * Finds the events of a report.
   *
   * @param read the report as it was read
   * @param entities its entities
   * @param places its places
   * @param times its time expressions
   * @param claims its claims
   * @param book what the codebook knows of events
   * @return the events, in the order of their triggers
   */
  public static List<EventReading> find(
      ReadText read,
      Entities entities,
      List<PlaceReading> places,
      List<TimeReading> times,
      List<ClaimReading> claims,
      EventBook book) {
    return new EventFinder(read, entities, new Context(places, times, claims), book, null).find();
  }

  /**
   * Tells what was made of each word that may name an event.
   *
   * @param read the report as it was read
   * @param entities its entities
   * @param places its places
   * @param times its time expressions
   * @param claims its claims
   * @param book what the codebook knows of events
   * @return the words with what came of them, in the order of the text
   */
  public static List<TriggerReading> explain(
      ReadText read,
      Entities entities,
      List<PlaceReading> places,
      List<TimeReading> times,
      List<ClaimReading> claims,
      EventBook book) {
    List<TriggerReading> trace = new ArrayList<>();
    new EventFinder(read, entities, new Context(places, times, claims), book, trace).find();
    return List.copyOf(trace);
  }

  private List<EventReading> find() {
    List<Draft> drafts = new ArrayList<>();
    for (int index = 0; index < read.sentences().size(); index++) {
      sentence(index, drafts);
    }
    List<EventReading> events = new ArrayList<>();
    List<Draft> told = new Merging(places).merge(drafts);
    Scenes.settle(read, places, told);
    for (Draft draft : told) {
      events.add(reading(draft));
    }
    events.sort(
        Comparator.<EventReading>comparingInt(event -> event.trigger().sentence())
            .thenComparingInt(event -> event.trigger().begin()));
    return List.copyOf(events);
  }

  private void sentence(int index, List<Draft> drafts) {
    Sentence tree = read.sentence(index);
    Words words = new Words(tree, index, book.grammar());
    boolean[] named = EventPlaces.marks(index, tree.size(), places);
    FrameMatcher matcher =
        new FrameMatcher(
            book,
            words,
            parties,
            named,
            EventDates.marks(index, tree.size(), times),
            threats(index));
    List<List<String>> rejections = trace == null ? null : new ArrayList<>();
    List<Match> matches = matcher.all(rejections);
    if (matches.isEmpty() && trace == null) {
      return;
    }
    EventDates dates = new EventDates(words, matches, times, read.report().published());
    EventPlaces wheres = new EventPlaces(words, parties, matches, places);
    Occurrence occurrence =
        new Occurrence(words, matcher.arguments(), parties, dates.dated(), named);
    StatusScope scope = new StatusScope(words, book.status());
    List<String> contexts = matches.isEmpty() ? List.of() : Modes.contexts(book, words);
    List<Draft> here = new ArrayList<>();
    List<Draft> all = new ArrayList<>();
    List<@Nullable String> objections = new ArrayList<>();
    for (Match match : matches) {
      Draft draft = new Draft(words, match, read.inTitle(index), read.paragraphs().get(index));
      draft.contexts = contexts;
      String objection = complete(draft, matches, scope, occurrence, matcher.arguments());
      if (objection == null) {
        finish(draft, dates, wheres);
        here.add(draft);
      }
      objections.add(objection);
      all.add(draft);
    }
    StatusReader.inheritPast(here);
    for (int i = 0; i < all.size(); i++) {
      note(all.get(i), objections.get(i), rejections);
    }
    drafts.addAll(here);
    noteRejections(words, matches, rejections);
  }

  /** The cues of a sentence that claims are threats by. */
  private List<Integer> threats(int sentence) {
    List<Integer> cues = new ArrayList<>();
    for (ClaimReading claim : claims) {
      if (claim.act() == ClaimAct.THREATEN && claim.cuePhrase().sentence() == sentence) {
        cues.add(claim.cuePhrase().head());
      }
    }
    return cues;
  }

  /** Fills the parties and what the sentence shows of the status; tells why it is no event. */
  private @Nullable String complete(
      Draft draft,
      List<Match> matches,
      StatusScope scope,
      Occurrence occurrence,
      Arguments arguments) {
    Match match = draft.match;
    draft.scope = scope.of(match);
    Complements.Governed governed = Complements.above(draft.words, match, matches);
    if (governed == null) {
      governed = Complements.claimed(draft.words, match, draft.triggerSpan(), claims, matches);
    }
    if (governed != null) {
      if (governed.complement() == Complement.DROPPED) {
        return "what " + governed.governor().frame() + " asks, offers or refuses is no event";
      }
      Status status = Complements.status(governed.complement());
      if (status != null && !keepsOwn(draft.scope)) {
        draft.scope = new StatusVerdict(status, "governed by " + governed.governor().frame());
      }
    }
    String objection = occurrence.objection(match, draft.scope, matches);
    if (objection == null) {
      fillParties(draft, arguments, matches);
      if (governed != null && governed.complement() == Complement.ALLEGED) {
        accused(draft, governed.governor(), arguments);
      }
    }
    return objection;
  }

  /** "Accuses the operator of burning …": whoever is accused of a deed is its alleged actor. */
  private void accused(Draft draft, Match governor, Arguments arguments) {
    boolean active =
        draft.words.isVerb(draft.match.head())
            && !draft.words.isFinite(draft.match.head())
            && !Clauses.passive(draft.words, draft.match.head());
    if (draft.actors.isEmpty() && active) {
      Set<Integer> accused = new LinkedHashSet<>();
      for (String slot : governor.frame().recipient()) {
        List<Integer> heads =
            arguments.fill(governor.frame(), governor.head(), governor.light(), slot);
        accused.addAll(parties.of(draft.words, heads));
      }
      draft.recipients.forEach(accused::remove);
      draft.actors = List.copyOf(accused);
    }
  }

  private static boolean keepsOwn(@Nullable StatusVerdict scope) {
    return scope != null
        && (scope.status() == Status.CONDITIONAL
            || scope.status() == Status.HYPOTHETICAL
            || scope.status() == Status.NEGATED);
  }

  private void fillParties(Draft draft, Arguments arguments, List<Match> matches) {
    Frame frame = draft.match.frame();
    Set<Integer> actors = new LinkedHashSet<>();
    Set<Integer> recipients = new LinkedHashSet<>();
    fill(draft, arguments, frame.actor(), actors);
    fill(draft, arguments, frame.recipient(), recipients);
    if (actors.isEmpty() && frame.type() == EventType.MOBILIZE) {
      // Where nobody is said to send them, the forces act themselves.
      fill(draft, arguments, List.of("object"), actors);
    }
    if (actors.isEmpty() && frame.type() == EventType.ASSAULT) {
      attackers(draft, arguments, recipients, actors);
    }
    if (actors.isEmpty()) {
      speakers.of(draft).ifPresent(actors::add);
    }
    recipients.removeAll(actors);
    if (recipients.isEmpty()) {
      recipients.addAll(new Addressees(parties, arguments).of(draft, matches, actors));
      draft.addressed = !recipients.isEmpty();
    }
    draft.actors = List.copyOf(actors);
    draft.recipients = List.copyOf(recipients);
  }

  /**
   * "Were killed when gunmen burst in": those under arms whom the clause of the same time names.
   */
  private void attackers(
      Draft draft, Arguments arguments, Set<Integer> recipients, Set<Integer> actors) {
    for (int clause : draft.words.children(draft.match.head())) {
      if (Anchors.opens(draft.words, clause)) {
        List<Integer> heads = arguments.fill(draft.match.frame(), clause, Sentence.NONE, "subject");
        for (int party : parties.of(draft.words, heads)) {
          boolean armed =
              parties.entities().get(party).sectors().stream().anyMatch(ARMED::contains);
          if (armed && !recipients.contains(party)) {
            actors.add(party);
          }
        }
      }
    }
  }

  private void fill(Draft draft, Arguments arguments, List<String> slots, Set<Integer> found) {
    for (String slot : slots) {
      if (found.isEmpty()) {
        List<Integer> heads =
            arguments.fill(draft.match.frame(), draft.match.head(), draft.match.light(), slot);
        found.addAll(
            WHOSE.contains(slot)
                ? parties.orStates(draft.words, heads)
                : parties.of(draft.words, heads));
      }
    }
  }

  private void finish(Draft draft, EventDates dates, EventPlaces wheres) {
    Status tentative = draft.scope == null ? Status.OCCURRED : draft.scope.status();
    draft.date = dates.of(draft.match, tentative);
    draft.place = wheres.of(draft.match, draft.actors);
    draft.mode = Modes.of(book, draft.words, draft.match);
    draft.status = statuses.of(draft);
    if (draft.verdict().status() == Status.FUTURE && PROMISED.contains(draft.type)) {
      draft.type = EventType.AGREE;
      draft.mode = null;
    }
    EventType negated = draft.match.frame().negated();
    if (draft.verdict().status() == Status.NEGATED && negated != null) {
      draft.type = negated;
      draft.mode = null;
      draft.status = new StatusVerdict(Status.OCCURRED, "not to do it is to refuse it");
    }
    if (draft.match.frame().reciprocal() && !draft.addressed && happens(draft.verdict().status())) {
      draft.actors = union(draft.actors, draft.recipients);
      draft.recipients = List.of();
    }
    draft.confidence = confidence(draft);
    if (draft.match.light() != Sentence.NONE) {
      int light = draft.match.light();
      draft.mentions.add(new Phrase(draft.words.index, light, light + 1, light));
    }
  }

  /** Who only would meet is actor alone; of those who met all are. */
  private static boolean happens(Status status) {
    return status == Status.OCCURRED || status == Status.ONGOING || status == Status.HISTORICAL;
  }

  private static List<Integer> union(List<Integer> one, List<Integer> other) {
    Set<Integer> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return List.copyOf(both);
  }

  /** Verbs with a party are surest; nouns without, and what is only said to be, least. */
  private static double confidence(Draft draft) {
    double sure = draft.isNominal() && draft.match.light() == Sentence.NONE ? 0.65 : 0.8;
    sure += draft.actors.isEmpty() && draft.recipients.isEmpty() ? -0.1 : 0.1;
    sure += draft.verdict().status() == Status.OCCURRED ? 0.05 : -0.05;
    return Math.round(sure * 100) / 100.0;
  }

  private static EventReading reading(Draft draft) {
    StatusVerdict verdict = draft.verdict();
    return new EventReading(
        draft.type,
        draft.mode,
        draft.contexts,
        draft.trigger(),
        draft.mentions,
        draft.actors,
        draft.recipients,
        draft.place,
        draft.date == null
            ? java.util.OptionalInt.empty()
            : java.util.OptionalInt.of(draft.date.time()),
        draft.interval(),
        verdict.status(),
        verdict.reason(),
        draft.confidence);
  }

  private void note(
      Draft draft, @Nullable String objection, @Nullable List<List<String>> rejections) {
    if (trace != null && rejections != null) {
      boolean coded = objection == null;
      StatusVerdict verdict = coded ? draft.verdict() : null;
      trace.add(
          new TriggerReading(
              draft.trigger(),
              draft.match.frame().toString(),
              objection == null ? "event" : objection,
              verdict == null ? null : verdict.status(),
              verdict == null ? "" : verdict.reason(),
              rejections.get(draft.match.begin())));
    }
  }

  private void noteRejections(
      Words words, List<Match> matches, @Nullable List<List<String>> rejections) {
    if (trace == null || rejections == null) {
      return;
    }
    for (int token = 0; token < rejections.size(); token++) {
      int at = token;
      boolean matched = matches.stream().anyMatch(match -> match.begin() == at);
      if (!matched && !rejections.get(token).isEmpty()) {
        Phrase phrase = new Phrase(words.index, token, token + 1, token);
        trace.add(
            new TriggerReading(phrase, null, "no frame matched", null, "", rejections.get(token)));
      }
    }
  }
}
