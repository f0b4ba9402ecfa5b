package org.testigo.record;

import org.jspecify.annotations.Nullable;

/**
 * What a party offers, promises, accepts, refuses or demands.
 *
 * @param id its id in the record, {@code k1}, {@code k2}, …
 * @param by id of the party, or null
 * @param to id of the party addressed, or null
 * @param kind what kind of commitment it is
 * @param content what is offered, promised, …
 * @param condition the condition put on it, or null
 * @param claim id of the claim that makes it, or null
 */
public record Commitment(
    String id,
    @Nullable String by,
    @Nullable String to,
    CommitmentKind kind,
    Span content,
    @Nullable Span condition,
    @Nullable String claim) {}
