package org.testigo.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.testigo.intake.taken.Obtained;
import org.testigo.intake.taken.ReportStream;

/**
 * Web archives, plain or gzipped record by record. Pages and documents that were answered with 200
 * are read; other records (requests, pictures, scripts, errors) hold no reports and are passed
 * over.
 */
final class WebArchive implements FormatReader {
  private static final int OK = 200;

  @Override
  public ReportStream read(Piece piece) throws IOException {
    WarcReader records = new WarcReader(piece.in());
    records.setLenient(true);
    return new Records(piece, records);
  }

  private static final class Records extends Nested {
    private final WarcReader records;
    private boolean any;

    Records(Piece piece, WarcReader records) {
      super(piece);
      this.records = records;
    }

    @Override
    @Nullable ReportStream nextEntry() throws IOException {
      Optional<WarcRecord> next = records.next();
      if (next.isPresent()) {
        piece().budget().entry();
        Optional<ReportStream> page = open(next.get(), piece());
        any |= page.isPresent();
        return page.orElse(ReportStream.of(List.of()));
      }
      if (any) {
        return null;
      }
      any = true;
      return ReportStream.of(
          List.of(piece().refused("no-reports", "it holds no pages", "give one with pages")));
    }

    @Override
    public void close() throws IOException {
      super.close();
      records.close();
    }
  }

  private static Optional<ReportStream> open(WarcRecord record, Piece piece) throws IOException {
    if (record instanceof WarcResponse response) {
      String type = response.contentType().base().toString().toLowerCase(Locale.ROOT);
      if (!type.equals("application/http")) {
        return Optional.empty();
      }
      HttpResponse http = response.http();
      return http.status() == OK
          ? page(response, http.contentType(), http.bodyDecoded().stream(), piece)
          : Optional.empty();
    }
    boolean kept = record instanceof WarcResource || record instanceof WarcConversion;
    if (kept && record instanceof WarcTargetRecord target) {
      Optional<WarcPayload> payload = target.payload();
      if (payload.isPresent()) {
        return page(target, payload.get().type(), payload.get().body().stream(), piece);
      }
    }
    return Optional.empty();
  }

  private static Optional<ReportStream> page(
      WarcTargetRecord record, MediaType type, InputStream body, Piece piece) throws IOException {
    if (Format.ofMediaType(type.toString()).isEmpty()) {
      return Optional.empty();
    }
    Obtained captured = new Obtained(record.date(), Obtained.From.CAPTURE);
    InputStream content = piece.budget().expanded(body);
    Piece inside =
        piece
            .within(record.id().toString(), type.toString(), captured, content)
            .at(record.target());
    return Optional.of(Formats.open(inside, Optional.empty()));
  }
}
