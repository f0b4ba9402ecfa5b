package org.testigo.language.token;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words found so far, in flat arrays that grow. For one thread. */
final class WordList {
  int size;
  int surfaceTokens;
  int[] begins = new int[256];
  int[] ends = new int[256];
  int[] surface = new int[256];

  /** The word's form where it is not its slice of the text, else null. */
  @Nullable String[] forms = new String[256];

  /** Adds a surface token of one word. */
  void token(int begin, int end) {
    word(begin, end, null);
    surfaceTokens++;
  }

  /** Adds a word of the surface token that is being built. */
  void word(int begin, int end, @Nullable String form) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      surface = Arrays.copyOf(surface, size * 2);
      forms = Arrays.copyOf(forms, size * 2);
    }
    begins[size] = begin;
    ends[size] = end;
    surface[size] = surfaceTokens;
    forms[size] = form;
    size++;
  }
}
