/** How are rows written? As CSV, as TSV, and as Parquet. */
@NullMarked
package org.testigo.archive.export.table;

import org.jspecify.annotations.NullMarked;
