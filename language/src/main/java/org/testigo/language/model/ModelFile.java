package org.testigo.language.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A trained model as it stands in its file; the package's description defines the format.
 *
 * @param kind what it does: "tag", "parse" or "name"
 * @param language the language it was trained for
 * @param inputs "sha256:" and the checksum of its training data
 * @param seed the seed of the training run
 * @param classifiers its classifiers
 */
public record ModelFile(
    String kind, String language, String inputs, long seed, List<Classifier> classifiers) {
  private static final byte[] MAGIC = "TESTIGOM".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int CHECKSUM_BYTES = 4;

  /** Keeps a copy of the classifiers. */
  public ModelFile {
    classifiers = List.copyOf(classifiers);
  }

  /**
   * Finds a classifier by its name.
   *
   * @param name the name
   * @return the classifier
   * @throws IllegalArgumentException where the model has none of that name
   */
  public Classifier classifier(String name) {
    for (Classifier classifier : classifiers) {
      if (classifier.name().equals(name)) {
        return classifier;
      }
    }
    throw new IllegalArgumentException("the model \"" + kind + "\" has no classifier " + name);
  }

  /**
   * Writes the model as the bytes of a file.
   *
   * @return the bytes
   */
  public byte[] toBytes() {
    try {
      return write();
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
  }

  private byte[] write() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    out.writeByte(classifiers.size());
    for (Classifier classifier : classifiers) {
      writeClassifier(out, classifier);
    }
    byte[] plain = body.toByteArray();
    byte[] packed = pack(plain);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    out = new DataOutputStream(file);
    out.write(MAGIC);
    out.writeShort(VERSION);
    writeString(out, kind);
    writeString(out, language);
    writeString(out, inputs);
    out.writeLong(seed);
    out.writeInt(plain.length);
    out.writeInt(packed.length);
    out.write(packed);
    CRC32 checksum = new CRC32();
    checksum.update(file.toByteArray());
    out.writeInt((int) checksum.getValue());
    return file.toByteArray();
  }

  private static void writeClassifier(DataOutputStream out, Classifier classifier)
      throws IOException {
    writeString(out, classifier.name());
    out.writeShort(classifier.classes().size());
    for (String label : classifier.classes()) {
      writeString(out, label);
    }
    Weights weights = classifier.weights();
    out.writeInt(weights.features());
    out.writeInt(weights.size());
    int before = 0;
    for (int key : weights.keys()) {
      writeVarint(out, key - before);
      before = key;
    }
    for (int count : weights.counts()) {
      out.writeByte(count);
    }
    for (int entry : weights.entries()) {
      out.writeByte(entry >>> 16);
    }
    for (int entry : weights.entries()) {
      int weight = (short) entry;
      writeVarint(out, weight << 1 ^ weight >> 31);
    }
  }

  private static void writeString(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
  }

  private static void writeVarint(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static byte[] pack(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * Reads a model from the bytes of its file.
   *
   * @param bytes the whole file
   * @param name the file's name, for messages
   * @return the model
   * @throws IOException where the file is no model, of another version, or damaged
   */
  public static ModelFile read(byte[] bytes, String name) throws IOException {
    for (int i = 0; i < MAGIC.length; i++) {
      if (i >= bytes.length || bytes[i] != MAGIC[i]) {
        throw new IOException(name + ": this is no Testigo model");
      }
    }
    if (bytes.length < MAGIC.length + 2 + CHECKSUM_BYTES) {
      throw new IOException(name + ": the model is damaged: it breaks off");
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    in.skipNBytes(MAGIC.length);
    int version = in.readUnsignedShort();
    if (version != VERSION) {
      throw new IOException(
          name + ": the model has format " + version + ", this program reads format " + VERSION);
    }
    int end = bytes.length - CHECKSUM_BYTES;
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, end);
    DataInputStream last =
        new DataInputStream(new ByteArrayInputStream(bytes, end, CHECKSUM_BYTES));
    if (last.readInt() != (int) checksum.getValue()) {
      throw new IOException(name + ": the model is damaged: its checksum does not match");
    }
    String kind = in.readUTF();
    String language = in.readUTF();
    String inputs = in.readUTF();
    long seed = in.readLong();
    byte[] body = unpack(bytes, bytes.length - in.available() + 8, in, name);
    return new ModelFile(kind, language, inputs, seed, classifiers(new ModelBody(body)));
  }

  private static byte[] unpack(byte[] bytes, int begin, DataInputStream in, String name)
      throws IOException {
    byte[] plain = new byte[in.readInt()];
    int length = in.readInt();
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, begin, length);
      int done = 0;
      while (done < plain.length) {
        int step = inflater.inflate(plain, done, plain.length - done);
        if (step == 0) {
          throw new IOException(name + ": the model is damaged: its body breaks off");
        }
        done += step;
      }
      return plain;
    } catch (DataFormatException e) {
      throw new IOException(name + ": the model is damaged: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }

  private static List<Classifier> classifiers(ModelBody body) {
    int size = body.oneByte();
    List<Classifier> classifiers = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      classifiers.add(body.classifier());
    }
    return classifiers;
  }
}
