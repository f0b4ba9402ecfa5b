package org.testigo.language.lemma;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.testigo.language.words.WordFile;

/**
 * Makes the stems of Spanish verbs from their classes: "cuent" and "cont" of "contar", "sig" of
 * "seguir". The classes are explained in {@code es/verbs.txt}.
 */
final class SpanishStems {
  /** Takes the stems, one by one. */
  interface Sink {
    /** Takes a stem with the set of endings that follow it, such as "a.p". */
    void add(String infinitive, String stem, String endings);
  }

  private final Sink sink;

  SpanishStems(Sink sink) {
    this.sink = sink;
  }

  /** Reads all verbs; odd forms go into a map from form to infinitive. */
  void read(WordFile file, Map<String, String> forms) {
    Map<String, List<String>> models = new HashMap<>();
    for (String key : file.keys()) {
      int dot = key.indexOf('.');
      String kind = dot < 0 ? key : key.substring(0, dot);
      boolean partOnly = key.startsWith("-", dot + 1);
      String model = key.substring(partOnly ? dot + 2 : dot + 1);
      List<String> words = file.words(key);
      switch (kind) {
        case "form" -> words.forEach(form -> forms.putIfAbsent(form, model));
        case "model" -> {
          models.put(model, words);
          if (!partOnly) {
            addModel(model, "", words);
          }
        }
        case "as" -> {
          for (String verb : words) {
            String prefix = verb.substring(0, verb.length() - model.length());
            addModel(verb, prefix, models.getOrDefault(model, List.of()));
          }
        }
        case "prefix" -> {
          // these are no verbs; SpanishVerbs reads them
        }
        default -> words.forEach(verb -> addClass(verb, kind));
      }
    }
  }

  private void addModel(String verb, String prefix, List<String> stems) {
    addRegular(verb);
    char conjugation = conjugation(verb);
    for (String entry : stems) {
      int slash = entry.indexOf('/');
      String theme = entry.substring(slash + 1);
      boolean shared = theme.equals("t") || theme.equals("f") || theme.equals("m");
      sink.add(
          verb, prefix + entry.substring(0, slash), shared ? theme : conjugation + "." + theme);
    }
  }

  /** The vowel of the conjugation: "a", "e" or "i". */
  private static char conjugation(String verb) {
    char vowel = verb.charAt(verb.length() - 2);
    return vowel == 'í' ? 'i' : vowel;
  }

  private static String root(String verb) {
    return verb.substring(0, verb.length() - 2);
  }

  private void addClass(String verb, String kind) {
    addRegular(verb);
    String root = root(verb);
    char conjugation = conjugation(verb);
    switch (kind) {
      case "ie" -> addPresent(verb, change(root, "e", "ie"));
      case "ue" -> addPresent(verb, change(root, root.indexOf('o') < 0 ? "u" : "o", "ue"));
      case "ie-i" -> {
        addPresent(verb, change(root, "e", "ie"));
        sink.add(verb, change(root, "e", "i"), "i.u");
      }
      case "ue-u" -> {
        addPresent(verb, change(root, "o", "ue"));
        sink.add(verb, change(root, "o", "u"), "i.u");
      }
      case "i" -> {
        addPresent(verb, change(root, "e", "i"));
        sink.add(verb, change(root, "e", "i"), "i.u");
      }
      case "zc" -> sink.add(verb, root.substring(0, root.length() - 1) + "zc", conjugation + ".p");
      case "zc-j" -> {
        sink.add(verb, root.substring(0, root.length() - 1) + "zc", "i.p");
        sink.add(verb, root.substring(0, root.length() - 1) + "j", "t");
      }
      case "accent" -> addPresent(verb, accented(root));
      default -> {
        // regular, and the vowel roots that addRegular knows by themselves
      }
    }
  }

  /** The root with its own conjugation, as spelled before every vowel. */
  private void addRegular(String verb) {
    String root = root(verb);
    char conjugation = conjugation(verb);
    sink.add(verb, root, conjugation + ".r");
    String spelled = spelled(root, conjugation);
    if (!spelled.equals(root)) {
      sink.add(verb, spelled, conjugation + ".p");
    }
    if (conjugation != 'a'
        && !root.isEmpty()
        && "aeou".indexOf(root.charAt(root.length() - 1)) >= 0) {
      sink.add(verb, root, conjugation + ".y");
    }
    if (conjugation == 'i' && root.endsWith("ñ")) {
      sink.add(verb, root, "i.u");
    }
  }

  private void addPresent(String verb, String stem) {
    char conjugation = conjugation(verb);
    sink.add(verb, stem, conjugation + ".p");
    String spelled = spelled(stem, conjugation);
    if (!spelled.equals(stem)) {
      sink.add(verb, spelled, conjugation + ".p");
    }
  }

  /** The root with its last vowel of a kind changed: "seg" to "sieg". */
  private static String change(String root, String from, String to) {
    int at = root.lastIndexOf(from);
    return at < 0 ? root : root.substring(0, at) + to + root.substring(at + from.length());
  }

  private static String accented(String root) {
    for (int at = root.length() - 1; at >= 0; at--) {
      int weak = "iu".indexOf(root.charAt(at));
      if (weak >= 0) {
        return root.substring(0, at) + "íú".charAt(weak) + root.substring(at + 1);
      }
    }
    return root;
  }

  /**
   * The root as it is spelled before the other kind of vowel: "sac" to "saqu", "dirig" to "dirij".
   */
  private static String spelled(String root, char conjugation) {
    if (root.length() < 2) {
      return root;
    }
    String start = root.substring(0, root.length() - 1);
    char last = root.charAt(root.length() - 1);
    if (conjugation == 'a') {
      return switch (last) {
        case 'c' -> start + "qu";
        case 'g' -> start + "gu";
        case 'z' -> start + "c";
        case 'u' -> start.endsWith("g") ? start + "ü" : root;
        default -> root;
      };
    }
    return switch (last) {
      case 'c' -> start + "z";
      case 'g' -> start + "j";
      case 'u' -> start.endsWith("g") ? start : start.endsWith("q") ? unqu(start) : root;
      default -> root;
    };
  }

  private static String unqu(String start) {
    return start.substring(0, start.length() - 1) + "c";
  }
}
