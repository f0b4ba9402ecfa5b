package org.testigo.intake.format;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import org.testigo.intake.bytes.LimitException;
import org.testigo.intake.taken.ReportStream;
import org.testigo.intake.taken.Taken;
import org.testigo.record.InputException;

/**
 * A stream that is read step by step. The edge at which whatever goes wrong in a piece, also within
 * a library that was given hostile bytes, becomes a problem that ends this piece and no other.
 */
abstract class Steps implements ReportStream {
  private final Piece piece;
  private final ArrayDeque<Taken> ready = new ArrayDeque<>();
  private boolean ended;

  Steps(Piece piece) {
    this.piece = piece;
  }

  /** Reads on and gives what is found; false at the end. */
  abstract boolean step() throws IOException;

  final Piece piece() {
    return piece;
  }

  final void give(Taken taken) {
    ready.add(taken);
  }

  @Override
  public final boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      advance();
    }
    return !ready.isEmpty();
  }

  @Override
  public final Taken next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void advance() {
    try {
      if (!step()) {
        close();
      }
    } catch (IOException e) {
      give(problem(e));
      end();
    } catch (InputException e) {
      e.problems().forEach(problem -> give(new Taken.Refused(problem)));
      end();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Hostile bytes can ask a library for any depth and any memory; the rest is read all the
      // same.
      String what = e.getClass().getSimpleName();
      give(piece.refused("damaged", "it is damaged: " + what, "open and save it again"));
      end();
    }
  }

  private Taken problem(IOException e) {
    if (e instanceof LimitException limit) {
      return piece.refused(limit.code(), reason(limit), limit.remedy());
    }
    boolean breaksOff = e instanceof EOFException || e instanceof ZipException;
    String remedy = breaksOff ? "get the file again; what came before is read" : "";
    return piece.refused("damaged", "it cannot be read to its end: " + reason(e), remedy);
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private void end() {
    try {
      close();
    } catch (IOException e) {
      give(problem(e));
    }
  }

  @Override
  public void close() throws IOException {
    ended = true;
    piece.in().close();
  }
}
