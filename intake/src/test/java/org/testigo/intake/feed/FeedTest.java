package org.testigo.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.intake.taken.Obtained;
import org.testigo.intake.taken.Taken;
import org.testigo.intake.terms.Defaults;
import org.testigo.intake.terms.Limits;
import org.testigo.intake.terms.Mapping;
import org.testigo.intake.terms.Terms;
import org.testigo.record.InputException;

class FeedTest {
  private static final Instant NOON = Instant.parse("2025-03-12T12:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile String robots = "";
  private volatile int status = 200;
  private volatile String entries = item("1");
  private volatile String retryAfter = "";
  private HttpServer server;
  private URI address;

  @TempDir private Path folder;

  private static String item(String id) {
    return "<item><guid>" + id + "</guid><description>Report " + id + ".</description></item>";
  }

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/robots.txt", exchange -> answer(exchange, robots.isEmpty() ? 404 : 200, robots));
    server.createContext("/feed", this::feed);
    server.start();
    address = URI.create("http://localhost:" + server.getAddress().getPort() + "/feed?x=1");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void feed(HttpExchange exchange) throws IOException {
    String etag = "\"" + entries.hashCode() + "\"";
    String known = exchange.getRequestHeaders().getFirst("If-None-Match");
    asked.add(exchange.getRequestHeaders().getFirst("User-Agent") + " " + known);
    exchange.getResponseHeaders().set("ETag", etag);
    exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
    if (!retryAfter.isEmpty()) {
      exchange.getResponseHeaders().set("Retry-After", retryAfter);
    }
    int code = etag.equals(known) && status == 200 ? 304 : status;
    answer(exchange, code, "<rss><channel><title>P</title>" + entries + "</channel></rss>");
  }

  private static void answer(HttpExchange exchange, int code, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(code, code == 304 ? -1 : bytes.length);
    if (code != 304) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private Feed.Polled poll(Instant at, FeedMemory memory) throws InterruptedException {
    Defaults defaults = new Defaults(null, null, null, StandardCharsets.UTF_8);
    Terms terms = new Terms(defaults, Mapping.PLAIN, Limits.DEFAULT);
    return new Feed(terms, Clock.fixed(at, ZoneOffset.UTC), HOUR).poll(address, memory);
  }

  private static List<String> texts(Feed.Polled polled) {
    return polled.taken().stream()
        .map(taken -> taken instanceof Taken.Given given ? given.report().text() : taken.toString())
        .toList();
  }

  @Test
  void eachEntryIsGivenOnceAndOldVersionsAreNotFetched() throws InterruptedException {
    Feed.Polled first = poll(NOON, FeedMemory.NONE);
    assertThat(texts(first)).containsExactly("Report 1.");
    Taken.Given given = (Taken.Given) first.taken().get(0);
    assertThat(given.obtained()).isEqualTo(new Obtained(NOON, Obtained.From.CAPTURE));
    assertThat(given.origin().file()).isEqualTo(address.toString());
    Feed.Polled second = poll(NOON.plus(HOUR), first.memory());
    assertThat(second.taken()).isEmpty();
    entries = item("2") + item("1");
    Feed.Polled third = poll(NOON.plus(HOUR).plus(HOUR), second.memory());
    assertThat(texts(third)).containsExactly("Report 2.");
    assertThat(asked).hasSize(3).allMatch(header -> header.startsWith("Testigo"));
    assertThat(asked.get(1)).contains("\"");
  }

  @Test
  void aFeedIsNotPolledTooEarly() throws InterruptedException {
    FeedMemory memory = poll(NOON, FeedMemory.NONE).memory();
    Feed.Polled early = poll(NOON.plusSeconds(60), memory);
    assertThat(early.taken()).isEmpty();
    assertThat(early.memory()).isEqualTo(memory);
    assertThat(asked).hasSize(1);
  }

  @Test
  void afterFailuresTheWaitGrowsAndTheServersWordCounts() throws InterruptedException {
    status = 503;
    FeedMemory once = poll(NOON, FeedMemory.NONE).memory();
    assertThat(once.notBefore()).isEqualTo(NOON.plus(HOUR.multipliedBy(2)));
    FeedMemory twice = poll(once.notBefore(), once).memory();
    assertThat(twice.notBefore()).isEqualTo(once.notBefore().plus(HOUR.multipliedBy(4)));
    retryAfter = "36000";
    FeedMemory thrice = poll(twice.notBefore(), twice).memory();
    assertThat(thrice.notBefore()).isEqualTo(twice.notBefore().plusSeconds(36_000));
    status = 200;
    retryAfter = "";
    Feed.Polled well = poll(thrice.notBefore(), thrice);
    assertThat(texts(well)).containsExactly("Report 1.");
    assertThat(well.memory().failures()).isZero();
  }

  @Test
  void whatRobotsForbidsIsNotFetched() throws InterruptedException {
    robots = "User-agent: *\nDisallow: /feed\n";
    Feed.Polled polled = poll(NOON, FeedMemory.NONE);
    assertThat(texts(polled)).singleElement().asString().contains("robots.txt does not allow");
    assertThat(asked).isEmpty();
  }

  @Test
  void aServerThatIsNotThereIsAProblem() throws InterruptedException {
    server.stop(0);
    Feed.Polled polled = poll(NOON, FeedMemory.NONE);
    assertThat(texts(polled)).singleElement().asString().contains("cannot be reached");
    assertThat(polled.memory().failures()).isEqualTo(1);
  }

  @Test
  void whatIsRememberedOutlivesTheProgram() throws IOException, InterruptedException {
    Path file = folder.resolve("feeds.json");
    assertThat(FeedMemories.read(file)).isEmpty();
    FeedMemory memory = poll(NOON, FeedMemory.NONE).memory();
    FeedMemories.write(file, Map.of(address.toString(), memory));
    assertThat(FeedMemories.read(file)).containsEntry(address.toString(), memory);
    Files.writeString(file, "rubbish");
    assertThatThrownBy(() -> FeedMemories.read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("feeds.json");
  }
}
