package org.testigo.archive.export.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import org.testigo.archive.export.row.ExportItem;
import org.testigo.archive.export.row.Exporter;
import org.testigo.incidents.told.Incident;
import org.testigo.incidents.told.IncidentJson;
import org.testigo.record.Origin;
import org.testigo.record.RecordJson;

/**
 * Writes an evidence folder: for each report a folder with {@code report.txt}, {@code record.json},
 * {@code origin.json} and, where it was kept, {@code original}; for all of them {@code
 * MANIFEST.sha256}, which {@code sha256sum -c} checks, and {@code log.jsonl}.
 */
public final class EvidenceFolder implements Exporter {
  private final Path folder;
  private final Clock clock;
  private final Writer manifest;
  private final Writer log;
  private final RecordJson json = new RecordJson();
  private final IncidentJson incidents = new IncidentJson();
  private final ObjectMapper mapper = new ObjectMapper();
  private int reports;

  /**
   * Begins a folder.
   *
   * @param folder the folder; made where it is missing
   * @param clock gives the time for the log
   * @throws IOException where it cannot be written
   */
  public EvidenceFolder(Path folder, Clock clock) throws IOException {
    this.folder = folder;
    this.clock = clock;
    Files.createDirectories(folder);
    this.manifest =
        Files.newBufferedWriter(folder.resolve("MANIFEST.sha256"), StandardCharsets.UTF_8);
    this.log = Files.newBufferedWriter(folder.resolve("log.jsonl"), StandardCharsets.UTF_8);
    log("export-begun", "");
  }

  @Override
  public void write(ExportItem item) throws IOException {
    reports++;
    String name = String.format(Locale.ROOT, "report-%06d", reports);
    Files.createDirectories(folder.resolve(name));
    add(name + "/report.txt", bytes(item.record().document().text()));
    add(name + "/record.json", bytes(json.pretty(item.record()) + "\n"));
    Origin origin = item.origin();
    if (origin != null) {
      add(name + "/origin.json", bytes(mapper.writeValueAsString(origin) + "\n"));
    }
    if (item.original() != null) {
      try (InputStream original = item.original().open()) {
        copy(name + "/original", original);
      }
    }
    log("report-exported", name + " " + item.record().document().id());
  }

  @Override
  public void write(Incident incident) throws IOException {
    Files.createDirectories(folder.resolve("incidents"));
    add("incidents/" + incident.id() + ".json", bytes(incidents.line(incident) + "\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void add(String name, byte[] bytes) throws IOException {
    copy(name, new java.io.ByteArrayInputStream(bytes));
  }

  private void copy(String name, InputStream in) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream file = Files.newOutputStream(folder.resolve(name));
        DigestOutputStream out = new DigestOutputStream(file, digest)) {
      in.transferTo(out);
    }
    manifest.write(HexFormat.of().formatHex(digest.digest()) + "  " + name + "\n");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java machine has SHA-256", e);
    }
  }

  private void log(String what, String about) throws IOException {
    ObjectNode line = mapper.createObjectNode();
    line.put("at", Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString());
    line.put("what", what);
    if (!about.isEmpty()) {
      line.put("about", about);
    }
    log.write(mapper.writeValueAsString(line) + "\n");
  }

  @Override
  public void close() throws IOException {
    log("export-ended", reports + " reports");
    log.close();
    try (InputStream written = Files.newInputStream(folder.resolve("log.jsonl"))) {
      MessageDigest digest = sha256();
      written.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      manifest.write(HexFormat.of().formatHex(digest.digest()) + "  log.jsonl\n");
    }
    manifest.close();
  }
}
