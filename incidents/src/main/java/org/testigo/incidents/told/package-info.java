/**
 * What is told of an incident? Its reports side by side: who, where, when, the figures with who
 * gave them and how they changed, what is disputed and what is denied.
 */
@NullMarked
package org.testigo.incidents.told;

import org.jspecify.annotations.NullMarked;
