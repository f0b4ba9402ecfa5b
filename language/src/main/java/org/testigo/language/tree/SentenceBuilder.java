package org.testigo.language.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Builds a sentence, token by token, then layer by layer. For one thread.
 *
 * <p>Tokens come first ({@link #add}); tags, lemmas, heads and names are set afterwards, in any
 * order; {@link #build} copies everything. A builder may be used again after {@link #reset}.
 */
public final class SentenceBuilder {
  private String text = "";
  private int begin;
  private int end;
  private int size;
  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private int[] surface = new int[64];
  private String[] forms = new String[64];
  private String[] lemmas = new String[64];
  private Upos[] upos = new Upos[64];
  private Features[] features = new Features[64];
  private int[] heads = new int[64];
  private Deprel[] deprels = new Deprel[64];
  private @Nullable NameType[] names = new NameType[64];
  private boolean[] nameBegins = new boolean[64];

  /** Makes an empty builder. */
  public SentenceBuilder() {}

  /**
   * Begins a new sentence.
   *
   * @param text the whole text
   * @param begin where the sentence begins in it, as a UTF-16 offset
   * @param end where it ends, exclusive
   * @return this builder
   */
  public SentenceBuilder reset(String text, int begin, int end) {
    if (begin < 0 || end < begin || end > text.length()) {
      throw new IllegalArgumentException(
          "sentence [" + begin + ", " + end + ") in a text of " + text.length());
    }
    this.text = text;
    this.begin = begin;
    this.end = end;
    this.size = 0;
    return this;
  }

  /**
   * Adds a word at the end of the sentence; it is of kind X and depends on the word before it until
   * told otherwise.
   *
   * @param form the word's form
   * @param begin where it begins in the text, as a UTF-16 offset
   * @param end where it ends, exclusive
   * @param surfaceToken the number of the surface token that it belongs to
   * @return its index
   */
  public int add(String form, int begin, int end, int surfaceToken) {
    if (begin < this.begin || end < begin || end > this.end) {
      throw new IllegalArgumentException(
          "token [" + begin + ", " + end + ") in sentence [" + this.begin + ", " + this.end + ")");
    }
    if (size == forms.length) {
      grow();
    }
    int token = size++;
    begins[token] = begin;
    ends[token] = end;
    surface[token] = surfaceToken;
    forms[token] = form;
    lemmas[token] = form;
    upos[token] = Upos.X;
    features[token] = Features.NONE;
    heads[token] = token - 1;
    deprels[token] = token == 0 ? Deprel.ROOT : Deprel.DEP;
    names[token] = null;
    nameBegins[token] = false;
    return token;
  }

  private void grow() {
    int room = size * 2;
    begins = Arrays.copyOf(begins, room);
    ends = Arrays.copyOf(ends, room);
    surface = Arrays.copyOf(surface, room);
    forms = Arrays.copyOf(forms, room);
    lemmas = Arrays.copyOf(lemmas, room);
    upos = Arrays.copyOf(upos, room);
    features = Arrays.copyOf(features, room);
    heads = Arrays.copyOf(heads, room);
    deprels = Arrays.copyOf(deprels, room);
    names = Arrays.copyOf(names, room);
    nameBegins = Arrays.copyOf(nameBegins, room);
  }

  /**
   * Sets part of speech and features of a word.
   *
   * @param token the token
   * @param tag its part of speech
   * @param feats its features
   */
  public void tag(int token, Upos tag, Features feats) {
    upos[token] = tag;
    features[token] = feats;
  }

  /**
   * Sets the lemma of a word.
   *
   * @param token the token
   * @param lemma its lemma
   */
  public void lemma(int token, String lemma) {
    lemmas[token] = lemma;
  }

  /**
   * Sets head and relation of a word.
   *
   * @param token the token
   * @param head its head's index, or {@link Sentence#NONE}
   * @param relation its relation to the head
   */
  public void attach(int token, int head, Deprel relation) {
    heads[token] = head;
    deprels[token] = relation;
  }

  /**
   * Makes a stretch of words a name.
   *
   * @param first its first token
   * @param endToken one past its last token
   * @param type what it names
   */
  public void name(int first, int endToken, NameType type) {
    for (int token = first; token < endToken; token++) {
      names[token] = type;
      nameBegins[token] = token == first;
    }
  }

  /**
   * Begins with all that a sentence holds, so that single relations can be changed.
   *
   * @param sentence the sentence
   * @return a builder of its own
   */
  public static SentenceBuilder of(Sentence sentence) {
    SentenceBuilder copy =
        new SentenceBuilder().reset(sentence.text(), sentence.begin(), sentence.end());
    for (int t = 0; t < sentence.size(); t++) {
      copy.add(sentence.form(t), sentence.begin(t), sentence.end(t), sentence.surface(t));
      copy.tag(t, sentence.upos(t), sentence.features(t));
      copy.lemma(t, sentence.lemma(t));
      copy.attach(t, sentence.head(t), sentence.deprel(t));
      copy.names[t] = sentence.name(t);
      copy.nameBegins[t] = sentence.nameBegins(t);
    }
    return copy;
  }

  /**
   * Builds the sentence.
   *
   * @return the sentence; this builder may be used again
   * @throws IllegalArgumentException where the heads make no tree
   */
  public Sentence build() {
    return new Sentence(this);
  }

  /**
   * Returns the number of words so far.
   *
   * @return the number of tokens
   */
  public int size() {
    return size;
  }

  /**
   * Returns the form of a word added before.
   *
   * @param token the token
   * @return its form
   */
  public String form(int token) {
    return forms[token];
  }

  /**
   * Returns the part of speech set before.
   *
   * @param token the token
   * @return its part of speech
   */
  public Upos upos(int token) {
    return upos[token];
  }

  /**
   * Returns the features set before.
   *
   * @param token the token
   * @return its features
   */
  public Features features(int token) {
    return features[token];
  }

  /**
   * Returns the lemma set before.
   *
   * @param token the token
   * @return its lemma
   */
  public String lemma(int token) {
    return lemmas[token];
  }

  /**
   * Returns the head set before.
   *
   * @param token the token
   * @return its head, or {@link Sentence#NONE}
   */
  public int head(int token) {
    return heads[token];
  }

  /**
   * Returns the relation set before.
   *
   * @param token the token
   * @return its relation to its head
   */
  public Deprel deprel(int token) {
    return deprels[token];
  }

  String text() {
    return text;
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  int[] begins() {
    return Arrays.copyOf(begins, size);
  }

  int[] ends() {
    return Arrays.copyOf(ends, size);
  }

  int[] surface() {
    return Arrays.copyOf(surface, size);
  }

  String[] forms() {
    return Arrays.copyOf(forms, size);
  }

  String[] lemmas() {
    return Arrays.copyOf(lemmas, size);
  }

  Upos[] upos() {
    return Arrays.copyOf(upos, size);
  }

  Features[] features() {
    return Arrays.copyOf(features, size);
  }

  int[] heads() {
    return Arrays.copyOf(heads, size);
  }

  Deprel[] deprels() {
    return Arrays.copyOf(deprels, size);
  }

  @Nullable NameType[] names() {
    return Arrays.copyOf(names, size);
  }

  boolean[] nameBegins() {
    return Arrays.copyOf(nameBegins, size);
  }
}
