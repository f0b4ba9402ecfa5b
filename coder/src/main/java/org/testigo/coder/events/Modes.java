package org.testigo.coder.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.events.EventBook;
import org.testigo.codebook.events.WordSequences;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;

/** By what means, and in which context? Words of the trigger's clause, and of its sentence. */
final class Modes {
  private Modes() {}

  /** The frame's mode, else the one that words of the clause show, else null. */
  static @Nullable String of(EventBook book, Words words, Match match) {
    if (match.frame().mode() != null) {
      return match.frame().mode();
    }
    Optional<WordSequences<String>> modes = book.modes(match.frame().type());
    if (modes.isEmpty()) {
      return null;
    }
    int top = match.light() == Sentence.NONE ? match.head() : match.light();
    List<Integer> clause = new ArrayList<>();
    collect(words, top, clause, 0);
    clause.sort(null);
    for (int token : clause) {
      Optional<WordSequences.Found<String>> found =
          modes.get().find(words.lemmas, words.forms, token);
      if (found.isPresent()) {
        return found.get().value();
      }
    }
    return null;
  }

  private static void collect(Words words, int token, List<Integer> clause, int depth) {
    clause.add(token);
    for (int c = words.tree.firstChild(token); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      Deprel base = words.relation(c).base();
      boolean clausal =
          base == Deprel.CCOMP
              || base == Deprel.ADVCL
              || base == Deprel.ACL
              || base == Deprel.PARATAXIS
              || base == Deprel.CSUBJ
              || (base == Deprel.CONJ && words.isVerb(c));
      if (!clausal && depth < 6) {
        collect(words, c, clause, depth + 1);
      }
    }
  }

  /** The contexts that words of the sentence show, in alphabetical order. */
  static List<String> contexts(EventBook book, Words words) {
    TreeSet<String> found = new TreeSet<>();
    for (int token = 0; token < words.size(); token++) {
      book.contexts().find(words.lemmas, words.forms, token).ifPresent(f -> found.add(f.value()));
    }
    return List.copyOf(found);
  }
}
