package org.testigo.archive.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A party as it is asked for: words of its name, and codes as {@code country:ECU}, {@code
 * sector:COP}, {@code type:person}; three capital letters alone are a code or a name.
 *
 * @param words what was typed
 */
public record Party(String words) {
  private static final Pattern CODED =
      Pattern.compile("(country|sector|type):(\\S+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final String OF_SECTOR = "' ' || p.sectors || ' ' LIKE ?";
  private static final String NAMED = "n.entity IN (SELECT rowid FROM names WHERE names MATCH ?)";

  /** A question for the numbers of the parties that are meant. */
  String sql(List<Object> values) {
    List<String> conditions = new ArrayList<>();
    Matcher coded = CODED.matcher(words);
    while (coded.find()) {
      String code = coded.group(2);
      switch (coded.group(1).toLowerCase(Locale.ROOT)) {
        case "country" -> {
          conditions.add("n.country = ?");
          values.add(code.toUpperCase(Locale.ROOT));
        }
        case "sector" -> {
          conditions.add(OF_SECTOR);
          values.add("% " + code.toUpperCase(Locale.ROOT) + " %");
        }
        default -> {
          conditions.add("n.type = ?");
          values.add(code.toLowerCase(Locale.ROOT));
        }
      }
    }
    String name = coded.replaceAll(" ").strip();
    if (CODE.matcher(name).matches()) {
      conditions.add("(n.country = ? OR " + OF_SECTOR + " OR " + NAMED + ")");
      values.add(name);
      values.add("% " + name + " %");
      values.add(TextQuery.phrase(name));
    } else if (!name.isEmpty()) {
      conditions.add(NAMED);
      values.add(TextQuery.phrase(name));
    }
    return "SELECT p.party FROM parties p JOIN entities n USING (entity) WHERE "
        + (conditions.isEmpty() ? "FALSE" : String.join(" AND ", conditions));
  }
}
