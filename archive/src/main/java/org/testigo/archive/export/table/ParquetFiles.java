package org.testigo.archive.export.table;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.export.row.Column;
import org.testigo.archive.export.row.ExportItem;
import org.testigo.archive.export.row.Exporter;
import org.testigo.archive.export.row.ReportView;
import org.testigo.archive.export.row.Table;

/** Writes tables to a folder of Parquet files, one a table; every column may be null. */
public final class ParquetFiles implements Exporter {
  private final List<Table> tables;
  private final List<ParquetWriter<List<@Nullable Object>>> files = new ArrayList<>();

  /**
   * Begins a folder of Parquet files.
   *
   * @param folder the folder; made where it is missing
   * @param tables the tables, each of which becomes a file of its name
   * @throws IOException where the folder cannot be written
   */
  public ParquetFiles(Path folder, List<Table> tables) throws IOException {
    this.tables = List.copyOf(tables);
    Files.createDirectories(folder);
    for (Table table : tables) {
      Path file = folder.resolve(table.name() + ".parquet");
      Files.deleteIfExists(file);
      List<Column> columns = table.columns();
      files.add(
          ParquetWriter.writeFile(
              schema(table),
              file.toFile(),
              (row, cells) -> {
                for (int i = 0; i < columns.size(); i++) {
                  Object cell = row.get(i);
                  if (cell != null) {
                    cells.write(columns.get(i).name(), cell);
                  }
                }
              }));
    }
  }

  private static MessageType schema(Table table) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (Column column : table.columns()) {
      switch (column.kind()) {
        case TEXT ->
            schema
                .optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(column.name());
        case INTEGER -> schema.optional(PrimitiveTypeName.INT64).named(column.name());
        case NUMBER -> schema.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      }
    }
    return schema.named(table.name());
  }

  @Override
  public void write(ExportItem item) throws IOException {
    ReportView view = new ReportView(item.record());
    for (int i = 0; i < tables.size(); i++) {
      for (List<@Nullable Object> row : tables.get(i).rows(view, item)) {
        files.get(i).write(row);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (ParquetWriter<List<@Nullable Object>> file : files) {
      file.close();
    }
  }
}
