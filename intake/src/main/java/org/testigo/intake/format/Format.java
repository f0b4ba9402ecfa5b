package org.testigo.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The formats that are read, and how each is known: by the ending of a name, else by its bytes.
 * First those that are one report, from {@link #MAIL} on those that may hold several.
 */
public enum Format {
  /** Plain text. */
  TEXT(".txt", ".text"),
  /** Markdown. */
  MARKDOWN(".md", ".markdown"),
  /** A web page. */
  HTML(".html", ".htm", ".xhtml"),
  /** A PDF. */
  PDF(".pdf"),
  /** A Word document. */
  DOCX(".docx"),
  /** An OpenDocument text. */
  ODT(".odt"),
  /** A mail. */
  MAIL(".eml"),
  /** A feed in RSS or Atom. */
  FEED(".rss", ".atom", ".rdf"),
  /** JSON Lines. */
  JSON_LINES(".jsonl", ".ndjson"),
  /** JSON: one object or an array of them. */
  JSON(".json"),
  /** A table with separated columns. */
  TABLE(".csv", ".tsv", ".tab"),
  /** A web archive. */
  WARC(".warc", ".warc.gz"),
  /** A ZIP archive. */
  ZIP(".zip"),
  /** A TAR archive. */
  TAR(".tar"),
  /** A file packed with gzip. */
  GZIP(".gz", ".tgz");

  private static final Pattern PAGE =
      Pattern.compile("^<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern FEED_ROOT =
      Pattern.compile("<(?:rss|feed|rdf:RDF)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL_HEAD =
      Pattern.compile(
          "^(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|From|Date|Subject):",
          Pattern.CASE_INSENSITIVE);

  private final String endings;

  Format(String... endings) {
    this.endings = String.join(" ", endings);
  }

  /**
   * Tells the format by the ending of a name.
   *
   * @param name the name of a file or entry
   * @return the format, or nothing where the ending is none that is known
   */
  public static Optional<Format> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(format -> format.names(lower)).findFirst();
  }

  private boolean names(String lower) {
    return Stream.of(endings.split(" ", -1)).anyMatch(lower::endsWith);
  }

  /**
   * Tells the format by a media type.
   *
   * @param type such as {@code text/html; charset=utf-8}
   * @return the format, or nothing where no report comes in that type
   */
  public static Optional<Format> ofMediaType(String type) {
    int parameters = type.indexOf(';');
    String base = parameters < 0 ? type : type.substring(0, parameters);
    return switch (base.strip().toLowerCase(Locale.ROOT)) {
      case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
      case "text/plain" -> Optional.of(TEXT);
      case "text/markdown" -> Optional.of(MARKDOWN);
      case "application/pdf" -> Optional.of(PDF);
      case "application/rss+xml", "application/atom+xml", "application/rdf+xml" ->
          Optional.of(FEED);
      case "text/csv", "text/tab-separated-values" -> Optional.of(TABLE);
      case "message/rfc822" -> Optional.of(MAIL);
      case "application/vnd.oasis.opendocument.text" -> Optional.of(ODT);
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
          Optional.of(DOCX);
      default -> Optional.empty();
    };
  }

  /**
   * Tells the format by the first bytes, as far as these leave no doubt.
   *
   * @param head the first bytes, some thousand where there are so many
   * @return the format, or nothing
   */
  public static Optional<Format> ofBytes(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return Optional.of(packed(start));
    }
    if (start.startsWith("\u001F\u008B")) {
      return Optional.of(GZIP);
    }
    if (start.startsWith("WARC/")) {
      return Optional.of(WARC);
    }
    if (start.length() > 262 && start.startsWith("ustar", 257)) {
      return Optional.of(TAR);
    }
    String written = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    return ofText(written.stripLeading());
  }

  private static Format packed(String start) {
    if (start.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
      return ODT;
    }
    boolean office = start.contains("[Content_Types].xml") || start.contains("word/");
    return office ? DOCX : ZIP;
  }

  private static Optional<Format> ofText(String start) {
    if (start.startsWith("{\"") || start.startsWith("{ ")) {
      return Optional.of(JSON_LINES);
    }
    if (PAGE.matcher(start).find()) {
      return Optional.of(HTML);
    }
    if (start.startsWith("<?xml") || start.startsWith("<rss") || start.startsWith("<feed")) {
      boolean feed = FEED_ROOT.matcher(start).find();
      return feed ? Optional.of(FEED) : Optional.of(HTML).filter(f -> start.contains("<html"));
    }
    return Optional.of(MAIL).filter(f -> MAIL_HEAD.matcher(start).find() && twoHeaders(start));
  }

  /** A mail has several header lines; a text that opens with "From:" need not be one. */
  private static boolean twoHeaders(String start) {
    return start
            .lines()
            .takeWhile(line -> !line.isBlank())
            .filter(line -> MAIL_HEAD.matcher(line).find())
            .count()
        >= 2;
  }

  /**
   * Tells whether a file of this format may hold more than one report.
   *
   * @return true for containers and tables
   */
  public boolean holdsSeveral() {
    return compareTo(MAIL) >= 0;
  }

  /** A reader of the format; only here are its classes, and the libraries they lean on, loaded. */
  FormatReader reader() {
    return holdsSeveral() ? readerOfSeveral() : readerOfOne();
  }

  private FormatReader readerOfOne() {
    return switch (this) {
      case MARKDOWN -> new Markdown();
      case HTML -> new Page();
      case PDF -> new Pdf();
      case DOCX -> new OfficeText(OfficeText.WORD);
      case ODT -> new OfficeText(OfficeText.OPEN_DOCUMENT);
      default -> new PlainText();
    };
  }

  private FormatReader readerOfSeveral() {
    return switch (this) {
      case MAIL -> new Mail();
      case FEED -> new FeedFile();
      case JSON -> new JsonFile();
      case TABLE -> new Table();
      case WARC -> new WebArchive();
      case ZIP -> new Archive(Archive.Form.ZIP);
      case TAR -> new Archive(Archive.Form.TAR);
      case GZIP -> new Gzip();
      default -> new JsonLines();
    };
  }
}
