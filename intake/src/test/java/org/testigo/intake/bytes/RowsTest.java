package org.testigo.intake.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static List<String> cut(Rows rows) throws IOException {
    List<String> all = new ArrayList<>();
    for (Optional<Rows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      Rows.Row r = row.get();
      String text = new String(r.content().bytes(), StandardCharsets.UTF_8);
      all.add(r.line() + "@" + r.from() + "-" + r.to() + (r.tooLong() ? "!" : "") + ":" + text);
    }
    return all;
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void linesEndWithOrWithoutCarriageReturn() throws IOException {
    assertThat(cut(Rows.lines(bytes("a\r\nñ\n\nc"), 9)))
        .containsExactly("1@0-1:a", "2@3-5:ñ", "3@6-6:", "4@7-8:c");
  }

  @Test
  void aLineEndBetweenQuotesDoesNotEndARow() throws IOException {
    assertThat(cut(Rows.quoted(bytes("a,\"b\n\"\"c\"\"\n\"\nd\"e,f\n"), 99, ',')))
        .containsExactly("1@0-12:a,\"b\n\"\"c\"\"\n\"", "4@13-18:d\"e,f");
  }

  @Test
  void aQuoteWithinAFieldOpensNothing() throws IOException {
    assertThat(cut(Rows.quoted(bytes("5\" pipe,a\"\"b\nnext"), 99, ','))).hasSize(2);
  }

  @Test
  void aQuoteLeftOpenLosesNoMoreThanTheLimit() throws IOException {
    assertThat(cut(Rows.quoted(bytes("\"open\nlonger\nd\ne"), 8, ',')))
        .containsExactly("1@0-12!:", "3@13-14:d", "4@15-16:e");
  }
}
