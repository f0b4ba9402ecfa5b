/**
 * In which order is a report read? {@link org.testigo.coder.Coder} calls the steps, one package an
 * array of the record, and {@link org.testigo.coder.Assembly} puts their results together.
 */
@NullMarked
package org.testigo.coder;

import org.jspecify.annotations.NullMarked;
