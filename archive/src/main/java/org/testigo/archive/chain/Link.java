package org.testigo.archive.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.testigo.archive.file.Sha256;

/**
 * One entry of the chain.
 *
 * @param entry its number, from 1
 * @param at when it was made, as ISO 8601 in UTC
 * @param act what it tells of
 * @param subject the number of the report or of the decision
 * @param revision which record of the report, else 0
 * @param digest the SHA-256 of what was added
 * @param seal the SHA-256 of all this and of the seal before it
 */
public record Link(
    long entry, String at, String act, long subject, int revision, String digest, String seal) {
  static final String BEFORE_ALL = "0".repeat(64);

  static Link read(ResultSet row) throws SQLException {
    return new Link(
        row.getLong("entry"),
        row.getString("at"),
        row.getString("act"),
        row.getLong("subject"),
        row.getInt("revision"),
        row.getString("digest"),
        row.getString("seal"));
  }

  /** What the seal must be after another seal. */
  String sealAfter(String before) {
    return Sha256.ofLines(before, Long.toString(entry), at, act, subject + "/" + revision, digest);
  }
}
