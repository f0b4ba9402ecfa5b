package org.testigo.coder.times;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.numbers.NumberBook;
import org.testigo.codebook.numbers.Words;
import org.testigo.codebook.times.TimeBook;
import org.testigo.codebook.times.TimeElement;
import org.testigo.codebook.times.TimeMeaning;
import org.testigo.codebook.times.TimeRule;
import org.testigo.coder.numbers.Numeral;
import org.testigo.coder.numbers.NumeralReader;

/**
 * Matches the patterns of a time book against the words of one sentence, by backtracking; an
 * optional element is tried before it is left out. For one thread.
 */
final class RuleMatcher {
  private static final Numeral NO_NUMERAL =
      new Numeral(0, 0, BigDecimal.ZERO, true, false, BigDecimal.ONE);

  private final Words words;
  private final TimeBook book;
  private final NumberBook numbers;
  private final Map<Integer, Optional<TimeMatch>> dates = new HashMap<>();
  private final Numeral[] numerals;

  RuleMatcher(Words words, TimeBook book) {
    this.words = words;
    this.book = book;
    this.numbers = book.numbers();
    this.numerals = new Numeral[words.size()];
  }

  /** Returns the expressions of the sentence, in order, not overlapping. */
  List<TimeMatch> matches() {
    TimeMatch[] longest = new TimeMatch[words.size()];
    for (int at = 0; at < words.size(); at++) {
      for (TimeRule rule : rulesAt(at)) {
        TimeMatch match = match(rule, at);
        if (match != null) {
          TimeMatch held = longest[match.begin()];
          if (held == null || match.length() > held.length()) {
            longest[match.begin()] = match;
          }
        }
      }
    }
    List<TimeMatch> chosen = new ArrayList<>();
    int at = 0;
    while (at < longest.length) {
      TimeMatch match = longest[at];
      if (match == null) {
        at++;
      } else {
        if (match.rule().means() != TimeMeaning.NONE) {
          chosen.add(match);
        }
        at = match.end();
      }
    }
    return chosen;
  }

  /** What a partial match has gathered. */
  private record Found(
      int begin,
      int end,
      Map<String, String> slots,
      Map<String, String> around,
      @Nullable TimeMatch date) {
    /** What the expression says itself goes before what stands around it. */
    Found with(TimeElement element, String slot, String value) {
      Map<String, String> more = new LinkedHashMap<>(element.context() ? around : slots);
      more.putIfAbsent(slot, value);
      return element.context()
          ? new Found(begin, end, slots, more, date)
          : new Found(begin, end, more, around, date);
    }

    Found over(TimeElement element, int from, int to) {
      if (element.context() || to == from) {
        return this;
      }
      return new Found(begin < 0 ? from : begin, to, slots, around, date);
    }

    Found dated(TimeMatch match) {
      return new Found(begin, end, slots, around, match);
    }
  }

  private @Nullable TimeMatch match(TimeRule rule, int at) {
    Found found = match(rule.elements(), 0, at, new Found(-1, -1, rule.with(), Map.of(), null));
    if (found == null || found.begin() < 0) {
      return null;
    }
    Map<String, String> slots = new LinkedHashMap<>(found.around());
    slots.putAll(found.slots());
    return new TimeMatch(rule, found.begin(), found.end(), slots, found.date());
  }

  private List<TimeRule> rulesAt(int at) {
    boolean number = words.isDigits(at) || numbers.mayBegin(words.folded(at));
    return book.rulesAt(words.folded(at), number);
  }

  private @Nullable Found match(List<TimeElement> elements, int index, int at, Found found) {
    if (index == elements.size()) {
      return found;
    }
    TimeElement element = elements.get(index);
    if (element.forbidden()) {
      boolean stands = at < words.size() && stands(element, at);
      return stands ? null : match(elements, index + 1, at, found);
    }
    Found taken = at < words.size() ? take(elements, index, at, found) : null;
    if (taken != null) {
      return taken;
    }
    return element.optional() ? match(elements, index + 1, at, found) : null;
  }

  private @Nullable Found take(List<TimeElement> elements, int index, int at, Found found) {
    TimeElement element = elements.get(index);
    if (element.literals().contains(words.folded(at))) {
      return match(elements, index + 1, at + 1, found.over(element, at, at + 1));
    }
    for (String slot : element.slots()) {
      Found one = matchSlot(elements, index, at, found, slot);
      if (one != null) {
        return one;
      }
    }
    return null;
  }

  private boolean stands(TimeElement element, int at) {
    if (element.literals().contains(words.folded(at))) {
      return true;
    }
    for (String slot : element.slots()) {
      if (builtIn(slot, at) != null || !book.entries(slot, words.folded(at)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Found matchSlot(
      List<TimeElement> elements, int index, int at, Found found, String slot) {
    TimeElement element = elements.get(index);
    if (slot.equals("date")) {
      Optional<TimeMatch> date = dates.computeIfAbsent(at, this::dateAt);
      if (date.isEmpty()) {
        return null;
      }
      Found more = found.over(element, at, date.get().end()).dated(date.get());
      return match(elements, index + 1, date.get().end(), more);
    }
    for (TimeBook.Entry entry : book.entries(slot, words.folded(at))) {
      if (stands(entry, at) && isSure(entry, at)) {
        int end = at + entry.words().size();
        Found more = found.over(element, at, end).with(element, book.slotOf(slot), entry.value());
        Found whole = match(elements, index + 1, end, more);
        if (whole != null) {
          return whole;
        }
      }
    }
    Slots.Filled filled = builtIn(slot, at);
    if (filled == null) {
      return null;
    }
    Found more =
        found.over(element, at, filled.end()).with(element, filledSlot(slot), filled.value());
    return match(elements, index + 1, filled.end(), more);
  }

  private boolean stands(TimeBook.Entry entry, int at) {
    List<String> row = entry.words();
    if (at + row.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < row.size(); i++) {
      if (!words.folded(at + i).equals(row.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "may" and "march" are months only with a capital that the sentence does not give. */
  private boolean isSure(TimeBook.Entry entry, int at) {
    String first = entry.words().get(0);
    int next = at + entry.words().size();
    boolean number = next < words.size() && words.isDigits(next);
    boolean capital = Character.isUpperCase(words.raw(at).charAt(0)) && (at > 0 || number);
    if (book.tells("capital", first) && !capital) {
      return false;
    }
    // "mar" is the sea, unless a day or a year stands at it
    boolean besideNumber = number || (at > 0 && words.isDigits(at - 1));
    return !book.tells("numbered", first) || besideNumber;
  }

  private Optional<TimeMatch> dateAt(int at) {
    TimeMatch longest = null;
    for (TimeRule rule : rulesAt(at)) {
      if (rule.means().isDate() && !hasContext(rule)) {
        TimeMatch match = match(rule, at);
        if (match != null && (longest == null || match.length() > longest.length())) {
          longest = match;
        }
      }
    }
    return Optional.ofNullable(longest);
  }

  private static boolean hasContext(TimeRule rule) {
    return rule.elements().get(0).context()
        || rule.elements().get(rule.elements().size() - 1).context();
  }

  private static String filledSlot(String slot) {
    return slot.equals("yeardecade") ? "decade" : slot;
  }

  private Slots.@Nullable Filled builtIn(String slot, int at) {
    if (slot.equals("number")) {
      Numeral numeral = numeralAt(at);
      if (numeral.indefinite()) {
        return null;
      }
      return new Slots.Filled(numeral.end(), numeral.value().toPlainString());
    }
    return Slots.fill(slot, words, at, numbers);
  }

  private Numeral numeralAt(int at) {
    Numeral numeral = numerals[at];
    if (numeral == null) {
      numeral = NumeralReader.at(words, at, numbers).orElse(NO_NUMERAL);
      numerals[at] = numeral;
    }
    return numeral;
  }
}
