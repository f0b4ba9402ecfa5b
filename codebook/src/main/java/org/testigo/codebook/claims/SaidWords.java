package org.testigo.codebook.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.testigo.codebook.yaml.Node;
import org.testigo.record.ClaimAct;

/**
 * Words around and inside what is said that bear on its act, its certainty and whether it is said
 * at all.
 *
 * @param rules what is said and the act it makes, in the order of trial
 * @param hedges lemmas that make a claim less than sure
 * @param rumours lemmas that make it hearsay
 * @param silence verbs that unsay an infinitive of saying
 * @param wishes verbs whose infinitive is not yet said
 * @param citing verbs that cite a further source inside a claim
 * @param conditions words that open a condition
 * @param purpose verbs that speak even as an infinitive of purpose
 * @param times nouns for times, which are never a source
 * @param things nouns that it says nothing to ask for
 * @param none words that negate a subject
 * @param sentencing verbs that sentence somebody where a penalty follows
 * @param penalties nouns for penalties
 */
public record SaidWords(
    List<SaidRule> rules,
    Set<String> hedges,
    Set<String> rumours,
    Set<String> silence,
    Set<String> wishes,
    Set<String> citing,
    Set<String> conditions,
    Set<String> purpose,
    Set<String> times,
    Set<String> things,
    Set<String> none,
    Set<String> sentencing,
    Set<String> penalties) {

  static SaidWords read(List<Node> files) {
    List<SaidRule> rules = new ArrayList<>();
    for (Node file : files) {
      file.find("said").ifPresent(said -> said.items().forEach(item -> rules.add(rule(item))));
    }
    return new SaidWords(
        List.copyOf(rules),
        SourceWords.words(files, "hedges"),
        SourceWords.words(files, "rumours"),
        SourceWords.words(files, "silence"),
        SourceWords.words(files, "wishes"),
        SourceWords.words(files, "citing"),
        SourceWords.words(files, "conditions"),
        SourceWords.words(files, "purpose"),
        SourceWords.words(files, "times"),
        SourceWords.words(files, "things"),
        SourceWords.words(files, "none"),
        SourceWords.words(files, "sentencing"),
        SourceWords.words(files, "penalties"));
  }

  private static SaidRule rule(Node item) {
    item.allow("act", "phrases", "own", "condition", "future", "conditional", "from");
    Set<ClaimAct> from = EnumSet.noneOf(ClaimAct.class);
    item.find("from").ifPresent(n -> n.items().forEach(a -> from.add(a.constant(ClaimAct.class))));
    return new SaidRule(
        item.get("act").constant(ClaimAct.class),
        item.words("phrases"),
        yes(item, "own"),
        yes(item, "condition"),
        yes(item, "future"),
        yes(item, "conditional"),
        from);
  }

  static boolean yes(Node item, String key) {
    return item.text(key, "no").equals("yes");
  }
}
