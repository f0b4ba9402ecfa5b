package org.testigo.codebook.places;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/**
 * Writes a gazetteer place by place. Only the keys of the names, eight bytes each, are kept in
 * memory until the end. The package document defines the form.
 */
public final class GazetteerWriter {
  private static final int LONGEST_SPELLING = 255;
  private static final int MOST_NAMES = 255;
  private static final int BUFFER = 1 << 16;
  private static final long LARGEST = Integer.MAX_VALUE - 16L;

  private final MessageDigest digest = sha256();
  private final DataOutputStream out;
  private final OutputStream plain;
  private final Map<String, Integer> countries = new LinkedHashMap<>();
  private final Map<String, Integer> provinces = new LinkedHashMap<>();
  private long[] keys = new long[1 << 14];
  private int names;
  private int places;
  private int longest;
  private long position = 4;

  /**
   * Begins a gazetteer.
   *
   * @param stream where it is written; the caller closes it
   * @throws IOException where it cannot be written
   */
  public GazetteerWriter(OutputStream stream) throws IOException {
    plain = stream;
    out =
        new DataOutputStream(
            new BufferedOutputStream(new DigestOutputStream(stream, digest), BUFFER));
    out.writeInt(Gazetteer.MAGIC);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Adds a place whose names hold in both languages.
   *
   * @param place the place
   * @throws IOException where it cannot be written
   */
  public void add(KnownPlace place) throws IOException {
    int both = Gazetteer.ENGLISH_NAME | Gazetteer.SPANISH_NAME;
    Map<String, Integer> spelt = new LinkedHashMap<>();
    spelt.put(place.name(), both);
    if (!place.spanish().equals(place.name())) {
      spelt.put(place.spanish(), Gazetteer.SPANISH_NAME | Gazetteer.SPANISH_MAIN);
    }
    for (String name : place.also()) {
      spelt.merge(name, both, (a, b) -> a | b);
    }
    add(place, spelt);
  }

  /** Adds a place with its names and the languages in which each of them holds. */
  void add(KnownPlace place, Map<String, Integer> spelt) throws IOException {
    spelt.keySet().removeIf(name -> utf8(name).length > LONGEST_SPELLING);
    if (spelt.isEmpty()) {
      return;
    }
    int begin = (int) position;
    boolean nowhere = place.latitude() == null || place.longitude() == null;
    out.writeInt(nowhere ? Gazetteer.NOWHERE : fixed(place.latitude()));
    out.writeInt(nowhere ? 0 : fixed(place.longitude()));
    out.writeInt(place.population());
    out.writeInt(place.geonameid() == null ? 0 : place.geonameid());
    out.writeShort(number(countries, place.country()));
    out.writeShort(number(provinces, place.province()));
    out.writeByte(
        Gazetteer.KINDS.indexOf(place.kind()) | (place.capital() ? Gazetteer.CAPITAL : 0));
    int count = Math.min(spelt.size(), MOST_NAMES);
    out.writeByte(count);
    position += 22;
    Set<String> own = new HashSet<>();
    for (Map.Entry<String, Integer> name : spelt.entrySet()) {
      if (count-- == 0) {
        break;
      }
      byte[] bytes = utf8(name.getKey());
      out.writeByte(name.getValue());
      out.writeByte(bytes.length);
      out.write(bytes);
      position += 2 + bytes.length;
      addKey(NameForm.of(name.getKey()), own, begin);
    }
    places++;
    if (position + 8L * names > LARGEST) {
      throw new InputException(
          new Problem(
              "too-many-places",
              null,
              0,
              "more places than fit into one file of two gigabytes",
              "leave out countries or kinds of places that the reports do not name"));
    }
  }

  private static byte[] utf8(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }

  private static int fixed(@Nullable Double degrees) {
    return degrees == null ? 0 : (int) Math.round(degrees * Gazetteer.DEGREE);
  }

  private static int number(Map<String, Integer> table, @Nullable String text) {
    return text == null ? 0 : table.computeIfAbsent(text, t -> table.size() + 1);
  }

  private void addKey(NameForm form, Set<String> own, int begin) {
    String key = form.key();
    if (key.isEmpty() || !own.add(key)) {
      return;
    }
    longest = Math.max(longest, form.words().size());
    if (names == keys.length) {
      keys = Arrays.copyOf(keys, names + (names >> 1));
    }
    keys[names++] = ((long) Gazetteer.hash(key) << 32) | begin;
  }

  /**
   * Ends the gazetteer.
   *
   * @return the number of its places
   * @throws IOException where it cannot be written
   */
  public int finish() throws IOException {
    Arrays.sort(keys, 0, names);
    for (int i = 0; i < names; i++) {
      out.writeLong(keys[i]);
    }
    int before = out.size();
    write(countries);
    write(provinces);
    int tables = out.size() - before;
    out.flush();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Gazetteer.TRAILER);
    DataOutputStream trailer = new DataOutputStream(bytes);
    int end = Math.toIntExact(position + 8L * names);
    trailer.writeInt(end + tables + Gazetteer.TRAILER);
    trailer.writeInt((int) position);
    trailer.writeInt(names);
    trailer.writeInt(end);
    trailer.writeInt(places);
    trailer.writeInt(longest);
    trailer.write(digest.digest(), 0, 8);
    trailer.writeInt(0);
    trailer.writeInt(Gazetteer.MAGIC);
    plain.write(bytes.toByteArray());
    plain.flush();
    return places;
  }

  private void write(Map<String, Integer> table) throws IOException {
    out.writeInt(table.size());
    for (String text : table.keySet()) {
      byte[] bytes = utf8(text);
      out.writeShort(bytes.length);
      out.write(bytes);
    }
  }
}
