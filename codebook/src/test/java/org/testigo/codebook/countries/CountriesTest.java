package org.testigo.codebook.countries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.testigo.codebook.yaml.CodebookFiles;

class CountriesTest {
  private static final Countries COUNTRIES = Countries.read(CodebookFiles.builtIn());

  @Test
  void abbreviationsNameACountryInTheirOwnLanguage() {
    assertThat(COUNTRIES.byName("U.S.", "en")).map(Country::code).contains("USA");
    assertThat(COUNTRIES.byName("EE. UU.", "es")).map(Country::code).contains("USA");
    assertThat(COUNTRIES.byName("EU", "es")).map(Country::code).contains("USA");
    assertThat(COUNTRIES.byName("EU", "en")).isEmpty();
  }

  @Test
  void accentsAndCaseDoNotCount() {
    assertThat(COUNTRIES.byName("HAITI", "es")).map(Country::code).contains("HTI");
    assertThat(COUNTRIES.byName("México", "en")).map(Country::code).contains("MEX");
  }

  @Test
  void demonymsAreFoundInEveryForm() {
    for (String form :
        new String[] {"ecuatoriano", "Ecuatoriana", "ecuatorianos", "ecuatorianas"}) {
      assertThat(COUNTRIES.byDemonym(form, "es")).map(Country::code).contains("ECU");
    }
    for (String form : new String[] {"haitiana", "francesas", "alemanes", "iraníes", "belgas"}) {
      assertThat(COUNTRIES.byDemonym(form, "es")).as(form).isPresent();
    }
    for (String form : new String[] {"Ecuadorians", "Frenchmen", "Chinese", "South African"}) {
      assertThat(COUNTRIES.byDemonym(form, "en")).as(form).isPresent();
    }
    assertThat(COUNTRIES.byDemonym("gobierno", "es")).isEmpty();
  }

  @Test
  void codesAreThreeCapitalsAndCentresLieInTheirBoxes() {
    assertThat(COUNTRIES.all()).hasSizeGreaterThan(240);
    for (Country country : COUNTRIES.all()) {
      assertThat(country.code()).matches("[A-Z]{3}");
      assertThat(country.box().holds(country.latitude(), country.longitude()))
          .as(country.name())
          .isTrue();
    }
  }
}
