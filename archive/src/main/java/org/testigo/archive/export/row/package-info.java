/**
 * What does an exported row hold? Tables and their columns, filled from records and incidents; the
 * same rows go to CSV, TSV and Parquet.
 */
@NullMarked
package org.testigo.archive.export.row;

import org.jspecify.annotations.NullMarked;
