package org.testigo.coder.commitments;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.testigo.record.CommitmentKind;
import org.testigo.record.Span;

/**
 * A commitment as it was read.
 *
 * @param by the index of the party, or empty
 * @param to the index of the party addressed, or empty
 * @param kind what kind of commitment it is
 * @param content what is offered, promised, …
 * @param condition the condition put on it, or null
 * @param claim the index of the claim that makes it, or empty
 */
public record CommitmentReading(
    OptionalInt by,
    OptionalInt to,
    CommitmentKind kind,
    Span content,
    @Nullable Span condition,
    OptionalInt claim) {}
