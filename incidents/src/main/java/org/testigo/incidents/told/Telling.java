package org.testigo.incidents.told;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.testigo.incidents.cluster.Cluster;
import org.testigo.incidents.copies.Folding;
import org.testigo.incidents.sketch.ClaimTold;
import org.testigo.incidents.sketch.Days;
import org.testigo.incidents.sketch.EventSketch;
import org.testigo.incidents.sketch.PartySketch;
import org.testigo.incidents.sketch.PlaceSketch;
import org.testigo.incidents.sketch.ReportSketch;
import org.testigo.record.ClaimAct;
import org.testigo.record.DateInterval;

/** Tells of a cluster as an incident. */
public final class Telling {
  private static final int ID_DIGITS = 12;

  private final Map<String, ReportSketch> reports;
  private final Map<String, String> copyOf;

  /**
   * Prepares for telling.
   *
   * @param reports the reports by id
   * @param copyOf the report that a copy copies, by the id of the copy
   */
  public Telling(Map<String, ReportSketch> reports, Map<String, String> copyOf) {
    this.reports = reports;
    this.copyOf = copyOf;
  }

  /**
   * Tells of a cluster.
   *
   * @param cluster events that are one thing
   * @param rejected tellings that it did not happen
   * @return the incident
   */
  public Incident tell(Cluster cluster, List<Denial> rejected) {
    List<Member> members =
        cluster.events().stream()
            .map(this::member)
            .sorted(
                Comparator.comparing(
                        Member::published,
                        Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Member::report)
                    .thenComparing(Member::event))
            .toList();
    List<ClaimTold> claims = new ArrayList<>();
    List<Denial> denials = new ArrayList<>();
    for (EventSketch event : cluster.events()) {
      for (ClaimTold claim : event.claims()) {
        if (claim.act() == ClaimAct.DENY) {
          denials.add(denial(claim));
        } else {
          claims.add(claim);
        }
      }
    }
    denials.addAll(rejected);
    List<FigureLine> figures = FigureLines.of(cluster.events(), copyOf.keySet());
    Member first = members.get(0);
    Set<String> told = new TreeSet<>();
    members.forEach(member -> told.add(member.report()));
    Set<String> texts = new TreeSet<>();
    told.forEach(report -> texts.add(copyOf.getOrDefault(report, report)));
    return new Incident(
        id(first),
        most(cluster.events(), EventSketch::type),
        mode(cluster.events()),
        cluster.events().get(0).standing(),
        when(cluster.events()),
        where(cluster.events()),
        parties(cluster.events(), EventSketch::actors),
        parties(cluster.events(), EventSketch::recipients),
        members,
        told.size(),
        texts.size(),
        figures,
        Disputes.of(figures, members, denials),
        claims,
        denials,
        cluster.links());
  }

  private static Denial denial(ClaimTold claim) {
    return new Denial(
        claim.report(),
        null,
        claim.speaker(),
        null,
        claim.words(),
        List.of("a claim in the report denies it"));
  }

  private Member member(EventSketch event) {
    ReportSketch report = reports.get(event.ref().report());
    return new Member(
        event.ref().report(),
        event.ref().event(),
        report == null ? null : report.publisher(),
        report == null ? null : report.published(),
        event.language(),
        event.status(),
        event.trigger(),
        copyOf.get(event.ref().report()));
  }

  private static String id(Member first) {
    try {
      byte[] told = (first.report() + "#" + first.event()).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(told);
      return "i" + HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java machine has SHA-256", e);
    }
  }

  private static <T extends Comparable<? super T>> T most(
      List<EventSketch> events, Function<EventSketch, T> part) {
    Map<T, Integer> counts = new TreeMap<>();
    events.forEach(event -> counts.merge(part.apply(event), 1, Integer::sum));
    T most = part.apply(events.get(0));
    for (Map.Entry<T, Integer> count : counts.entrySet()) {
      if (count.getValue() > counts.getOrDefault(most, 0)) {
        most = count.getKey();
      }
    }
    return most;
  }

  private static @Nullable String mode(List<EventSketch> events) {
    List<EventSketch> withMode = events.stream().filter(event -> event.mode() != null).toList();
    return withMode.isEmpty()
        ? null
        : most(withMode, event -> event.mode() == null ? "" : event.mode());
  }

  /** The days that most of the events that state them share; of equals the shortest, then first. */
  private static @Nullable DateInterval when(List<EventSketch> events) {
    Days best = null;
    long bestVotes = -1;
    for (EventSketch event : events) {
      Days days = event.days();
      if (days == null || days.basis() == Days.Basis.PUBLISHED) {
        continue;
      }
      long votes = events.stream().filter(other -> shares(days, other.days())).count();
      boolean better =
          best == null
              || days.length() < best.length()
              || (days.length() == best.length() && votes > bestVotes)
              || (days.length() == best.length()
                  && votes == bestVotes
                  && days.begin().isBefore(best.begin()));
      if (better) {
        best = days;
        bestVotes = votes;
      }
    }
    return best == null ? null : new DateInterval(best.begin(), best.end());
  }

  private static boolean shares(Days days, @Nullable Days other) {
    return other != null && other.basis() != Days.Basis.PUBLISHED && days.gap(other) == 0;
  }

  private static @Nullable PlaceSketch where(List<EventSketch> events) {
    Map<String, Integer> votes = new TreeMap<>();
    Map<String, PlaceSketch> places = new TreeMap<>();
    for (EventSketch event : events) {
      PlaceSketch place = event.place();
      if (place != null) {
        String key = (place.isTown() ? "0 " : "1 ") + Folding.fold(place.name());
        votes.merge(key, place.stated() ? 2 : 1, Integer::sum);
        PlaceSketch known = places.get(key);
        if (known == null || (place.stated() && !known.stated())) {
          places.put(key, place);
        }
      }
    }
    String best = null;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      boolean finer = best != null && best.charAt(0) < vote.getKey().charAt(0);
      if (best == null || (!finer && vote.getValue() > votes.getOrDefault(best, 0))) {
        best = vote.getKey();
      }
    }
    return best == null ? null : places.get(best);
  }

  private static List<Party> parties(
      List<EventSketch> events, Function<EventSketch, List<PartySketch>> side) {
    Map<String, PartySketch> parties = new TreeMap<>();
    Map<String, Set<String>> reports = new TreeMap<>();
    for (EventSketch event : events) {
      for (PartySketch party : side.apply(event)) {
        String key = Folding.fold(party.name());
        parties.putIfAbsent(key, party);
        reports.computeIfAbsent(key, name -> new TreeSet<>()).add(event.ref().report());
      }
    }
    List<Party> told = new ArrayList<>();
    parties.forEach(
        (key, party) ->
            told.add(
                new Party(
                    party.name(),
                    party.country(),
                    party.sectors(),
                    reports.getOrDefault(key, Set.of()).size())));
    told.sort(Comparator.comparingInt(Party::reports).reversed().thenComparing(Party::name));
    return told;
  }
}
