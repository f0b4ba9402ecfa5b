package org.testigo.archive.find;

import java.util.Locale;

/** The kinds of item that can be asked for. */
public enum Kind {
  /** Events. */
  EVENTS("events", "e", "event"),
  /** Claims. */
  CLAIMS("claims", "c", "claim"),
  /** Figures. */
  FIGURES("figures", "f", "figure"),
  /** Commitments. */
  COMMITMENTS("commitments", "k", "commitment"),
  /** Disputes. */
  DISPUTES("disputes", "d", "dispute"),
  /** Incidents: what events of several reports were joined to. */
  INCIDENTS("incidents", "i", "incident"),
  /** Reports. */
  REPORTS("reports", "r", "report");

  private final String table;
  private final String alias;
  private final String key;

  Kind(String table, String alias, String key) {
    this.table = table;
    this.alias = alias;
    this.key = key;
  }

  String from() {
    return table + " " + alias;
  }

  String alias() {
    return alias;
  }

  String key() {
    return alias + "." + key;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
