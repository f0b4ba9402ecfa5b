package org.testigo.intake.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed between two polls.
 *
 * @param etag what the server called the version last read, or null
 * @param lastModified when that version was made, as the server wrote it, or null
 * @param failures how often in a row it could not be read
 * @param notBefore the earliest moment of the next poll
 * @param seen the SHA-256 of the entries that were read, the latest last
 */
public record FeedMemory(
    @Nullable String etag,
    @Nullable String lastModified,
    int failures,
    Instant notBefore,
    List<String> seen) {
  private static final int MOST_SEEN = 5_000;

  /** The memory of a feed that was never polled. */
  public static final FeedMemory NONE = new FeedMemory(null, null, 0, Instant.EPOCH, List.of());

  /** Keeps the latest entries, so that the memory of a feed does not grow for ever. */
  public FeedMemory {
    seen = List.copyOf(seen.subList(Math.max(0, seen.size() - MOST_SEEN), seen.size()));
  }

  FeedMemory read(@Nullable String tag, @Nullable String modified, Collection<String> more) {
    LinkedHashSet<String> all = new LinkedHashSet<>(seen);
    all.removeAll(more);
    all.addAll(more);
    return new FeedMemory(tag, modified, 0, notBefore, List.copyOf(all));
  }

  FeedMemory until(Instant moment, int failed) {
    return new FeedMemory(etag, lastModified, failed, moment, seen);
  }
}
