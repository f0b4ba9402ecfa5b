package org.testigo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.export.ExportFormat;
import org.testigo.archive.export.Exports;
import org.testigo.archive.export.redact.Names;
import org.testigo.archive.export.redact.Redaction;
import org.testigo.archive.export.row.ExportItem;
import org.testigo.archive.export.row.Exporter;
import org.testigo.cli.input.RecordFiles;
import org.testigo.cli.output.OutputFile;
import org.testigo.cli.output.OutputFolder;
import org.testigo.incidents.Joins;
import org.testigo.incidents.cluster.Decisions;
import org.testigo.incidents.sketch.ReportSketch;
import org.testigo.incidents.sketch.Sketcher;
import org.testigo.incidents.told.Incident;
import org.testigo.incidents.told.Member;
import org.testigo.record.InputException;
import org.testigo.record.ReportRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code testigo export}: records in, the files of other tools out. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes records for other tools: tables, maps, annotations, an evidence folder. What is",
      "written appears whole or not at all."
    })
final class ExportCommand implements Callable<Integer> {
  private enum Redact {
    PERSONS
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "RECORDS.jsonl",
      description = "Files of records, as testigo read --format jsonl writes them.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--as",
      required = true,
      paramLabel = "FORMAT",
      description =
          "jsonl, csv, polecat, plover, acled, ged, geojson, parquet, annotations or evidence.")
  private ExportFormat format = ExportFormat.JSONL;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE|FOLDER",
      description = "Where to write; csv, parquet and evidence are folders.")
  private String out = "";

  @Option(
      names = "--redact",
      paramLabel = "persons",
      description = "Replace private persons by P1, P2, … in every field and text.")
  private @Nullable Redact redact;

  @Option(
      names = "--incidents",
      description = "Join the reports first; acled and ged have a row an incident.")
  private boolean incidents;

  ExportCommand() {}

  @Override
  public Integer call() throws IOException {
    RecordFiles records = new RecordFiles(files);
    Names names = new Names();
    if (redact != null) {
      records.each(names::learn);
    }
    List<Incident> joined = incidents ? join(records, names) : List.of();
    Map<String, String> ids = new TreeMap<>();
    for (Incident incident : joined) {
      for (Member member : incident.members()) {
        ids.put(member.report() + "#" + member.event(), incident.id());
      }
    }
    Exports exports =
        new Exports((report, event) -> ids.get(report + "#" + event), incidents, Clock.systemUTC());
    try (OutputFolder output = OutputFolder.begin(out, format.isFolder())) {
      try (Exporter exporter = exports.open(format, output.path())) {
        records.each(record -> exporter.write(item(record, names)));
        for (Incident incident : joined) {
          exporter.write(incident);
        }
      }
      output.finish();
    } catch (IOException e) {
      throw new InputException(OutputFile.unwritable(out, e));
    }
    return 0;
  }

  private ExportItem item(ReportRecord record, Names names) {
    ExportItem item = ExportItem.of(record);
    return redact == null ? item : Redaction.redact(item, names);
  }

  private List<Incident> join(RecordFiles records, Names names) throws IOException {
    List<ReportSketch> sketches = new ArrayList<>();
    records.each(record -> sketches.add(Sketcher.sketch(item(record, names).record())));
    return Joins.joinSketches(sketches, Decisions.none()).incidents();
  }
}
