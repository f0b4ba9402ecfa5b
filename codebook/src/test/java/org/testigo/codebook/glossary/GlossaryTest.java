package org.testigo.codebook.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.testigo.codebook.events.EventBook;
import org.testigo.codebook.events.Ontology;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.record.EventType;

class GlossaryTest {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();

  private final Glossary glossary = Glossary.read(FILES);
  private final Ontology ontology = EventBook.read(FILES, "en").ontology();

  @Test
  void everyTypeAndEveryModeIsExplained() {
    for (EventType type : EventType.values()) {
      assertThat(glossary.find(type.name()))
          .as(type.name())
          .extracting(Glossary.Entry::kind)
          .contains("event type");
      for (String mode : ontology.type(type).orElseThrow().modes().keySet()) {
        assertThat(glossary.find(mode))
            .as(type + " " + mode)
            .extracting(Glossary.Entry::kind)
            .contains("mode of " + type);
      }
    }
  }

  @Test
  void everyContextIsExplained() {
    for (String context : ontology.contexts()) {
      assertThat(glossary.find(context))
          .as(context)
          .extracting(Glossary.Entry::kind)
          .contains("context");
    }
  }

  @Test
  void anUnknownCodeHasNoEntry() {
    assertThat(glossary.find("NOTHING")).isEmpty();
  }
}
