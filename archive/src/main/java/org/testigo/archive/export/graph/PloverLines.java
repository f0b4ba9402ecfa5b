package org.testigo.archive.export.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.export.row.ExportItem;
import org.testigo.archive.export.row.Exporter;
import org.testigo.archive.export.row.Lookup;
import org.testigo.archive.export.row.ReportView;
import org.testigo.record.DateInterval;
import org.testigo.record.Document;
import org.testigo.record.Entity;
import org.testigo.record.Event;
import org.testigo.record.Figure;
import org.testigo.record.Place;
import org.testigo.record.PlaceResolution;

/** Writes events in the JSON form of the PLOVER manual, one a line; only what took place. */
public final class PloverLines implements Exporter {
  private final JsonFile file;
  private final Lookup scale = Lookup.ploverScale();

  /**
   * Begins a file.
   *
   * @param file the file
   * @throws IOException where it cannot be written
   */
  public PloverLines(Path file) throws IOException {
    this.file = JsonFile.lines(file);
  }

  @Override
  public void write(ExportItem item) throws IOException {
    ReportView view = new ReportView(item.record());
    int sequence = 0;
    for (Event event : item.record().events()) {
      if (ReportView.happened(event)) {
        sequence++;
        file.add(node(view, event, sequence));
      }
    }
  }

  private ObjectNode node(ReportView view, Event event, int sequence) {
    ObjectNode node = JsonFile.MAPPER.createObjectNode();
    node.put("id", view.global(event.id()));
    node.put("has_event", true);
    DateInterval date = event.date();
    node.put("date", date == null || date.begin() == null ? null : date.begin().toString());
    if (date != null && date.end() != null && !date.end().equals(date.begin())) {
      node.put("enddate", date.end().toString());
    }
    parties(node.putArray("actor"), view.entities(event.actors()));
    parties(node.putArray("recipient"), view.entities(event.recipients()));
    node.putArray("event").add(event.type().name());
    place(node, view, view.place(event.place()));
    node.put("event_text", view.words(event.trigger()));
    List<String> quad = scale.of(event.type(), event.mode());
    if (quad.size() == 2) {
      node.put("quad_code", Integer.parseInt(quad.get(0)));
      node.put("event_scale", Double.parseDouble(quad.get(1)));
    }
    ArrayNode mode = node.putArray("mode");
    if (event.mode() != null) {
      mode.add(event.mode());
    }
    ArrayNode contexts = node.putArray("context");
    event.contexts().forEach(contexts::add);
    sizes(node, view, event);
    node.put("text", view.words(event.sentence()));
    ObjectNode info = node.putObject("text_info");
    info.put("sequence", sequence);
    info.put("start", event.sentence().begin());
    info.put("end", event.sentence().end());
    cite(node.putObject("cite_info"), view);
    node.put("coder", "testigo " + view.record().coder().version());
    return node;
  }

  private static void parties(ArrayNode array, List<Entity> parties) {
    for (Entity party : parties) {
      ObjectNode node = array.addObject();
      put(node, "code", party.country());
      ArrayNode sectors = node.putArray("sector");
      party.sectors().forEach(sectors::add);
      node.put("entity_text", party.name());
      put(node, "office", party.roles().isEmpty() ? null : String.join("; ", party.roles()));
    }
  }

  private static void place(ObjectNode event, ReportView view, @Nullable Place place) {
    if (place == null) {
      return;
    }
    ObjectNode node = event.putObject("event_loc");
    put(
        node,
        "extracted_place",
        place.mentions().isEmpty() ? null : view.words(place.mentions().get(0)));
    node.put("resolved_place", place.name());
    if (place.geonameid() != null) {
      node.put("geonameid", place.geonameid());
    }
    if (place.latitude() != null && place.longitude() != null) {
      node.put("lat", place.latitude());
      node.put("lon", place.longitude());
    }
    PlaceResolution resolution = place.resolution();
    boolean town = resolution == PlaceResolution.CITY || resolution == PlaceResolution.SUB_CITY;
    put(node, "city", town ? place.name() : null);
    put(node, "district", resolution == PlaceResolution.DISTRICT ? place.name() : null);
    put(node, "province", place.province());
    put(node, "country_code", place.country());
    Integer level = resolution == null ? null : level(resolution);
    if (level != null) {
      node.put("resolution", level);
    }
  }

  private static @Nullable Integer level(PlaceResolution resolution) {
    return switch (resolution) {
      case SUB_CITY -> 5;
      case CITY -> 4;
      case DISTRICT -> 3;
      case PROVINCE -> 2;
      case COUNTRY -> 1;
      case REGION -> null;
    };
  }

  private static void sizes(ObjectNode node, ReportView view, Event event) {
    for (Figure figure : view.figures(event)) {
      String measure = figure.measure() == null ? "" : figure.measure();
      String field =
          switch (measure) {
            case "killed" -> "dead";
            case "wounded" -> "injured";
            case "detained" -> "arrested";
            case "protesting" -> "size";
            default -> "";
          };
      if (!field.isEmpty() && figure.value() != null && !node.has(field)) {
        node.put(field, figure.value());
      }
    }
  }

  private static void cite(ObjectNode node, ReportView view) {
    Document document = view.document();
    put(node, "url", document.url());
    put(node, "title", document.title());
    node.put("language", document.language());
    put(node, "publication", document.publisher());
    node.put("codebook", view.record().coder().codebook());
    node.put("version", view.record().coder().version());
  }

  private static void put(ObjectNode node, String field, @Nullable String words) {
    if (words != null) {
      node.put(field, words);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
