package org.testigo.bench.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.testigo.record.DateInterval;
import org.testigo.record.Document;
import org.testigo.record.Event;
import org.testigo.record.Figure;
import org.testigo.record.Place;
import org.testigo.record.PlaceResolution;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;
import org.testigo.record.ReportRecord;

/** Variations of reports and of records, by number: the same number gives the same variation. */
final class Variations {
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
  private static final int DAYS = 1800;
  private static final String[] PUBLISHERS = {
    "El Universo", "Reuters", "Prensa Andina", "El Comercio", "AP", "Primicias", "EFE", "Insight"
  };

  /** Words that may stand for each other; the first of each line is what the examples have. */
  private static final String[][] WORDS = {
    {"Guayaquil", "Durán", "Machala", "Quevedo", "Manta", "Portoviejo", "Babahoyo", "Milagro"},
    {"Esmeraldas", "Ibarra", "Tulcán", "Latacunga", "Ambato", "Riobamba", "Loja", "Cuenca"},
    {"Machala", "Pasaje", "Huaquillas", "Santa Rosa", "Daule", "Samborondón", "Salinas"},
    {"Tame", "Saravena", "Arauquita", "Tibú", "Ocaña", "Tumaco", "Buenaventura", "Quibdó"},
    {"Rosario", "Santa Fe", "Paraná", "Resistencia", "Posadas", "Salta", "Neuquén"},
    {"Cusco", "Puno", "Juliaca", "Ayacucho", "Huancayo", "Arequipa", "Cajamarca"},
    {"Paredes", "Salazar", "Moreira", "Quispe", "Rentería", "Holguín", "Zambrano", "Ortiz"},
    {"Cáceres", "Benavides", "Mejía", "Funes", "Zelaya", "Pineda", "Lobo", "Castro"},
    {"soldiers", "troops", "marines"},
    {"documented", "recorded", "counted", "registered"},
    {"informó", "indicó", "señaló", "comunicó"},
    {"campesinos", "personas", "habitantes", "vecinos"},
    {"said", "said", "stated", "told reporters"},
    {"heridos", "lesionados"}
  };

  private static final Place[] PLACES = {
    place("Guayaquil", "ECU", "Guayas", 3657509), place("Durán", "ECU", "Guayas", 3660434),
    place("Quito", "ECU", "Pichincha", 3652462), place("Esmeraldas", "ECU", "Esmeraldas", 3657569),
    place("Machala", "ECU", "El Oro", 3654410), place("Manta", "ECU", "Manabí", 3654064),
    place("Cúcuta", "COL", "Norte de Santander", 3685533), place("Tame", "COL", "Arauca", 3667478),
    place("Tumaco", "COL", "Nariño", 3666640), place("Cali", "COL", "Valle del Cauca", 3687925),
    place("Lima", "PER", "Lima", 3936456), place("Cusco", "PER", "Cusco", 3941584),
    place("Rosario", "ARG", "Santa Fe", 3838583), place("Caracas", "VEN", "Capital", 3646738)
  };

  private final List<String> texts;

  Variations(List<String> texts) {
    this.texts = List.copyOf(texts);
  }

  private static Place place(String name, String country, String province, int geonameid) {
    return new Place(
        "p1", name, -2.0, -79.0, country, province, PlaceResolution.CITY, geonameid, List.of());
  }

  /** A report: an example in other words, places, names and numbers, on another day. */
  Report report(int number) {
    SplittableRandom random = new SplittableRandom(number);
    String text = texts.get(number % texts.size());
    for (String[] words : WORDS) {
      text = text.replace(words[0], words[random.nextInt(words.length)]);
    }
    return report("read-" + number, otherDigits(text, random), random);
  }

  private static Report report(String id, String text, SplittableRandom random) {
    return new Report(
        id,
        null,
        text,
        null,
        FIRST_DAY.plusDays(random.nextInt(DAYS)),
        PublishedFrom.GIVEN,
        PUBLISHERS[random.nextInt(PUBLISHERS.length)],
        null);
  }

  /** Digits but those of years become others, and never a leading zero. */
  private static String otherDigits(String text, SplittableRandom random) {
    StringBuilder other = new StringBuilder(text);
    for (int i = 0; i < other.length(); i++) {
      boolean within = i > 0 && Character.isDigit(other.charAt(i - 1));
      boolean year = text.startsWith("20", i) || within;
      if (Character.isDigit(other.charAt(i)) && !year) {
        other.setCharAt(i, (char) ('1' + random.nextInt(9)));
      }
    }
    return other.toString();
  }

  /**
   * Another record of the same shape: other digits, days and places. Offsets stay, because no
   * character is put in or taken out.
   */
  Varied vary(Report report, ReportRecord record, int number) {
    SplittableRandom random = new SplittableRandom(0x5eedL + number);
    Report other = report("varied-" + number, otherDigits(report.text(), random), random);
    int shift = random.nextInt(DAYS) - DAYS / 2;
    List<Place> places = new ArrayList<>();
    for (Place place : record.places()) {
      Place elsewhere = PLACES[random.nextInt(PLACES.length)];
      places.add(
          new Place(
              place.id(),
              elsewhere.name(),
              elsewhere.latitude(),
              elsewhere.longitude(),
              elsewhere.country(),
              elsewhere.province(),
              elsewhere.resolution(),
              elsewhere.geonameid(),
              place.mentions()));
    }
    List<Event> events = record.events().stream().map(event -> shifted(event, shift)).toList();
    List<Figure> figures = record.figures().stream().map(f -> shifted(f, shift)).toList();
    Document document =
        new Document(
            String.valueOf(other.id()),
            null,
            record.document().language(),
            other.published(),
            other.publishedFrom(),
            other.publisher(),
            null,
            other.text());
    return new Varied(
        other,
        new ReportRecord(
            record.schema(),
            record.coder(),
            document,
            record.entities(),
            places,
            record.times(),
            events,
            record.claims(),
            figures,
            record.commitments(),
            record.disputes(),
            record.topics(),
            record.warnings()));
  }

  /** A report with a record that was not read in it. */
  record Varied(Report report, ReportRecord record) {}

  private static Event shifted(Event e, int days) {
    return new Event(
        e.id(),
        e.type(),
        e.mode(),
        e.contexts(),
        e.trigger(),
        e.sentence(),
        e.actors(),
        e.recipients(),
        e.place(),
        e.time(),
        shifted(e.date(), days),
        e.status(),
        e.figures(),
        e.claims(),
        e.confidence());
  }

  private static Figure shifted(Figure f, int days) {
    return new Figure(
        f.id(),
        f.span(),
        f.value(),
        f.low(),
        f.high(),
        f.qualifier(),
        f.unit(),
        f.measure(),
        shifted(f.period(), days),
        f.place(),
        f.claim(),
        f.event());
  }

  private static @Nullable DateInterval shifted(@Nullable DateInterval date, int days) {
    if (date == null) {
      return null;
    }
    LocalDate begin = date.begin();
    LocalDate end = date.end();
    return new DateInterval(
        begin == null ? null : begin.plusDays(days), end == null ? null : end.plusDays(days));
  }
}
