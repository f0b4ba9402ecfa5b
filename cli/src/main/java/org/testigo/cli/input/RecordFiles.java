package org.testigo.cli.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.testigo.record.InputException;
import org.testigo.record.Problem;
import org.testigo.record.RecordJson;
import org.testigo.record.ReportRecord;

/**
 * Files of records, one a line, as {@code testigo read --format jsonl} writes them. They may be
 * read through several times; one record is in memory at a time.
 */
public final class RecordFiles {
  /** Takes a record. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes a record.
     *
     * @param record the record
     * @throws IOException where it cannot be passed on
     */
    void take(ReportRecord record) throws IOException;
  }

  private final RecordJson json = new RecordJson();
  private final List<Path> files;

  /**
   * Names the files.
   *
   * @param files the files
   * @throws InputException where one is not there
   */
  public RecordFiles(List<Path> files) {
    this.files = List.copyOf(files);
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new InputException(
            new Problem(
                "no-such-file",
                file.toString(),
                0,
                "there is no such file of records",
                "make one with: testigo read REPORTS --out records.jsonl"));
      }
    }
  }

  /**
   * Reads all records, file by file.
   *
   * @param taker takes each record
   * @throws IOException where the taker throws it
   * @throws InputException where a file cannot be read or a line is no record
   */
  public void each(Taker taker) throws IOException {
    for (Path file : files) {
      try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        int number = 0;
        for (String line = next(file, lines, number); line != null; ) {
          number++;
          if (!line.isBlank()) {
            taker.take(record(file, number, line));
          }
          line = next(file, lines, number);
        }
      }
    }
  }

  private static @org.jspecify.annotations.Nullable String next(
      Path file, BufferedReader lines, int number) {
    try {
      return lines.readLine();
    } catch (CharacterCodingException e) {
      throw new InputException(
          new Problem(
              "wrong-encoding",
              file.toString(),
              number + 1,
              "not in UTF-8 from here on",
              "convert the file to UTF-8"));
    } catch (IOException e) {
      throw new InputException(
          new Problem(
              "unreadable", file.toString(), number + 1, String.valueOf(e.getMessage()), ""));
    }
  }

  private ReportRecord record(Path file, int number, String line) {
    try {
      return json.read(line);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new InputException(
          new Problem(
              "no-record",
              file.toString(),
              number,
              "this line is no record: " + e.getMessage(),
              "give what testigo read --format jsonl writes"));
    }
  }
}
