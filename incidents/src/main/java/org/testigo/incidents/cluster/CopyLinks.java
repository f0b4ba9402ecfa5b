package org.testigo.incidents.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.testigo.incidents.copies.Folding;
import org.testigo.incidents.sketch.EventRef;
import org.testigo.incidents.sketch.EventSketch;
import org.testigo.incidents.sketch.ReportSketch;

/** Links the events of copies to those of the text that they copy: the same words name them. */
public final class CopyLinks {
  private CopyLinks() {}

  /**
   * Links the events of copies.
   *
   * @param groups the copies
   * @param reports the reports by id
   * @return one link an event of a copy that the first report has too
   */
  public static List<Link> of(List<CopyGroup> groups, Map<String, ReportSketch> reports) {
    List<Link> links = new ArrayList<>();
    for (CopyGroup group : groups) {
      for (CopyGroup.Copy copy : group.copies()) {
        ReportSketch first = reports.get(copy.of());
        ReportSketch second = reports.get(copy.report());
        if (first != null && second != null) {
          link(first, second, copy.share(), links);
        }
      }
    }
    return links;
  }

  private static void link(ReportSketch first, ReportSketch copy, double share, List<Link> links) {
    String reason =
        String.format(
            Locale.ROOT, "one text told by two publishers (%.0f %% of it the same)", share * 100);
    Set<EventRef> taken = new HashSet<>();
    for (EventSketch event : copy.events()) {
      for (EventSketch original : first.events()) {
        if (original.type() == event.type()
            && original.standing() == event.standing()
            && Folding.fold(original.trigger()).equals(Folding.fold(event.trigger()))
            && taken.add(original.ref())) {
          links.add(new Link(original.ref(), event.ref(), Link.By.COPY, 0, List.of(reason)));
          break;
        }
      }
    }
  }
}
