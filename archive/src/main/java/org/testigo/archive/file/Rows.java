package org.testigo.archive.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows of an answer as a stream that holds one row at a time. */
final class Rows {
  private Rows() {}

  static <T> Stream<T> stream(
      Database database, Statement statement, ResultSet answer, Row<T> row) {
    Spliterator<T> rows =
        new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED) {
          @Override
          public boolean tryAdvance(Consumer<? super T> taker) {
            try {
              if (!answer.next()) {
                return false;
              }
              taker.accept(row.read(answer));
              return true;
            } catch (SQLException e) {
              throw database.fault(e);
            }
          }
        };
    return StreamSupport.stream(rows, false)
        .onClose(
            () -> {
              try {
                statement.close();
              } catch (SQLException e) {
                throw database.fault(e);
              }
            });
  }
}
