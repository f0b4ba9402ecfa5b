package org.testigo.language.train;

/**
 * How weights are rounded and which are left out.
 *
 * @param unit the weight that becomes 1
 * @param thin rounded weights nearer to 0 than this are left out
 * @param updates features that were changed less often are left out
 */
record Cut(double unit, int thin, int updates) {}
