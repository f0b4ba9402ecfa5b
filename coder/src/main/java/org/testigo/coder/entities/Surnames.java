package org.testigo.coder.entities;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.entities.EntityBook;
import org.testigo.codebook.entities.KnownParty;
import org.testigo.codebook.entities.WordKeys;
import org.testigo.record.EntityType;

/**
 * The surnames that can stand by themselves for a person in a report: those of people whom it names
 * in full, and those of well-known people.
 */
final class Surnames {
  private static final int SHORTEST = 4;

  private final Set<String> ofTheReport = new HashSet<>();

  /** Last words of full names, given names among them: nobody else is meant by them. */
  private final Set<String> taken = new HashSet<>();

  private final Map<String, KnownParty> known = new HashMap<>();

  /** Nobody's surname. */
  static Surnames none() {
    return new Surnames();
  }

  private Surnames() {}

  /** The surnames of the people who were named in full, and of office holders in the words. */
  static Surnames of(
      List<Candidate> names, List<WordKeys> rows, EntityBook book, @Nullable LocalDate day) {
    Surnames surnames = new Surnames();
    for (Candidate name : names) {
      if (name.type != EntityType.PERSON) {
        continue;
      }
      int size = name.nameKeys.size();
      for (int i = Math.max(1, size - 2); i < size; i++) {
        String key = name.nameKeys.get(i);
        surnames.taken.add(key);
        // Of three or more words the last two can both be surnames; of two only the last.
        if (key.length() >= SHORTEST && (size > 2 || i == size - 1) && !book.givenName(key)) {
          surnames.ofTheReport.add(key);
        }
      }
    }
    for (WordKeys row : rows) {
      for (int word = 0; word < row.size(); word++) {
        String key = row.key(word);
        if (key.length() >= SHORTEST && row.capital(word) && !surnames.taken.contains(key)) {
          book.bySurname(key, day).ifPresent(party -> surnames.known.put(key, party));
        }
      }
    }
    return surnames;
  }

  boolean holds(String key) {
    return ofTheReport.contains(key) || known.containsKey(key);
  }

  List<KnownParty> holder(String key) {
    KnownParty party = known.get(key);
    return party == null ? List.of() : List.of(party);
  }
}
