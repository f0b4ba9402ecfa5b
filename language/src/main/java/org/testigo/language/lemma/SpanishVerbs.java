package org.testigo.language.lemma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.testigo.language.words.WordFile;

/**
 * The conjugation of Spanish: finds the infinitive of a verb form. Immutable; threads may share it.
 *
 * <p>No form is stored but the odd ones. A form is cut at every place where an ending follows; the
 * rest must be a stem of a known verb, and stem and ending must be of the same conjugation and
 * theme (the files {@code es/verbs.txt} and {@code es/endings.txt} define both). Of several
 * readings the one with the lowest cost wins: indicative before subjunctive before imperative,
 * common before rare.
 */
public final class SpanishVerbs {
  private static final int LONGEST_ENDING = 8;

  /** Shorter words are not looked at as verbs behind a prefix, in letters. */
  private static final int SHORTEST_PREFIXED = 4;

  /** What a reading costs whose accents are not those of the text. */
  private static final int WRONG_ACCENT = 4;

  private static final int SUBJUNCTIVE = 1;
  private static final int IMPERATIVE = 2;

  private static final SpanishVerbs INSTANCE = new SpanishVerbs();

  /** A stem of a verb; its endings are those of conjugation and theme together, such as "a.r". */
  private record Stem(String infinitive, String endings, int order) {}

  private final Map<String, String> forms = new HashMap<>();
  private final Map<String, List<Stem>> stems = new HashMap<>();

  /** Stems that lost an accent, by what is left. */
  private final Map<String, List<Stem>> plainStems = new HashMap<>();

  /** From ending to the sets of endings that it belongs to, with its cost there. */
  private final Map<String, Map<String, Integer>> endings = new HashMap<>();

  /** The same for endings that lost an accent. */
  private final Map<String, Map<String, Integer>> plainEndings = new HashMap<>();

  private final Set<String> infinitives = new HashSet<>();
  private final List<String> prefixes = new ArrayList<>();

  private SpanishVerbs() {
    WordFile file = WordFile.read("es/endings.txt");
    for (String set : file.keys()) {
      for (String ending : file.words(set)) {
        addEnding(set, ending);
      }
    }
    WordFile list = WordFile.read("es/verbs.txt");
    new SpanishStems(this::addStem).read(list, forms);
    prefixes.addAll(list.words("prefix"));
  }

  /**
   * Returns the verbs and endings of the module, which are read once.
   *
   * @return the conjugation
   */
  public static SpanishVerbs get() {
    return INSTANCE;
  }

  private void addEnding(String set, String marked) {
    int cost = marked.charAt(0) == '+' ? SUBJUNCTIVE : marked.charAt(0) == '!' ? IMPERATIVE : 0;
    String ending = cost > 0 ? marked.substring(1) : marked;
    endings.computeIfAbsent(ending, key -> new HashMap<>()).merge(set, cost, Math::min);
    String plain = Accents.remove(ending);
    if (!plain.equals(ending)) {
      plainEndings.computeIfAbsent(plain, key -> new HashMap<>()).merge(set, cost, Math::min);
    }
  }

  private void addStem(String infinitive, String stem, String set) {
    infinitives.add(infinitive);
    Stem entry = new Stem(infinitive, set, infinitives.size());
    stems.computeIfAbsent(stem, key -> new ArrayList<>(1)).add(entry);
    String plain = Accents.remove(stem);
    if (!plain.equals(stem)) {
      plainStems.computeIfAbsent(plain, key -> new ArrayList<>(1)).add(entry);
    }
  }

  /**
   * Tells whether a word is the infinitive of a verb in the list.
   *
   * @param word a word in lower case
   * @return whether it is
   */
  public boolean isInfinitive(String word) {
    return infinitives.contains(word) || word.equals(forms.get(word));
  }

  /**
   * Finds the infinitive of a form; accents may be missing.
   *
   * @param form a finite form, gerund, participle or infinitive, in lower case and without clitics
   * @param subjunctive whether the form is known to be a subjunctive
   * @return the infinitive, or an empty string where no known verb has such a form
   */
  public String infinitive(String form, boolean subjunctive) {
    String verb = simple(form, subjunctive);
    if (verb.isEmpty()) {
      for (String prefix : prefixes) {
        String rest =
            form.startsWith(prefix) && form.length() > prefix.length() + SHORTEST_PREFIXED
                ? simple(form.substring(prefix.length()), subjunctive)
                : "";
        if (!rest.isEmpty()) {
          return prefix + rest;
        }
      }
    }
    return verb;
  }

  private String simple(String form, boolean subjunctive) {
    String odd = forms.get(form);
    if (odd != null && !subjunctive) {
      return odd;
    }
    Search search = new Search(subjunctive);
    search.cut(form, stems, endings, 0);
    if (search.best.isEmpty()) {
      String plain = Accents.remove(form);
      search.cut(plain, stems, endings, WRONG_ACCENT);
      search.cut(plain, stems, plainEndings, WRONG_ACCENT);
      search.cut(plain, plainStems, endings, WRONG_ACCENT);
      search.cut(plain, plainStems, plainEndings, WRONG_ACCENT);
    }
    if (search.best.isEmpty()) {
      return odd != null ? odd : forms.getOrDefault(Accents.remove(form), "");
    }
    return search.best;
  }

  /** One search for the reading with the lowest cost. */
  private static final class Search {
    private final boolean subjunctive;
    private String best = "";
    private int lowest = Integer.MAX_VALUE;

    Search(boolean subjunctive) {
      this.subjunctive = subjunctive;
    }

    void cut(
        String form,
        Map<String, List<Stem>> stems,
        Map<String, Map<String, Integer>> endings,
        int extra) {
      int first = Math.max(0, form.length() - LONGEST_ENDING);
      for (int at = first; at < form.length(); at++) {
        Map<String, Integer> sets = endings.get(form.substring(at));
        List<Stem> found = sets == null ? null : stems.get(form.substring(0, at));
        if (sets != null && found != null) {
          for (Stem stem : found) {
            Integer cost = sets.get(stem.endings());
            if (cost != null) {
              offer(stem, cost + extra);
            }
          }
        }
      }
    }

    private void offer(Stem stem, int cost) {
      int shown = subjunctive && cost % WRONG_ACCENT == SUBJUNCTIVE ? cost - 2 : cost;
      int total = shown * 10_000 + stem.order();
      if (total < lowest) {
        lowest = total;
        best = stem.infinitive();
      }
    }
  }

  /**
   * Finds the verb form before a clitic, with its accent put right: "detener" before "los", "dar"
   * of "dár", "diga" of "díga".
   *
   * @param stem what stands before the clitic, in lower case
   * @param clitic the clitic
   * @param capital whether the word is written with a capital, as names are
   * @return the form, or an empty string where the stem is no verb that takes a clitic at its end
   */
  public String beforeClitics(String stem, String clitic, boolean capital) {
    String plain = Accents.removeAcute(stem);
    if (plain.length() < 2) {
      return "";
    }
    String two = plain.substring(plain.length() - 2);
    if (two.equals("ar") || two.equals("er") || two.equals("ir")) {
      return infinitiveBefore(stem, plain, clitic, capital);
    }
    if (plain.endsWith("ando") || plain.endsWith("endo")) {
      boolean accent = !plain.equals(stem);
      boolean known = !infinitive(plain, false).isEmpty();
      return known || (accent && plain.length() > 5) ? plain : "";
    }
    return plain.equals(stem) ? "" : imperativeBefore(stem, plain, clitic);
  }

  private String infinitiveBefore(String stem, String plain, String clitic, boolean capital) {
    if (isInfinitive(stem)) {
      return stem;
    }
    if (isInfinitive(plain)) {
      return plain;
    }
    boolean clear = clitic.equals("se") || clitic.startsWith("lo") || clitic.startsWith("le");
    return clear && !capital && stem.length() > 5 ? plain : "";
  }

  /** "únan" before "se", "díga" before "me", "vámo" before "nos". */
  private String imperativeBefore(String stem, String plain, String clitic) {
    if (clitic.equals("os") || infinitive(plain, false).isEmpty()) {
      return plain.endsWith("mo")
              && clitic.equals("nos")
              && !infinitive(plain + "s", true).isEmpty()
          ? plain + "s"
          : "";
    }
    char last = plain.charAt(plain.length() - 1);
    boolean ending = last == 'a' || last == 'e' || plain.endsWith("an") || plain.endsWith("en");
    boolean accentInside = Character.codePointAt(stem, stem.length() - 1) < 128;
    return ending && accentInside ? plain : "";
  }
}
