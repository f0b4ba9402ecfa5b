package org.testigo.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a robots.txt allows us (RFC 9309): the rules of the group that names us, else of the group
 * for all; the longest rule that fits a path decides, and of two as long the one that allows.
 *
 * @param rules the rules of our group
 */
record Robots(List<Rule> rules) {
  static final Robots ALLOW_ALL = new Robots(List.of());

  /** A rule; in its path {@code *} stands for anything, and {@code $} at its end for the end. */
  record Rule(boolean allows, String path) {
    boolean fits(String address) {
      boolean toEnd = path.endsWith("$");
      String pattern = toEnd ? path.substring(0, path.length() - 1) : path;
      String[] parts = pattern.split("\\*", -1);
      if (!address.startsWith(parts[0])) {
        return false;
      }
      int at = parts[0].length();
      for (int i = 1; i < parts.length; i++) {
        boolean last = toEnd && i == parts.length - 1;
        int found = last ? address.length() - parts[i].length() : address.indexOf(parts[i], at);
        if (found < at || !address.startsWith(parts[i], found)) {
          return false;
        }
        at = found + parts[i].length();
      }
      return !toEnd || at == address.length();
    }
  }

  /** Reads a robots.txt for a robot of that name. */
  static Robots of(String text, String robot) {
    List<Rule> ours = new ArrayList<>();
    List<Rule> everyones = new ArrayList<>();
    boolean named = false;
    boolean all = false;
    boolean found = false;
    boolean inRules = false;
    for (String line : text.lines().toList()) {
      String rule = line.replaceFirst("#.*", "").strip();
      int colon = rule.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = rule.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = rule.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        named = value.equalsIgnoreCase(robot) || (named && !inRules);
        all = value.equals("*") || (all && !inRules);
        found |= named;
        inRules = false;
      } else if (key.equals("allow") || key.equals("disallow")) {
        inRules = true;
        addTo(named ? ours : all ? everyones : new ArrayList<>(), key.equals("allow"), value);
      }
    }
    return new Robots(List.copyOf(found ? ours : everyones));
  }

  private static void addTo(List<Rule> group, boolean allows, String path) {
    if (!path.isEmpty()) {
      group.add(new Rule(allows, path));
    }
  }

  /** Tells whether a path with its query may be fetched. */
  boolean allow(String address) {
    boolean allowed = true;
    int longest = -1;
    for (Rule rule : rules) {
      int length = rule.path().length();
      if (rule.fits(address) && (length > longest || length == longest && rule.allows())) {
        longest = length;
        allowed = rule.allows();
      }
    }
    return allowed;
  }
}
