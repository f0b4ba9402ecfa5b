package org.testigo.cli.output;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testigo.incidents.cluster.Link;
import org.testigo.incidents.sketch.FigureTold;
import org.testigo.incidents.told.Denial;
import org.testigo.incidents.told.FigureLine;
import org.testigo.incidents.told.Incident;
import org.testigo.incidents.told.IncidentDispute;
import org.testigo.incidents.told.Member;
import org.testigo.incidents.told.Party;
import org.testigo.record.DateInterval;

/** Tells of an incident in lines for people. */
public final class IncidentText {
  private static final String INDENT = "    ";

  private IncidentText() {}

  /**
   * Tells of an incident.
   *
   * @param incident the incident
   * @param reasons whether to say why its tellings were joined
   * @return lines, each with a line feed
   */
  public static String of(Incident incident, boolean reasons) {
    StringBuilder text = new StringBuilder();
    String kind =
        incident.mode() == null
            ? incident.type().name()
            : incident.type().name() + " " + incident.mode();
    text.append(
        String.format(
            Locale.ROOT,
            "%s  %-11s  %s, %s  %s → %s  [%d reports, %d texts]%n",
            incident.id(),
            day(incident.when()),
            kind,
            incident.where() == null ? "place unknown" : incident.where().name(),
            names(incident.actors()),
            names(incident.recipients()),
            incident.reports(),
            incident.tellings()));
    for (Member member : incident.members()) {
      String copy = member.copyOf() == null ? "" : ", a copy of " + member.copyOf();
      line(
          text,
          member.report()
              + "#"
              + member.event()
              + " ("
              + publisher(member)
              + copy
              + "): "
              + member.status().code()
              + ", \""
              + member.trigger()
              + "\"");
    }
    incident.figures().forEach(line -> figures(text, line));
    for (IncidentDispute dispute : incident.disputes()) {
      line(text, "disputed, " + dispute.about() + ": " + String.join(" | ", dispute.sides()));
    }
    for (Denial denial : incident.denials()) {
      String who = denial.speaker() == null ? denial.report() : denial.speaker();
      line(text, "denied by " + who + ": " + denial.words());
    }
    if (reasons) {
      incident.links().forEach(link -> link(text, link));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String words) {
    text.append(INDENT).append(words.replaceAll("\\s+", " ").strip()).append('\n');
  }

  private static void figures(StringBuilder text, FigureLine line) {
    String told = line.told().stream().map(IncidentText::figure).collect(Collectors.joining("; "));
    line(text, line.measure() + (line.changed() ? " (changed)" : "") + ": " + told);
  }

  private static String figure(FigureTold figure) {
    String who = figure.speaker() != null ? figure.speaker() : figure.publisher();
    return figure.words() + (who == null ? "" : " (" + who + ")");
  }

  private static void link(StringBuilder text, Link link) {
    line(text, "joined " + link.first() + " and " + link.second() + " by " + link.by().code());
    link.reasons().forEach(reason -> line(text, "  " + reason));
  }

  private static String publisher(Member member) {
    String publisher = member.publisher() == null ? "publisher unknown" : member.publisher();
    return member.published() == null ? publisher : publisher + ", " + member.published();
  }

  private static String names(List<Party> parties) {
    return parties.isEmpty()
        ? "?"
        : parties.stream().map(Party::name).limit(3).collect(Collectors.joining(", "));
  }

  private static String day(@Nullable DateInterval when) {
    if (when == null || when.begin() == null) {
      return "day unknown";
    }
    boolean one = when.end() == null || when.begin().equals(when.end());
    return one ? when.begin().toString() : when.begin() + "/" + when.end();
  }
}
