package org.testigo.language.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
   * Trains and writes {@code tag.model}, {@code parse.model} and {@code name.model}.
   *
   * @param arguments the folder of the data, the folder to write into, and the language
   * @throws IOException where data cannot be read or a model cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("usage: TrainAll DATA_DIR OUT_DIR en|es");
    }
    new TrainAll(Path.of(arguments[0]), Recipe.of(arguments[2])).train(Path.of(arguments[1]));
  }

  private void train(Path out) throws IOException {
    Files.createDirectories(out);
    List<Example> treebank = new ArrayList<>();
    for (String name : recipe.gold()) {
      treebank.addAll(Treebank.read(input("training/ud/" + name), true));
    }
    List<Classifier> tag =
        TagTrainer.train(treebank, recipe.goldWeight(), recipe.tagRounds(), SEED, recipe.tagCut());
    ModelFile tagModel = model("tag", tag);
    Files.write(out.resolve("tag.model"), tagModel.toBytes());
    Classifier parse =
        ParseTrainer.train(
            treebank,
            Tags.byFold(folds(treebank)),
            null,
            recipe.goldWeight(),
            recipe.parseRounds(),
            SEED,
            recipe.parseCut());
    Files.write(out.resolve("parse.model"), model("parse", List.of(parse)).toBytes());
    List<NameTrainer.Names> names = new ArrayList<>();
    for (String name : recipe.names()) {
      names.addAll(NameTrainer.read(input("training/ner/" + name)));
    }
    Classifier name =
        NameTrainer.train(names, new Tagger(tagModel), recipe.nameRounds(), SEED, recipe.nameCut());
    Files.write(out.resolve("name.model"), model("name", List.of(name)).toBytes());
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
