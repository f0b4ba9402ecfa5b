package org.testigo.language.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.testigo.language.lemma.Lemmatizer;
import org.testigo.language.tree.Features;
import org.testigo.language.tree.Upos;
import org.testigo.language.words.WordFile;

/**
 * Learns the lexicon of a {@link Lemmatizer} from treebanks: which lemmas exist, and which forms
 * have a lemma that the grammar does not give.
 *
 * <p>Run as {@code LemmaTrainer LANGUAGE OUT.txt TREEBANK.conllu.gz ...}. A treebank without lemmas
 * only tells which singular nouns and adjectives exist. The same input gives the same file.
 */
public final class LemmaTrainer {
  /** What is seen only once is often misspelled. */
  private static final int LEAST_COUNT = 2;

  /** How often a treebank must contradict the Spanish verbs before it is believed. */
  private static final int LEAST_COUNT_VERB = 4;

  private static final int WIDTH = 100;

  private final String language;
  private final Map<Upos, Map<String, Map<String, Integer>>> gold = new EnumMap<>(Upos.class);
  private final Map<Upos, TreeMap<String, Integer>> lemmas = new EnumMap<>(Upos.class);

  private LemmaTrainer(String language) {
    this.language = language;
  }

  /**
   * Reads the treebanks and writes the lexicon.
   *
   * @param args language, output file, treebanks
   * @throws IOException where a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    LemmaTrainer trainer = new LemmaTrainer(args[0]);
    for (int file = 2; file < args.length; file++) {
      for (String line : Treebank.lines(Path.of(args[file]))) {
        trainer.read(line);
      }
    }
    Files.writeString(Path.of(args[1]), trainer.lexicon(), StandardCharsets.UTF_8);
  }

  private void read(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 4 || columns[0].contains("-") || columns[0].contains(".")) {
      return;
    }
    String form = columns[1].toLowerCase(Locale.ROOT);
    Upos upos = columns[3].equals("_") ? Upos.X : Upos.valueOf(columns[3]);
    if (!isLearned(upos) || !isPlain(form)) {
      return;
    }
    String lemma = upos == Upos.PRON ? columns[2] : columns[2].toLowerCase(Locale.ROOT);
    if (lemma.equals("_")) {
      if ((upos == Upos.NOUN || upos == Upos.ADJ) && !form.endsWith("s")) {
        count(upos, form);
      }
    } else if (isPlain(lemma)) {
      gold.computeIfAbsent(upos, k -> new TreeMap<>())
          .computeIfAbsent(form, k -> new TreeMap<>())
          .merge(lemma, 1, Integer::sum);
      count(upos, lemma);
    }
  }

  private void count(Upos upos, String lemma) {
    lemmas.computeIfAbsent(upos, k -> new TreeMap<>()).merge(lemma, 1, Integer::sum);
  }

  private static boolean isLearned(Upos upos) {
    return switch (upos) {
      case PROPN, PUNCT, SYM, X, NUM -> false;
      default -> true;
    };
  }

  /** Letters, inner hyphens and apostrophes: what the file format can hold. */
  private static boolean isPlain(String word) {
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      if (!Character.isLetter(c) && c != '\'' && c != '’' && (c != '-' || at == 0)) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private String lexicon() {
    StringBuilder out = new StringBuilder();
    out.append("# Learned by org.testigo.language.train.LemmaTrainer; not to be edited.\n");
    for (Upos upos : List.of(Upos.NOUN, Upos.VERB, Upos.ADJ, Upos.ADV)) {
      TreeSet<String> known = new TreeSet<>();
      lemmas
          .getOrDefault(upos, new TreeMap<>())
          .forEach(
              (lemma, count) -> {
                if (count >= LEAST_COUNT) {
                  known.add(lemma);
                }
              });
      write(out, "known." + upos, known);
    }
    Lemmatizer lemmatizer = Lemmatizer.with(language, WordFile.parse(out.toString()));
    gold.forEach((upos, forms) -> write(out, upos.toString(), exceptions(lemmatizer, upos, forms)));
    return out.toString();
  }

  private List<String> exceptions(
      Lemmatizer lemmatizer, Upos upos, Map<String, Map<String, Integer>> forms) {
    List<String> exceptions = new ArrayList<>();
    boolean spanishVerb = language.equals("es") && (upos == Upos.VERB || upos == Upos.AUX);
    forms.forEach(
        (form, counts) -> {
          String best = "";
          int most = 0;
          for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
              most = entry.getValue();
              best = entry.getKey();
            }
          }
          boolean enough = most >= (spanishVerb ? LEAST_COUNT_VERB : LEAST_COUNT);
          if (enough && !lemmatizer.lemma(form, upos, Features.NONE).equals(best)) {
            exceptions.add(form + "=" + best);
          }
        });
    return exceptions;
  }

  private static void write(StringBuilder out, String key, Iterable<String> words) {
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (line.length() > WIDTH) {
        out.append(key).append(':').append(line).append('\n');
        line.setLength(0);
      }
      line.append(' ').append(word);
    }
    if (!line.isEmpty()) {
      out.append(key).append(':').append(line).append('\n');
    }
  }
}
