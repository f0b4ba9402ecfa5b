package org.testigo.archive.find;

import java.util.ArrayList;
import java.util.List;

/** The part that a party has in an item. */
public enum Part {
  /** Who does it. */
  ACTOR("--actor", Kind.EVENTS, participants("actor")),
  /** Who it is done to. */
  RECIPIENT("--recipient", Kind.EVENTS, participants("recipient")),
  /** Who says it. */
  SOURCE("--source", Kind.CLAIMS, "c.source IN (%s)"),
  /** Who binds itself or demands. */
  BY("--by", Kind.COMMITMENTS, "k.\"by\" IN (%s)"),
  /** Who is addressed. */
  TO("--to-party", Kind.COMMITMENTS, "k.\"to\" IN (%s)");

  private final String option;
  private final Kind on;
  private final String form;

  Part(String option, Kind on, String form) {
    this.option = option;
    this.on = on;
    this.form = form;
  }

  private static String participants(String role) {
    return "e.event IN (SELECT event FROM participants WHERE role = '"
        + role
        + "' AND party IN (%s))";
  }

  String option() {
    return option;
  }

  Condition condition(Party party) {
    List<Object> values = new ArrayList<>();
    return new Condition(on, form.replace("%s", party.sql(values)), values);
  }
}
