package org.testigo.intake.terms;

/**
 * What the user says of the input.
 *
 * @param defaults what holds for reports that do not say it themselves
 * @param mapping which columns of tables hold what
 * @param limits the bounds within which is read
 */
public record Terms(Defaults defaults, Mapping mapping, Limits limits) {}
