package org.testigo.incidents.compare;

/**
 * One reason for or against two events being the same.
 *
 * @param points how much it weighs; against where negative
 * @param contradicts whether it rules out that they are the same
 * @param words the reason, for people
 */
public record Evidence(double points, boolean contradicts, String words) {
  static Evidence of(double points, String words) {
    return new Evidence(points, false, words);
  }

  static Evidence contradiction(String words) {
    return new Evidence(-10, true, words);
  }

  /** Returns the reason with its weight: {@code +2 same day (2024-03-12)}. */
  @Override
  public String toString() {
    if (contradicts) {
      return "ruled out: " + words;
    }
    String number = Double.toString(points);
    String plain = number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    return (points >= 0 ? "+" : "") + plain + " " + words;
  }
}
