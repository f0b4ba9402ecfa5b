package org.testigo.intake.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.testigo.intake.bytes.LimitException;
import org.testigo.intake.bytes.Rows;
import org.testigo.intake.taken.ReportStream;

/** JSON: an array of objects, or objects one after another, each of which becomes a report. */
final class JsonFile implements FormatReader {
  private final ObjectMapper mapper = new ObjectMapper();

  @Override
  public ReportStream read(Piece piece) throws IOException {
    Kept kept = new Kept(RowText.bytes(piece), piece.limits().reportBytes());
    return new Objects(piece, kept, mapper);
  }

  private static final class Objects extends Steps {
    private final Kept kept;
    private final ObjectMapper mapper;
    private final JsonParser parser;
    private int number;

    Objects(Piece piece, Kept kept, ObjectMapper mapper) throws IOException {
      super(piece);
      this.kept = kept;
      this.mapper = mapper;
      this.parser = mapper.getFactory().createParser(kept);
    }

    @Override
    boolean step() throws IOException {
      try {
        JsonToken token = parser.nextToken();
        if (token == null) {
          if (number == 0) {
            give(piece().refused("empty-file", "the file holds no reports", "give JSON objects"));
          }
          return false;
        }
        if (token == JsonToken.START_OBJECT) {
          number++;
          long from = parser.currentTokenLocation().getByteOffset();
          kept.forgetBefore(from);
          JsonNode node = mapper.readTree(parser);
          long to = parser.currentLocation().getByteOffset();
          Rows.Content content = new Rows.Content(kept.copy(from, to));
          JsonObject.give(node, new Rows.Row(content, from, to, 0, false), number, this);
        }
        return true;
      } catch (JsonProcessingException e) {
        String message = "after object " + number + " it is no JSON: " + e.getOriginalMessage();
        give(piece().refused("no-json", message, "give an array of objects, or one a line"));
        return false;
      }
    }
  }

  /** Keeps the bytes that were read since the object at hand began. */
  private static final class Kept extends FilterInputStream {
    private static final int READ_AHEAD = 1 << 16;

    private final int most;
    private byte[] bytes = new byte[READ_AHEAD];
    private long base;
    private int length;

    Kept(InputStream in, int most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
      int read = super.read(into, offset, wanted);
      if (read > 0) {
        if (length + read > most + READ_AHEAD) {
          throw new LimitException(
              "too-large",
              "one object is larger than " + most + " bytes: no report is",
              "give an array of objects, or one a line");
        }
        if (length + read > bytes.length) {
          bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + read));
        }
        System.arraycopy(into, offset, bytes, length, read);
        length += read;
      }
      return read;
    }

    void forgetBefore(long position) {
      int gone = (int) Math.min(length, position - base);
      System.arraycopy(bytes, gone, bytes, 0, length - gone);
      length -= gone;
      base += gone;
    }

    byte[] copy(long from, long to) {
      return Arrays.copyOfRange(bytes, (int) (from - base), (int) (to - base));
    }
  }
}
