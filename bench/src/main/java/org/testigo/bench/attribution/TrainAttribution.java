package org.testigo.bench.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.testigo.Testigo;
import org.testigo.coder.Coder;
import org.testigo.coder.attribution.AttributionModel;
import org.testigo.coder.attribution.Clues;
import org.testigo.coder.attribution.CueFeatures;
import org.testigo.coder.attribution.Keys;
import org.testigo.coder.attribution.Role;
import org.testigo.coder.attribution.RoleFeatures;
import org.testigo.coder.attribution.RolePath;
import org.testigo.language.model.ModelFile;
import org.testigo.language.tree.Sentence;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;
import org.testigo.record.Span;

/**
 * Makes the attribution model anew: {@code TrainAttribution DATA_DIR OUT_DIR}, where DATA_DIR holds
 * {@code training/attribution/polnear-train.jsonl.gz}. The same data give the same bytes.
 */
public final class TrainAttribution {
  private static final long SEED = 20261124;
  private static final double ODDS = -0.6;
  private static final String DATA = "training/attribution/polnear-train.jsonl.gz";

  private final Coder coder = Testigo.open().coder("en");
  private final CueTrainer cues = new CueTrainer();
  private final RoleTrainer roles = new RoleTrainer();
  private final Keys keys = new Keys();

  private TrainAttribution() {}

  /**
   * Trains and writes the model.
   *
   * @param arguments the folder of the data and the folder to write into
   * @throws IOException where data cannot be read or the model cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("usage: TrainAttribution DATA_DIR OUT_DIR");
    }
    Path data = Path.of(arguments[0]).resolve(DATA);
    TrainAttribution training = new TrainAttribution();
    Polnear.read(data).forEach(training::read);
    ModelFile model =
        new ModelFile(
            "attribution",
            "en",
            checksum(data),
            SEED,
            List.of(
                training.cues.train(CueFeatures.bias(), ODDS, SEED), training.roles.train(SEED)));
    Path out = Path.of(arguments[1]);
    Files.createDirectories(out);
    Files.write(
        out.resolve(String.format(Locale.ROOT, AttributionModel.FILE, "en")), model.toBytes());
  }

  private static String checksum(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return "sha256:" + HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read(Polnear.Article article) {
    Report report =
        new Report(null, null, article.text(), "en", null, PublishedFrom.UNKNOWN, null, null);
    List<Clues> sentences = coder.clues(report);
    for (Clues clues : sentences) {
      read(clues, heads(clues.sentence(), article.marked()));
    }
  }

  private void read(Clues clues, Map<Integer, Polnear.Marked> heads) {
    for (int t = 0; t < clues.sentence().size(); t++) {
      Polnear.Marked marked = heads.get(t);
      if (CueFeatures.isCandidate(clues, t)) {
        CueFeatures.gather(clues, t, keys);
        cues.add(keys.copy(), marked != null);
      }
      if (marked != null) {
        addRoles(clues, t, marked);
      }
    }
  }

  private void addRoles(Clues clues, int cue, Polnear.Marked marked) {
    RoleFeatures features = new RoleFeatures(clues, cue);
    int size = clues.sentence().size();
    int[][] rows = new int[size][];
    int[] kinds = new int[size];
    int[] right = new int[size];
    for (int t = 0; t < size; t++) {
      features.gather(t, keys);
      rows[t] = keys.copy();
      kinds[t] = RolePath.kind(clues, t, cue);
      right[t] = role(clues.sentence(), t, marked).number();
    }
    roles.add(rows, kinds, right);
  }

  private static Role role(Sentence s, int token, Polnear.Marked marked) {
    Span word = new Span(s.begin(token), s.end(token));
    if (marked.cue().stream().anyMatch(word::overlaps)) {
      return Role.CUE;
    }
    if (marked.source().stream().anyMatch(word::overlaps)) {
      return Role.SOURCE;
    }
    return marked.content().stream().anyMatch(word::overlaps) ? Role.CONTENT : Role.NONE;
  }

  /** The attributions whose cue stands in a sentence, by the token that heads it. */
  private static Map<Integer, Polnear.Marked> heads(Sentence s, List<Polnear.Marked> marked) {
    Map<Integer, Polnear.Marked> heads = new HashMap<>();
    for (Polnear.Marked one : marked) {
      int head = head(s, one.cue());
      if (head >= 0) {
        heads.putIfAbsent(head, one);
      }
    }
    return heads;
  }

  private static int head(Sentence s, List<Span> cue) {
    int best = -1;
    for (int t = 0; t < s.size(); t++) {
      Span word = new Span(s.begin(t), s.end(t));
      boolean inside = cue.stream().anyMatch(word::overlaps);
      int up = s.head(t);
      boolean top =
          up == Sentence.NONE || cue.stream().noneMatch(new Span(s.begin(up), s.end(up))::overlaps);
      boolean letter = Character.isLetter(s.form(t).charAt(0));
      if (inside && top && (best < 0 || (letter && !Character.isLetter(s.form(best).charAt(0))))) {
        best = t;
      }
    }
    return best;
  }
}
