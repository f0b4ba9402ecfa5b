package org.testigo.incidents.told;

import java.util.List;
import org.testigo.incidents.sketch.FigureTold;

/**
 * What the reports say of one measure.
 *
 * @param measure what is measured
 * @param told the figures, oldest first, each with its speaker
 * @param changed whether one speaker gave another figure later
 * @param disputed whether the latest figures of two speakers cannot both hold
 */
public record FigureLine(String measure, List<FigureTold> told, boolean changed, boolean disputed) {
  /** Copies the list. */
  public FigureLine {
    told = List.copyOf(told);
  }
}
