package org.testigo.language.train;

import org.testigo.language.parse.Configuration;
import org.testigo.language.parse.Transition;

/**
 * Tells what a move costs: how many arcs of the right tree can no longer be made after it (the
 * dynamic oracle of arc-hybrid, Goldberg and Nivre 2013).
 */
final class Oracle {
  private final int[] heads;
  private final int size;

  Oracle(int[] heads) {
    this.heads = heads;
    this.size = heads.length - 1;
  }

  int cost(Configuration state, Transition.Move move) {
    return switch (move) {
      case SHIFT -> shift(state);
      case LEFT -> left(state);
      case RIGHT -> right(state);
    };
  }

  private int shift(Configuration state) {
    int first = state.buffer(0);
    int cost = heads[first] == 0 && state.height() > 0 ? 1 : 0;
    for (int depth = 0; depth < state.height(); depth++) {
      int word = state.stack(depth);
      cost += heads[word] == first ? 1 : 0;
      cost += depth > 0 && heads[first] == word ? 1 : 0;
    }
    return cost;
  }

  private int left(Configuration state) {
    int top = state.stack(0);
    int first = state.buffer(0);
    int head = heads[top];
    boolean root = head == 0 && state.height() == 1;
    boolean below = head != 0 && head == state.stack(1);
    boolean loses = root || head > first || below;
    return (loses ? 1 : 0) + children(top, first);
  }

  private int right(Configuration state) {
    int top = state.stack(0);
    int first = state.buffer(0);
    boolean loses = first > 0 && heads[top] >= first;
    return (loses ? 1 : 0) + (first > 0 ? children(top, first) : 0);
  }

  private int children(int word, int from) {
    int count = 0;
    for (int other = from; other <= size; other++) {
      count += heads[other] == word ? 1 : 0;
    }
    return count;
  }
}
