package org.testigo.archive;

import java.nio.file.Path;

/** A program that adds reports until it is done or killed, and says how many are safe. */
public final class KilledWriter {
  private KilledWriter() {}

  /**
   * Adds reports.
   *
   * @param args the archive, and how many reports it is to have
   */
  public static void main(String[] args) {
    int all = Integer.parseInt(args[1]);
    try (ArchiveWriter writer =
        ArchiveWriter.open(Path.of(args[0]), Samples.CLOCK, "child", false)) {
      for (int i = 1; i <= all; i++) {
        writer.add(Samples.arrest(i));
        if (i % 3 == 0) {
          writer.flush();
          System.out.println(i);
        }
      }
    }
    System.out.println("done");
  }
}
