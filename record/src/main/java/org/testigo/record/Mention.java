package org.testigo.record;

/**
 * One mention of an entity.
 *
 * @param span its words
 * @param kind how the entity is mentioned
 */
public record Mention(Span span, MentionKind kind) {}
