package org.testigo.language.parse;

import java.util.Arrays;

/**
 * A parser's state: stack, buffer and the arcs so far. For one thread; begun anew for each
 * sentence.
 *
 * <p>Words are counted from 1; 0 is no word, and looking past either end of stack or buffer finds
 * 0.
 */
public final class Configuration {
  private int size;
  private int[] stack = new int[0];
  private int height;
  private int next;
  private int[] head = new int[0];
  private int[] relation = new int[0];
  private int[] left1 = new int[0];
  private int[] left2 = new int[0];
  private int[] right1 = new int[0];
  private int[] right2 = new int[0];
  private int[] leftCount = new int[0];
  private int[] rightCount = new int[0];

  /** Makes a state of no sentence. */
  public Configuration() {}

  /**
   * Begins a sentence: all its words are in the buffer.
   *
   * @param words the number of words
   */
  public void begin(int words) {
    size = words;
    height = 0;
    next = 1;
    if (head.length <= words) {
      makeRoom(2 * words + 1);
    }
    Arrays.fill(head, 0, words + 1, 0);
    Arrays.fill(relation, 0, words + 1, 0);
    Arrays.fill(left1, 0, words + 1, 0);
    Arrays.fill(left2, 0, words + 1, 0);
    Arrays.fill(right1, 0, words + 1, 0);
    Arrays.fill(right2, 0, words + 1, 0);
    Arrays.fill(leftCount, 0, words + 1, 0);
    Arrays.fill(rightCount, 0, words + 1, 0);
  }

  private void makeRoom(int slots) {
    stack = new int[slots];
    head = new int[slots];
    relation = new int[slots];
    left1 = new int[slots];
    left2 = new int[slots];
    right1 = new int[slots];
    right2 = new int[slots];
    leftCount = new int[slots];
    rightCount = new int[slots];
  }

  /**
   * Returns a word of the stack.
   *
   * @param depth 0 for the top
   * @return the word, or 0
   */
  public int stack(int depth) {
    return depth < height ? stack[height - 1 - depth] : 0;
  }

  /**
   * Returns a word of the buffer.
   *
   * @param ahead 0 for the first
   * @return the word, or 0
   */
  public int buffer(int ahead) {
    return next + ahead <= size ? next + ahead : 0;
  }

  /**
   * Returns the number of words on the stack.
   *
   * @return the height of the stack
   */
  public int height() {
    return height;
  }

  /**
   * Tells whether the tree is complete.
   *
   * @return whether the buffer is empty and one word remains
   */
  public boolean finished() {
    return next > size && height <= 1;
  }

  /**
   * Tells whether a move is possible.
   *
   * @param move the move
   * @return whether it may be made now
   */
  public boolean allows(Transition.Move move) {
    return switch (move) {
      case SHIFT -> next <= size;
      case LEFT -> height > 0 && next <= size;
      case RIGHT -> height > 1;
    };
  }

  /**
   * Makes a move.
   *
   * @param move the move; must be allowed
   * @param label the ordinal of the new arc's relation
   */
  public void apply(Transition.Move move, int label) {
    switch (move) {
      case SHIFT -> stack[height++] = next++;
      case LEFT -> {
        int child = stack[--height];
        attach(child, next, label);
        left2[next] = left1[next];
        left1[next] = child;
        leftCount[next]++;
      }
      case RIGHT -> {
        int child = stack[--height];
        int parent = stack[height - 1];
        attach(child, parent, label);
        right2[parent] = right1[parent];
        right1[parent] = child;
        rightCount[parent]++;
      }
    }
  }

  private void attach(int child, int parent, int label) {
    head[child] = parent;
    relation[child] = label + 1;
  }

  /**
   * Returns the head found for a word.
   *
   * @param word the word
   * @return its head, or 0 where it has none so far
   */
  public int head(int word) {
    return head[word];
  }

  /**
   * Returns the relation found for a word.
   *
   * @param word the word
   * @return 1 + the ordinal of the relation, or 0 where the word has no head so far
   */
  public int relation(int word) {
    return relation[word];
  }

  int left1(int word) {
    return left1[word];
  }

  int left2(int word) {
    return left2[word];
  }

  int right1(int word) {
    return right1[word];
  }

  int right2(int word) {
    return right2[word];
  }

  int leftCount(int word) {
    return leftCount[word];
  }

  int rightCount(int word) {
    return rightCount[word];
  }
}
