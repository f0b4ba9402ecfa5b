package org.testigo.intake.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.testigo.intake.bytes.Budget;
import org.testigo.intake.format.Format;
import org.testigo.intake.format.Formats;
import org.testigo.intake.format.Piece;
import org.testigo.intake.taken.Obtained;
import org.testigo.intake.taken.ReportStream;
import org.testigo.intake.taken.Taken;
import org.testigo.intake.terms.Terms;
import org.testigo.record.Problem;

/**
 * Polls feeds politely: says who it is, heeds robots.txt, asks only for what is new (ETag,
 * Last-Modified), waits between polls, longer after each failure and as long as the server says,
 * and gives each entry once.
 */
public final class Feed {
  /** The name by which robots.txt knows us. */
  public static final String ROBOT = "Testigo";

  private static final Duration LONGEST_WAIT = Duration.ofDays(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MOST_ROBOTS_BYTES = 512_000;
  private static final int NOT_MODIFIED = 304;
  private static final int OK = 200;

  private final Terms terms;
  private final HttpClient client;
  private final Clock clock;
  private final Duration interval;

  /**
   * What a poll gave.
   *
   * @param taken the new reports, and what is wrong
   * @param memory what to remember for the next poll
   */
  public record Polled(List<Taken> taken, FeedMemory memory) {
    /** Takes a copy of the list. */
    public Polled {
      taken = List.copyOf(taken);
    }
  }

  /**
   * Prepares to poll.
   *
   * @param terms what the user says of the reports
   * @param clock tells the time
   * @param interval the shortest time between two polls of a feed
   */
  public Feed(Terms terms, Clock clock, Duration interval) {
    this.terms = terms;
    this.clock = clock;
    this.interval = interval;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
  }

  /**
   * Polls a feed, unless it is too early.
   *
   * @param address its address
   * @param memory what is remembered of it
   * @return its new reports, none where it is too early, and what to remember
   * @throws InterruptedException where the thread is interrupted while it waits for the server
   */
  public Polled poll(URI address, FeedMemory memory) throws InterruptedException {
    Instant now = clock.instant();
    if (now.isBefore(memory.notBefore())) {
      return new Polled(List.of(), memory);
    }
    try {
      if (!robots(address).allow(pathOf(address))) {
        Problem problem =
            problem(
                address, "not-allowed", "its robots.txt does not allow it", "ask its publisher");
        return refused(problem, memory.until(now.plus(LONGEST_WAIT), memory.failures()));
      }
      HttpResponse<InputStream> answer =
          client.send(request(address, memory), BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        return polled(address, memory, answer, body, now);
      }
    } catch (IOException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      Problem problem =
          problem(
              address, "unreachable", "it cannot be reached: " + reason, "it is tried again later");
      return refused(problem, backOff(memory, now, Duration.ZERO));
    }
  }

  private Polled polled(
      URI address, FeedMemory memory, HttpResponse<?> answer, InputStream body, Instant now)
      throws IOException {
    Instant next = now.plus(interval);
    if (answer.statusCode() == NOT_MODIFIED) {
      return new Polled(List.of(), memory.until(next, 0));
    }
    if (answer.statusCode() != OK) {
      Problem problem =
          problem(
              address,
              "unreachable",
              "the server answers " + answer.statusCode(),
              "check the address; it is tried again later");
      return refused(problem, backOff(memory, now, retryAfter(answer, now)));
    }
    Set<String> before = new HashSet<>(memory.seen());
    Set<String> entries = new LinkedHashSet<>();
    List<Taken> taken = new ArrayList<>();
    try (ReportStream reports = reports(address, answer, body, now)) {
      while (reports.hasNext()) {
        Taken one = reports.next();
        boolean known =
            one instanceof Taken.Given given
                && (!entries.add(given.origin().sha256())
                    || before.contains(given.origin().sha256()));
        if (!known) {
          taken.add(one);
        }
      }
    }
    String etag = answer.headers().firstValue("ETag").orElse(null);
    String modified = answer.headers().firstValue("Last-Modified").orElse(null);
    return new Polled(taken, memory.read(etag, modified, entries).until(next, 0));
  }

  private ReportStream reports(URI address, HttpResponse<?> answer, InputStream body, Instant now)
      throws IOException {
    Budget budget = new Budget(terms.limits());
    byte[] bytes = budget.packed(body).readNBytes(terms.limits().documentBytes());
    String type = answer.headers().firstValue("Content-Type").orElse(null);
    Piece piece =
        new Piece(
            terms,
            budget,
            address.toString(),
            null,
            "feed.rss",
            type == null || type.startsWith("text/html") ? null : type,
            address.toString(),
            0,
            new Obtained(now, Obtained.From.CAPTURE),
            new ByteArrayInputStream(bytes));
    return Formats.open(piece, Optional.of(Format.FEED));
  }

  private static HttpRequest request(URI address, FeedMemory memory) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("User-Agent", ROBOT + " (reads news feeds; heeds robots.txt)")
            .header(
                "Accept", "application/rss+xml, application/atom+xml, application/xml, */*;q=0.1");
    if (memory.etag() != null) {
      request.header("If-None-Match", memory.etag());
    }
    if (memory.lastModified() != null) {
      request.header("If-Modified-Since", memory.lastModified());
    }
    return request.build();
  }

  /**
   * A robots.txt that is not there allows all; one that the server fails to give allows nothing.
   */
  private Robots robots(URI address) throws IOException, InterruptedException {
    URI place = address.resolve("/robots.txt");
    HttpResponse<InputStream> answer =
        client.send(request(place, FeedMemory.NONE), BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      if (answer.statusCode() >= 500) {
        throw new IOException("the server answers " + answer.statusCode() + " for its robots.txt");
      }
      byte[] text = body.readNBytes(MOST_ROBOTS_BYTES);
      return answer.statusCode() == OK
          ? Robots.of(new String(text, StandardCharsets.UTF_8), ROBOT)
          : Robots.ALLOW_ALL;
    }
  }

  private FeedMemory backOff(FeedMemory memory, Instant now, Duration asked) {
    int failures = memory.failures() + 1;
    Duration wait = interval.multipliedBy(1L << Math.min(failures, 20));
    Duration longer = wait.compareTo(asked) > 0 ? wait : asked;
    Duration bounded = longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer;
    return memory.until(now.plus(bounded), failures);
  }

  /** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). */
  private static Duration retryAfter(HttpResponse<?> answer, Instant now) {
    String written = answer.headers().firstValue("Retry-After").orElse("0").strip();
    try {
      return written.matches("\\d{1,9}")
          ? Duration.ofSeconds(Long.parseLong(written))
          : Duration.between(
              now, ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  private static String pathOf(URI address) {
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
  }

  private static Problem problem(URI address, String code, String message, String remedy) {
    return new Problem(code, address.toString(), 0, message, remedy);
  }

  private static Polled refused(Problem problem, FeedMemory memory) {
    return new Polled(List.of(new Taken.Refused(problem)), memory);
  }
}
