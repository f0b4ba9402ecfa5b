package org.testigo.coder.entities;

import org.testigo.coder.text.Phrase;
import org.testigo.record.MentionKind;

/**
 * A mention of an entity.
 *
 * @param phrase its words; the head is the word that the tree attaches
 * @param kind how the entity is mentioned
 */
public record EntityMention(Phrase phrase, MentionKind kind) {}
