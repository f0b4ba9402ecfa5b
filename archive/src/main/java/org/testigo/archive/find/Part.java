package org.testigo.archive.find;

import java.util.ArrayList;
import java.util.List;

/** The part that a party has in an item. */
public enum Part {
  /** Who does it. */
  ACTOR(
      "--actor",
      Kind.EVENTS,
      "e.event IN (SELECT event FROM participants WHERE role = 'actor' AND party IN "),
  /** Who it is done to. */
  RECIPIENT(
      "--recipient",
      Kind.EVENTS,
      "e.event IN (SELECT event FROM participants WHERE role = 'recipient' AND party IN "),
  /** Who says it. */
  SOURCE("--source", Kind.CLAIMS, "c.source IN ("),
  /** Who binds itself or demands. */
  BY("--by", Kind.COMMITMENTS, "k.\"by\" IN ("),
  /** Who is addressed. */
  TO("--to-party", Kind.COMMITMENTS, "k.\"to\" IN (");

  private final String option;
  private final Kind on;
  private final String before;

  Part(String option, Kind on, String before) {
    this.option = option;
    this.on = on;
    this.before = before;
  }

  String option() {
    return option;
  }

  Condition condition(Party party) {
    List<Object> values = new ArrayList<>();
    String parties = party.sql(values);
    boolean nested = before.endsWith("IN ");
    return new Condition(on, before + (nested ? "(" + parties + "))" : parties + ")"), values);
  }
}
