package org.testigo.intake.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testigo.intake.bytes.Rows;
import org.testigo.intake.taken.ReportStream;
import org.testigo.intake.taken.Taken;
import org.testigo.intake.terms.Mapping;
import org.testigo.intake.terms.Mapping.Part;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/**
 * Tables with separated columns: CSV as RFC 4180 has it, also with semicolons or bars, and tab
 * separated values, in which quotes mean nothing. The columns are named by the first row, or by
 * their numbers where the mapping says only numbers.
 */
final class Table implements FormatReader {
  private static final int MOST_NAMES = 40;
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  @Override
  public ReportStream read(Piece piece) throws IOException {
    Peeked peeked = Peeked.of(RowText.bytes(piece));
    Charset encoding = RowText.encoding(piece);
    char delimiter = delimiter(new String(peeked.head(), encoding));
    int most = piece.limits().reportBytes();
    Rows rows =
        delimiter == '\t'
            ? Rows.lines(peeked.in(), most)
            : Rows.quoted(peeked.in(), most, delimiter);
    return new TableRows(piece, rows, encoding, delimiter);
  }

  private static char delimiter(String head) {
    int end = head.indexOf('\n');
    String first = end < 0 ? head : head.substring(0, end);
    char best = ',';
    long most = 0;
    for (char delimiter : DELIMITERS) {
      long count = first.chars().filter(c -> c == delimiter).count();
      if (count > most) {
        most = count;
        best = delimiter;
      }
    }
    return best;
  }

  private static final class TableRows extends Steps {
    private final Rows rows;
    private final Charset encoding;
    private final char delimiter;
    private @Nullable List<String> header;
    private boolean found;

    TableRows(Piece piece, Rows rows, Charset encoding, char delimiter) {
      super(piece);
      this.rows = rows;
      this.encoding = encoding;
      this.delimiter = delimiter;
      this.header = mapping().byNumber() ? List.of() : null;
    }

    private Mapping mapping() {
      return piece().terms().mapping();
    }

    @Override
    boolean step() throws IOException {
      Optional<Rows.Row> row = rows.next();
      if (row.isEmpty()) {
        if (!found) {
          give(piece().refused("empty-file", "the table has no rows", "give one report a row"));
        }
        return false;
      }
      try {
        String written = RowText.of(row.get(), encoding, piece());
        return written.isBlank() || line(written, row.get());
      } catch (InputException e) {
        e.problems().forEach(problem -> give(new Taken.Refused(problem)));
        found = true;
        return header != null;
      }
    }

    private boolean line(String written, Rows.Row row) {
      List<String> cells = cells(written, row);
      List<String> names = header;
      if (names == null) {
        names = cells.stream().map(String::strip).toList();
        header = names;
        return hasText(names);
      }
      found = true;
      List<String> columns = names;
      Fields fields = new Fields(piece(), row, row.line(), column -> cell(cells, columns, column));
      if (fields.text() == null) {
        give(fields.refused("no-text", "this row has no text", "fill its column, or leave it out"));
      } else {
        fields.give(this);
      }
      return true;
    }

    private boolean hasText(List<String> names) {
      List<String> wanted = mapping().columns(Part.TEXT);
      if (wanted.stream().anyMatch(column -> index(names, column) >= 0)) {
        return true;
      }
      String columns =
          names.stream()
              .limit(MOST_NAMES)
              .map(name -> name.replaceAll("\\s+", " "))
              .collect(Collectors.joining(", "));
      String message = "no column \"" + String.join("+", wanted) + "\"; its columns are " + columns;
      give(piece().refused("no-text-column", message, "name the column with --map text=NAME"));
      found = true;
      return false;
    }

    private static @Nullable String cell(List<String> cells, List<String> names, String column) {
      int index = index(names, column);
      return index >= 0 && index < cells.size() ? cells.get(index) : null;
    }

    private static int index(List<String> names, String column) {
      int named = names.indexOf(column);
      boolean number =
          named < 0 && column.length() < 5 && column.chars().allMatch(c -> c >= '0' && c <= '9');
      return number ? Integer.parseInt(column) - 1 : named;
    }

    private List<String> cells(String written, Rows.Row row) {
      if (delimiter == '\t') {
        return List.of(written.split("\t", -1));
      }
      try {
        return CsvReader.builder()
            .fieldSeparator(delimiter)
            .maxBufferSize(Math.max(1024, 2 * written.length()))
            .ofSingleCsvRecord(written)
            .getFields();
      } catch (CsvParseException e) {
        throw new InputException(
            new Problem(
                "no-csv",
                piece().place(),
                row.line(),
                "this row is no CSV: " + e.getMessage(),
                "write quotes within quotes twice"));
      }
    }
  }
}
