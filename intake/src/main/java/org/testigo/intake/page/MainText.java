package org.testigo.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main text of a page, in the way of Readability (Arc90, 2010): each paragraph speaks for
 * the elements around it, the more the longer it is and the more commas it has; links speak against
 * them. The element that is spoken for most, and those beside it that come near, hold the text.
 */
final class MainText {
  private static final String FURNITURE =
      "script,style,noscript,template,nav,footer,aside,form,button,select,input,textarea,iframe,"
          + "object,embed,svg,canvas,video,audio,figure,figcaption,dialog,menu,[hidden],"
          + "[aria-hidden=true],[style*='display:none'],[style*='display: none'],[role=navigation],"
          + "[role=banner],[role=contentinfo],[role=complementary],[role=search],[role=dialog]";
  private static final Pattern FURNITURE_NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:ads?|advert\\w*|banner|breadcrumbs?|byline|captions?|comments?|cookies?"
              + "|consent|disqus|footer|menu|modal|nav\\w*|newsletter|outbrain|paywall|popular"
              + "|popup|promo\\w*|publicidad|recomend\\w*|recommend\\w*|related|relacionad\\w*"
              + "|share|sharing|sidebar|signup|skip|social|sponsor\\w*|subscri\\w*|suscri\\w*|tags"
              + "|taboola|toolbar|trending|most-read|mas-leid\\w*|widget)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);
  private static final String SPEAKS = "p,li,blockquote,pre,td,h2,h3,h4,div,section,dd";
  private static final int SHORTEST = 25;
  private static final double NEAR = 0.2;

  private MainText() {}

  /** The main text of a page, which is taken apart on the way. */
  static String of(Document page, @Nullable String title) {
    Element body = page.body();
    body.select(FURNITURE).remove();
    removeNamedFurniture(body);
    Element marked = body.selectFirst("[itemprop=articleBody]");
    if (marked != null && marked.text().length() > 10 * SHORTEST) {
      return TextBlocks.of(List.of(marked), title);
    }
    List<Element> best = best(body);
    return TextBlocks.of(best.isEmpty() ? List.of(body) : best, title);
  }

  /** All the text of an element, without furniture. */
  static String all(Element element) {
    element.select("script,style,noscript,template,iframe,figure,form,[hidden]").remove();
    return TextBlocks.of(List.of(element), null);
  }

  private static void removeNamedFurniture(Element body) {
    int whole = body.text().length();
    for (Element element : body.select("[class],[id]")) {
      String name = element.className() + " " + element.id();
      boolean holdsMost = 2 * element.text().length() > whole;
      if (!element.equals(body) && FURNITURE_NAME.matcher(name).find() && !holdsMost) {
        element.remove();
      }
    }
  }

  private static List<Element> best(Element body) {
    Map<Element, Double> scores = new HashMap<>();
    for (Element element : body.select(SPEAKS)) {
      String own = isBlock(element) ? element.ownText() : element.text();
      if (own.length() >= SHORTEST) {
        double score = 1 + commas(own) + Math.min(own.length() / 100.0, 3);
        Element parent = element.parent();
        Element around = isBlock(element) ? element : parent;
        add(scores, around, score);
        add(scores, around == null ? null : around.parent(), score / 2);
      }
    }
    Element top = null;
    double most = 0;
    for (Element element : body.getAllElements()) {
      double score = scores.getOrDefault(element, 0.0);
      double weighed = score == 0 ? 0 : score * (1 - linkShare(element));
      scores.put(element, weighed);
      if (weighed > most) {
        most = weighed;
        top = element;
      }
    }
    return top == null ? List.of() : withNeighbours(top, most, scores);
  }

  private static List<Element> withNeighbours(
      Element top, double most, Map<Element, Double> scores) {
    Element parent = top.parent();
    if (parent == null || top.normalName().equals("body")) {
      return List.of(top);
    }
    List<Element> all = new ArrayList<>();
    for (Element sibling : parent.children()) {
      double score = scores.getOrDefault(sibling, 0.0);
      boolean paragraph =
          sibling.normalName().equals("p")
              && sibling.text().length() > 3 * SHORTEST
              && linkShare(sibling) < 0.25;
      if (sibling.equals(top) || score >= Math.max(10, NEAR * most) || paragraph) {
        all.add(sibling);
      }
    }
    return all;
  }

  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return name.equals("div") || name.equals("section") || name.equals("td");
  }

  private static void add(Map<Element, Double> scores, @Nullable Element element, double score) {
    if (element != null) {
      scores.merge(element, score, Double::sum);
    }
  }

  private static long commas(String text) {
    return text.chars().filter(c -> c == ',').count();
  }

  private static double linkShare(Element element) {
    int all = element.text().length();
    int links = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return all == 0 ? 0 : Math.min(1.0, (double) links / all);
  }

  static boolean isTitle(String paragraph, @Nullable String title) {
    return title != null
        && paragraph.toLowerCase(Locale.ROOT).equals(title.strip().toLowerCase(Locale.ROOT));
  }
}
