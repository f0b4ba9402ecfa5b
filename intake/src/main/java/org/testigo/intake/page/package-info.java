/** Which part of a web page is the report? Its text, title, author, publisher and date. */
@NullMarked
package org.testigo.intake.page;

import org.jspecify.annotations.NullMarked;
