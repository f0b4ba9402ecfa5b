package org.testigo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testigo.Testigo;
import org.testigo.codebook.places.Gazetteer;

/**
 * Where the gazetteer lies that a user has installed: {@code testigo/places.bin} in the folder that
 * the XDG convention gives to the data of users.
 *
 * @param file the file, there or not
 */
record InstalledPlaces(Path file) {
  private static final String NONE = "none";

  /** What the environment says; without XDG_DATA_HOME the folder is {@code ~/.local/share}. */
  static InstalledPlaces of(Map<String, String> environment) {
    String given = environment.getOrDefault("XDG_DATA_HOME", "");
    Path data =
        given.isBlank()
            ? Path.of(System.getProperty("user.home", "."), ".local", "share")
            : Path.of(given);
    return new InstalledPlaces(data.resolve("testigo").resolve("places.bin"));
  }

  /** The reader with the places of a file, or of what is installed where no file is named. */
  Testigo addTo(Testigo testigo, @Nullable String named) throws IOException {
    if (NONE.equals(named) || (named == null && !Files.exists(file))) {
      return testigo;
    }
    return testigo.with(Gazetteer.open(named == null ? file : Path.of(named)));
  }
}
