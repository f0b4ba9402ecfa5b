package org.testigo.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A trained model as it stands in its file; the package's description defines the format.
 *
 * @param kind what it does: "tag", "parse" or "name"
 * @param language the language it was trained for
 * @param inputs "sha256:" and the checksum of its training data
 * @param seed the seed of the training run
 * @param classifiers its classifiers
 */
public record ModelFile(
    String kind, String language, String inputs, long seed, List<Classifier> classifiers) {
  static final byte[] MAGIC = "TESTIGOM".getBytes(StandardCharsets.US_ASCII);
  static final int VERSION = 2;

  /** The bytes of magic, version and length. */
  static final int HEAD_BYTES = 14;

  static final int CHECKSUM_BYTES = 4;

  /** Keeps a copy of the classifiers. */
  public ModelFile {
    classifiers = List.copyOf(classifiers);
  }

  /**
   * Finds a classifier by its name.
   *
   * @param name the name
   * @return the classifier
   * @throws IllegalArgumentException where the model has none of that name
   */
  public Classifier classifier(String name) {
    for (Classifier classifier : classifiers) {
      if (classifier.name().equals(name)) {
        return classifier;
      }
    }
    throw new IllegalArgumentException("the model \"" + kind + "\" has no classifier " + name);
  }

  /**
   * Writes the model as the bytes of a file.
   *
   * @return the bytes
   */
  public byte[] toBytes() {
    return ModelWriter.write(this);
  }

  /**
   * Reads a model from its file.
   *
   * @param in the file, at its beginning; it is read to its end but not closed
   * @param name the file's name, for messages
   * @return the model
   * @throws IOException where the file is no model, of another version, or damaged
   */
  public static ModelFile read(InputStream in, String name) throws IOException {
    return new ModelReader(in, name).model();
  }
}
