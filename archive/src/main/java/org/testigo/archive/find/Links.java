package org.testigo.archive.find;

import java.util.Map;

/** How the items of one kind are linked to those of another. */
final class Links {
  private static final String TOLD = "tellings t JOIN events e ON e.event = t.event";
  private static final String TELLING = "tellings t JOIN claims c ON c.claim = t.claim";
  private static final String IN_REPORT = "report";

  /** For a wanted kind and the kind that filters speak of: the column, and where to look for it. */
  private record Link(String own, String theirs, String from) {}

  private static final Map<Kind, Map<Kind, Link>> ALL =
      Map.of(
          Kind.EVENTS,
          Map.of(
              Kind.CLAIMS, new Link("e.event", "t.event", TELLING),
              Kind.FIGURES, new Link("e.event", "f.event", "figures f"),
              Kind.COMMITMENTS,
                  new Link("e.event", "t.event", "tellings t JOIN commitments k USING (claim)")),
          Kind.CLAIMS,
          Map.of(
              Kind.EVENTS, new Link("c.claim", "t.claim", TOLD),
              Kind.FIGURES, new Link("c.claim", "f.claim", "figures f"),
              Kind.COMMITMENTS, new Link("c.claim", "k.claim", "commitments k")),
          Kind.FIGURES,
          Map.of(
              Kind.EVENTS, new Link("f.event", "e.event", "events e"),
              Kind.CLAIMS, new Link("f.claim", "c.claim", "claims c"),
              Kind.COMMITMENTS, new Link("f.claim", "k.claim", "commitments k")),
          Kind.COMMITMENTS,
          Map.of(
              Kind.EVENTS, new Link("k.claim", "t.claim", TOLD),
              Kind.CLAIMS, new Link("k.claim", "c.claim", "claims c"),
              Kind.FIGURES, new Link("k.claim", "f.claim", "figures f")),
          Kind.DISPUTES,
          Map.of(
              Kind.EVENTS,
                  new Link(
                      "d.dispute",
                      "x.dispute",
                      "disputed x JOIN tellings t USING (claim) JOIN events e USING (event)"),
              Kind.CLAIMS,
                  new Link("d.dispute", "x.dispute", "disputed x JOIN claims c USING (claim)"),
              Kind.FIGURES,
                  new Link("d.dispute", "x.dispute", "disputed x JOIN figures f USING (claim)"),
              Kind.COMMITMENTS,
                  new Link(
                      "d.dispute", "x.dispute", "disputed x JOIN commitments k USING (claim)")),
          Kind.INCIDENTS,
          Map.of(
              Kind.REPORTS,
                  new Link(
                      "i.incident",
                      "m.incident",
                      "members m JOIN events e USING (event) JOIN reports r USING (report)"),
              Kind.EVENTS,
                  new Link("i.incident", "m.incident", "members m JOIN events e USING (event)"),
              Kind.CLAIMS,
                  new Link(
                      "i.incident",
                      "m.incident",
                      "members m JOIN tellings t USING (event) JOIN claims c USING (claim)"),
              Kind.FIGURES,
                  new Link("i.incident", "m.incident", "members m JOIN figures f USING (event)"),
              Kind.COMMITMENTS,
                  new Link(
                      "i.incident",
                      "m.incident",
                      "members m JOIN tellings t USING (event) JOIN commitments k USING (claim)")),
          Kind.REPORTS,
          Map.of());

  private Links() {}

  /**
   * The start of a condition on linked items; what must hold of them and a bracket are to follow.
   */
  static String of(Kind wanted, Kind on) {
    Link link = ALL.getOrDefault(wanted, Map.of()).get(on);
    if (link == null) {
      String own = wanted.alias() + "." + IN_REPORT;
      link = new Link(own, on.alias() + "." + IN_REPORT, on.from());
    }
    return link.own() + " IN (SELECT " + link.theirs() + " FROM " + link.from() + " WHERE ";
  }
}
