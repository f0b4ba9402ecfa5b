package org.testigo.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A model read number by number after the description of the format, and kept in plain maps: slow,
 * and obviously right.
 */
final class PlainModel {
  /** A classifier: its classes, and for each feature its weights by class. */
  record Plain(List<String> classes, Map<Integer, Map<Integer, Integer>> weights) {
    int[] score(int[] keys, int size) {
      int[] scores = new int[classes.size()];
      for (int i = 0; i < size; i++) {
        weights.getOrDefault(keys[i], Map.of()).forEach((label, w) -> scores[label] += w);
      }
      return scores;
    }
  }

  private final ByteBuffer file;
  private final Map<String, Plain> classifiers = new HashMap<>();

  PlainModel(String path) throws IOException {
    try (InputStream in = PlainModel.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("no model " + path);
      }
      file = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
    }
    // Magic, version, length.
    file.position(8 + 2 + 4);
    string();
    string();
    string();
    file.getLong();
    int size = file.get();
    for (int i = 0; i < size; i++) {
      classifiers.put(string(), classifier());
    }
  }

  Plain get(String name) {
    Plain classifier = classifiers.get(name);
    if (classifier == null) {
      throw new IllegalArgumentException("no classifier " + name);
    }
    return classifier;
  }

  private Plain classifier() {
    List<String> classes = new ArrayList<>();
    for (int size = file.getShort(); size > 0; size--) {
      classes.add(string());
    }
    int features = file.getInt();
    int entries = file.getInt();
    int gapsAt = file.position();
    int countsAt = gapsAt + 2 * features;
    int entryAt = countsAt + features;
    Map<Integer, Map<Integer, Integer>> weights = new HashMap<>();
    long key = 0;
    for (int feature = 0; feature < features; feature++) {
      key += Short.toUnsignedInt(file.getShort(gapsAt + 2 * feature));
      Map<Integer, Integer> row = new HashMap<>();
      for (int count = Byte.toUnsignedInt(file.get(countsAt + feature)); count > 0; count--) {
        row.merge(Byte.toUnsignedInt(file.get(entryAt + 1)), (int) file.get(entryAt), Integer::sum);
        entryAt += 2;
      }
      if (!row.isEmpty()) {
        weights.put((int) key, row);
      }
    }
    file.position(countsAt + features + 2 * entries);
    return new Plain(classes, weights);
  }

  private String string() {
    byte[] bytes = new byte[file.getShort()];
    file.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
