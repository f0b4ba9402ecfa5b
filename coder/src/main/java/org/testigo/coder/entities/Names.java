package org.testigo.coder.entities;

import java.util.List;
import java.util.Objects;
import org.testigo.record.EntityType;

/** Tells whether two names are of one party. */
final class Names {
  private static final int SHORTEST_SURNAME = 3;

  private Names() {}

  static boolean same(Candidate name, Cluster cluster) {
    for (Candidate other : cluster.mentions) {
      if (other.name() && otherPerson(name, other)) {
        return false;
      }
    }
    for (Candidate other : cluster.mentions) {
      if (other.name() && same(name, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Candidate one, Candidate other) {
    if (one.placeName || other.placeName) {
      return one.placeName && other.placeName && Objects.equals(one.country, other.country);
    }
    boolean person = one.type == EntityType.PERSON;
    if (person != (other.type == EntityType.PERSON)) {
      return one.nameKeys.equals(other.nameKeys);
    }
    if (one.party != null && one.party.equals(other.party)) {
      return true;
    }
    if (one.nameKeys.equals(other.nameKeys)) {
      return true;
    }
    return person ? samePerson(one, other) : sameBody(one, other);
  }

  /** Two full names that differ are of two people, though a surname by itself may fit both. */
  private static boolean otherPerson(Candidate one, Candidate other) {
    boolean full =
        one.type == EntityType.PERSON
            && other.type == EntityType.PERSON
            && one.nameKeys.size() > 1
            && other.nameKeys.size() > 1;
    boolean known = one.party != null && one.party.equals(other.party);
    return full
        && !known
        && !inOrder(one.nameKeys, other.nameKeys)
        && !inOrder(other.nameKeys, one.nameKeys);
  }

  /** One name is the other without given names, or without the second surname. */
  private static boolean samePerson(Candidate one, Candidate other) {
    boolean genders = one.gender == null || other.gender == null || one.gender == other.gender;
    if (!genders) {
      return false;
    }
    List<String> shorter =
        one.nameKeys.size() < other.nameKeys.size() ? one.nameKeys : other.nameKeys;
    List<String> longer = shorter == one.nameKeys ? other.nameKeys : one.nameKeys;
    if (shorter.isEmpty() || shorter.size() == longer.size()) {
      return false;
    }
    if (shorter.size() == 1) {
      int at = longer.indexOf(shorter.get(0));
      return at >= 0 && shorter.get(0).length() >= SHORTEST_SURNAME;
    }
    return inOrder(shorter, longer);
  }

  private static boolean inOrder(List<String> shorter, List<String> longer) {
    int next = 0;
    for (String key : longer) {
      if (next < shorter.size() && shorter.get(next).equals(key)) {
        next++;
      }
    }
    return next == shorter.size();
  }

  private static boolean sameBody(Candidate one, Candidate other) {
    if (acronymOf(one, other) || acronymOf(other, one)) {
      return true;
    }
    if (one.party != null && other.party != null) {
      return false;
    }
    List<String> shorter =
        one.nameKeys.size() < other.nameKeys.size() ? one.nameKeys : other.nameKeys;
    List<String> longer = shorter == one.nameKeys ? other.nameKeys : one.nameKeys;
    return shorter.size() >= 2 && longer.subList(0, shorter.size()).equals(shorter);
  }

  /** The acronym was given in brackets, or is spelt by the capitals of the name. */
  private static boolean acronymOf(Candidate acronym, Candidate full) {
    if (acronym.nameKeys.size() != 1) {
      return false;
    }
    String key = acronym.nameKeys.get(0);
    if (key.equals(full.acronym)) {
      return true;
    }
    if (key.length() < 3 || full.nameKeys.size() < 3) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : full.nameKeys) {
      if (word.length() > 2
          && !word.equals("del")
          && !word.equals("los")
          && !word.equals("las")
          && !word.equals("the")
          && !word.equals("and")
          && !word.equals("for")) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString().equals(key);
  }
}
