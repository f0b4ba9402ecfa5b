package org.testigo.language.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a model as the bytes of its file. */
final class ModelWriter {
  private ModelWriter() {}

  static byte[] write(ModelFile model) {
    ByteBuffer out = ByteBuffer.allocate(size(model)).order(ByteOrder.LITTLE_ENDIAN);
    out.put(ModelFile.MAGIC).putShort((short) ModelFile.VERSION).putInt(out.capacity());
    string(out, model.kind());
    string(out, model.language());
    string(out, model.inputs());
    out.putLong(model.seed()).put((byte) model.classifiers().size());
    for (Classifier classifier : model.classifiers()) {
      classifier(out, classifier);
    }
    CRC32 checksum = new CRC32();
    checksum.update(out.array(), 0, out.position());
    return out.putInt((int) checksum.getValue()).array();
  }

  private static int size(ModelFile model) {
    int size = ModelFile.HEAD_BYTES + Long.BYTES + 1 + ModelFile.CHECKSUM_BYTES;
    size += size(model.kind()) + size(model.language()) + size(model.inputs());
    for (Classifier classifier : model.classifiers()) {
      size += size(classifier.name()) + Short.BYTES + 2 * Integer.BYTES;
      for (String label : classifier.classes()) {
        size += size(label);
      }
      Weights weights = classifier.weights();
      size += weights.features() * (Short.BYTES + 1) + weights.size() * Short.BYTES;
    }
    return size;
  }

  private static int size(String text) {
    return Short.BYTES + text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static void string(ByteBuffer out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.putShort((short) bytes.length).put(bytes);
  }

  private static void classifier(ByteBuffer out, Classifier classifier) {
    string(out, classifier.name());
    out.putShort((short) classifier.classes().size());
    for (String label : classifier.classes()) {
      string(out, label);
    }
    Weights weights = classifier.weights();
    out.putInt(weights.features()).putInt(weights.size());
    shorts(out, weights.gaps());
    out.put(weights.counts());
    shorts(out, weights.entries());
  }

  private static void shorts(ByteBuffer out, short[] numbers) {
    for (short number : numbers) {
      out.putShort(number);
    }
  }
}
