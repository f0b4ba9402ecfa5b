package org.testigo.codebook.entities;

import java.util.List;

/**
 * A noun that names people or bodies by what they do.
 *
 * @param name its singular, as the codebook writes it
 * @param kind what kind of party it names
 * @param sectors its PLOVER sectors; none where it takes those of the words around it
 * @param countries whether it names countries as such
 */
public record AgentNoun(String name, AgentKind kind, List<String> sectors, boolean countries) {
  /** Copies the list. */
  public AgentNoun {
    sectors = List.copyOf(sectors);
  }
}
