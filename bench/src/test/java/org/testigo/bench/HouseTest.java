package org.testigo.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import org.junit.jupiter.api.Test;

class HouseTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.testigo");

  @Test
  void modulesLookOneWay() {
    LayeredArchitecture house =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("record")
            .definedBy("org.testigo.record..")
            .layer("intake")
            .definedBy("org.testigo.intake..")
            .layer("language")
            .definedBy("org.testigo.language..")
            .layer("codebook")
            .definedBy("org.testigo.codebook..")
            .layer("coder")
            .definedBy("org.testigo", "org.testigo.coder..")
            .layer("incidents")
            .definedBy("org.testigo.incidents..")
            .layer("archive")
            .definedBy("org.testigo.archive..")
            .layer("cli")
            .definedBy("org.testigo.cli..")
            .layer("bench")
            .definedBy("org.testigo.bench..");
    house
        .whereLayer("record")
        .mayNotAccessAnyLayer()
        .whereLayer("intake")
        .mayOnlyAccessLayers("record")
        .whereLayer("language")
        .mayNotAccessAnyLayer()
        .whereLayer("codebook")
        .mayOnlyAccessLayers("record")
        .whereLayer("coder")
        .mayOnlyAccessLayers("record", "language", "codebook")
        .whereLayer("incidents")
        .mayOnlyAccessLayers("record")
        .whereLayer("archive")
        .mayOnlyAccessLayers("record", "incidents")
        .whereLayer("cli")
        .mayOnlyAccessLayers(
            "record", "intake", "language", "codebook", "coder", "incidents", "archive")
        .check(HOUSE);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.testigo.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void nothingDependsOnTheTrainer() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.testigo.language.train..", "org.testigo.bench..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.testigo.language.train..")
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandPrints() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.testigo", "org.testigo.coder..", "org.testigo.codebook..", "org.testigo.record..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(HOUSE);
  }
}
