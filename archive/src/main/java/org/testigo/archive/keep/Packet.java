package org.testigo.archive.keep;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.file.Packing;
import org.testigo.archive.file.Sha256;
import org.testigo.record.Origin;
import org.testigo.record.RecordJson;
import org.testigo.record.Report;
import org.testigo.record.ReportRecord;

/**
 * A report with its record, packed and hashed, ready to be kept. Making one is the costly part and
 * needs no archive: the threads that read reports do it.
 */
public final class Packet {
  private static final ReportJson REPORTS = new ReportJson();
  private static final RecordJson RECORDS = new RecordJson();

  private final Origin origin;
  private final @Nullable LocalDate obtained;
  private final ReportRecord record;
  private final String textHash;
  private final byte[] text;
  private final String recordHash;
  private final byte[] packedRecord;
  private final byte @Nullable [] original;

  private Packet(Builder builder, byte[] text, byte[] json) {
    this.origin = builder.origin;
    this.obtained = builder.obtained;
    this.record = builder.record;
    this.textHash = Sha256.of(text);
    this.text = Packing.pack(text);
    this.recordHash = Sha256.of(json);
    this.packedRecord = Packing.pack(json, text);
    this.original = builder.original == null ? null : Packing.pack(builder.original);
  }

  /**
   * Begins a packet.
   *
   * @param report the report as it was read
   * @param origin where it came from
   * @param record what was read in it
   * @return a builder
   */
  public static Builder of(Report report, Origin origin, ReportRecord record) {
    return new Builder(report, origin, record);
  }

  Origin origin() {
    return origin;
  }

  @Nullable LocalDate obtained() {
    return obtained;
  }

  /**
   * Returns the record.
   *
   * @return what was read in the report
   */
  public ReportRecord record() {
    return record;
  }

  String textHash() {
    return textHash;
  }

  byte[] text() {
    return text;
  }

  String recordHash() {
    return recordHash;
  }

  byte[] packedRecord() {
    return packedRecord;
  }

  Optional<byte[]> original() {
    return Optional.ofNullable(original);
  }

  /** What a packet is made of. */
  public static final class Builder {
    private final Report report;
    private final Origin origin;
    private final ReportRecord record;
    private @Nullable LocalDate obtained;
    private byte @Nullable [] original;

    private Builder(Report report, Origin origin, ReportRecord record) {
      this.report = report;
      this.origin = origin;
      this.record = record;
    }

    /**
     * Says when the user got hold of the report.
     *
     * @param day the day, or null where unknown
     * @return this builder
     */
    public Builder obtained(@Nullable LocalDate day) {
      obtained = day;
      return this;
    }

    /**
     * Has the original kept.
     *
     * @param bytes its bytes, those that the origin's hash is of
     * @return this builder
     */
    public Builder original(byte[] bytes) {
      original = bytes.clone();
      return this;
    }

    /**
     * Packs and hashes.
     *
     * @return the packet
     */
    public Packet pack() {
      byte[] json = RECORDS.line(record).getBytes(StandardCharsets.UTF_8);
      return new Packet(this, REPORTS.bytes(report), json);
    }
  }
}
