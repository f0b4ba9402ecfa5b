package org.testigo.incidents.cluster;

import java.util.ArrayList;
import java.util.List;
import org.testigo.incidents.compare.Kinds;
import org.testigo.incidents.sketch.Days;
import org.testigo.incidents.sketch.EventSketch;

/**
 * The blocks in which an event is compared: type group, place cell or proper name, date window.
 * Events that share no block are never compared, so that the work grows with the events of a day in
 * a province, not with the archive.
 */
public final class Blocks {
  /** Days in one window; a window and the day after its events are searched. */
  private static final int WINDOW = 8;

  private static final char NAMED = '@';

  /** An event spread over more days than this is not joined: its date says too little. */
  private static final int LONGEST = 62;

  private Blocks() {}

  /**
   * Names the blocks of an event.
   *
   * <p>An event whose province is known meets others of its province, and those of its country
   * whose province is not known. Since places may be missing or misread, it also meets others near
   * which a person, group, organization or town of the same name stands.
   *
   * @param event an event
   * @return the keys of its blocks; none where its date or its countries say too little
   */
  public static List<String> keys(EventSketch event) {
    Days days = event.days();
    if (days == null || days.length() > LONGEST) {
      return List.of();
    }
    List<String> keys = new ArrayList<>();
    String group = event.standing().code() + "|" + Kinds.group(event.type()) + "|";
    String province = province(event);
    long first = Math.floorDiv(days.begin().toEpochDay(), (long) WINDOW);
    long last = Math.floorDiv(days.end().toEpochDay() + 1, (long) WINDOW);
    for (long window = first; window <= last; window++) {
      for (String name : event.names()) {
        keys.add(group + NAMED + name + "|" + window);
      }
      for (String name : event.toponyms()) {
        keys.add(group + NAMED + name + "|" + window);
      }
      for (String country : event.countries()) {
        keys.add(group + country + "|" + window);
        if (province != null) {
          keys.add(group + country + "/" + province + "|" + window);
        }
      }
    }
    return keys;
  }

  /**
   * Tells whether two events that meet in a block are to be compared there: in the block of a whole
   * country only where the province of one is not known, since others meet in their province.
   *
   * @param key the key of the block
   * @param one an event
   * @param other another event
   * @return whether to compare them
   */
  public static boolean meets(String key, EventSketch one, EventSketch other) {
    boolean wholeCountry = key.indexOf('/') < 0 && key.indexOf(NAMED) < 0;
    return !wholeCountry || province(one) == null || province(other) == null;
  }

  private static @org.jspecify.annotations.Nullable String province(EventSketch event) {
    return event.place() == null || !event.place().stated() ? null : event.place().province();
  }
}
