package org.testigo.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.testigo.intake.taken.Article;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;

class WebPageTest {
  private static final String BODY =
      "<p>La policía detuvo a dos hombres en Durán, según informó el gobernador, y los llevó a"
          + " Guayaquil, donde un juez los espera desde ayer por la tarde.</p>"
          + "<p>La ministra del Interior, en cambio, dijo que los detenidos eran tres, y que uno"
          + " de ellos había huido de la cárcel en enero.</p>";

  private static Article read(String html) {
    return WebPage.read(html.getBytes(StandardCharsets.UTF_8), null, null).article();
  }

  private static Report page(String head, String body) {
    return read("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>")
        .report();
  }

  @Test
  void boilerplateIsLeftOut() {
    Report report =
        page(
            "<title>Redada en Durán | El Día</title><meta property='og:site_name' content='El Día'>",
            "<header><nav><ul><li><a href='/'>Inicio</a><li><a href='/p'>Política</a></ul></nav></header>"
                + "<div class='cookie-banner'>Usamos cookies, propias y de terceros, para todo.</div>"
                + "<main><article><h1>Redada en Durán</h1><div class='share-bar'>Compartir en redes</div>"
                + "<div class='body'>"
                + BODY
                + "<div class='related'><p>Lea también: otras cosas, muchas cosas, que pasaron ayer en otra parte.</p></div>"
                + "<script>var x = 'no text, at all, of any kind, here, please';</script></div></article></main>"
                + "<aside><p>Lo más leído, hoy, ayer, siempre, en todas partes del mundo entero.</p></aside>"
                + "<div id='comments'><p>Un lector dijo, con comas, que no, que nunca, que jamás.</p></div>"
                + "<footer><p>Derechos reservados, El Día, Guayaquil, Ecuador, 2025, todos.</p></footer>");
    assertThat(report.text()).startsWith("La policía detuvo").endsWith("cárcel en enero.");
    assertThat(report.text()).contains("tarde.\n\nLa ministra").doesNotContain("Lea también");
    assertThat(report.title()).isEqualTo("Redada en Durán");
    assertThat(report.publisher()).isEqualTo("El Día");
  }

  @Test
  void factsOfLinkedDataInAGraphOrAListAreRead() {
    String head =
        "<script type='application/ld+json'>[{\"@type\":\"BreadcrumbList\"},{\"@graph\":["
            + "{\"@type\":\"WebPage\",\"datePublished\":\"2001-01-01\"},"
            + "{\"@type\":[\"Thing\",\"NewsArticle\"],\"headline\":\"Dos &quot;presos&quot;\","
            + "\"datePublished\":\"2025-03-12T22:00:00-05:00\",\"author\":[{\"name\":\"Ana Paz\"},\"Eva Ruiz\"],"
            + "\"publisher\":{\"name\":\"El Día\"},\"inLanguage\":\"es-EC\"}]}]</script>"
            + "<script type='application/ld+json'>{broken</script>";
    Article article = read("<html><head>" + head + "</head><body>" + BODY);
    assertThat(article.author()).isEqualTo("Ana Paz, Eva Ruiz");
    assertThat(article.report().title()).isEqualTo("Dos \"presos\"");
    assertThat(article.report().publisher()).isEqualTo("El Día");
    assertThat(article.report().language()).isEqualTo("es");
    assertThat(article.report().published()).hasToString("2025-03-12");
    assertThat(article.report().publishedFrom()).isEqualTo(PublishedFrom.METADATA);
  }

  @Test
  void aSpanishDateThatReadersSeeIsTaken() {
    Report report =
        page(
            "",
            "<article><h1>Redada</h1><span>Por Ana</span><p>12 de marzo de 2025</p>"
                + BODY
                + "</article>");
    assertThat(report.published()).hasToString("2025-03-12");
    assertThat(report.publishedFrom()).isEqualTo(PublishedFrom.TEXT);
    Report marked =
        page("", "<h1>R</h1>" + BODY + "<div class='fecha-nota'>Publicado: 3/04/2025</div>");
    assertThat(marked.published()).isNull();
    Report spanish =
        read("<html lang='es'><body><h1>R</h1>"
                + BODY
                + "<div class='fecha-nota'>Publicado: 3/04/2025</div>")
            .report();
    assertThat(spanish.published()).hasToString("2025-04-03");
  }

  @Test
  void aDateThatTheStoryTellsIsNotThatOfPublication() {
    Report report =
        page(
            "",
            "<h1>R</h1><p>El 2 de enero de 2019, dijo el fiscal, hubo otra redada en la misma"
                + " casa, con cuatro detenidos, y nadie fue juzgado por ello hasta hoy.</p>"
                + BODY);
    assertThat(report.published()).isNull();
    assertThat(report.publishedFrom()).isEqualTo(PublishedFrom.UNKNOWN);
  }

  @Test
  void encodingsAreTakenFromThePageTheServerOrTheBytes() {
    String html = "<html><head><meta charset=iso-8859-1><title>Durán</title></head><body>" + BODY;
    byte[] latin = html.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(WebPage.read(latin, null, null).article().report().text()).startsWith("La policía");
    byte[] unmarked = BODY.getBytes(Charset.forName("windows-1252"));
    assertThat(WebPage.read(unmarked, null, null).article().report().text())
        .startsWith("La policía");
    byte[] lying = html.getBytes(StandardCharsets.UTF_8);
    assertThat(WebPage.read(lying, "iso-8859-1", null).article().report().title())
        .isEqualTo("Durán");
  }

  @Test
  void textOfLinkedDataStandsInForAPageThatScriptsFill() {
    String head =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + "La policía detuvo a dos hombres.\\nLos llevó a Guayaquil.\"}</script>";
    assertThat(page(head, "<div id='root'></div>").text())
        .isEqualTo("La policía detuvo a dos hombres.\n\nLos llevó a Guayaquil.");
  }

  @Test
  void deepAndEndlessPagesAreSurvived() {
    String deep =
        "<div>".repeat(50_000) + "Al fondo, muy al fondo, hay una frase." + "<b>".repeat(5_000);
    assertThat(read(deep).report().text()).contains("Al fondo");
    assertThat(Optional.of(read("").report().text())).hasValue("");
  }
}
