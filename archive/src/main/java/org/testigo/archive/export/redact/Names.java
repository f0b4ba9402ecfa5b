package org.testigo.archive.export.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Entity;
import org.testigo.record.EntityType;
import org.testigo.record.Mention;
import org.testigo.record.MentionKind;
import org.testigo.record.ReportRecord;

/**
 * The private people of all reports to be exported, and their pseudonyms. All reports are learnt
 * before the first is redacted, so that a name is hidden also in a report that was read without
 * seeing a person in it.
 */
public final class Names {
  private static final Set<String> OFFICES = Set.of("GOV", "COP", "MIL", "JUD", "LEG", "SPY");

  /** Small words within names, which hide nobody. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "la", "las", "los", "el", "y", "e", "da", "do", "dos", "das", "di", "van",
          "von", "der", "den", "bin", "ibn", "al", "mr", "mrs", "ms", "dr", "dra", "sr", "sra",
          "don", "dona", "jr", "the", "of", "and", "san", "santa");

  private final Map<String, Integer> numbers = new TreeMap<>();
  private final Map<String, Set<Integer>> surnames = new TreeMap<>();
  private int people;

  /** Knows nobody yet. */
  public Names() {}

  /**
   * Learns the private people of a report.
   *
   * @param record its record
   */
  public void learn(ReportRecord record) {
    int[] text = record.document().text().codePoints().toArray();
    for (Entity entity : record.entities()) {
      if (isPrivate(entity)) {
        add(entity, text);
      }
    }
  }

  /**
   * Tells whether an entity is a private person: a person who, as far as the record says, holds no
   * office of state.
   *
   * @param entity an entity
   * @return whether its names are to be hidden
   */
  static boolean isPrivate(Entity entity) {
    return entity.type() == EntityType.PERSON
        && entity.sectors().stream().noneMatch(OFFICES::contains)
        && !parts(entity.name()).isEmpty()
        && entity.mentions().stream().anyMatch(mention -> mention.kind() == MentionKind.NAME);
  }

  /** The words of a name that tell who it is. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    for (Letters.Word word : Letters.words(name.codePoints().toArray())) {
      if (word.folded().length() > 1 && !PARTICLES.contains(word.folded())) {
        parts.add(word.folded());
      }
    }
    return parts;
  }

  static boolean particle(String folded) {
    return PARTICLES.contains(folded);
  }

  private void add(Entity entity, int[] text) {
    List<String> parts = parts(entity.name());
    String key = String.join(" ", parts);
    Integer known = numbers.get(key);
    if (known == null) {
      known = bySurname(parts);
    }
    if (known == null) {
      known = ++people;
    }
    numbers.putIfAbsent(key, known);
    for (String part : parts.subList(parts.size() > 1 ? 1 : 0, parts.size())) {
      surnames.computeIfAbsent(part, p -> new TreeSet<>()).add(known);
    }
    for (Mention mention : entity.mentions()) {
      if (mention.kind() == MentionKind.NAME && mention.span().end() <= text.length) {
        String words =
            new String(text, mention.span().begin(), mention.span().end() - mention.span().begin());
        List<String> others = parts(words);
        if (others.size() > 1) {
          numbers.putIfAbsent(String.join(" ", others), known);
        }
      }
    }
  }

  /** A surname alone is the person known by it, if there is only one. */
  private @Nullable Integer bySurname(List<String> parts) {
    Set<Integer> bearers =
        parts.size() == 1 ? surnames.getOrDefault(parts.get(0), Set.of()) : Set.of();
    return bearers.size() == 1 ? bearers.iterator().next() : null;
  }

  /** The number of a private entity, or null where its report was not learnt. */
  @Nullable Integer number(Entity entity) {
    return numbers.get(String.join(" ", parts(entity.name())));
  }

  /** The pseudonym of a private entity. */
  String pseudonym(Entity entity) {
    return pseudonym(number(entity));
  }

  static String pseudonym(@Nullable Integer number) {
    return number == null ? "P" : "P" + number;
  }

  /** Full names of two words and more, folded, with the number of the person. */
  Map<String, Integer> fullNames() {
    Map<String, Integer> full = new TreeMap<>(numbers);
    full.keySet().removeIf(name -> name.indexOf(' ') < 0);
    return full;
  }

  /** Surnames, folded, with the numbers of those who bear them. */
  Map<String, Set<Integer>> surnames() {
    return surnames;
  }
}
