package org.testigo.cli.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.testigo.archive.find.Count;
import org.testigo.archive.find.CountKey;

/** Writes counts in the form asked for. */
public final class Counts {
  private Counts() {}

  /**
   * Writes counts.
   *
   * @param counts the counts
   * @param keys what they were counted by
   * @param form the form
   * @param out where to write
   * @throws IOException where they cannot be written
   */
  public static void write(List<Count> counts, List<CountKey> keys, ItemFormat form, Writer out)
      throws IOException {
    List<String> names = new ArrayList<>(keys.stream().map(CountKey::toString).toList());
    names.add("count");
    switch (form) {
      case CSV -> {
        Csv.write(out, names);
        for (Count count : counts) {
          Csv.write(out, row(count));
        }
      }
      case JSONL -> {
        ObjectMapper json = new ObjectMapper();
        for (Count count : counts) {
          ObjectNode line = json.createObjectNode();
          for (int i = 0; i < keys.size(); i++) {
            line.put(names.get(i), count.keys().get(i));
          }
          line.put("count", count.count());
          out.write(json.writeValueAsString(line) + "\n");
        }
      }
      case TABLE -> table(counts, names, out);
    }
  }

  private static List<String> row(Count count) {
    List<String> row = new ArrayList<>(count.keys());
    row.add(Long.toString(count.count()));
    return row;
  }

  private static void table(List<Count> counts, List<String> names, Writer out) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(names);
    counts.forEach(count -> rows.add(row(count)));
    int last = names.size() - 1;
    int[] widths = new int[names.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).codePointCount(0, row.get(i).length()));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String value = row.get(i);
        String blanks = " ".repeat(widths[i] - value.codePointCount(0, value.length()));
        line.append(i == last ? blanks + value : value + blanks + "  ");
      }
      out.write(line + "\n");
    }
  }
}
