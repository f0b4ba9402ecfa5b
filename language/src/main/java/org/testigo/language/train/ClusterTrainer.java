package org.testigo.language.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.testigo.language.model.Classifier;
import org.testigo.language.model.WeightsBuilder;
import org.testigo.language.model.WordClusters;

/**
 * Sorts words into clusters by their neighbours: the exchange algorithm (Kneser and Ney 1993;
 * Martin, Liermann and Ney 1998). Every word in turn moves to the cluster that makes the text, seen
 * as a sequence of clusters, most likely.
 */
final class ClusterTrainer {
  private static final int CLUSTERS = 254;

  /** The cluster of all rare words, and that of the ends of sentences; no word moves there. */
  private static final int RARE = CLUSTERS;

  private static final int EDGE = CLUSTERS + 1;
  private static final int ALL = CLUSTERS + 2;

  /** The share of a word's places that must be written alike. */
  private static final double CLEAR = 0.85;

  private static final int TABLE = 1 << 16;

  private final int[] codes;
  private final int[] frequency;
  private final int[] cluster;
  private final int[][] written;
  private final int[][] after;
  private final int[][] before;
  private final int[][] pairs = new int[ALL][ALL];
  private final long[] sizes = new long[ALL];
  private final double[] table = new double[TABLE];
  // The clusters that follow and precede the word at hand, and how often.
  private final int[] next = new int[ALL];
  private final int[] last = new int[ALL];
  private final int[] touched = new int[ALL];
  private int touchedSize;

  /**
   * The words of a sentence.
   *
   * @param codes their codes in lower case
   * @param casing how each is written, where the sentence tells: {@link WordClusters#LOWER} and the
   *     like, or 0
   */
  @SuppressWarnings("ArrayRecordComponent") // flat arrays, never changed once made
  record Text(int[] codes, byte[] casing) {}

  private ClusterTrainer(List<Text> sentences, int least) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    for (Text sentence : sentences) {
      for (int code : sentence.codes()) {
        counts.merge(code, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < least);
    List<Integer> order = new ArrayList<>(counts.keySet());
    order.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
    int size = order.size();
    codes = order.stream().mapToInt(Integer::intValue).toArray();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int word = 0; word < size; word++) {
      numbers.put(codes[word], word);
    }
    // Two more words: the rare one and the edge of a sentence.
    frequency = new int[size + 2];
    cluster = new int[size + 2];
    for (int word = 0; word < size; word++) {
      cluster[word] = word % CLUSTERS;
    }
    cluster[size] = RARE;
    cluster[size + 1] = EDGE;
    for (int i = 0; i < TABLE; i++) {
      table[i] = i < 2 ? 0 : i * StrictMath.log(i);
    }
    TreeMap<Long, Integer> bigrams = new TreeMap<>();
    written = new int[size + 2][WordClusters.CAPITALS + 1];
    for (Text sentence : sentences) {
      int one = size + 1;
      int length = sentence.codes().length;
      for (int i = 0; i <= length; i++) {
        int two = i == length ? size + 1 : numbers.getOrDefault(sentence.codes()[i], size);
        frequency[two]++;
        written[two][i == length ? 0 : sentence.casing()[i]]++;
        if (one != two) {
          bigrams.merge((long) one << 32 | two, 1, Integer::sum);
        }
        one = two;
      }
    }
    after = neighbours(bigrams, 32);
    before = neighbours(bigrams, 0);
    bigrams.forEach(
        (pair, count) -> pairs[cluster[(int) (pair >>> 32)]][cluster[pair.intValue()]] += count);
    for (int word = 0; word < size + 2; word++) {
      sizes[cluster[word]] += frequency[word];
    }
  }

  // For each word its neighbours on one side, each followed by its count.
  private int[][] neighbours(Map<Long, Integer> bigrams, int shift) {
    int[] room = new int[frequency.length];
    bigrams.keySet().forEach(pair -> room[(int) (pair >>> shift)] += 2);
    int[][] lists = new int[frequency.length][];
    for (int word = 0; word < lists.length; word++) {
      lists[word] = new int[room[word]];
    }
    int[] used = new int[frequency.length];
    bigrams.forEach(
        (pair, count) -> {
          int word = (int) (pair >>> shift);
          lists[word][used[word]++] = (int) (pair >>> (32 - shift));
          lists[word][used[word]++] = count;
        });
    return lists;
  }

  /**
   * Makes clusters.
   *
   * @param sentences the texts
   * @param least how often a word must stand in them
   * @param rounds how often each word may move
   * @return a classifier that gives each word its cluster
   */
  static Classifier train(List<Text> sentences, int least, int rounds) {
    ClusterTrainer trainer = new ClusterTrainer(sentences, least);
    for (int round = 0; round < rounds; round++) {
      int moved = 0;
      for (int word = 0; word < trainer.codes.length; word++) {
        moved += trainer.move(word) ? 1 : 0;
      }
      if (moved == 0) {
        break;
      }
    }
    return trainer.classifier();
  }

  private Classifier classifier() {
    long[] order = new long[codes.length];
    for (int word = 0; word < codes.length; word++) {
      order[word] = (codes[word] & 0xFFFFFFFFL) << 31 | word;
    }
    Arrays.sort(order);
    WeightsBuilder weights = new WeightsBuilder();
    for (long entry : order) {
      int word = (int) entry & Integer.MAX_VALUE;
      weights.feature(codes[word]);
      weights.weight(cluster[word], casing(written[word]));
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < CLUSTERS; i++) {
      names.add(Integer.toString(i));
    }
    return new Classifier(WordClusters.CLUSTER, names, weights.build());
  }

  private static int casing(int[] written) {
    int seen =
        written[WordClusters.LOWER] + written[WordClusters.FIRST] + written[WordClusters.CAPITALS];
    for (int casing = WordClusters.LOWER; casing <= WordClusters.CAPITALS; casing++) {
      if (written[casing] > CLEAR * seen) {
        return casing;
      }
    }
    return WordClusters.MIXED;
  }

  private boolean move(int word) {
    gather(word);
    int old = cluster[word];
    change(word, old, -1);
    int best = old;
    double most = gain(word, old);
    for (int other = 0; other < CLUSTERS; other++) {
      double gain = other == old ? most : gain(word, other);
      if (gain > most) {
        most = gain;
        best = other;
      }
    }
    change(word, best, 1);
    cluster[word] = best;
    return best != old;
  }

  private void gather(int word) {
    for (int i = 0; i < touchedSize; i++) {
      next[touched[i]] = 0;
      last[touched[i]] = 0;
    }
    touchedSize = 0;
    gather(after[word], next);
    gather(before[word], last);
  }

  private void gather(int[] list, int[] sums) {
    for (int i = 0; i < list.length; i += 2) {
      int other = cluster[list[i]];
      if (next[other] == 0 && last[other] == 0) {
        touched[touchedSize++] = other;
      }
      sums[other] += list[i + 1];
    }
  }

  private void change(int word, int home, int sign) {
    for (int i = 0; i < touchedSize; i++) {
      int other = touched[i];
      pairs[home][other] += sign * next[other];
      pairs[other][home] += sign * last[other];
    }
    sizes[home] += (long) sign * frequency[word];
  }

  private double gain(int word, int home) {
    double gain = 2 * (log(sizes[home]) - log(sizes[home] + frequency[word]));
    int[] row = pairs[home];
    for (int i = 0; i < touchedSize; i++) {
      int other = touched[i];
      if (other == home) {
        gain += log(row[home] + next[home] + last[home]) - log(row[home]);
      } else {
        if (next[other] > 0) {
          gain += log(row[other] + next[other]) - log(row[other]);
        }
        if (last[other] > 0) {
          gain += log(pairs[other][home] + last[other]) - log(pairs[other][home]);
        }
      }
    }
    return gain;
  }

  private double log(long count) {
    return count < TABLE ? table[(int) count] : count * StrictMath.log((double) count);
  }
}
