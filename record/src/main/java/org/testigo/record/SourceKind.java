package org.testigo.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of source makes a claim. */
public enum SourceKind {
  /** One human being. */
  PERSON("person"),
  /** A body of state or a country. */
  OFFICE("office"),
  /** Anything else that has a name or a constitution. */
  ORGANIZATION("organization"),
  /** Many people or unnamed groups. */
  COLLECTIVE("collective"),
  /** A source whose identity is withheld or unknown. */
  ANONYMOUS("anonymous"),
  /** A text or figures. */
  DOCUMENT("document");

  private final String code;

  SourceKind(String code) {
    this.code = code;
  }

  /**
   * Returns the word that the JSON uses.
   *
   * @return the code
   */
  @JsonValue
  public String code() {
    return code;
  }
}
