/**
 * Which events belong together? Blocks of events that could be the same, then clusters within the
 * blocks, with the decisions of people above those of the machine.
 */
@NullMarked
package org.testigo.incidents.cluster;

import org.jspecify.annotations.NullMarked;
