package org.testigo.coder.disputes;

import java.util.ArrayList;
import java.util.List;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.figures.FigureReading;
import org.testigo.coder.text.ReadText;

/** Sets claims that cannot both hold against each other. */
public final class DisputeFinder {
  private DisputeFinder() {}

  /**
   * Finds the disputes of a report.
   *
   * @param text the report
   * @param entities its entities
   * @param claims its claims
   * @param figures its figures
   * @param book the words of saying of its language
   * @return the disputes, those about figures first, each in the order of the text
   */
  public static List<DisputeReading> find(
      ReadText text,
      Entities entities,
      List<ClaimReading> claims,
      List<FigureReading> figures,
      ClaimBook book) {
    List<DisputeReading> disputes = new ArrayList<>();
    disputes.addAll(new FigureDisputes(text, claims, figures, book.disputes()).find());
    disputes.addAll(new Denials(text, entities, claims, book.disputes()).find(disputes));
    return List.copyOf(disputes);
  }
}
