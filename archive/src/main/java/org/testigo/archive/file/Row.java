package org.testigo.archive.file;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads one row of an answer.
 *
 * @param <T> what a row becomes
 */
@FunctionalInterface
public interface Row<T> {
  /**
   * Reads the row that stands before it.
   *
   * @param row the answer, placed on the row
   * @return what the row says
   * @throws SQLException where a column cannot be read
   */
  T read(ResultSet row) throws SQLException;
}
