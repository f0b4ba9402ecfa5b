package org.testigo.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.testigo.intake.bytes.Decoding;
import org.testigo.intake.bytes.LimitException;
import org.testigo.intake.date.WrittenDate;
import org.testigo.intake.page.WebPage;
import org.testigo.intake.taken.Article;
import org.testigo.intake.taken.ReportStream;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;

/**
 * A mail (RFC 5322, MIME): its plain text, else the text of its page, is a report, and so is each
 * attached document.
 */
final class Mail implements FormatReader {
  private static final MimeConfig BOUNDS =
      new MimeConfig.Builder().setMaxHeaderCount(1_000).setMaxLineLen(100_000).build();

  @Override
  public ReportStream read(Piece piece) {
    return new Steps(piece) {
      @Override
      boolean step() throws IOException {
        byte[] bytes = Whole.bytes(piece, piece.limits().documentBytes());
        try {
          new Parts(this).read(bytes);
        } catch (MimeException e) {
          String reason = String.valueOf(e.getMessage());
          throw new LimitException("damaged", "it is no mail: " + reason, "save it again as .eml");
        }
        return false;
      }
    };
  }

  /** Goes through the parts of one mail. */
  private static final class Parts {
    private final Steps stream;
    private final Piece piece;
    private @Nullable String subject;
    private @Nullable String sender;
    private @Nullable String id;
    private @Nullable LocalDate date;
    private @Nullable String text;
    private @Nullable String page;
    private boolean attached;
    private @Nullable String fileName;
    private int depth;
    private int attachments;

    Parts(Steps stream) {
      this.stream = stream;
      this.piece = stream.piece();
    }

    void read(byte[] bytes) throws IOException, MimeException {
      MimeTokenStream mail = new MimeTokenStream(BOUNDS);
      mail.setRecursionMode(RecursionMode.M_NO_RECURSE);
      mail.parse(new ByteArrayInputStream(bytes));
      for (EntityState state = mail.getState();
          state != EntityState.T_END_OF_STREAM;
          state = mail.next()) {
        switch (state) {
          case T_START_HEADER -> {
            attached = false;
            fileName = null;
          }
          case T_START_MULTIPART -> depth++;
          case T_END_MULTIPART -> depth--;
          case T_FIELD -> field(mail.getField());
          case T_BODY -> body(mail);
          default -> {}
        }
      }
      String found = text != null && !text.isBlank() ? text : page;
      if (found != null && !found.isBlank()) {
        PublishedFrom from = date == null ? PublishedFrom.UNKNOWN : PublishedFrom.METADATA;
        Report report = new Report(id, subject, found, null, date, from, null, null);
        stream.give(piece.given(new Article(report, sender), bytes));
      } else if (attachments == 0) {
        stream.give(piece.refused("no-text", "the mail has no text", "give a mail with a text"));
      }
    }

    private void field(Field field) {
      String value = value(field);
      switch (field.getName().toLowerCase(Locale.ROOT)) {
        case "subject" -> subject = depth == 0 ? value : subject;
        case "from" -> sender = depth == 0 ? value : sender;
        case "message-id" -> id = depth == 0 ? value.replaceAll("^<|>$", "") : id;
        case "date" -> date = depth == 0 ? WrittenDate.read(value).orElse(null) : date;
        case "content-disposition" -> {
          attached = value.toLowerCase(Locale.ROOT).startsWith("attachment");
          fileName = parameter(value, "filename").orElse(fileName);
        }
        case "content-type" ->
            fileName = fileName == null ? parameter(value, "name").orElse(null) : fileName;
        default -> {}
      }
    }

    private static String value(Field field) {
      String raw = field.getBody() == null ? "" : field.getBody();
      String unfolded = raw.replaceAll("\\r?\\n[ \\t]", " ");
      return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT).strip();
    }

    private static Optional<String> parameter(String value, String name) {
      for (String part : value.split(";", -1)) {
        String written = part.strip();
        if (written.toLowerCase(Locale.ROOT).startsWith(name + "=")) {
          return Optional.of(written.substring(name.length() + 1).replace("\"", "").strip());
        }
      }
      return Optional.empty();
    }

    private void body(MimeTokenStream mail) throws IOException {
      BodyDescriptor body = mail.getBodyDescriptor();
      String type = body.getMimeType().toLowerCase(Locale.ROOT);
      byte[] bytes = mail.getDecodedInputStream().readAllBytes();
      String charset = body.getCharset();
      boolean words = !attached && (fileName == null || Format.ofName(fileName).isEmpty());
      if (words && type.equals("text/plain") && text == null) {
        text = Decoding.anyText(bytes, charset).replace("\r\n", "\n");
      } else if (words && type.equals("text/html") && page == null) {
        page = WebPage.read(bytes, charset, null).article().report().text();
      } else if (fileName != null || type.equals("message/rfc822")) {
        attachment(bytes, type, charset);
      }
    }

    private void attachment(byte[] bytes, String type, @Nullable String charset)
        throws IOException {
      attachments++;
      String name = fileName == null ? "mail-" + attachments + ".eml" : fileName;
      boolean picture = type.startsWith("image/") || type.startsWith("video/");
      if (picture || type.startsWith("audio/")) {
        return;
      }
      String typed = charset == null ? type : type + ";charset=" + charset;
      Formats.all(piece.within(name, typed, null, new ByteArrayInputStream(bytes)), stream);
    }
  }
}
