package org.testigo.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Writes records as JSON and reads them back. The same record always gives the same bytes: fields
 * in the order of the schema, dates as ISO 8601, numbers without exponents, line feeds only.
 * Threads may share it.
 */
public final class RecordJson {
  private static final String SCHEMA = "record.schema.json";

  private final ObjectMapper mapper = JsonMapper.builder().addModule(plainValues()).build();
  private final ObjectWriter line = mapper.writerFor(ReportRecord.class);
  private final ObjectWriter pretty = line.with(printer());

  /** Makes a writer and reader. */
  public RecordJson() {}

  /**
   * Writes a record on one line.
   *
   * @param record the record
   * @return the JSON, without a line feed
   */
  public String line(ReportRecord record) {
    return write(line, record);
  }

  /**
   * Writes a record on many lines, for people.
   *
   * @param record the record
   * @return the JSON, without a line feed at the end
   */
  public String pretty(ReportRecord record) {
    return write(pretty, record);
  }

  /**
   * Reads a record.
   *
   * @param json the JSON of one record
   * @return the record
   * @throws IllegalArgumentException where it is no record
   */
  public ReportRecord read(String json) {
    try {
      return mapper.readValue(json, ReportRecord.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no record: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * Returns the JSON Schema of records.
   *
   * @return the schema's text
   */
  public static String schema() {
    try (InputStream in = RecordJson.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException(SCHEMA + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String write(ObjectWriter writer, ReportRecord record) {
    try {
      return writer.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record cannot be written", e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return printer;
  }

  private static SimpleModule plainValues() {
    SimpleModule module = new SimpleModule("plain values");
    module.addSerializer(LocalDate.class, new DateWriter());
    module.addDeserializer(LocalDate.class, new DateReader());
    module.addSerializer(BigDecimal.class, new NumberWriter());
    return module;
  }

  private static final class DateWriter extends JsonSerializer<LocalDate> {
    @Override
    public void serialize(LocalDate date, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(date.toString());
    }
  }

  private static final class DateReader extends JsonDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return LocalDate.parse(in.getText());
    }
  }

  private static final class NumberWriter extends JsonSerializer<BigDecimal> {
    @Override
    public void serialize(BigDecimal number, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      BigDecimal plain = number.stripTrailingZeros();
      out.writeNumber(plain.scale() < 0 ? plain.setScale(0) : plain);
    }
  }
}
