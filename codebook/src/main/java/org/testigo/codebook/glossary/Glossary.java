package org.testigo.codebook.glossary;

import java.util.ArrayList;
import java.util.List;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.codebook.yaml.Node;

/** Explains codes. Immutable; threads may share it. */
public final class Glossary {
  private final List<Entry> entries;

  /**
   * One code.
   *
   * @param code the code as records or trees write it
   * @param kind what kind of code it is, such as {@code event type}
   * @param means what it means, in a sentence
   */
  public record Entry(String code, String kind, String means) {}

  private Glossary(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Reads the folder {@code glossary}.
   *
   * @param files the codebook
   * @return the glossary
   */
  public static Glossary read(CodebookFiles files) {
    List<Entry> entries = new ArrayList<>();
    for (Node file : files.in("glossary")) {
      for (Node entry : file.get("entries").items()) {
        entry.allow("code", "kind", "means");
        entries.add(
            new Entry(
                entry.get("code").text(), entry.get("kind").text(), entry.get("means").text()));
      }
    }
    return new Glossary(entries);
  }

  /**
   * Finds the entries of a code, upper and lower case aside.
   *
   * @param code the code
   * @return its entries, possibly none
   */
  public List<Entry> find(String code) {
    return entries.stream().filter(entry -> entry.code().equalsIgnoreCase(code)).toList();
  }
}
