/** How are records written as JSON of others' forms? PLOVER, GeoJSON and Web Annotation. */
@NullMarked
package org.testigo.archive.export.graph;

import org.jspecify.annotations.NullMarked;
