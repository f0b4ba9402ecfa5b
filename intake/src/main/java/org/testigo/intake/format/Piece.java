package org.testigo.intake.format;

import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.testigo.intake.bytes.Budget;
import org.testigo.intake.taken.Article;
import org.testigo.intake.taken.Obtained;
import org.testigo.intake.taken.Original;
import org.testigo.intake.taken.Taken;
import org.testigo.intake.terms.Limits;
import org.testigo.intake.terms.Terms;
import org.testigo.record.Origin;
import org.testigo.record.Problem;

/**
 * Something to read: a file, or an entry of an archive.
 *
 * @param terms what the user says of the input
 * @param budget what the named file may still unpack to
 * @param file the file as the user named it
 * @param entry the entry within it, or null for the file itself
 * @param name the last part of its name, whose ending tells the format
 * @param mediaType its media type, with parameters, where a server or a mail says it, else null
 * @param url its address, or null
 * @param depth how many archives it is in
 * @param obtained when it was obtained, or null
 * @param in its bytes
 */
public record Piece(
    Terms terms,
    Budget budget,
    String file,
    @Nullable String entry,
    String name,
    @Nullable String mediaType,
    @Nullable String url,
    int depth,
    @Nullable Obtained obtained,
    InputStream in) {
  private static final Pattern CHARSET =
      Pattern.compile("charset=\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  /** Returns the bounds within which it is read. */
  Limits limits() {
    return terms.limits();
  }

  /** Returns where it is, as it is shown to users. */
  String place() {
    return entry == null ? file : file + "!/" + entry;
  }

  /** Makes a piece of one of its entries. */
  Piece within(String inside, @Nullable String type, @Nullable Obtained when, InputStream content) {
    String path = entry == null ? inside : entry + "!/" + inside;
    String last = inside.substring(inside.lastIndexOf('/') + 1);
    return new Piece(
        terms,
        budget,
        file,
        path,
        last,
        type,
        null,
        depth + 1,
        when == null ? obtained : when,
        content);
  }

  Piece withBytes(InputStream content) {
    return new Piece(terms, budget, file, entry, name, mediaType, url, depth, obtained, content);
  }

  Piece at(String address) {
    return new Piece(terms, budget, file, entry, name, mediaType, address, depth, obtained, in);
  }

  /** The encoding that a server or a mail says, or null. */
  @Nullable String charset() {
    Matcher matcher = CHARSET.matcher(mediaType == null ? "" : mediaType);
    return matcher.find() ? matcher.group(1) : null;
  }

  /** Makes the report that is the whole piece. */
  Taken given(Article article, byte[] bytes) {
    Original original = new Original(bytes);
    Origin origin = new Origin(file, entry, 0, bytes.length, original.sha256());
    return new Taken.Given(
        terms.defaults().complete(article.report()),
        article.author(),
        origin,
        obtained,
        0,
        original);
  }

  Taken refused(String code, String message, String remedy) {
    return new Taken.Refused(new Problem(code, place(), 0, message, remedy));
  }
}
