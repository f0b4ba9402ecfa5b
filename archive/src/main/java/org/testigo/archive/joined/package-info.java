/**
 * Which events of different reports are one incident? Keeps what a joiner, or a person, decided,
 * with reasons, so that each decision can be undone. It decides nothing itself.
 */
@NullMarked
package org.testigo.archive.joined;

import org.jspecify.annotations.NullMarked;
