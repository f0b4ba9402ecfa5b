package org.testigo.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.testigo.language.lemma.Lemmatizer;
import org.testigo.language.model.ModelFile;
import org.testigo.language.model.WordCodes;
import org.testigo.language.name.NameTagger;
import org.testigo.language.parse.Parser;
import org.testigo.language.parse.PassiveVoice;
import org.testigo.language.tag.Tagger;
import org.testigo.language.token.TokenizedText;
import org.testigo.language.token.Tokenizer;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.SentenceBuilder;

/**
 * Reads text of one language into sentences: words with offsets, lemmas, parts of speech, features,
 * trees and names. Open one and share it: it is immutable, and threads may use it at the same time.
 */
public final class LanguageReader {
  private static final String[] KINDS = {"tag", "parse", "name"};

  private final String language;
  private final String modelId;
  private final Tokenizer tokenizer;
  private final Lemmatizer lemmatizer;
  private final Tagger tagger;
  private final Parser parser;
  private final NameTagger nameTagger;

  private LanguageReader(String language) throws IOException {
    this.language = language;
    ModelFile[] models = new ModelFile[KINDS.length];
    for (int i = 0; i < KINDS.length; i++) {
      String name = language + "/" + KINDS[i] + ".model";
      try (InputStream file = resource(name)) {
        models[i] = ModelFile.read(file, name);
      }
    }
    try (InputStream file = resource(language + "/models.sha256")) {
      modelId = new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip();
    }
    tokenizer = Tokenizer.of(language);
    lemmatizer = Lemmatizer.of(language);
    tagger = new Tagger(models[0]);
    parser = new Parser(models[1]);
    nameTagger = new NameTagger(models[2]);
  }

  /**
   * Opens the reader of a language, with the models that come with the program.
   *
   * @param code "en" or "es"
   * @return the reader
   * @throws IllegalArgumentException where there are no models of the language
   */
  public static LanguageReader of(String code) {
    if (!code.equals("en") && !code.equals("es")) {
      throw new IllegalArgumentException("no models for the language \"" + code + "\"");
    }
    try {
      return new LanguageReader(code);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream stream = LanguageReader.class.getResourceAsStream(name);
    if (stream == null) {
      throw new FileNotFoundException(name + ": the model is missing from the program");
    }
    return stream;
  }

  /**
   * Returns the language that is read.
   *
   * @return "en" or "es"
   */
  public String language() {
    return language;
  }

  /**
   * Returns what identifies the models of this reader.
   *
   * @return "sha256:" and the checksum of the bytes of the models
   */
  public String modelId() {
    return modelId;
  }

  /**
   * Reads a text. Never throws, whatever the text.
   *
   * @param text any text
   * @return its sentences in order
   */
  public List<Sentence> read(String text) {
    TokenizedText cut = tokenizer.read(text);
    List<Sentence> sentences = new ArrayList<>(cut.sentences());
    SentenceBuilder sentence = new SentenceBuilder();
    WordCodes words = new WordCodes();
    Tagger.Scratch tagging = tagger.scratch();
    Parser.Scratch parsing = parser.scratch();
    NameTagger.Scratch naming = nameTagger.scratch();
    for (int i = 0; i < cut.sentences(); i++) {
      cut.fill(sentence, i);
      words.fill(sentence);
      tagger.tag(sentence, words, tagging);
      parser.parse(sentence, words, parsing);
      nameTagger.tag(sentence, words, naming);
      for (int token = 0; token < sentence.size(); token++) {
        sentence.lemma(
            token,
            lemmatizer.lemma(sentence.form(token), sentence.upos(token), sentence.features(token)));
      }
      PassiveVoice.settle(sentence);
      sentences.add(sentence.build());
    }
    return List.copyOf(sentences);
  }
}
