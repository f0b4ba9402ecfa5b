package org.testigo.language.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The unpacked body of a model file, read from front to back. For one thread. */
final class ModelBody {
  private final byte[] bytes;
  private int at;

  ModelBody(byte[] bytes) {
    this.bytes = bytes;
  }

  Classifier classifier() {
    String name = string();
    int size = twoBytes();
    List<String> classes = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      classes.add(string());
    }
    int features = fourBytes();
    int weights = fourBytes();
    return new Classifier(name, classes, weights(features, weights));
  }

  private Weights weights(int features, int weights) {
    int[] keys = new int[features];
    int key = 0;
    for (int i = 0; i < features; i++) {
      key += varint();
      keys[i] = key;
    }
    int[] counts = new int[features];
    for (int i = 0; i < features; i++) {
      counts[i] = bytes[at++] & 0xFF;
    }
    int[] entries = new int[weights];
    for (int i = 0; i < weights; i++) {
      entries[i] = (bytes[at++] & 0xFF) << 16;
    }
    for (int i = 0; i < weights; i++) {
      int coded = varint();
      entries[i] |= (coded >>> 1 ^ -(coded & 1)) & 0xFFFF;
    }
    return new Weights(keys, counts, entries);
  }

  private String string() {
    int length = twoBytes();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  int oneByte() {
    return bytes[at++] & 0xFF;
  }

  private int twoBytes() {
    return oneByte() << 8 | oneByte();
  }

  private int fourBytes() {
    return twoBytes() << 16 | twoBytes();
  }

  private int varint() {
    int next = bytes[at++];
    int value = next & 0x7F;
    for (int shift = 7; next < 0; shift += 7) {
      next = bytes[at++];
      value |= (next & 0x7F) << shift;
    }
    return value;
  }
}
