package org.testigo.archive.export.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.export.row.ExportItem;
import org.testigo.archive.export.row.Exporter;
import org.testigo.archive.export.row.ReportView;
import org.testigo.archive.export.row.Table;
import org.testigo.incidents.told.Incident;

/** Writes tables to text files, one a table. */
public final class TableFiles implements Exporter {
  private final List<Table> tables;
  private final List<Delimited> files;

  private TableFiles(List<Table> tables, List<Delimited> files) throws IOException {
    this.tables = List.copyOf(tables);
    this.files = List.copyOf(files);
    for (int i = 0; i < tables.size(); i++) {
      files.get(i).head(tables.get(i).columns());
    }
  }

  /**
   * Begins a folder of CSV files.
   *
   * @param folder the folder; made where it is missing
   * @param tables the tables, each of which becomes a file of its name
   * @return the exporter
   * @throws IOException where the folder cannot be written
   */
  public static TableFiles csvFolder(Path folder, List<Table> tables) throws IOException {
    Files.createDirectories(folder);
    List<Delimited> files = new ArrayList<>();
    for (Table table : tables) {
      files.add(Delimited.csv(folder.resolve(table.name() + ".csv")));
    }
    return new TableFiles(tables, files);
  }

  /**
   * Begins one CSV file.
   *
   * @param file the file
   * @param table the table
   * @return the exporter
   * @throws IOException where the file cannot be written
   */
  public static TableFiles csv(Path file, Table table) throws IOException {
    return new TableFiles(List.of(table), List.of(Delimited.csv(file)));
  }

  /**
   * Begins one TSV file.
   *
   * @param file the file
   * @param table the table
   * @return the exporter
   * @throws IOException where the file cannot be written
   */
  public static TableFiles tsv(Path file, Table table) throws IOException {
    return new TableFiles(List.of(table), List.of(Delimited.tsv(file)));
  }

  @Override
  public void write(ExportItem item) throws IOException {
    ReportView view = new ReportView(item.record());
    for (int i = 0; i < tables.size(); i++) {
      for (List<@Nullable Object> row : tables.get(i).rows(view, item)) {
        files.get(i).row(row);
      }
    }
  }

  @Override
  public void write(Incident incident) throws IOException {
    for (int i = 0; i < tables.size(); i++) {
      for (List<@Nullable Object> row : tables.get(i).rows(incident)) {
        files.get(i).row(row);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Delimited file : files) {
      file.close();
    }
  }
}
