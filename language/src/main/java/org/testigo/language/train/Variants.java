package org.testigo.language.train;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes some sentences in other ways, so that the models are used to them: wires in capitals,
 * careless lower case, Spanish without accents.
 */
final class Variants {
  private static final double CAPITALS = 0.04;
  private static final double LOWER = 0.03;
  private static final double PLAIN = 0.05;

  private Variants() {}

  static String[] vary(String[] forms, SplittableRandom random) {
    double lot = random.nextDouble();
    if (lot >= CAPITALS + LOWER + PLAIN) {
      return forms;
    }
    String[] varied = new String[forms.length];
    for (int i = 1; i < forms.length; i++) {
      varied[i] = vary(forms[i], lot);
    }
    return varied;
  }

  private static String vary(String form, double lot) {
    String varied;
    if (lot < CAPITALS) {
      varied = form.toUpperCase(Locale.ROOT);
      varied = lot < CAPITALS / 2 ? unaccented(varied) : varied;
    } else if (lot < CAPITALS + LOWER) {
      varied = form.toLowerCase(Locale.ROOT);
    } else {
      varied = unaccented(form);
    }
    return varied;
  }

  // Keeps the tilde of ñ apart: without it a word often is another word.
  private static String unaccented(String form) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == 'ñ' || c == 'Ñ' || c < 0x80) {
        plain.append(c);
      } else {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        plain.append(parts.charAt(0));
      }
    }
    return plain.toString();
  }
}
