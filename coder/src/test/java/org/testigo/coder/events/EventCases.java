package org.testigo.coder.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.testigo.codebook.events.EventBook;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.coder.claims.Trees;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.entities.EntityMention;
import org.testigo.coder.entities.EntityReading;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.coder.times.TimeReading;
import org.testigo.language.tree.Sentence;
import org.testigo.record.EntityType;
import org.testigo.record.MentionKind;
import org.testigo.record.TimexType;

/** Events of small trees by hand, shown as "TYPE status word: actors > recipients". */
final class EventCases {
  private static final Map<String, EventBook> BOOKS =
      Map.of(
          "en", EventBook.read(CodebookFiles.builtIn(), "en"),
          "es", EventBook.read(CodebookFiles.builtIn(), "es"));

  private final ReadText read;
  private final Entities entities;
  private final List<TimeReading> times = new ArrayList<>();

  private EventCases(ReadText read, Entities entities) {
    this.read = read;
    this.entities = entities;
  }

  /** A report whose parties are the words named, separated by spaces. */
  static EventCases of(String language, String parties, String... blocks) {
    ReadText read = Trees.read(language, blocks);
    Map<String, List<EntityMention>> mentions = new TreeMap<>();
    for (int index = 0; index < read.sentences().size(); index++) {
      Sentence sentence = read.sentence(index);
      for (int token = 0; token < sentence.size(); token++) {
        String form = sentence.form(token);
        if (List.of(parties.split(" ", -1)).contains(form)) {
          Phrase phrase = new Phrase(index, token, token + 1, token);
          mentions
              .computeIfAbsent(form, key -> new ArrayList<>())
              .add(new EntityMention(phrase, MentionKind.NOMINAL));
        }
      }
    }
    List<EntityReading> all = new ArrayList<>();
    mentions.forEach(
        (name, list) ->
            all.add(new EntityReading(name, EntityType.GROUP, null, List.of(), List.of(), list)));
    return new EventCases(read, new Entities(all));
  }

  /** Makes a word of a sentence a time expression of one day or more. */
  EventCases time(int sentence, String form, String begin, String end) {
    Sentence tree = read.sentence(sentence);
    for (int token = 0; token < tree.size(); token++) {
      if (tree.form(token).equals(form)) {
        Phrase phrase = new Phrase(sentence, token, token + 1, token);
        times.add(
            new TimeReading(
                phrase,
                read.span(phrase),
                TimexType.DATE,
                null,
                LocalDate.parse(begin),
                LocalDate.parse(end)));
      }
    }
    return this;
  }

  List<EventReading> events() {
    EventBook book = Objects.requireNonNull(BOOKS.get(read.language()));
    return EventFinder.find(read, entities, List.of(), times, List.of(), book);
  }

  List<TriggerReading> explained() {
    EventBook book = Objects.requireNonNull(BOOKS.get(read.language()));
    return EventFinder.explain(read, entities, List.of(), times, List.of(), book);
  }

  /** The events, one a string. */
  List<String> shown() {
    List<String> shown = new ArrayList<>();
    for (EventReading event : events()) {
      String word = read.span(event.trigger()).of(read.text());
      String line = event.type() + " " + event.status().code() + " " + word;
      String actors = names(event.actors());
      String recipients = names(event.recipients());
      shown.add(line + ":" + actors + (recipients.isEmpty() ? "" : " >" + recipients));
    }
    return shown;
  }

  private String names(List<Integer> parties) {
    StringBuilder names = new StringBuilder();
    parties.forEach(party -> names.append(' ').append(entities.get(party).name()));
    return names.toString();
  }
}
