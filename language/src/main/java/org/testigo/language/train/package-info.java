/**
 * How are the models made? Trainers that turn treebanks and name collections into the model files
 * of the other packages. Nothing depends on this package.
 *
 * <p>{@link org.testigo.language.train.TrainAll} is the one command; the same data and seed give
 * the same bytes.
 */
@NullMarked
package org.testigo.language.train;

import org.jspecify.annotations.NullMarked;
