package org.testigo.bench.speed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.testigo.codebook.countries.Countries;
import org.testigo.codebook.places.Gazetteer;
import org.testigo.codebook.places.GazetteerInstall;
import org.testigo.codebook.places.PlaceBook;
import org.testigo.codebook.yaml.CodebookFiles;

/**
 * Measures the installing of a list of places of the size of GeoNames, made up from a seed: time,
 * the most heap in use, the size of the file, and how long it takes to open and to look up a name.
 */
public final class GazetteerBenchmark {
  private static final long SEED = 7;
  private static final int LOOKUPS = 200_000;
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "ca", "do", "el", "fa", "gu", "ha", "in", "ju", "ka", "lo", "ma", "na", "or", "pa",
          "qui", "ro", "sa", "ta", "ul", "va", "wa", "xo", "ya", "zu", "ber", "con", "len", "mil");
  private static final List<String> COUNTRIES =
      List.of("US", "MX", "CO", "EC", "PE", "ES", "FR", "IN", "CN", "BR", "RU", "NG");
  private static final List<String> FEATURES =
      List.of("P\tPPL", "P\tPPL", "P\tPPL", "P\tPPLX", "A\tADM2", "H\tSTM", "T\tMT", "S\tSCH");

  private GazetteerBenchmark() {}

  /**
   * Runs the measurement.
   *
   * @param args the number of lines, five million where it is not given
   * @throws IOException where a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    int lines = args.length > 0 ? Integer.parseInt(args[0]) : 5_000_000;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Files.createTempDirectory("testigo-places");
    Path list = folder.resolve("allCountries.txt");
    Path target = folder.resolve("places.bin");
    try {
      write(list, lines);
      long begin = System.nanoTime();
      int places = GazetteerInstall.install(list, target, read -> {});
      out.printf(
          Locale.ROOT,
          "%,d lines (%.0f MB): %,d places installed in %.1f s, heap peak %.0f MB, file %.0f MB%n",
          lines,
          Files.size(list) / 1e6,
          places,
          seconds(begin),
          peak() / 1e6,
          Files.size(target) / 1e6);
      lookUp(target, out);
    } finally {
      Files.deleteIfExists(list);
      Files.deleteIfExists(target);
      Files.deleteIfExists(folder);
    }
  }

  private static void lookUp(Path target, PrintStream out) throws IOException {
    CodebookFiles files = CodebookFiles.builtIn();
    PlaceBook book = PlaceBook.read(files, Countries.read(files), "en");
    long begin = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.open(target);
    double opened = seconds(begin);
    PlaceBook both = book.with(gazetteer);
    SplittableRandom random = new SplittableRandom(SEED + 1);
    int found = 0;
    begin = System.nanoTime();
    for (int i = 0; i < LOOKUPS; i++) {
      found += both.further(word(random).toLowerCase(Locale.ROOT)).size();
    }
    out.printf(
        Locale.ROOT,
        "opened in %.1f ms; %,d names looked up in %.2f s, %,d places found%n",
        1000 * opened,
        LOOKUPS,
        seconds(begin),
        found);
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static long peak() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    return peak;
  }

  private static void write(Path list, int lines) throws IOException {
    SplittableRandom random = new SplittableRandom(SEED);
    try (BufferedWriter writer = Files.newBufferedWriter(list, StandardCharsets.UTF_8)) {
      for (int i = 1; i <= lines; i++) {
        String name = word(random) + (random.nextInt(3) == 0 ? " " + word(random) : "");
        writer.write(i + "\t" + name + "\t" + name + "\t" + alternates(random) + "\t");
        writer.write(point(random, 80) + "\t" + point(random, 180) + "\t");
        writer.write(pick(FEATURES, random) + "\t" + pick(COUNTRIES, random) + "\t\t");
        writer.write(random.nextInt(1, 31) + "\t\t\t\t" + random.nextInt(100_000) + "\t\t12\t");
        writer.write("America/Guayaquil\t2024-01-01\n");
      }
    }
  }

  private static String alternates(SplittableRandom random) {
    StringBuilder names = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      names.append(names.isEmpty() ? "" : ",").append(word(random));
    }
    return names.toString();
  }

  private static String point(SplittableRandom random, int most) {
    return String.format(Locale.ROOT, "%.5f", random.nextDouble(-most, most));
  }

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(2, 5); i > 0; i--) {
      word.append(pick(SYLLABLES, random));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String pick(List<String> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }
}
