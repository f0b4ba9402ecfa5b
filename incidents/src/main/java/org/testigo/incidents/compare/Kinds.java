package org.testigo.incidents.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.incidents.sketch.EventSketch;
import org.testigo.record.EventType;

/** Which kinds of events can be one thing: type groups for blocking, modes within them. */
public final class Kinds {
  /** Types that stand for one another when two reports word the same thing differently. */
  private static final List<Set<EventType>> NEIGHBOURS =
      List.of(
          Set.of(EventType.AGREE, EventType.COOPERATE),
          Set.of(EventType.ACCUSE, EventType.REJECT),
          Set.of(EventType.REQUEST, EventType.THREATEN));

  /** Types whose modes are things apart: an arrest is no seizure. */
  private static final Set<EventType> MODES_APART =
      Set.of(EventType.COERCE, EventType.SANCTION, EventType.RETREAT);

  /** Modes of those types that shade into one another all the same. */
  private static final List<Set<String>> KINDRED =
      List.of(
          Set.of("restrict", "curfew", "martial-law"), Set.of("withdraw", "ceasefire", "disarm"));

  /** Assaults that are no mere variants of an attack. */
  private static final Set<String> ASSAULTS_APART = Set.of("abduct", "sexual", "torture");

  /** Attacks from afar, which reports hardly mistake for those at close quarters. */
  private static final Set<String> FROM_AFAR = Set.of("aerial", "drone", "heavy-weapons");

  private static final Set<String> AT_HAND = Set.of("firearms", "primitive", "beat", "riot");

  private static final Set<EventType> VERBAL =
      Set.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);

  private Kinds() {}

  /**
   * Names the group of types within which events are compared.
   *
   * @param type a type
   * @return the name of its group
   */
  public static String group(EventType type) {
    return switch (type) {
      case ASSAULT, COERCE, PROTEST -> "force";
      case AGREE, COOPERATE -> "accord";
      case ACCUSE, REJECT -> "blame";
      case REQUEST, THREATEN -> "pressure";
      default -> type.name();
    };
  }

  static boolean verbal(EventType type) {
    return VERBAL.contains(type);
  }

  static Evidence compare(EventSketch a, EventSketch b) {
    String one = name(a.type(), a.mode());
    String other = name(b.type(), b.mode());
    if (a.type() != b.type()) {
      return captured(a, b)
          .or(() -> captured(b, a))
          .orElseGet(
              () ->
                  NEIGHBOURS.contains(Set.of(a.type(), b.type()))
                      ? Evidence.of(0.5, "kinds that stand for one another: " + one + ", " + other)
                      : Evidence.contradiction("different kinds: " + one + ", " + other));
    }
    if (a.mode() == null || b.mode() == null) {
      boolean both = a.mode() == null && b.mode() == null;
      return Evidence.of(
          both ? 2 : 1.5, both ? "same kind: " + one : "compatible kinds: " + one + ", " + other);
    }
    if (a.mode().equals(b.mode())) {
      return Evidence.of(2, "same kind: " + one);
    }
    return apart(a.type(), a.mode(), b.mode())
        ? Evidence.contradiction("different kinds: " + one + ", " + other)
        : Evidence.of(afar(a.mode(), b.mode()) ? 0 : 1, "kindred kinds: " + one + ", " + other);
  }

  private static boolean apart(EventType type, String one, String other) {
    if (type == EventType.ASSAULT) {
      return ASSAULTS_APART.contains(one) || ASSAULTS_APART.contains(other);
    }
    return MODES_APART.contains(type)
        && KINDRED.stream().noneMatch(set -> set.contains(one) && set.contains(other));
  }

  private static boolean afar(String one, String other) {
    return (FROM_AFAR.contains(one) && AT_HAND.contains(other))
        || (FROM_AFAR.contains(other) && AT_HAND.contains(one));
  }

  /** Whether someone was arrested or abducted, rioted or attacked, depends on who tells it. */
  private static Optional<Evidence> captured(EventSketch a, EventSketch b) {
    if (a.type() == EventType.PROTEST && "riot".equals(a.mode()) && b.type() == EventType.ASSAULT) {
      return Optional.of(Evidence.of(1, "riot or assault, depending on who tells it"));
    }
    return "arrest".equals(a.mode()) && "abduct".equals(b.mode())
        ? Optional.of(Evidence.of(1, "arrest or abduction, depending on who tells it"))
        : Optional.empty();
  }

  private static String name(EventType type, @Nullable String mode) {
    return mode == null ? type.name() : type + " " + mode;
  }
}
