package org.testigo.language.tree;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The relation of a word to its head, as in the DEPREL column of CoNLL-U, subtypes included. */
public enum Deprel {
  /** Clausal modifier of a noun. */
  ACL("acl"),
  /** Relative clause. */
  ACL_RELCL("acl:relcl"),
  /** Adverbial clause. */
  ADVCL("advcl"),
  /** Relative clause on a clause. */
  ADVCL_RELCL("advcl:relcl"),
  /** Adverbial modifier. */
  ADVMOD("advmod"),
  /** Adjectival modifier. */
  AMOD("amod"),
  /** Apposition. */
  APPOS("appos"),
  /** Auxiliary. */
  AUX("aux"),
  /** Passive auxiliary. */
  AUX_PASS("aux:pass"),
  /** Adposition or case marker. */
  CASE("case"),
  /** Coordinating conjunction. */
  CC("cc"),
  /** First part of a paired conjunction. */
  CC_PRECONJ("cc:preconj"),
  /** Clausal complement. */
  CCOMP("ccomp"),
  /** Classifier. */
  CLF("clf"),
  /** Compound. */
  COMPOUND("compound"),
  /** Verb particle. */
  COMPOUND_PRT("compound:prt"),
  /** Conjunct. */
  CONJ("conj"),
  /** Copula. */
  COP("cop"),
  /** Clausal subject. */
  CSUBJ("csubj"),
  /** Clausal subject of an outer clause. */
  CSUBJ_OUTER("csubj:outer"),
  /** Clausal subject of a passive. */
  CSUBJ_PASS("csubj:pass"),
  /** Unspecified relation. */
  DEP("dep"),
  /** Determiner. */
  DET("det"),
  /** Predeterminer. */
  DET_PREDET("det:predet"),
  /** Discourse element. */
  DISCOURSE("discourse"),
  /** Dislocated element. */
  DISLOCATED("dislocated"),
  /** Expletive. */
  EXPL("expl"),
  /** Impersonal reflexive. */
  EXPL_IMPERS("expl:impers"),
  /** Reflexive passive. */
  EXPL_PASS("expl:pass"),
  /** Reflexive of a pronominal verb. */
  EXPL_PV("expl:pv"),
  /** Part of a fixed expression. */
  FIXED("fixed"),
  /** Part of a flat name or expression. */
  FLAT("flat"),
  /** Part of a foreign expression. */
  FLAT_FOREIGN("flat:foreign"),
  /** Part of a word split by mistake. */
  GOESWITH("goeswith"),
  /** Indirect object. */
  IOBJ("iobj"),
  /** List item. */
  LIST("list"),
  /** Marker of a subordinate clause. */
  MARK("mark"),
  /** Nominal modifier. */
  NMOD("nmod"),
  /** Descriptive nominal modifier, such as a title. */
  NMOD_DESC("nmod:desc"),
  /** Possessive modifier. */
  NMOD_POSS("nmod:poss"),
  /** Nominal modifier without a case marker. */
  NMOD_UNMARKED("nmod:unmarked"),
  /** Nominal subject. */
  NSUBJ("nsubj"),
  /** Nominal subject of an outer clause. */
  NSUBJ_OUTER("nsubj:outer"),
  /** Nominal subject of a passive. */
  NSUBJ_PASS("nsubj:pass"),
  /** Numeric modifier. */
  NUMMOD("nummod"),
  /** Object. */
  OBJ("obj"),
  /** Oblique nominal. */
  OBL("obl"),
  /** Agent of a passive. */
  OBL_AGENT("obl:agent"),
  /** Oblique argument. */
  OBL_ARG("obl:arg"),
  /** Oblique nominal without a case marker. */
  OBL_UNMARKED("obl:unmarked"),
  /** Orphan of an elided head. */
  ORPHAN("orphan"),
  /** Parataxis. */
  PARATAXIS("parataxis"),
  /** Punctuation. */
  PUNCT("punct"),
  /** Overridden disfluency. */
  REPARANDUM("reparandum"),
  /** Root of the sentence. */
  ROOT("root"),
  /** Vocative. */
  VOCATIVE("vocative"),
  /** Open clausal complement. */
  XCOMP("xcomp");

  private static final Map<String, Deprel> BY_LABEL =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Deprel::label, Function.identity()));

  private final String label;

  Deprel(String label) {
    this.label = label;
  }

  /**
   * Returns the label as CoNLL-U writes it.
   *
   * @return the label, such as {@code nsubj:pass}
   */
  public String label() {
    return label;
  }

  /**
   * Returns the universal relation without its subtype.
   *
   * @return the part of the label before the colon, as a relation
   */
  public Deprel base() {
    int colon = label.indexOf(':');
    return colon < 0 ? this : BY_LABEL.getOrDefault(label.substring(0, colon), this);
  }

  /**
   * Finds a relation by its label; an unknown subtype falls back to its universal relation.
   *
   * @param label a label such as {@code nsubj:pass}
   * @return the relation, or empty where even the universal part is unknown
   */
  public static Optional<Deprel> of(String label) {
    Deprel exact = BY_LABEL.get(label);
    if (exact != null) {
      return Optional.of(exact);
    }
    int colon = label.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Optional.ofNullable(BY_LABEL.get(label.substring(0, colon)));
  }
}
