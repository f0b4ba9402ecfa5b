package org.testigo.archive.export.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.export.row.ExportItem;
import org.testigo.archive.export.row.Exporter;
import org.testigo.archive.export.row.IncidentIds;
import org.testigo.archive.export.row.ReportView;
import org.testigo.record.DateInterval;
import org.testigo.record.Entity;
import org.testigo.record.Event;
import org.testigo.record.Place;
import org.testigo.record.PlaceResolution;

/**
 * Writes events as GeoJSON after RFC 7946. A place larger than a district is no point: its feature
 * has no geometry, so that no map draws a dot for a country.
 */
public final class GeoJson implements Exporter {
  private final JsonFile file;
  private final IncidentIds incidents;

  /**
   * Begins a file.
   *
   * @param file the file
   * @param incidents tells which incident an event belongs to
   * @throws IOException where it cannot be written
   */
  public GeoJson(Path file, IncidentIds incidents) throws IOException {
    this.file = JsonFile.list(file, "{\"type\":\"FeatureCollection\",\"features\":[", "\n]}\n");
    this.incidents = incidents;
  }

  @Override
  public void write(ExportItem item) throws IOException {
    ReportView view = new ReportView(item.record());
    for (Event event : item.record().events()) {
      Place place = view.place(event.place());
      if (place != null && ReportView.happened(event)) {
        file.add(feature(view, event, place));
      }
    }
  }

  private ObjectNode feature(ReportView view, Event event, Place place) {
    ObjectNode feature = JsonFile.MAPPER.createObjectNode();
    feature.put("type", "Feature");
    feature.put("id", view.global(event.id()));
    PlaceResolution resolution = place.resolution();
    Integer radius = resolution == null ? null : radius(resolution);
    if (place.latitude() == null || place.longitude() == null || radius == null) {
      feature.putNull("geometry");
    } else {
      ObjectNode geometry = feature.putObject("geometry");
      geometry.put("type", "Point");
      geometry.putArray("coordinates").add(place.longitude()).add(place.latitude());
    }
    ObjectNode properties = feature.putObject("properties");
    put(properties, "incident", incidents.of(view.document().id(), event.id()));
    properties.put("type", event.type().name());
    put(properties, "mode", event.mode());
    properties.put("status", event.status().code());
    DateInterval date = event.date();
    put(properties, "begin", date == null || date.begin() == null ? null : date.begin().toString());
    put(properties, "end", date == null || date.end() == null ? null : date.end().toString());
    names(properties.putArray("actors"), view.entities(event.actors()));
    names(properties.putArray("recipients"), view.entities(event.recipients()));
    properties.put("place", place.name());
    put(properties, "province", place.province());
    put(properties, "country", place.country());
    put(properties, "precision", resolution == null ? null : resolution.code());
    if (radius != null) {
      properties.put("radius_km", radius);
    }
    properties.put("sentence", view.words(event.sentence()));
    put(properties, "publisher", view.document().publisher());
    put(properties, "url", view.document().url());
    return feature;
  }

  /** How far off a point may be, as a rule of thumb; nothing where a point would mislead. */
  private static @Nullable Integer radius(PlaceResolution resolution) {
    return switch (resolution) {
      case SUB_CITY -> 2;
      case CITY -> 10;
      case DISTRICT -> 30;
      case PROVINCE, COUNTRY, REGION -> null;
    };
  }

  private static void names(ArrayNode array, List<Entity> parties) {
    parties.forEach(party -> array.add(party.name()));
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
