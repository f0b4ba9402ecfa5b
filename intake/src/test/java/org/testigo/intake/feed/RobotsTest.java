package org.testigo.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RobotsTest {
  private static boolean allows(String robots, String path) {
    return Robots.of(robots, "Testigo").allow(path);
  }

  @Test
  void ourGroupGoesBeforeThatForAll() {
    String robots =
        "User-agent: *\nDisallow: /\n\nUser-agent: x\nUser-agent: testigo # us\nDisallow: /private\n";
    assertThat(allows(robots, "/feed")).isTrue();
    assertThat(allows(robots, "/private/feed")).isFalse();
    assertThat(allows("User-agent: other\nDisallow: /\n", "/feed")).isTrue();
  }

  @Test
  void theLongestRuleDecidesAndAllowanceWinsATie() {
    String robots =
        "User-agent: *\nDisallow: /a\nAllow: /a/feed\nDisallow: /b\nAllow: /b\nDisallow:\n";
    assertThat(allows(robots, "/a/x")).isFalse();
    assertThat(allows(robots, "/a/feed.xml")).isTrue();
    assertThat(allows(robots, "/b")).isTrue();
  }

  @Test
  void starsAndEndsAreUnderstood() {
    String robots = "User-agent: *\nDisallow: /*.xml$\nDisallow: /x*y*z\n";
    assertThat(allows(robots, "/feed.xml")).isFalse();
    assertThat(allows(robots, "/feed.xml?a")).isTrue();
    assertThat(allows(robots, "/xaybzc")).isFalse();
    assertThat(allows(robots, "/xazby")).isTrue();
  }
}
