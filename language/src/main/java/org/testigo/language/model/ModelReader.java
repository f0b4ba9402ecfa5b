package org.testigo.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** A model file being read: all of it at once, its arrays in one piece each. For one thread. */
final class ModelReader {
  private static final int MOST_BYTES = 1 << 28;

  private final String name;
  private final ByteBuffer bytes;

  /** Reads the whole file and makes sure that it is a sound model of this format. */
  ModelReader(InputStream in, String name) throws IOException {
    this.name = name;
    byte[] head = in.readNBytes(ModelFile.HEAD_BYTES);
    int magic = ModelFile.MAGIC.length;
    if (head.length < magic || !Arrays.equals(head, 0, magic, ModelFile.MAGIC, 0, magic)) {
      throw new IOException(name + ": this is no Testigo model");
    }
    if (head.length < ModelFile.HEAD_BYTES) {
      throw damaged("it breaks off");
    }
    ByteBuffer start = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).position(magic);
    int version = start.getShort() & 0xFFFF;
    if (version != ModelFile.VERSION) {
      throw new IOException(
          name
              + ": the model has format "
              + version
              + ", this program reads format "
              + ModelFile.VERSION);
    }
    int length = start.getInt();
    if (length < ModelFile.HEAD_BYTES + ModelFile.CHECKSUM_BYTES || length > MOST_BYTES) {
      throw damaged("its length cannot be " + length);
    }
    byte[] file = Arrays.copyOf(head, length);
    int read = in.readNBytes(file, head.length, length - head.length);
    if (read < length - head.length) {
      throw damaged("it breaks off");
    }
    if (in.read() >= 0) {
      throw damaged("it goes on after its end");
    }
    bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int end = length - ModelFile.CHECKSUM_BYTES;
    CRC32 checksum = new CRC32();
    checksum.update(file, 0, end);
    if (bytes.getInt(end) != (int) checksum.getValue()) {
      throw damaged("its checksum does not match");
    }
    bytes.position(ModelFile.HEAD_BYTES);
  }

  private IOException damaged(String how) {
    return new IOException(name + ": the model is damaged: " + how);
  }

  ModelFile model() {
    String kind = string();
    String language = string();
    String inputs = string();
    long seed = bytes.getLong();
    int size = bytes.get() & 0xFF;
    List<Classifier> classifiers = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      classifiers.add(classifier());
    }
    return new ModelFile(kind, language, inputs, seed, classifiers);
  }

  private Classifier classifier() {
    String label = string();
    int size = bytes.getShort() & 0xFFFF;
    List<String> classes = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      classes.add(string());
    }
    int features = bytes.getInt();
    int weights = bytes.getInt();
    short[] gaps = shorts(features);
    byte[] counts = new byte[features];
    bytes.get(counts);
    return new Classifier(label, classes, new Weights(gaps, counts, shorts(weights)));
  }

  private short[] shorts(int size) {
    short[] numbers = new short[size];
    bytes.asShortBuffer().get(numbers);
    bytes.position(bytes.position() + 2 * size);
    return numbers;
  }

  private String string() {
    int length = bytes.getShort() & 0xFFFF;
    String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
    bytes.position(bytes.position() + length);
    return text;
  }
}
