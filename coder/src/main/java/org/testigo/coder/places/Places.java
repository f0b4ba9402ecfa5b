package org.testigo.coder.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.countries.Spelling;
import org.testigo.codebook.places.KnownPlace;
import org.testigo.coder.text.Phrase;
import org.testigo.language.tree.Sentence;
import org.testigo.record.PlaceResolution;

/** Puts the mentions of one place together. */
final class Places {
  private Places() {}

  static List<PlaceReading> of(
      List<Toponym> names, List<@Nullable KnownPlace> chosen, List<Words> report) {
    Map<Object, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      KnownPlace place = chosen.get(i);
      Object key = place != null ? place : Spelling.fold(form(names.get(i), report));
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
    }
    List<PlaceReading> places = new ArrayList<>(groups.size());
    for (List<Integer> group : groups.values()) {
      places.add(reading(group, names, chosen.get(group.get(0)), report));
    }
    return places;
  }

  private static PlaceReading reading(
      List<Integer> group, List<Toponym> names, @Nullable KnownPlace place, List<Words> report) {
    List<Phrase> mentions = new ArrayList<>(group.size());
    for (int i : group) {
      mentions.add(phrase(names.get(i), report));
    }
    String name = name(group, names, place, report);
    if (place == null) {
      return new PlaceReading(
          name, null, null, null, null, names.get(group.get(0)).kind(), null, mentions);
    }
    return new PlaceReading(
        name,
        place.latitude(),
        place.longitude(),
        place.country(),
        place.kind() == PlaceResolution.PROVINCE ? place.name() : place.province(),
        place.kind(),
        place.geonameid(),
        mentions);
  }

  /** The form of the first mention that is not in capitals, else the gazetteer's spelling of it. */
  private static String name(
      List<Integer> group, List<Toponym> names, @Nullable KnownPlace place, List<Words> report) {
    for (int i : group) {
      Toponym name = names.get(i);
      Words words = report.get(name.sentence());
      if (!words.isUpper(name.begin())) {
        return form(name, report);
      }
    }
    String form = form(names.get(group.get(0)), report);
    if (place != null) {
      List<String> spellings = new ArrayList<>(List.of(place.name(), place.spanish()));
      spellings.addAll(place.also());
      for (String spelling : spellings) {
        if (Spelling.fold(spelling).equals(Spelling.fold(form))) {
          return spelling;
        }
      }
    }
    return form;
  }

  private static String form(Toponym name, List<Words> report) {
    Words words = report.get(name.sentence());
    Sentence sentence = words.sentence();
    return sentence
        .text()
        .substring(
            words.begin(name.begin()),
            Math.max(words.end(name.end() - 1), dotted(words, sentence, name)));
  }

  /** An abbreviation's last full stop is part of its token. */
  private static int dotted(Words words, Sentence sentence, Toponym name) {
    int end = words.end(name.end() - 1);
    int tokenEnd = sentence.end(words.token(name.end() - 1));
    return tokenEnd == end + 1 && words.charAfter(name.end() - 1) == '.' ? tokenEnd : end;
  }

  private static Phrase phrase(Toponym name, List<Words> report) {
    Words words = report.get(name.sentence());
    int begin = words.token(name.begin());
    int last = words.token(name.end() - 1);
    Sentence sentence = words.sentence();
    int head = begin;
    for (int token = begin; token <= last; token++) {
      int up = sentence.head(token);
      if (up < begin || up > last) {
        head = token;
        break;
      }
    }
    return new Phrase(name.sentence(), begin, last + 1, head);
  }
}
