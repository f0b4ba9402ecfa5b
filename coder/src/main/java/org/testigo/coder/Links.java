package org.testigo.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.events.EventReading;
import org.testigo.coder.figures.FigureReading;
import org.testigo.coder.text.Phrase;
import org.testigo.language.tree.Sentence;
import org.testigo.record.Span;

/**
 * The links between events, claims and figures of a report. An event or a figure belongs to the
 * claims whose content holds its words; the innermost of them gives a figure. A figure measures the
 * event of its sentence that stands nearest above what is counted, or else nearest below it.
 */
final class Links {
  private final List<List<Integer>> claimsOfEvent = new ArrayList<>();
  private final List<OptionalInt> claimOfFigure = new ArrayList<>();
  private final List<List<Integer>> figuresOfClaim = new ArrayList<>();
  private final List<OptionalInt> eventOfFigure = new ArrayList<>();
  private final Findings found;

  private Links(Findings found) {
    this.found = found;
  }

  static Links of(Findings found) {
    Links links = new Links(found);
    for (EventReading event : found.events()) {
      Span trigger = found.text().span(event.trigger());
      List<Integer> claims = new ArrayList<>();
      for (int claim = 0; claim < found.claims().size(); claim++) {
        if (found.claims().get(claim).says(trigger)) {
          claims.add(claim);
        }
      }
      links.claimsOfEvent.add(claims);
    }
    for (int claim = 0; claim < found.claims().size(); claim++) {
      links.figuresOfClaim.add(new ArrayList<>());
    }
    for (FigureReading figure : found.figures()) {
      links.claimOfFigure.add(links.innermost(figure));
      links.eventOfFigure.add(links.measured(figure));
    }
    return links;
  }

  private OptionalInt innermost(FigureReading figure) {
    int number = claimOfFigure.size();
    int best = -1;
    int length = Integer.MAX_VALUE;
    for (int claim = 0; claim < found.claims().size(); claim++) {
      ClaimReading reading = found.claims().get(claim);
      if (reading.says(figure.span())) {
        figuresOfClaim.get(claim).add(number);
        int own = reading.content().stream().mapToInt(s -> s.end() - s.begin()).sum();
        if (own < length) {
          length = own;
          best = claim;
        }
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private OptionalInt measured(FigureReading figure) {
    Phrase phrase = figure.phrase();
    Sentence sentence = found.text().sentence(phrase.sentence());
    int counted = figure.counted() >= 0 ? figure.counted() : phrase.head();
    int best = -1;
    int distance = Integer.MAX_VALUE;
    for (int event = 0; event < found.events().size(); event++) {
      for (Phrase trigger : triggers(found.events().get(event))) {
        if (trigger.sentence() == phrase.sentence()) {
          int own = steps(sentence, trigger.head(), counted);
          if (own < distance) {
            distance = own;
            best = event;
          }
        }
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static List<Phrase> triggers(EventReading event) {
    List<Phrase> all = new ArrayList<>();
    all.add(event.trigger());
    all.addAll(event.mentions());
    return all;
  }

  /** Steps up from the counted word to the trigger; those down from it come after all of these. */
  private static int steps(Sentence sentence, int trigger, int counted) {
    int steps = 0;
    for (int token = counted; token != Sentence.NONE; token = sentence.head(token)) {
      if (token == trigger) {
        return steps;
      }
      steps++;
    }
    steps = sentence.size();
    for (int token = trigger; token != Sentence.NONE; token = sentence.head(token)) {
      if (token == counted) {
        return steps;
      }
      steps++;
    }
    return Integer.MAX_VALUE;
  }

  List<Integer> claimsOfEvent(int event) {
    return claimsOfEvent.get(event);
  }

  List<Integer> eventsOfClaim(int claim) {
    List<Integer> events = new ArrayList<>();
    for (int event = 0; event < claimsOfEvent.size(); event++) {
      if (claimsOfEvent.get(event).contains(claim)) {
        events.add(event);
      }
    }
    return events;
  }

  List<Integer> figuresOfClaim(int claim) {
    return figuresOfClaim.get(claim);
  }

  OptionalInt claimOfFigure(int figure) {
    return claimOfFigure.get(figure);
  }

  OptionalInt eventOfFigure(int figure) {
    return eventOfFigure.get(figure);
  }

  List<Integer> figuresOfEvent(int event) {
    List<Integer> figures = new ArrayList<>();
    for (int figure = 0; figure < eventOfFigure.size(); figure++) {
      OptionalInt measured = eventOfFigure.get(figure);
      if (measured.isPresent() && measured.getAsInt() == event) {
        figures.add(figure);
      }
    }
    return figures;
  }
}
