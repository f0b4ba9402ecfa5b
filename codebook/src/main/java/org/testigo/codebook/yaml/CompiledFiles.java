package org.testigo.codebook.yaml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The compiled form of codebook files, as the package document defines it; folders load alone. */
final class CompiledFiles {
  private static final int MAGIC = 0x54434231;
  private static final int SCALAR = 0;
  private static final int LIST = 1;
  private static final int MAP = 2;

  private final byte[] bytes;
  private final Map<String, int[]> parts;

  private CompiledFiles(byte[] bytes, Map<String, int[]> parts) {
    this.bytes = bytes;
    this.parts = parts;
  }

  static CompiledFiles read(byte[] bytes) throws IOException {
    ByteArrayInputStream stream = new ByteArrayInputStream(bytes);
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != MAGIC) {
      throw new IOException("not a compiled codebook");
    }
    int folders = in.readInt();
    Map<String, Integer> lengths = new LinkedHashMap<>();
    for (int i = 0; i < folders; i++) {
      lengths.put(in.readUTF(), in.readInt());
    }
    int begin = bytes.length - stream.available();
    Map<String, int[]> parts = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> entry : lengths.entrySet()) {
      parts.put(entry.getKey(), new int[] {begin, entry.getValue()});
      begin += entry.getValue();
    }
    return new CompiledFiles(bytes, parts);
  }

  List<Node> in(String folder) {
    int[] part = parts.get(folder);
    if (part == null) {
      return List.of();
    }
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, part[0], part[1]));
      String[] strings = new String[in.readInt()];
      for (int i = 0; i < strings.length; i++) {
        strings[i] = in.readUTF();
      }
      int files = in.readInt();
      List<Node> nodes = new ArrayList<>(files);
      for (int i = 0; i < files; i++) {
        String file = strings[in.readInt()];
        nodes.add(node(in, strings, file));
      }
      return nodes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node node(DataInputStream in, String[] strings, String file) throws IOException {
    int line = in.readInt();
    int kind = in.readByte();
    int count = in.readInt();
    if (kind == SCALAR) {
      return Node.scalar(file, line, strings[count]);
    }
    if (kind == LIST) {
      List<Node> items = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        items.add(node(in, strings, file));
      }
      return Node.list(file, line, items);
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String key = strings[in.readInt()];
      entries.put(key, node(in, strings, file));
    }
    return Node.map(file, line, entries);
  }

  static byte[] write(Map<String, List<Node>> folders) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (Map.Entry<String, List<Node>> folder : folders.entrySet()) {
      parts.put(folder.getKey(), part(folder.getValue()));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    out.writeInt(parts.size());
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      out.writeUTF(part.getKey());
      out.writeInt(part.getValue().length);
    }
    for (byte[] part : parts.values()) {
      out.write(part);
    }
    return bytes.toByteArray();
  }

  private static byte[] part(List<Node> files) throws IOException {
    Map<String, Integer> strings = new LinkedHashMap<>();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    out.writeInt(files.size());
    for (Node file : files) {
      out.writeInt(number(strings, file.file()));
      writeNode(out, strings, file);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream table = new DataOutputStream(whole);
    table.writeInt(strings.size());
    for (String string : strings.keySet()) {
      table.writeUTF(string);
    }
    body.writeTo(table);
    return whole.toByteArray();
  }

  private static void writeNode(DataOutputStream out, Map<String, Integer> strings, Node node)
      throws IOException {
    out.writeInt(node.line());
    if (node.isMap()) {
      out.writeByte(MAP);
      out.writeInt(node.entries().size());
      for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
        out.writeInt(number(strings, entry.getKey()));
        writeNode(out, strings, entry.getValue());
      }
    } else if (node.isList()) {
      out.writeByte(LIST);
      out.writeInt(node.items().size());
      for (Node item : node.items()) {
        writeNode(out, strings, item);
      }
    } else {
      out.writeByte(SCALAR);
      out.writeInt(number(strings, node.text()));
    }
  }

  private static int number(Map<String, Integer> strings, String string) {
    return strings.computeIfAbsent(string, s -> strings.size());
  }
}
