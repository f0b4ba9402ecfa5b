package org.testigo.incidents.told;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Writes incidents as JSON, one a line; the same incident always gives the same bytes. */
public final class IncidentJson {
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(
              new SimpleModule("plain values")
                  .addSerializer(LocalDate.class, new DateWriter())
                  .addSerializer(BigDecimal.class, new NumberWriter()))
          .build();

  /** Makes a writer. */
  public IncidentJson() {}

  /**
   * Writes an incident on one line.
   *
   * @param incident the incident
   * @return the JSON, without a line feed
   */
  public String line(Incident incident) {
    try {
      return mapper.writeValueAsString(incident);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an incident cannot be written", e);
    }
  }

  private static final class DateWriter extends JsonSerializer<LocalDate> {
    @Override
    public void serialize(LocalDate date, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(date.toString());
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
