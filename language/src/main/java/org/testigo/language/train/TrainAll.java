package org.testigo.language.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.testigo.language.model.Classifier;
import org.testigo.language.model.ModelFile;
import org.testigo.language.model.WordClusters;
import org.testigo.language.tag.Tagger;
import org.testigo.language.token.Tokenizer;

/**
 * Makes the models of a language anew: {@code TrainAll DATA_DIR OUT_DIR en|es}, where DATA_DIR
 * holds the folder {@code training}.
 */
public final class TrainAll {
  private static final long SEED = 20261124;
  private static final int CLUSTER_ROUNDS = 8;
  private static final String UD = "training/ud/";

  private final Path data;
  private final Recipe recipe;
  private final List<Path> inputs = new ArrayList<>();

  private TrainAll(Path data, Recipe recipe) {
    this.data = data;
    this.recipe = recipe;
  }

  /**
   * Trains and writes, into a folder for each language, {@code tag.model}, {@code parse.model},
   * {@code name.model} and, in {@code models.sha256}, the checksum of the three.
   *
   * @param arguments the folder of the data, the folder to write into, and a language, or none for
   *     all
   * @throws IOException where data cannot be read or a model cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2 || arguments.length > 3) {
      throw new IllegalArgumentException("usage: TrainAll DATA_DIR OUT_DIR [en|es]");
    }
    Path data = Path.of(arguments[0]);
    List<String> languages = arguments.length == 3 ? List.of(arguments[2]) : List.of("en", "es");
    for (String language : languages) {
      new TrainAll(data, Recipe.of(language)).train(Path.of(arguments[1]).resolve(language));
    }
  }

  private void train(Path out) throws IOException {
    Files.createDirectories(out);
    List<Example> gold = new ArrayList<>();
    for (String name : recipe.gold()) {
      gold.addAll(Treebank.read(input(UD + name), true));
    }
    List<Example> silver = new ArrayList<>();
    List<Example> learned = new ArrayList<>();
    for (int i = 0; i < recipe.silver().size(); i++) {
      List<Example> all = Treebank.read(input(UD + recipe.silver().get(i)), false);
      silver.addAll(all);
      learned.addAll(everyNth(all, recipe.silverSteps().get(i)));
    }
    List<NameTrainer.Names> names = new ArrayList<>();
    for (String name : recipe.names()) {
      names.addAll(NameTrainer.read(input("training/ner/" + name), name.contains("re3d")));
    }
    Classifier clusters = clusters(gold, silver, names);
    WordClusters words = WordClusters.of(clusters);
    Course tagging =
        new Course(words, recipe.goldWeight(), recipe.tagRounds(), SEED, recipe.tagMargin());
    Course parsing =
        new Course(words, recipe.goldWeight(), recipe.parseRounds(), SEED, recipe.parseMargin());
    List<Example> treebank = new ArrayList<>(gold);
    if (!silver.isEmpty()) {
      Silver converter =
          new Silver(
              tagging.with(1, recipe.silverRounds()), parsing.with(1, recipe.silverRounds()));
      treebank.addAll(converter.inTheMannerOf(gold, learned));
    }
    List<Classifier> tag =
        new ArrayList<>(TagTrainer.train(treebank, null, tagging, recipe.tagCut()));
    tag.add(clusters);
    Tags tags = Tags.byFold(folds(treebank, tagging));
    Classifier parse = ParseTrainer.train(treebank, tags, null, parsing, recipe.parseCut());
    ModelFile tagModel = model("tag", tag);
    Course naming = tagging.with(1, recipe.nameRounds()).with(recipe.nameMargin());
    Classifier name = NameTrainer.train(names, new Tagger(tagModel), naming, recipe.nameCut());
    write(out, List.of(tagModel, model("parse", List.of(parse)), model("name", List.of(name))));
  }

  private Classifier clusters(
      List<Example> gold, List<Example> silver, List<NameTrainer.Names> names) throws IOException {
    Texts texts = new Texts();
    gold.forEach(example -> texts.add(example.forms()));
    silver.forEach(example -> texts.add(example.forms()));
    names.forEach(sentence -> texts.add(sentence.forms()));
    for (String name : recipe.moreWords()) {
      Treebank.read(input(UD + name), true).forEach(example -> texts.add(example.forms()));
    }
    Tokenizer tokenizer = Tokenizer.of(recipe.language());
    for (String name : recipe.texts()) {
      texts.add(input("training/" + name), tokenizer);
    }
    return ClusterTrainer.train(texts.all(), recipe.clusterLeast(), CLUSTER_ROUNDS);
  }

  private static List<Example> everyNth(List<Example> examples, int step) {
    List<Example> some = new ArrayList<>();
    for (int i = 0; i < examples.size(); i += step) {
      some.add(examples.get(i));
    }
    return some;
  }

  private static void write(Path out, List<ModelFile> models) throws IOException {
    MessageDigest digest = Inputs.sha256();
    for (ModelFile model : models) {
      byte[] bytes = model.toBytes();
      digest.update(bytes);
      Files.write(out.resolve(model.kind() + ".model"), bytes);
    }
    String id = "sha256:" + HexFormat.of().formatHex(digest.digest());
    Files.writeString(out.resolve("models.sha256"), id + "\n");
  }

  private Path input(String name) {
    Path file = data.resolve(name);
    inputs.add(file);
    return file;
  }

  // Each sentence is tagged by a tagger that has not seen it: the parser learns to live with
  // errors.
  private List<Tagger> folds(List<Example> treebank, Course course) {
    List<Tagger> taggers = new ArrayList<>();
    for (int fold = 0; fold < recipe.folds(); fold++) {
      List<Example> rest = new ArrayList<>();
      for (int i = 0; i < treebank.size(); i++) {
        if (i % recipe.folds() != fold) {
          rest.add(treebank.get(i));
        }
      }
      List<Classifier> tag = TagTrainer.train(rest, null, course, recipe.tagCut());
      taggers.add(new Tagger(new ModelFile("tag", recipe.language(), "", SEED, tag)));
    }
    return taggers;
  }

  private ModelFile model(String kind, List<Classifier> classifiers) throws IOException {
    return new ModelFile(kind, recipe.language(), Inputs.checksum(inputs), SEED, classifiers);
  }
}
