package org.testigo.codebook.entities;

import org.jspecify.annotations.Nullable;

/**
 * An inflected form of an agent noun.
 *
 * @param noun the noun
 * @param plural whether the form is a plural
 * @param gender its gender, where the form shows it, else null
 */
public record AgentForm(AgentNoun noun, boolean plural, @Nullable Gender gender) {}
