package org.testigo.archive.export.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Entity;
import org.testigo.record.Mention;
import org.testigo.record.MentionKind;
import org.testigo.record.ReportRecord;
import org.testigo.record.Span;

/**
 * Finds the names of private people in the texts of one report. A word hides where it is a part of
 * the name of a person of this report, in any case; a surname of a person of another report where
 * it has a capital; a full name everywhere. What names an office holder, an organization or a place
 * in this report stays.
 */
final class NameFinder {
  private static final int SHORTEST_SURNAME = 4;

  private final Names names;
  private final Map<String, Integer> ours = new TreeMap<>();
  private final Map<String, Integer> joined = new TreeMap<>();
  private final Set<String> kept = new TreeSet<>();
  private final List<Span> keptSpans = new ArrayList<>();

  NameFinder(Names names, ReportRecord record) {
    this.names = names;
    for (Entity entity : record.entities()) {
      if (Names.isPrivate(entity)) {
        learn(entity);
      } else {
        keep(entity);
      }
    }
    record.places().forEach(place -> keptSpans.addAll(place.mentions()));
    record.places().forEach(place -> kept.add(Letters.fold(place.name())));
    adopt(record);
  }

  private void learn(Entity entity) {
    List<String> parts = Names.parts(entity.name());
    Integer known = names.number(entity);
    if (known == null) {
      throw new IllegalArgumentException("the record was not learnt: " + entity.id());
    }
    parts.forEach(part -> ours.putIfAbsent(part, known));
    joined.put(String.join("", parts), known);
  }

  private void keep(Entity entity) {
    for (Mention mention : entity.mentions()) {
      if (mention.kind() == MentionKind.NAME) {
        keptSpans.add(mention.span());
      }
    }
    kept.add(Letters.fold(entity.name()));
  }

  /** A person whose full name stands in the text is one of this report's, seen or not. */
  private void adopt(ReportRecord record) {
    int[] text = record.document().text().codePoints().toArray();
    StringBuilder folded = new StringBuilder(" ");
    for (Letters.Word word : Letters.words(text)) {
      if (!Names.particle(word.folded())) {
        folded.append(word.folded()).append(' ');
      }
    }
    names
        .fullNames()
        .forEach(
            (name, number) -> {
              if (folded.indexOf(" " + name + " ") >= 0) {
                for (String part : name.split(" ", -1)) {
                  ours.putIfAbsent(part, number);
                }
                joined.put(name.replace(" ", ""), number);
              }
            });
  }

  /** The replacements in the report's own text. */
  Edits inText(String text) {
    int[] points = text.codePoints().toArray();
    return find(points, word -> keptSpans.stream().anyMatch(s -> covers(s, word)));
  }

  /** The replacements in a title, a name, an address, or any other words beside the text. */
  Edits inWords(String words) {
    int[] points = words.codePoints().toArray();
    boolean whole = kept.contains(Letters.fold(words));
    return find(points, word -> whole);
  }

  private static boolean covers(Span span, Letters.Word word) {
    return span.begin() <= word.begin() && word.end() <= span.end();
  }

  private interface Kept {
    boolean holds(Letters.Word word);
  }

  private Edits find(int[] text, Kept keep) {
    List<Edits.Edit> edits = new ArrayList<>();
    List<Letters.Word> words = Letters.words(text);
    int i = 0;
    while (i < words.size()) {
      Integer number = keep.holds(words.get(i)) ? null : number(words.get(i));
      if (number == null) {
        i++;
        continue;
      }
      int last = lastOfName(text, words, i, number, keep);
      edits.add(
          new Edits.Edit(words.get(i).begin(), words.get(last).end(), Names.pseudonym(number)));
      i = last + 1;
    }
    return new Edits(text, edits);
  }

  /** A name goes on over parts of the same person and the small words between them. */
  private int lastOfName(
      int[] text, List<Letters.Word> words, int first, Integer number, Kept keep) {
    int last = first;
    for (int next = first + 1; next < words.size() && next <= last + 3; next++) {
      Letters.Word word = words.get(next);
      if (!spaceOnly(text, words.get(next - 1).end(), word.begin())) {
        break;
      }
      Integer other = keep.holds(word) ? null : number(word);
      if (number.equals(other) || (other != null && sharesName(word, number))) {
        last = next;
      } else if (!Names.particle(word.folded()) && word.folded().length() > 1) {
        break;
      }
    }
    return last;
  }

  private boolean sharesName(Letters.Word word, Integer number) {
    return names.surnames().getOrDefault(word.folded(), Set.of()).contains(number);
  }

  private static boolean spaceOnly(int[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] != ' ' && text[i] != '-' && text[i] != '.' && text[i] != 0xA0) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Integer number(Letters.Word word) {
    Integer own = ours.get(word.folded());
    if (own != null) {
      return own;
    }
    for (Map.Entry<String, Integer> name : joined.entrySet()) {
      if (name.getKey().length() > SHORTEST_SURNAME && word.folded().contains(name.getKey())) {
        return name.getValue();
      }
    }
    Set<Integer> bearers = names.surnames().getOrDefault(word.folded(), Set.of());
    boolean foreign = word.capital() && word.folded().length() >= SHORTEST_SURNAME;
    return foreign && !bearers.isEmpty() ? bearers.iterator().next() : null;
  }
}
