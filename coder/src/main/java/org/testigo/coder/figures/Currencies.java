package org.testigo.coder.figures;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.figures.FigureBook;
import org.testigo.codebook.numbers.Words;

/** Tells which peso a report means, from the country that it speaks of most. */
final class Currencies {
  private static final String PESO = "peso";
  private static final String DOLLAR_SIGN = "dollar";

  private final FigureBook book;
  private final @Nullable String local;

  Currencies(String text, FigureBook book) {
    this.book = book;
    this.local = local(Words.of(text));
  }

  private @Nullable String local(Words words) {
    String most = null;
    int best = 0;
    for (Map.Entry<String, List<String>> country : book.countries().entrySet()) {
      int count = 0;
      for (int word = 0; word < words.size(); word++) {
        count += country.getValue().contains(words.folded(word)) ? 1 : 0;
      }
      if (count > best) {
        best = count;
        most = country.getKey();
      }
    }
    return most;
  }

  /**
   * Returns the ISO 4217 code of a currency.
   *
   * @param name the code, or a name that several countries share
   * @return the code, or the name where no country is told
   */
  @Nullable String code(@Nullable String name) {
    if (DOLLAR_SIGN.equals(name)) {
      // in Spanish "$" is the local peso where there is one
      return book.numbers().commaIsDecimal() && local != null ? local : "USD";
    }
    return PESO.equals(name) ? local : name;
  }
}
