package org.testigo.codebook.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.testigo.codebook.yaml.Node;
import org.testigo.record.EventType;

/** Reads the entries of a file of frames and checks them against ontology and classes. */
final class FrameReader {
  private static final String[] KEYS = {
    "type",
    "mode",
    "verb",
    "noun",
    "adjective",
    "idiom",
    "light",
    "particle",
    "actor",
    "recipient",
    "needs",
    "unless",
    "complement",
    "negated",
    "reciprocal",
    "example",
    "who",
    "whom",
    "not"
  };
  private static final List<String> INFINITIVES = List.of("arse", "erse", "irse", "írse");

  private final Ontology ontology;
  private final WordClasses classes;
  private final Grammar grammar;

  FrameReader(Ontology ontology, WordClasses classes, Grammar grammar) {
    this.ontology = ontology;
    this.classes = classes;
    this.grammar = grammar;
  }

  List<Frame> read(Node file) {
    file.allow("type", "frames");
    EventType type = file.get("type").constant(EventType.class);
    List<Frame> frames = new ArrayList<>();
    for (Node entry : file.get("frames").items()) {
      frames.add(frame(entry, type));
    }
    return frames;
  }

  private Frame frame(Node entry, EventType fileType) {
    entry.allow(KEYS);
    EventType type =
        entry.find("type").map(node -> node.constant(EventType.class)).orElse(fileType);
    String mode = entry.find("mode").map(Node::text).orElse(null);
    if (mode != null) {
      ontology.check(entry.get("mode"), type, mode);
    }
    FrameKind kind = kind(entry);
    List<String> who = entry.words("who");
    List<String> whom = entry.words("whom");
    List<FrameExample> examples = new ArrayList<>();
    entry
        .find("example")
        .ifPresent(node -> each(node).forEach(one -> examples.add(example(one, who, whom))));
    return new Frame(
        kind,
        type,
        mode,
        triggers(entry, kind),
        entry.find("light").map(node -> words(node, List.of())).orElse(List.of()),
        slots(entry, "actor", kind, true),
        slots(entry, "recipient", kind, false),
        needs(entry, "needs"),
        needs(entry, "unless"),
        entry
            .find("complement")
            .map(node -> node.constant(Complement.class))
            .orElse(Complement.KEPT),
        entry.find("negated").map(node -> node.constant(EventType.class)).orElse(null),
        truth(entry, "reciprocal"),
        examples,
        entry.words("not"),
        entry.file(),
        entry.line());
  }

  private static List<Node> each(Node node) {
    return node.isList() ? node.items() : List.of(node);
  }

  private static boolean truth(Node entry, String key) {
    String value = entry.text(key, "false");
    if (!value.equals("true") && !value.equals("false")) {
      throw entry.get(key).wrong("'" + value + "' is neither true nor false", "write true");
    }
    return value.equals("true");
  }

  private static FrameKind kind(Node entry) {
    if (entry.find("light").isPresent()) {
      entry.get("noun");
      return FrameKind.LIGHT;
    }
    FrameKind found = null;
    for (FrameKind kind : FrameKind.values()) {
      if (kind != FrameKind.LIGHT && entry.find(key(kind)).isPresent()) {
        if (found != null) {
          throw entry.wrong(
              "the entry has both '" + key(found) + "' and '" + key(kind) + "'",
              "make two entries");
        }
        found = kind;
      }
    }
    if (found == null) {
      throw entry.wrong("nothing names the event", "add verb, noun, light, adjective or idiom");
    }
    return found;
  }

  private static String key(FrameKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private List<Trigger> triggers(Node entry, FrameKind kind) {
    String key = kind == FrameKind.LIGHT ? "noun" : key(kind);
    List<String> particles =
        entry.find("particle").map(node -> WordSequences.words(node.text())).orElse(List.of());
    return words(entry.get(key), particles);
  }

  private List<Trigger> words(Node node, List<String> particles) {
    List<Trigger> triggers = new ArrayList<>();
    for (String expression : node.words()) {
      List<String> words = new ArrayList<>(WordSequences.words(expression));
      String first = words.get(0);
      if (first.isEmpty()) {
        throw node.wrong("an empty word", "write a lemma");
      }
      boolean reflexive = grammar.is(WordGroup.REFLEXIVE, "se") && isReflexive(first);
      if (reflexive) {
        String verb = first.substring(0, first.length() - 2);
        words.set(0, verb.endsWith("ír") ? verb.substring(0, verb.length() - 2) + "ír" : verb);
      }
      words.addAll(particles);
      triggers.add(new Trigger(words, reflexive));
    }
    return triggers;
  }

  private static boolean isReflexive(String verb) {
    return INFINITIVES.stream().anyMatch(ending -> verb.endsWith(ending) && verb.length() > 5);
  }

  private static List<String> slots(Node entry, String key, FrameKind kind, boolean actor) {
    if (entry.find(key).isPresent()) {
      return entry.words(key).stream().filter(slot -> !slot.equals("none")).toList();
    }
    return switch (kind) {
      case VERB, IDIOM, LIGHT -> List.of(actor ? "subject" : "object");
      case NOUN ->
          actor ? List.of("agent", "possessor", "compound", "adjective") : List.of("genitive");
      case ADJECTIVE -> actor ? List.of("agent") : List.of("subject");
    };
  }

  private List<Need> needs(Node entry, String key) {
    List<Need> needs = new ArrayList<>();
    entry
        .find(key)
        .ifPresent(
            node -> {
              for (Map.Entry<String, Node> need : node.entries().entrySet()) {
                List<String> words = new ArrayList<>();
                for (String word : need.getValue().words()) {
                  words.add(checked(need.getValue(), word.toLowerCase(Locale.ROOT)));
                }
                String slots = need.getKey().replace('|', '/');
                needs.add(new Need(List.of(slots.split("/", -1)), words));
              }
            });
    return needs;
  }

  private String checked(Node node, String word) {
    if (word.equals("@any") || word.equals("true")) {
      return Need.ANY;
    }
    if (word.startsWith("@") && !classes.knows(word.substring(1))) {
      throw node.wrong(
          "there is no class " + word, "add it to classes.yaml, or use @person, @place, @number");
    }
    return word;
  }

  private static FrameExample example(Node node, List<String> who, List<String> whom) {
    String marked = node.text();
    StringBuilder sentence = new StringBuilder();
    int begin = -1;
    int end = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        begin = begin < 0 ? sentence.length() : begin;
      } else if (c == ']') {
        end = end < 0 ? sentence.length() : end;
      } else {
        sentence.append(c);
      }
    }
    if (begin < 0 || end <= begin) {
      throw node.wrong("the example does not show its trigger", "put the trigger in [brackets]");
    }
    return new FrameExample(sentence.toString(), begin, end, who, whom, node.file(), node.line());
  }
}
