package org.testigo.record;

import java.util.List;
import java.util.stream.Collectors;

/** Something that a user gave cannot be used; carries what is wrong and how to mend it. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Makes an exception of one problem.
   *
   * @param problem what is wrong
   */
  public InputException(Problem problem) {
    this(List.of(problem));
  }

  /**
   * Makes an exception of several problems.
   *
   * @param problems what is wrong
   */
  public InputException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns what is wrong.
   *
   * @return the problems, in the order found
   */
  public List<Problem> problems() {
    return problems;
  }
}
