package org.testigo.coder.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.testigo.language.model.ModelFile;
import org.testigo.language.model.Weights;

/** The trained model: which words attribute, and which role the words around them have. */
public final class AttributionModel {
  /** The file's name beside this class. */
  public static final String FILE = "attribution-%s.model";

  private final Weights cues;
  private final Weights roles;
  private final double[][][] steps;

  /**
   * Makes a model from its file.
   *
   * @param file the file
   */
  public AttributionModel(ModelFile file) {
    cues = file.classifier("cue").weights();
    roles = file.classifier("role").weights();
    steps = RolePath.steps(key -> doubles(roles, new int[] {key}, 1, Role.COUNT));
  }

  /**
   * Opens the built-in model of a language.
   *
   * @param language the ISO 639-1 code
   * @return the model, or empty where none was trained
   */
  public static Optional<AttributionModel> of(String language) {
    String name = String.format(Locale.ROOT, FILE, language);
    try (InputStream in = AttributionModel.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new AttributionModel(ModelFile.read(in, name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] doubles(Weights weights, int[] keys, int size, int classes) {
    int[] scores = new int[classes];
    weights.score(keys, size, scores);
    double[] sums = new double[classes];
    for (int i = 0; i < classes; i++) {
      sums[i] = scores[i];
    }
    return sums;
  }

  /** By how much a word rather attributes than not. */
  double cue(Keys keys) {
    return doubles(cues, keys.array(), keys.size(), 1)[0];
  }

  /** The roles of a sentence's words beside a cue. */
  int[] roles(Clues clues, int cue, Keys keys) {
    RoleFeatures features = new RoleFeatures(clues, cue);
    int size = clues.sentence().size();
    double[][] own = new double[size][];
    int[] kinds = new int[size];
    for (int t = 0; t < size; t++) {
      features.gather(t, keys);
      own[t] = doubles(roles, keys.array(), keys.size(), Role.COUNT);
      kinds[t] = RolePath.kind(clues, t, cue);
    }
    return RolePath.best(own, kinds, steps);
  }
}
