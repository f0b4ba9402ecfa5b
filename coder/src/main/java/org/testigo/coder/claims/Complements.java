package org.testigo.coder.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.claims.Complement;
import org.testigo.codebook.claims.CueVerb;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/** The dependents of a verb of saying that hold what is said, sorted by how they hang on it. */
final class Complements {
  private static final Set<String> LIKE = Set.of("as", "como");
  private static final Set<String> THAT = Set.of("that", "que");
  private static final Set<String> AT =
      Set.of("at", "between", "en", "a", "entre", "near", "above");
  private static final Set<String> SO = Set.of("so", "así");

  private final Sentence s;
  private final int verb;
  private final List<Integer> clauses = new ArrayList<>();
  private final List<Integer> infinitives = new ArrayList<>();
  private final List<Integer> objects = new ArrayList<>();
  private final List<Integer> hearers = new ArrayList<>();
  private final List<Integer> likes = new ArrayList<>();
  private final List<Integer> names = new ArrayList<>();
  private final List<Integer> loose = new ArrayList<>();
  private final List<Integer> obliques = new ArrayList<>();

  /**
   * What one sense finds.
   *
   * @param sense the sense of the verb
   * @param parts the heads of the content, in order; empty where only a quotation can follow
   * @param clause whether the content is a clause
   */
  record Match(CueVerb sense, List<Integer> parts, boolean clause) {}

  Complements(Sentence s, int verb) {
    this.s = s;
    this.verb = verb;
    for (int c = s.firstChild(verb); c != Sentence.NONE; c = s.nextSibling(c)) {
      sort(c);
    }
  }

  private void sort(int c) {
    switch (s.deprel(c).base()) {
      case CCOMP, CSUBJ -> sortClause(c);
      case XCOMP -> sortOpen(c);
      case OBJ -> objects.add(c);
      case IOBJ -> hearers.add(c);
      case OBL, NMOD, ADVCL -> sortOblique(c);
      case ACL, PARATAXIS, ADVMOD -> sortLoose(c);
      default -> {
        // Other dependents are no content.
      }
    }
  }

  private void sortOpen(int c) {
    if (LIKE.contains(Grammar.marker(s, c))) {
      likes.add(c);
    } else if (Grammar.isVerbal(s, c)) {
      infinitives.add(c);
    } else {
      names.add(c);
    }
  }

  /** Clauses that the tree hangs on loosely, and "so". */
  private void sortLoose(int c) {
    Deprel base = s.deprel(c).base();
    if (c < verb) {
      return;
    }
    if (base == Deprel.ACL && THAT.contains(Grammar.marker(s, c))) {
      clauses.add(c);
    } else if (base == Deprel.PARATAXIS && Grammar.isClause(s, c) && !isBehindComma(c)) {
      loose.add(c);
    } else if (base == Deprel.ADVMOD && SO.contains(Grammar.lower(s, c))) {
      names.add(c);
    }
  }

  private void sortClause(int c) {
    if (c < verb || isBehindComma(c)) {
      return;
    }
    boolean bare =
        Grammar.subject(s, c) == Sentence.NONE && s.child(c, Deprel.AUX) == Sentence.NONE;
    if ((Grammar.isInfinitive(s, c) && bare) || (Grammar.isGerund(s, c) && bare)) {
      infinitives.add(c);
    } else {
      clauses.add(c);
    }
  }

  private void sortOblique(int c) {
    if (c < verb && !LIKE.contains(Grammar.marker(s, c))) {
      return;
    }
    if (LIKE.contains(Grammar.marker(s, c))) {
      likes.add(c);
    } else if (s.deprel(c).base() == Deprel.ADVCL && isTo(c)) {
      infinitives.add(c);
    } else if (s.deprel(c) == Deprel.ADVCL
        && Grammar.marker(s, c).equals("que")
        && !Grammar.isPunct(s, Math.max(0, s.leftmost(c) - 1))
        && !Grammar.isPunct(s, s.leftmost(c))) {
      clauses.add(c);
    } else {
      obliques.add(c);
    }
  }

  /** An infinitive right behind "to" that no comma parts from the verb. */
  private boolean isTo(int c) {
    boolean to = Set.of("to", "a").contains(Grammar.marker(s, c)) && Grammar.isInfinitive(s, c);
    for (int t = verb + 1; to && t < s.leftmost(c); t++) {
      to =
          s.form(t).length() > 1
              || !",;:".contains(s.form(t))
              || (!",;:".contains(s.form(t - 1)) && t == verb + 1);
    }
    return to;
  }

  boolean hasClause() {
    return clauses.stream().anyMatch(c -> !isResumed(c));
  }

  /** What follows a comma without "that" and without quotation marks is another sentence. */
  private boolean isBehindComma(int clause) {
    int first = s.leftmost(clause);
    int comma = s.form(first).equals(",") ? first : first - 1;
    boolean named =
        comma > verb && s.form(comma).equals(",") && Grammar.marker(s, clause).isEmpty();
    boolean quoted = comma + 1 < s.size() && Spans.isMark(s.form(comma + 1).charAt(0));
    boolean own =
        Grammar.subject(s, clause) != Sentence.NONE || s.deprel(clause) == Deprel.PARATAXIS;
    return named && !quoted && own;
  }

  /** "Whether it lasts, the minister said, depends on them": the clause began before the verb. */
  private boolean isResumed(int clause) {
    int before = s.leftmost(clause) - (Grammar.isPunct(s, s.leftmost(clause)) ? 0 : 1);
    boolean comma = before > verb && s.form(before).equals(",");
    return comma
        && Grammar.subject(s, clause) == Sentence.NONE
        && Grammar.marker(s, clause).isEmpty();
  }

  /** Finds the first of the senses that takes what there is. */
  Optional<Match> first(List<CueVerb> senses) {
    for (CueVerb sense : senses) {
      Match match = match(sense);
      if (match != null) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  private @Nullable Match match(CueVerb sense) {
    List<Integer> parts = new ArrayList<>();
    boolean clause = false;
    if (sense.takes(Complement.CLAUSE)) {
      parts.addAll(clauses);
      boolean pronoun = objects.stream().anyMatch(o -> o < verb && s.upos(o) == Upos.PRON);
      if (parts.isEmpty() && sense.hearerOut()) {
        parts.addAll(toldTo());
      }
      if (parts.isEmpty() && !pronoun) {
        parts.addAll(loose);
        int first = loose.isEmpty() ? -1 : loose.get(0);
        objects.stream()
            .filter(o -> o > verb && o < first && !holdsComma(o, first))
            .forEach(parts::add);
      }
      clause = !parts.isEmpty();
      parts.addAll(so());
    }
    if (sense.takes(Complement.INFINITIVE)) {
      parts.addAll(infinitives);
    } else if (sense.takes(Complement.GERUND)) {
      infinitives.stream().filter(i -> Grammar.isGerund(s, i)).forEach(parts::add);
    }
    addGoverned(sense, parts);
    addNamed(sense, parts);
    addObjects(sense, parts, clause);
    List<Integer> found = parts.stream().sorted().distinct().toList();
    return found.isEmpty() ? null : new Match(sense, found, clause);
  }

  /** "told prosecutors he was followed": a clause that the tree hangs on the hearer. */
  private List<Integer> toldTo() {
    List<Integer> found = new ArrayList<>();
    List<Integer> addressed = new ArrayList<>(hearers);
    addressed.addAll(objects);
    for (int hearer : addressed) {
      int clause = s.child(hearer, Deprel.ACL_RELCL);
      int subject = clause == Sentence.NONE ? Sentence.NONE : Grammar.subject(s, clause);
      if (subject > hearer && hearer > verb && !Grammar.isRelative(s, subject)) {
        found.add(clause);
      }
    }
    return found;
  }

  private boolean holdsComma(int from, int to) {
    for (int t = from; t < to; t++) {
      if (s.form(t).equals(",") || s.form(t).equals(":")) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> so() {
    return names.stream().filter(n -> s.upos(n) == Upos.ADV).toList();
  }

  private void addGoverned(CueVerb sense, List<Integer> parts) {
    for (int c : obliques) {
      String marker = Grammar.marker(s, c);
      boolean governed =
          sense.prepositions().stream()
              .anyMatch(p -> marker.equals(p) || marker.startsWith(p + " "));
      if (governed && !isTime(c)) {
        parts.add(c);
      }
    }
    if (parts.isEmpty() && !sense.prepositions().isEmpty()) {
      addNear(sense, parts);
    }
  }

  /** A governed preposition near the verb, whatever the tree hangs it on. */
  private void addNear(CueVerb sense, List<Integer> parts) {
    int end = Math.min(s.size(), verb + 9);
    for (int t = verb + sense.words().size(); t < end; t++) {
      boolean clause = Grammar.isVerbal(s, t) && s.child(t, Deprel.CASE) == Sentence.NONE;
      if ((Grammar.isPunct(s, t) && !s.form(t).equals("$")) || clause || s.upos(t) == Upos.SCONJ) {
        return;
      }
      boolean other = s.upos(t) == Upos.ADP && !sense.prepositions().contains(Grammar.lower(s, t));
      if (other && !Set.of("a", "al", "to").contains(Grammar.lower(s, t))) {
        return;
      }
      int head = s.head(t);
      boolean opens = s.upos(t) == Upos.ADP && sense.prepositions().contains(Grammar.lower(s, t));
      if (opens && head > t && s.upos(head) != Upos.PUNCT && s.dominates(verb, head)) {
        parts.add(head);
        return;
      }
    }
  }

  private void addNamed(CueVerb sense, List<Integer> parts) {
    if (sense.takes(Complement.AS) && !likes.isEmpty()) {
      parts.addAll(likes);
      parts.addAll(objects);
    }
    List<Integer> called = names.stream().filter(n -> s.upos(n) != Upos.ADV).toList();
    if (sense.takes(Complement.NAME) && !called.isEmpty()) {
      parts.addAll(called);
      parts.addAll(objects);
    }
    if (sense.takes(Complement.NUMBER) && !objects.isEmpty()) {
      int number = numberAhead();
      if (number >= 0) {
        parts.add(number);
        parts.addAll(objects);
      }
    }
  }

  /** "put the toll at 23", "cifró en 20 los muertos": the number that "at" or "en" opens. */
  private int numberAhead() {
    int end = Math.min(s.size(), verb + 14);
    for (int t = verb + 1; t < end && !",;:".contains(s.form(t)); t++) {
      if (!AT.contains(Grammar.lower(s, t))) {
        continue;
      }
      for (int n = t + 1; n < Math.min(end, t + 5); n++) {
        if (s.upos(n) == Upos.NUM) {
          return t < n && s.head(n) > t ? s.head(n) : n;
        }
      }
    }
    return -1;
  }

  private void addObjects(CueVerb sense, List<Integer> parts, boolean clause) {
    boolean plea = sense.takes(Complement.PLEA);
    boolean object = sense.takes(Complement.OBJECT);
    if (plea && !parts.isEmpty()) {
      parts.addAll(objects);
      parts.addAll(addressed());
    } else if (object && !clause && !(sense.hearerOut() && !parts.isEmpty())) {
      int size = parts.size();
      parts.addAll(objects.stream().filter(o -> isContent(sense, o)).toList());
      if (plea && (parts.size() > size || parts.isEmpty())) {
        parts.addAll(addressed());
      }
    }
  }

  /** Those addressed with a noun, not by a clitic. */
  private List<Integer> addressed() {
    List<Integer> found = new ArrayList<>();
    hearers.stream().filter(h -> h > verb).forEach(found::add);
    obliques.stream()
        .filter(o -> Set.of("a", "al", "on", "upon").contains(Grammar.marker(s, o)) && !isTime(o))
        .forEach(found::add);
    return found;
  }

  /** "announced no arrests" says nothing; a relative pronoun stands for its noun. */
  private boolean isContent(CueVerb sense, int object) {
    int det = s.child(object, Deprel.DET);
    boolean nothing = det != Sentence.NONE && Set.of("no", "any").contains(Grammar.lower(s, det));
    boolean reflexive =
        Set.of("se", "me", "nos", "himself", "itself").contains(Grammar.lower(s, object));
    return !reflexive && !(sense.plain() && nothing);
  }

  private boolean isTime(int token) {
    return s.deprel(token) == Deprel.OBL_UNMARKED;
  }
}
