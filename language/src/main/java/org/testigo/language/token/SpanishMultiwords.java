package org.testigo.language.token;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.testigo.language.lemma.SpanishVerbs;
import org.testigo.language.words.WordFile;

/**
 * Spanish contractions and verbs with clitics: "del" = "de" + "el", "dárselo" = "dar" + "se" +
 * "lo". All words share the range of the whole.
 */
final class SpanishMultiwords implements Multiwords {
  private static final int LONGEST_VERB = 32;
  private static final int MOST_CLITICS = 3;

  private final SpanishVerbs verbs = SpanishVerbs.get();
  private final Map<String, String[]> fused = new HashMap<>();
  private final List<String> clitics;

  SpanishMultiwords() {
    WordFile file = WordFile.read("es/multiwords.txt");
    clitics = file.words("clitic");
    put(file.words("article"));
    put(file.words("fused"));
  }

  private void put(List<String> entries) {
    for (String entry : entries) {
      int equals = entry.indexOf('=');
      int bar = entry.indexOf('|');
      String[] words = {entry.substring(equals + 1, bar), entry.substring(bar + 1)};
      fused.put(entry.substring(0, equals), words);
    }
  }

  @Override
  public boolean split(String text, int begin, int end, WordList words) {
    int length = end - begin;
    if (length < 2 || length > LONGEST_VERB || !mayBeOne(text, begin, end)) {
      return false;
    }
    String form = text.substring(begin, end);
    String lower = form.toLowerCase(Locale.ROOT);
    String[] two = fused.get(lower);
    String[] parts = two != null ? two : verb(lower, Characters.isUpper(form.charAt(0)));
    if (parts.length == 0) {
      return false;
    }
    boolean capital = Characters.isUpper(form.charAt(0));
    boolean capitals = capital && Characters.isUpper(form.charAt(length - 1));
    for (int part = 0; part < parts.length; part++) {
      words.word(begin, end, inCase(parts[part], capital && part == 0, capitals));
    }
    words.surfaceTokens++;
    return true;
  }

  /** A quick look at the end: "l" of del and al, or the last letter of a clitic. */
  private static boolean mayBeOne(String text, int begin, int end) {
    return switch (Character.toLowerCase(text.charAt(end - 1))) {
      case 'l' -> end - begin < 4;
      case 'e', 'o', 'a', 's' -> end - begin > 3;
      default -> false;
    };
  }

  private static String inCase(String word, boolean capital, boolean capitals) {
    if (capitals) {
      return word.toUpperCase(Locale.ROOT);
    }
    return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
  }

  /** The verb and its clitics, or nothing. */
  private String[] verb(String lower, boolean capital) {
    String[] found = new String[MOST_CLITICS];
    int end = lower.length();
    for (int count = 1; count <= MOST_CLITICS; count++) {
      String clitic = cliticAt(lower, end);
      boolean twice = count > 1 && clitic.equals(found[MOST_CLITICS - count + 1]);
      if (clitic.isEmpty() || twice) {
        break;
      }
      found[MOST_CLITICS - count] = clitic;
      end -= clitic.length();
      String verb = verbs.beforeClitics(lower.substring(0, end), clitic, capital);
      if (!verb.isEmpty()) {
        String[] parts = new String[count + 1];
        parts[0] = verb;
        System.arraycopy(found, MOST_CLITICS - count, parts, 1, count);
        return parts;
      }
    }
    return new String[0];
  }

  /** The longest clitic that ends at a place, or nothing. */
  private String cliticAt(String lower, int end) {
    String longest = "";
    for (String clitic : clitics) {
      if (clitic.length() > longest.length()
          && end > clitic.length() + 1
          && lower.startsWith(clitic, end - clitic.length())) {
        longest = clitic;
      }
    }
    return longest;
  }
}
