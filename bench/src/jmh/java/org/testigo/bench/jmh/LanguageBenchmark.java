package org.testigo.bench.jmh;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.testigo.language.LanguageReader;
import org.testigo.language.lemma.Lemmatizer;
import org.testigo.language.model.ModelFile;
import org.testigo.language.model.WordClusters;
import org.testigo.language.model.WordCodes;
import org.testigo.language.name.NameTagger;
import org.testigo.language.parse.Parser;
import org.testigo.language.tag.Tagger;
import org.testigo.language.token.TokenizedText;
import org.testigo.language.token.Tokenizer;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.SentenceBuilder;

/**
 * The steps of the language layer on the example reports of a language, one by one and together.
 * The counter {@code words} is words a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LanguageBenchmark {
  /** The language. */
  @Param({"en", "es"})
  public String language = "en";

  /** The folder with the texts, of which those are taken that are in the language. */
  @Param("examples")
  public String folder = "examples";

  private String text = "";
  private LanguageReader reader;
  private Tokenizer tokenizer;
  private Lemmatizer lemmatizer;
  private Tagger tagger;
  private Parser parser;
  private NameTagger names;
  private Tagger.Scratch tagging;
  private Parser.Scratch parsing;
  private NameTagger.Scratch naming;
  private final List<SentenceBuilder> sentences = new ArrayList<>();
  private final List<WordCodes> codes = new ArrayList<>();
  private WordCodes fresh;

  /** Words a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {
    /** The words read so far. */
    public long words;
  }

  /**
   * Opens the models and reads the texts once.
   *
   * @throws IOException where a file cannot be read
   */
  @Setup
  public void open() throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(Path.of(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String one = Files.readString(file);
        if (org.testigo.language.detect.LanguageDetector.detect(one).equals(language)) {
          all.append(one).append("\n\n");
        }
      }
    }
    text = all.toString();
    reader = LanguageReader.of(language);
    tokenizer = Tokenizer.of(language);
    lemmatizer = Lemmatizer.of(language);
    ModelFile tag = model("tag");
    WordClusters clusters = WordClusters.of(tag.classifier(WordClusters.CLUSTER));
    tagger = new Tagger(tag);
    parser = new Parser(model("parse"));
    names = new NameTagger(model("name"));
    tagging = tagger.scratch();
    parsing = parser.scratch();
    naming = names.scratch();
    fresh = new WordCodes(clusters);
    TokenizedText cut = tokenizer.read(text);
    for (int i = 0; i < cut.sentences(); i++) {
      SentenceBuilder sentence = new SentenceBuilder();
      WordCodes words = new WordCodes(clusters);
      cut.fill(sentence, i);
      words.fill(sentence);
      tagger.tag(sentence, words, tagging);
      parser.parse(sentence, words, parsing);
      sentences.add(sentence);
      codes.add(words);
    }
  }

  private ModelFile model(String kind) throws IOException {
    String name = language + "/" + kind + ".model";
    try (InputStream in = LanguageReader.class.getResourceAsStream(name)) {
      return ModelFile.read(in, name);
    }
  }

  private void count(Count count) {
    for (SentenceBuilder sentence : sentences) {
      count.words += sentence.size();
    }
  }

  /** Everything: text in, sentences with trees and names out. */
  @Benchmark
  public List<Sentence> all(Count count) {
    count(count);
    return reader.read(text);
  }

  /** Cutting text into sentences and words. */
  @Benchmark
  public int tokenize(Count count) {
    count(count);
    return tokenizer.read(text).words();
  }

  /** Words into numbers. */
  @Benchmark
  public int code(Count count) {
    count(count);
    sentences.forEach(fresh::fill);
    return fresh.size();
  }

  /** Parts of speech and features. */
  @Benchmark
  public void tag(Count count) {
    count(count);
    for (int i = 0; i < codes.size(); i++) {
      tagger.tag(sentences.get(i), codes.get(i), tagging);
    }
  }

  /** Heads and relations. */
  @Benchmark
  public void parse(Count count) {
    count(count);
    for (int i = 0; i < codes.size(); i++) {
      parser.parse(sentences.get(i), codes.get(i), parsing);
    }
  }

  /** Names. */
  @Benchmark
  public void name(Count count) {
    count(count);
    for (int i = 0; i < codes.size(); i++) {
      names.tag(sentences.get(i), codes.get(i), naming);
    }
  }

  /** Lemmas. */
  @Benchmark
  public int lemma(Count count) {
    count(count);
    int length = 0;
    for (SentenceBuilder sentence : sentences) {
      for (int token = 0; token < sentence.size(); token++) {
        length +=
            lemmatizer
                .lemma(sentence.form(token), sentence.upos(token), sentence.features(token))
                .length();
      }
    }
    return length;
  }
}
