package org.testigo.archive.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.testigo.archive.file.Database;
import org.testigo.archive.keep.Numbers;
import org.testigo.archive.keep.Tables;
import org.testigo.record.ReportRecord;

/**
 * Whether a report's rows are those that its record asks for: the rows are made again in an archive
 * that stands in memory, and compared.
 */
final class Rows implements AutoCloseable {
  private static final String PARTY =
      "(SELECT n.folded || n.type || n.country || p.sectors FROM parties p"
          + " JOIN entities n USING (entity) WHERE p.party = %s)";
  private static final String PLACE =
      "(SELECT folded || country || province_folded || resolution || geonameid FROM places l"
          + " WHERE l.place = %s)";
  private static final Map<String, String> QUESTIONS = questions();

  private final Database memory = Database.inMemory();
  private final Tables tables = new Tables(memory);

  private static Map<String, String> questions() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "events",
        "SELECT event, report, type, mode, contexts, status, \"begin\", \"end\", month, words,"
            + " first, after, confidence, "
            + String.format(Locale.ROOT, PLACE, "e.place")
            + " FROM events e WHERE event BETWEEN ? AND ? ORDER BY 1");
    all.put(
        "participants",
        "SELECT event, role, "
            + String.format(Locale.ROOT, PARTY, "t.party")
            + " FROM participants t WHERE event BETWEEN ? AND ? ORDER BY 1, 2, 3");
    all.put(
        "claims",
        "SELECT claim, report, kind, act, certainty, quotation, first, after, "
            + String.format(Locale.ROOT, PARTY, "c.source")
            + ", "
            + String.format(Locale.ROOT, PARTY, "c.via")
            + " FROM claims c WHERE claim BETWEEN ? AND ? ORDER BY 1");
    all.put(
        "tellings", "SELECT event, claim FROM tellings WHERE event BETWEEN ? AND ? ORDER BY 1, 2");
    all.put(
        "figures",
        "SELECT figure, report, measure, unit, value, low, high, \"begin\", \"end\", month, claim,"
            + " event, words, first, after, "
            + String.format(Locale.ROOT, PLACE, "f.place")
            + " FROM figures f WHERE figure BETWEEN ? AND ? ORDER BY 1");
    all.put(
        "commitments",
        "SELECT commitment, report, kind, claim, first, after, "
            + String.format(Locale.ROOT, PARTY, "k.\"by\"")
            + ", "
            + String.format(Locale.ROOT, PARTY, "k.\"to\"")
            + " FROM commitments k WHERE commitment BETWEEN ? AND ? ORDER BY 1");
    all.put("disputes", "SELECT * FROM disputes WHERE dispute BETWEEN ? AND ? ORDER BY 1");
    all.put("disputed", "SELECT * FROM disputed WHERE dispute BETWEEN ? AND ? ORDER BY 1, 2");
    return all;
  }

  /** The names of the tables whose rows are not those that the record asks for. */
  List<String> wrong(Database archive, long report, ReportRecord record) {
    List<String> wrong = new ArrayList<>();
    memory.begin();
    try {
      memory.run(
          "INSERT INTO reports (report, original, id, language, added, revision)"
              + " VALUES (?, '', '', '', '', 1)",
          report);
      tables.fill(report, record);
      Object[] range = {Numbers.of(report, 0), Numbers.of(report + 1, 0) - 1};
      QUESTIONS.forEach(
          (table, question) -> {
            if (!archive
                .list(question, Rows::line, range)
                .equals(memory.list(question, Rows::line, range))) {
              wrong.add(table);
            }
          });
      String sizes = "SELECT hex(sz) FROM words_docsize WHERE id = ?";
      if (!archive.list(sizes, Rows::line, report).equals(memory.list(sizes, Rows::line, report))) {
        wrong.add("words");
      }
    } finally {
      memory.rollback();
      tables.forget();
    }
    return wrong;
  }

  private static String line(ResultSet row) throws SQLException {
    StringBuilder line = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      line.append(row.getString(i)).append('\u0000');
    }
    return line.toString();
  }

  @Override
  public void close() {
    memory.close();
  }
}
