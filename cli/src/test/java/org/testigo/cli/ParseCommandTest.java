package org.testigo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {
  private static final Pattern RANGE = Pattern.compile("([0-9]+)-([0-9]+)");
  private static final int COLUMNS = 10;

  private static final String ENGLISH =
      """
      The gov't didn't say who fired.

      Police can\u00ADnot find Bogotá's\tmayor: "I'm gone" \uD83D\uDE00!
      """;
  private static final String SPANISH =
      "El fiscal del distrito pidió al juez detenerlos.\u00A0 ¿Quién se lo dijo?\n";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int testigo(String... args) {
    return Main.run(args, new PrintWriter(out), new PrintWriter(err));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  @Test
  void theOutputIsValidConllu() throws IOException {
    file("a.txt", ENGLISH);
    file("b.txt", SPANISH);
    assertThat(testigo("parse", folder.toString())).isZero();
    assertThat(out.toString()).endsWith("\n\n").contains("del\t_\t_").contains("# newdoc id = ");
    String[] blocks = out.toString().strip().split("\n\n", -1);
    assertThat(blocks).hasSizeGreaterThanOrEqualTo(4);
    for (String block : blocks) {
      assertThat(faults(block)).as(block).isEmpty();
    }
  }

  @Test
  void theTableIsForPeople() throws IOException {
    assertThat(testigo("parse", file("b.txt", SPANISH), "--format", "table")).isZero();
    assertThat(out.toString()).contains("1  El fiscal").contains("detener").contains(" root");
  }

  @Test
  void anotherLanguageIsAProblemWithARemedy() throws IOException {
    String german =
        file("c.txt", "Die Polizei nahm am Montag in Wien drei Männer und eine Frau fest.\n");
    assertThat(testigo("parse", german)).isEqualTo(2);
    assertThat(err.toString()).contains("c.txt").contains("--language");
  }

  @Test
  void aValidatorThatFindsNothingWouldBeNoValidator() {
    assertThat(faults("1\ta\ta\tX\t_\t_\t2\tdep\t_\t_\n2\tb\tb\tX\t_\t_\t1\tdep\t_\t_"))
        .contains("0 roots", "cycle at 1");
    assertThat(faults("1-1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_"))
        .contains("range 1-1");
    assertThat(faults("1\ta\ta\tX\t_\t_\t0\tdep\t_\t_")).contains("root of 1");
    assertThat(faults("2\ta\ta\tX\t_\t_\t0\troot\t_\t_")).contains("id 2");
  }

  // What is wrong with a block, after the rules of universaldependencies.org/format.html.
  private static List<String> faults(String block) {
    List<String> faults = new ArrayList<>();
    List<Integer> heads = new ArrayList<>(List.of(0));
    int roots = 0;
    int rangeEnd = 0;
    for (String line : block.split("\n", -1)) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length != COLUMNS) {
        faults.add("columns of " + line);
        continue;
      }
      for (String column : columns) {
        if (column.isEmpty() || column.chars().anyMatch(Character::isWhitespace)) {
          faults.add("blank in " + line);
        }
      }
      Matcher range = RANGE.matcher(columns[0]);
      if (range.matches()) {
        int first = Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(2));
        if (first != heads.size() || last <= first || first <= rangeEnd) {
          faults.add("range " + columns[0]);
        }
        rangeEnd = last;
        continue;
      }
      if (!columns[0].equals(Integer.toString(heads.size()))) {
        faults.add("id " + columns[0]);
      }
      int head = Integer.parseInt(columns[6]);
      roots += head == 0 ? 1 : 0;
      if ((head == 0) != columns[7].equals("root")) {
        faults.add("root of " + columns[0]);
      }
      heads.add(head);
    }
    if (roots != 1) {
      faults.add(roots + " roots");
    }
    if (rangeEnd >= heads.size()) {
      faults.add("range to " + rangeEnd);
    }
    for (int word = 1; word < heads.size(); word++) {
      int steps = 0;
      int at = word;
      while (at > 0 && at < heads.size() && steps <= heads.size()) {
        at = heads.get(at);
        steps++;
      }
      if (at != 0) {
        faults.add("cycle at " + word);
      }
    }
    return faults;
  }
}
