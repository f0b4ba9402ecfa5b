package org.testigo.codebook.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.testigo.codebook.yaml.Node;
import org.testigo.record.Status;

/** The markers of status of a language. Immutable. */
public final class StatusMarkers {
  private final Map<StatusKind, WordSequences<StatusMarker>> words =
      new EnumMap<>(StatusKind.class);
  private final List<StatusMarker> forms = new ArrayList<>();

  StatusMarkers() {
    for (StatusKind kind : StatusKind.values()) {
      words.put(kind, new WordSequences<>());
    }
  }

  void read(Node file) {
    file.allow("markers");
    for (Node entry : file.get("markers").items()) {
      entry.allow("kind", "status", "words");
      StatusKind kind = entry.get("kind").constant(StatusKind.class);
      Status status = entry.get("status").constant(Status.class);
      for (String word : entry.get("words").words()) {
        String lower = word.toLowerCase(Locale.ROOT);
        StatusMarker marker = new StatusMarker(kind, status, word, entry.file(), entry.line());
        if (kind == StatusKind.FORM) {
          forms.add(marker);
        } else {
          sequences(kind).add(lower, marker);
        }
      }
    }
  }

  private WordSequences<StatusMarker> sequences(StatusKind kind) {
    return Objects.requireNonNull(words.get(kind), () -> "no words of kind " + kind);
  }

  /**
   * Finds the marker of a kind that begins at a word.
   *
   * @param kind the kind
   * @param lemmas the lemmas of a sentence, in lower case
   * @param forms its forms, in lower case
   * @param token the word
   * @return the longest marker, or empty
   */
  public Optional<WordSequences.Found<StatusMarker>> find(
      StatusKind kind, String[] lemmas, String[] forms, int token) {
    return sequences(kind).find(lemmas, forms, token);
  }

  /**
   * Returns the inflections that say something of the status.
   *
   * @return the markers of kind FORM, in the order of the files
   */
  public List<StatusMarker> forms() {
    return List.copyOf(forms);
  }
}
