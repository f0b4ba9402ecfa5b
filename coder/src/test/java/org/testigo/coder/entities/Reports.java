package org.testigo.coder.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.testigo.codebook.countries.Countries;
import org.testigo.codebook.entities.EntityBook;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.coder.places.PlaceReading;
import org.testigo.coder.text.Layout;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Features;
import org.testigo.language.tree.NameType;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.SentenceBuilder;
import org.testigo.language.tree.Upos;
import org.testigo.record.PlaceResolution;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;

/** Small reports with trees by hand: a line a word with form, part of speech, head and relation. */
final class Reports {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();
  private static final Countries COUNTRIES = Countries.read(FILES);
  static final Map<String, EntityBook> BOOKS =
      Map.of(
          "en", EntityBook.read(FILES, COUNTRIES, "en"),
          "es", EntityBook.read(FILES, COUNTRIES, "es"));

  private Reports() {}

  static ReadText read(String language, String... blocks) {
    StringBuilder text = new StringBuilder();
    List<int[]> bounds = new ArrayList<>();
    for (String block : blocks) {
      int begin = text.length();
      block.lines().forEach(line -> text.append(line.strip().split(" +", -1)[0]).append(' '));
      bounds.add(new int[] {begin, text.length() - 1});
    }
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < blocks.length; i++) {
      sentences.add(sentence(text.toString(), bounds.get(i), blocks[i]));
    }
    Report report =
        new Report(
            null,
            null,
            text.toString(),
            language,
            LocalDate.of(2025, 4, 1),
            PublishedFrom.GIVEN,
            null,
            null);
    return Layout.of(report, language, sentences);
  }

  private static Sentence sentence(String text, int[] bounds, String block) {
    SentenceBuilder builder = new SentenceBuilder().reset(text, bounds[0], bounds[1]);
    List<String[]> rows = block.lines().map(line -> line.strip().split(" +", -1)).toList();
    int begin = bounds[0];
    for (int token = 0; token < rows.size(); token++) {
      String[] row = rows.get(token);
      builder.add(row[0], begin, begin + row[0].length(), token);
      begin += row[0].length() + 1;
      builder.lemma(token, row[0].toLowerCase(Locale.ROOT));
      builder.tag(token, Upos.valueOf(row[1]), Features.parse("_"));
      builder.attach(token, Integer.parseInt(row[2]) - 1, Deprel.of(row[3]).orElseThrow());
    }
    for (int token = 0; token < rows.size(); token++) {
      if (rows.get(token).length > 4 && rows.get(token)[4].startsWith("B-")) {
        int end = token + 1;
        while (end < rows.size() && rows.get(end).length > 4 && rows.get(end)[4].equals("I")) {
          end++;
        }
        builder.name(token, end, NameType.valueOf(rows.get(token)[4].substring(2)));
      }
    }
    return builder.build();
  }

  static PlaceReading country(String name, String code, int sentence, int token) {
    return new PlaceReading(
        name,
        0.0,
        0.0,
        code,
        null,
        PlaceResolution.COUNTRY,
        null,
        List.of(new Phrase(sentence, token, token + 1, token)));
  }

  static Entities entities(ReadText text, PlaceReading... places) {
    return EntityFinder.find(
        text, List.of(places), Objects.requireNonNull(BOOKS.get(text.language())));
  }

  /** The words of all mentions of an entity. */
  static List<String> mentions(ReadText text, EntityReading entity) {
    return entity.mentions().stream()
        .map(mention -> text.span(mention.phrase()))
        .map(span -> text.text().substring(span.begin(), span.end()))
        .toList();
  }
}
