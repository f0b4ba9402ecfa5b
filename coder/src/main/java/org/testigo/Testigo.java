package org.testigo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.coder.Coder;
import org.testigo.coder.Unread;
import org.testigo.language.detect.LanguageDetector;
import org.testigo.record.CoderVersion;
import org.testigo.record.Report;
import org.testigo.record.ReportRecord;

/**
 * Reads reports. Open it once and share it between threads; the models and the codebook of a
 * language are loaded when its first report comes. The same report always gives the same record.
 */
public final class Testigo {
  /** The version of Testigo, as records name it. */
  public static final String VERSION = "0.1.0";

  /** Name and version of the codebook, as records name it. */
  public static final String CODEBOOK = "plover-2024/1";

  /** The ISO 639-1 codes of the languages that are read. */
  public static final List<String> LANGUAGES = List.of("en", "es");

  private final CodebookFiles codebook;
  private final String codebookName;
  private final Map<String, Coder> coders = new ConcurrentHashMap<>();

  private Testigo(CodebookFiles codebook, String codebookName) {
    this.codebook = codebook;
    this.codebookName = codebookName;
  }

  /**
   * Opens Testigo with the codebook that is built in.
   *
   * @return a reader of reports
   */
  public static Testigo open() {
    return new Testigo(CodebookFiles.builtIn(), CODEBOOK);
  }

  /**
   * Opens Testigo with a codebook folder that adds to the built-in codebook or overrides it.
   *
   * @param folder the folder
   * @return a reader of reports
   * @throws IOException where a file cannot be read
   * @throws org.testigo.record.InputException where an entry is wrong
   */
  public static Testigo open(Path folder) throws IOException {
    CodebookFiles files = CodebookFiles.builtIn().plus(folder);
    return new Testigo(files, CODEBOOK + "+" + folder.getFileName());
  }

  /**
   * Reads a report.
   *
   * @param report the report; its language is detected where it is not given
   * @return its record; one in a language that is not read has a warning and nothing coded
   */
  public ReportRecord read(Report report) {
    String language = language(report);
    if (!LANGUAGES.contains(language)) {
      return Unread.record(report, language, VERSION, codebookName);
    }
    return coder(language).read(report);
  }

  /**
   * Returns the coder of a language, loading it where it is not yet there.
   *
   * @param language one of {@link #LANGUAGES}
   * @return the coder
   */
  public Coder coder(String language) {
    return coders.computeIfAbsent(language, this::openCoder);
  }

  /**
   * Tells the language of a report.
   *
   * @param report the report
   * @return the language given, or the one detected; {@code und} where it is not recognised
   */
  public static String language(Report report) {
    String given = report.language();
    return given != null ? given : LanguageDetector.detect(report.text());
  }

  private Coder openCoder(String language) {
    return Coder.open(language, codebook, new CoderVersion(VERSION, codebookName, Map.of()));
  }
}
