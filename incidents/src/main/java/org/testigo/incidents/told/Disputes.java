package org.testigo.incidents.told;

import java.util.ArrayList;
import java.util.List;
import org.testigo.incidents.sketch.FigureTold;

/** Finds what cannot all hold in what is told of an incident. */
final class Disputes {
  private Disputes() {}

  static List<IncidentDispute> of(
      List<FigureLine> figures, List<Member> members, List<Denial> denials) {
    List<IncidentDispute> disputes = new ArrayList<>();
    for (FigureLine line : figures) {
      if (line.disputed()) {
        disputes.add(
            new IncidentDispute(
                line.measure(),
                FigureLines.latest(line.told()).stream().map(Disputes::side).distinct().toList()));
      }
    }
    if (!denials.isEmpty()) {
      List<String> sides = new ArrayList<>();
      for (Member member : members) {
        sides.add(member.report() + " tells it as " + member.status().code());
      }
      for (Denial denial : denials) {
        String who = denial.speaker() == null ? denial.report() : denial.speaker();
        sides.add(who + " denies it in " + denial.report());
      }
      disputes.add(new IncidentDispute("whether it happened", sides));
    }
    return disputes;
  }

  private static String side(FigureTold figure) {
    String who =
        figure.speaker() != null
            ? figure.speaker()
            : figure.publisher() != null ? figure.publisher() : figure.report();
    String when = figure.published() == null ? "" : ", " + figure.published();
    return who + ": " + figure.words() + " (" + figure.report() + when + ")";
  }
}
