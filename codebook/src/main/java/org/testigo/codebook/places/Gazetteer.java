package org.testigo.codebook.places;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.record.InputException;
import org.testigo.record.PlaceResolution;
import org.testigo.record.Problem;

/**
 * A compact list of places, as {@link GazetteerWriter} writes it, read where it lies: nothing is
 * unpacked before it is asked for, so that millions of places cost nothing until one is named.
 * Immutable; threads may share it.
 */
public final class Gazetteer {
  /** "TGZ1", the first and the last four bytes. */
  static final int MAGIC = 0x54475a31;

  static final int TRAILER = 40;
  static final double DEGREE = 1e7;
  static final int NOWHERE = Integer.MIN_VALUE;
  static final int CAPITAL = 0x80;
  static final int ENGLISH_NAME = 1;
  static final int SPANISH_NAME = 2;

  /** The name that Spanish uses first. */
  static final int SPANISH_MAIN = 4;

  /** Kinds by the number that stands for them. */
  static final List<PlaceResolution> KINDS =
      List.of(
          PlaceResolution.SUB_CITY,
          PlaceResolution.CITY,
          PlaceResolution.DISTRICT,
          PlaceResolution.PROVINCE,
          PlaceResolution.COUNTRY,
          PlaceResolution.REGION);

  private final String source;
  private final ByteBuffer bytes;
  private final int keys;
  private final int names;
  private final int places;
  private final int longest;
  private final String digest;
  private final List<String> countries;
  private final List<String> provinces;

  /**
   * Opens a gazetteer.
   *
   * @param bytes the whole of it
   * @param source the file it comes from, as users know it
   * @throws InputException where the bytes are none, or not all of one
   */
  Gazetteer(ByteBuffer bytes, String source) {
    this.source = source;
    this.bytes = bytes;
    int size = bytes.limit();
    if (size < TRAILER || bytes.getInt(0) != MAGIC) {
      throw damaged("this is no file of places that Testigo has installed");
    }
    int trailer = size - TRAILER;
    if (bytes.getInt(size - 4) != MAGIC || bytes.getInt(trailer) != size) {
      throw damaged("the end of the file is missing");
    }
    keys = bytes.getInt(trailer + 4);
    names = bytes.getInt(trailer + 8);
    int tables = bytes.getInt(trailer + 12);
    places = bytes.getInt(trailer + 16);
    longest = bytes.getInt(trailer + 20);
    byte[] sum = new byte[8];
    bytes.get(trailer + 24, sum);
    digest = HexFormat.of().formatHex(sum);
    if (keys < 4 || names < 0 || tables != keys + 8L * names || tables > trailer) {
      throw damaged("the parts of the file do not fit together");
    }
    int[] at = {tables};
    countries = strings(at);
    provinces = strings(at);
  }

  /**
   * Opens an installed gazetteer without reading it through.
   *
   * @param file the file
   * @return its places
   * @throws IOException where it cannot be read
   * @throws InputException where it is no gazetteer, or damaged
   */
  public static Gazetteer open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new InputException(
          new Problem(
              "no-such-file",
              file.toString(),
              0,
              "no such file",
              "name a file that 'testigo places install' has made"));
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = Math.min(channel.size(), Integer.MAX_VALUE);
      return new Gazetteer(channel.map(FileChannel.MapMode.READ_ONLY, 0, size), file.toString());
    }
  }

  private InputException damaged(String message) {
    return new InputException(
        new Problem(
            "damaged-places", source, 0, message, "run 'testigo places install FILE' again"));
  }

  private List<String> strings(int[] at) {
    try {
      List<String> strings = new ArrayList<>();
      int count = bytes.getInt(at[0]);
      at[0] += 4;
      for (int i = 0; i < count; i++) {
        int length = bytes.getShort(at[0]) & 0xffff;
        strings.add(text(at[0] + 2, length));
        at[0] += 2 + length;
      }
      return List.copyOf(strings);
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      throw damaged("the tables of the file are cut off");
    }
  }

  private String text(int begin, int length) {
    byte[] utf8 = new byte[length];
    bytes.get(begin, utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /**
   * Returns the number of its places.
   *
   * @return how many there are
   */
  public int size() {
    return places;
  }

  /**
   * Returns what tells this gazetteer from any other.
   *
   * @return sixteen hexadecimal digits, a digest of all of its content
   */
  public String digest() {
    return digest;
  }

  /**
   * Returns the length of its longest name.
   *
   * @return how many words it has
   */
  public int longest() {
    return longest;
  }

  /**
   * Finds a name.
   *
   * @param key its folded words with single blanks between them
   * @param language {@link #ENGLISH_NAME} or {@link #SPANISH_NAME}
   * @return the name with the places that bear it, in their order here
   */
  Optional<PlaceName> named(String key, int language) {
    int hash = hash(key);
    @Nullable NameForm form = null;
    boolean dotted = true;
    List<KnownPlace> bearers = new ArrayList<>(2);
    try {
      for (int i = first(hash); i < names && (int) (key(i) >> 32) == hash; i++) {
        KnownPlace place = null;
        for (String name : spelt(position(i), language)) {
          NameForm own = NameForm.of(name);
          if (own.key().equals(key)) {
            form = form == null ? own : form;
            dotted &= own.dotted();
            place = place(position(i));
          }
        }
        if (place != null) {
          bearers.add(place);
        }
      }
    } catch (IndexOutOfBoundsException e) {
      throw damaged("an entry of the file lies outside of it");
    }
    return form == null
        ? Optional.empty()
        : Optional.of(
            new PlaceName(form.words(), form.capitals(), form.abbreviation(), dotted, bearers));
  }

  /** The first key whose hash is not below. */
  private int first(int hash) {
    int low = 0;
    int high = names;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if ((int) (key(middle) >> 32) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private long key(int i) {
    return bytes.getLong(keys + 8 * i);
  }

  private int position(int i) {
    return (int) key(i);
  }

  private List<String> spelt(int place, int language) {
    int count = bytes.get(place + 21) & 0xff;
    List<String> spelt = new ArrayList<>(count);
    int at = place + 22;
    for (int i = 0; i < count; i++) {
      int length = bytes.get(at + 1) & 0xff;
      if ((bytes.get(at) & language) != 0) {
        spelt.add(text(at + 2, length));
      }
      at += 2 + length;
    }
    return spelt;
  }

  private KnownPlace place(int place) {
    int kind = bytes.get(place + 20);
    int number = bytes.getInt(place + 12);
    int country = bytes.getShort(place + 16) & 0xffff;
    int province = bytes.getShort(place + 18) & 0xffff;
    boolean nowhere = bytes.getInt(place) == NOWHERE;
    int count = bytes.get(place + 21) & 0xff;
    List<String> also = new ArrayList<>(count);
    String name = "";
    String spanish = null;
    int at = place + 22;
    for (int i = 0; i < count; i++) {
      int length = bytes.get(at + 1) & 0xff;
      String own = text(at + 2, length);
      if (i == 0) {
        name = own;
      } else if ((bytes.get(at) & SPANISH_MAIN) != 0) {
        spanish = own;
      } else {
        also.add(own);
      }
      at += 2 + length;
    }
    return new KnownPlace(
        name,
        spanish == null ? name : spanish,
        also,
        nowhere ? null : bytes.getInt(place) / DEGREE,
        nowhere ? null : bytes.getInt(place + 4) / DEGREE,
        country == 0 ? null : countries.get(country - 1),
        province == 0 ? null : provinces.get(province - 1),
        KINDS.get(kind & ~CAPITAL & 0xff),
        bytes.getInt(place + 8),
        number == 0 ? null : number,
        (kind & CAPITAL) != 0);
  }

  /** All places, in their order. */
  List<KnownPlace> all() {
    List<KnownPlace> all = new ArrayList<>(places);
    int at = 4;
    while (at < keys) {
      all.add(place(at));
      int count = bytes.get(at + 21) & 0xff;
      at += 22;
      for (int i = 0; i < count; i++) {
        at += 2 + (bytes.get(at + 1) & 0xff);
      }
    }
    return all;
  }

  /** FNV-1a, and then mixed so that the high bits, by which keys are sorted, are as good. */
  static int hash(String key) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x01000193;
    }
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }
}
