package org.testigo.codebook.entities;

import java.time.LocalDate;

/**
 * A state's designation of a group as a terrorist organization.
 *
 * @param by the code of the country that made it
 * @param from since when
 */
public record Designation(String by, LocalDate from) {}
