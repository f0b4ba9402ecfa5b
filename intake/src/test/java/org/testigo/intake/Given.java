package org.testigo.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.testigo.intake.taken.ReportStream;
import org.testigo.intake.taken.Taken;
import org.testigo.intake.terms.Defaults;
import org.testigo.intake.terms.Limits;
import org.testigo.intake.terms.Mapping;
import org.testigo.intake.terms.Terms;
import org.testigo.record.Problem;
import org.testigo.record.Report;

/** What is taken from files that a test writes. */
public final class Given {
  private final Path folder;
  private Mapping mapping = Mapping.PLAIN;
  private Limits limits = Limits.DEFAULT;
  private Charset encoding = StandardCharsets.UTF_8;
  private InputStream standardInput = new ByteArrayInputStream(new byte[0]);
  private final List<Taken> all = new ArrayList<>();

  public Given(Path folder) {
    this.folder = folder;
  }

  public Given map(String written) {
    mapping = Mapping.of(written);
    return this;
  }

  public Given limits(Limits bounds) {
    limits = bounds;
    return this;
  }

  public Given encoding(Charset charset) {
    encoding = charset;
    return this;
  }

  public Given standardInput(String text) {
    standardInput = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public Given file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Given file(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    return take(folder.resolve(name).toString());
  }

  public Given take(String... names) throws IOException {
    Defaults defaults = new Defaults(null, null, null, encoding);
    Intake intake = new Intake(new Terms(defaults, mapping, limits), standardInput);
    try (ReportStream stream = intake.open(List.of(names))) {
      stream.forEachRemaining(all::add);
    }
    return this;
  }

  public List<Taken> all() {
    return all;
  }

  public List<Taken.Given> given() {
    return all.stream().filter(Taken.Given.class::isInstance).map(Taken.Given.class::cast).toList();
  }

  public List<Report> reports() {
    return given().stream().map(Taken.Given::report).toList();
  }

  /** The only report, where nothing was wrong. */
  public Report report() {
    if (!problems().isEmpty() || given().size() != 1) {
      throw new AssertionError("not one report: " + all);
    }
    return given().get(0).report();
  }

  public List<Problem> problems() {
    return all.stream()
        .filter(Taken.Refused.class::isInstance)
        .map(taken -> ((Taken.Refused) taken).problem())
        .toList();
  }
}
