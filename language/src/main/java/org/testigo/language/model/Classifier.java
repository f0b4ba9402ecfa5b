package org.testigo.language.model;

import java.util.List;

/**
 * A linear classifier: the names of its classes and their weights.
 *
 * @param name what it decides
 * @param classes the names of the classes, by number
 * @param weights the weights
 */
public record Classifier(String name, List<String> classes, Weights weights) {
  /** Keeps a copy of the names. */
  public Classifier {
    classes = List.copyOf(classes);
  }
}
