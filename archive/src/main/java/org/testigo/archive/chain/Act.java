package org.testigo.archive.chain;

/** What an entry of the chain tells of. */
public enum Act {
  /** A report was added with its first record. */
  ADD("add"),
  /** A report was met at another place. */
  MEET("meet"),
  /** A report was coded again. */
  RECODE("recode"),
  /** Events of all reports were joined to incidents. */
  JOIN("join"),
  /** A person decided that events are one incident or not, or undid that. */
  DECIDE("decide");

  private final String code;

  Act(String code) {
    this.code = code;
  }

  /**
   * Returns the word that the file uses.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
