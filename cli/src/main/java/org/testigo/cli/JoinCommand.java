package org.testigo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.testigo.cli.input.DecisionFile;
import org.testigo.cli.input.RecordFiles;
import org.testigo.cli.output.IncidentText;
import org.testigo.incidents.Joined;
import org.testigo.incidents.Joins;
import org.testigo.incidents.cluster.Decisions;
import org.testigo.incidents.sketch.ReportSketch;
import org.testigo.incidents.sketch.Sketcher;
import org.testigo.incidents.told.Incident;
import org.testigo.incidents.told.IncidentJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code testigo join}: records in, incidents out. */
@Command(
    name = "join",
    mixinStandardHelpOptions = true,
    description = {
      "Joins records of many reports into incidents: who says what about each, the figures side by",
      "side, what is disputed and what is denied."
    })
final class JoinCommand implements Callable<Integer> {
  private enum Form {
    TABLE,
    JSONL
  }

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "RECORDS.jsonl",
      description = "Files of records, as testigo read --format jsonl writes them.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORM", description = "table (default) or jsonl.")
  private Form format = Form.TABLE;

  @Option(
      names = "--decisions",
      paramLabel = "FILE.jsonl",
      description = "What people decided: which events are the same, which are different.")
  private @Nullable Path decisions;

  @Option(names = "--reasons", description = "Say why events were joined.")
  private boolean reasons;

  @Option(
      names = "--at-least",
      paramLabel = "N",
      description = "Only incidents told by so many reports (default: 1).")
  private int atLeast = 1;

  JoinCommand() {}

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("the command was not made by picocli");
    }
    Decisions held = decisions == null ? Decisions.none() : DecisionFile.read(decisions);
    List<ReportSketch> sketches = new ArrayList<>();
    new RecordFiles(files).each(record -> sketches.add(Sketcher.sketch(record)));
    Joined joined = Joins.joinSketches(sketches, held);
    PrintWriter out = spec.commandLine().getOut();
    IncidentJson json = new IncidentJson();
    for (Incident incident : joined.incidents()) {
      if (incident.reports() >= atLeast) {
        out.print(
            format == Form.JSONL ? json.line(incident) + "\n" : IncidentText.of(incident, reasons));
      }
    }
    out.flush();
    PrintWriter err = spec.commandLine().getErr();
    joined
        .unmet()
        .forEach(
            decision ->
                err.println(
                    "testigo: this decision could not be kept, since an event is gone or others"
                        + " rule it out: "
                        + decision.first()
                        + " "
                        + decision.verdict().code()
                        + " "
                        + decision.second()));
    err.flush();
    return 0;
  }
}
