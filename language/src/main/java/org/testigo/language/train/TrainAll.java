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
import org.testigo.language.tag.Tagger;

/**
 * Makes the models of a language anew: {@code TrainAll DATA_DIR OUT_DIR en|es}, where DATA_DIR
 * holds the folders {@code training/ud} and {@code training/ner}.
 */
public final class TrainAll {
  private static final long SEED = 20261124;

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
    List<Example> treebank = treebank();
    List<Classifier> tag =
        TagTrainer.train(treebank, recipe.goldWeight(), recipe.tagRounds(), SEED, recipe.tagCut());
    ModelFile tagModel = model("tag", tag);
    Classifier parse =
        ParseTrainer.train(
            treebank,
            Tags.byFold(folds(treebank)),
            null,
            new ParseTrainer.Course(recipe.goldWeight(), recipe.parseRounds(), SEED),
            recipe.parseCut());
    ModelFile parseModel = model("parse", List.of(parse));
    List<NameTrainer.Names> names = new ArrayList<>();
    for (String name : recipe.names()) {
      names.addAll(NameTrainer.read(input("training/ner/" + name), name.contains("re3d")));
    }
    Tagger tagger = new Tagger(tagModel);
    Classifier name = NameTrainer.train(names, tagger, recipe.nameRounds(), SEED, recipe.nameCut());
    write(out, List.of(tagModel, parseModel, model("name", List.of(name))));
  }

  private List<Example> treebank() throws IOException {
    List<Example> treebank = new ArrayList<>();
    for (String name : recipe.gold()) {
      treebank.addAll(Treebank.read(input("training/ud/" + name), true));
    }
    List<Example> silver = new ArrayList<>();
    for (int i = 0; i < recipe.silver().size(); i++) {
      Path file = input("training/ud/" + recipe.silver().get(i));
      silver.addAll(everyNth(Treebank.read(file, false), recipe.silverSteps().get(i)));
    }
    if (!silver.isEmpty()) {
      treebank.addAll(new Silver(SEED, recipe.silverRounds()).inTheMannerOf(treebank, silver));
    }
    return treebank;
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

  // Each sentence is tagged by a tagger that has not seen it, so that the parser learns to live
  // with
  // the tagger's errors.
  private List<Tagger> folds(List<Example> treebank) {
    List<Tagger> taggers = new ArrayList<>();
    for (int fold = 0; fold < recipe.folds(); fold++) {
      List<Example> rest = new ArrayList<>();
      for (int i = 0; i < treebank.size(); i++) {
        if (i % recipe.folds() != fold) {
          rest.add(treebank.get(i));
        }
      }
      List<Classifier> tag =
          TagTrainer.train(rest, recipe.goldWeight(), recipe.tagRounds(), SEED, recipe.tagCut());
      taggers.add(new Tagger(new ModelFile("tag", recipe.language(), "", SEED, tag)));
    }
    return taggers;
  }

  private ModelFile model(String kind, List<Classifier> classifiers) throws IOException {
    return new ModelFile(kind, recipe.language(), Inputs.checksum(inputs), SEED, classifiers);
  }
}
