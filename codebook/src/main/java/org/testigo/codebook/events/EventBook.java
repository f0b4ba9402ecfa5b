package org.testigo.codebook.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.codebook.yaml.Node;
import org.testigo.record.EventType;

/** All that the codebook knows of events in one language. Immutable; threads may share it. */
public final class EventBook {
  private final String language;
  private final Ontology ontology;
  private final WordClasses classes;
  private final Grammar grammar;
  private final StatusMarkers status;
  private final List<Frame> frames;
  private final Map<String, List<Entry>> byLemma = new HashMap<>();
  private final Map<EventType, WordSequences<String>> modes;
  private final WordSequences<String> contexts;

  /**
   * A frame and the one of its triggers that begins with the lemma looked up.
   *
   * @param frame the frame
   * @param trigger the trigger
   * @param order the frame's place in the book
   */
  public record Entry(Frame frame, Trigger trigger, int order) {}

  private EventBook(String language, Parts parts) {
    this.language = language;
    this.ontology = parts.ontology;
    this.classes = parts.classes;
    this.grammar = parts.grammar;
    this.status = parts.status;
    this.frames = List.copyOf(parts.frames);
    this.modes = parts.modes;
    this.contexts = parts.contexts;
    for (int order = 0; order < frames.size(); order++) {
      Frame frame = frames.get(order);
      for (Trigger trigger : frame.triggers()) {
        byLemma
            .computeIfAbsent(trigger.lemma(), lemma -> new ArrayList<>(2))
            .add(new Entry(frame, trigger, order));
      }
    }
  }

  /**
   * Reads the book of a language.
   *
   * @param files the codebook's files
   * @param language the ISO 639-1 code of the language
   * @return the book
   */
  public static EventBook read(CodebookFiles files, String language) {
    return read(
        files.in("events"),
        files.in("events/" + language),
        files.in("status/" + language),
        language);
  }

  static EventBook read(List<Node> shared, List<Node> events, List<Node> markers, String language) {
    Parts parts = new Parts();
    shared.forEach(parts.ontology::read);
    List<Node> frames = new ArrayList<>();
    for (Node file : events) {
      parts.readOrKeep(file, frames);
    }
    FrameReader reader = new FrameReader(parts.ontology, parts.classes, parts.grammar);
    Map<String, Frame> byKey = new LinkedHashMap<>();
    for (Node file : frames) {
      for (Frame frame : reader.read(file)) {
        add(byKey, frame);
      }
    }
    parts.frames.addAll(byKey.values());
    markers.forEach(parts.status::read);
    return new EventBook(language, parts);
  }

  /** A later file overrides an entry of the same words and needs; within a file the first stays. */
  private static void add(Map<String, Frame> byKey, Frame frame) {
    String key = frame.kind() + " " + frame.triggers() + frame.light() + frame.needs();
    Frame known = byKey.get(key);
    boolean again =
        known != null && known.file().equals(frame.file()) && known.line() < frame.line();
    if (known == null || (!again && known.type() == frame.type())) {
      byKey.put(key, frame);
    } else if (known.type() != frame.type() || again) {
      byKey.putIfAbsent(key + frame.type() + frame.line(), frame);
    }
  }

  /** What is read before the book is put together. */
  private static final class Parts {
    final Ontology ontology = new Ontology();
    final WordClasses classes = new WordClasses();
    final Grammar grammar = new Grammar();
    final StatusMarkers status = new StatusMarkers();
    final List<Frame> frames = new ArrayList<>();
    final Map<EventType, WordSequences<String>> modes = new LinkedHashMap<>();
    final WordSequences<String> contexts = new WordSequences<>();

    void readOrKeep(Node file, List<Node> frameFiles) {
      if (file.find("classes").isPresent()) {
        classes.read(file);
      } else if (file.find("modes").isPresent()) {
        file.get("modes").items().forEach(this::readMode);
      } else if (file.find("contexts").isPresent()) {
        file.get("contexts").entries().forEach(this::readContext);
      } else if (file.find("grammar").isPresent()) {
        grammar.read(file.get("grammar"));
      } else {
        frameFiles.add(file);
      }
    }

    private void readMode(Node entry) {
      entry.allow("type", "mode", "words");
      EventType type = entry.get("type").constant(EventType.class);
      String mode = entry.get("mode").text();
      ontology.check(entry.get("mode"), type, mode);
      WordSequences<String> words = modes.computeIfAbsent(type, key -> new WordSequences<>());
      entry.get("words").words().forEach(word -> words.add(word, mode));
    }

    private void readContext(String context, Node words) {
      ontology.checkContext(words, context);
      words.words().forEach(word -> contexts.add(word, context));
    }
  }

  /**
   * Returns the language of the book.
   *
   * @return its ISO 639-1 code
   */
  public String language() {
    return language;
  }

  /**
   * Returns the types, modes and contexts.
   *
   * @return the ontology
   */
  public Ontology ontology() {
    return ontology;
  }

  /**
   * Returns the classes of words.
   *
   * @return the classes
   */
  public WordClasses classes() {
    return classes;
  }

  /**
   * Returns the small words.
   *
   * @return the grammar
   */
  public Grammar grammar() {
    return grammar;
  }

  /**
   * Returns the markers of status.
   *
   * @return the markers
   */
  public StatusMarkers status() {
    return status;
  }

  /**
   * Returns all frames.
   *
   * @return the frames, in the order of the files
   */
  public List<Frame> frames() {
    return frames;
  }

  /**
   * Finds the frames whose trigger begins with a lemma.
   *
   * @param lemma the lemma, in lower case
   * @return the frames, in the order of the book
   */
  public List<Entry> entries(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  /**
   * Finds the words that refine the mode of a type.
   *
   * @param type the type
   * @return words and the modes that they show, or empty where the type has none
   */
  public Optional<WordSequences<String>> modes(EventType type) {
    return Optional.ofNullable(modes.get(type));
  }

  /**
   * Returns the words that show contexts.
   *
   * @return words and the contexts that they show
   */
  public WordSequences<String> contexts() {
    return contexts;
  }
}
