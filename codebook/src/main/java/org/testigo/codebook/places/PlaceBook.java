package org.testigo.codebook.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.testigo.codebook.countries.Countries;
import org.testigo.codebook.countries.Spelling;
import org.testigo.codebook.yaml.CodebookFiles;

/**
 * The places as one language sees them: a gazetteer, countries, and the words around names.
 * Immutable; threads may share it.
 */
public final class PlaceBook {
  private static final String SPANISH = "es";
  private static final String COMPILED = "/org/testigo/codebook/places.bin";

  private final Countries countries;
  private final PlaceWords words;
  private final Gazetteer gazetteer;
  private final int language;

  private PlaceBook(Countries countries, PlaceWords words, Gazetteer gazetteer, int language) {
    this.countries = countries;
    this.words = words;
    this.gazetteer = gazetteer;
    this.language = language;
  }

  /**
   * Reads the folders {@code places} and {@code countries} of a codebook.
   *
   * @param files the codebook
   * @param language the ISO 639-1 code of the language whose names are wanted
   * @return the places
   */
  public static PlaceBook read(CodebookFiles files, String language) {
    return read(files, Countries.read(files), language);
  }

  /**
   * Reads the folder {@code places} of a codebook, where the countries have been read before.
   *
   * @param files the codebook
   * @param countries its countries
   * @param language the ISO 639-1 code of the language whose names are wanted
   * @return the places
   */
  public static PlaceBook read(CodebookFiles files, Countries countries, String language) {
    boolean asBuilt = !files.adds("places") && !files.adds("countries");
    Optional<byte[]> compiled = asBuilt ? compiled() : Optional.empty();
    byte[] bytes = compiled.orElseGet(() -> PlaceCompiler.compile(files, countries));
    return new PlaceBook(
        countries,
        PlaceWords.read(files, language),
        new Gazetteer(ByteBuffer.wrap(bytes), "places of the codebook"),
        language.equals(SPANISH) ? Gazetteer.SPANISH_NAME : Gazetteer.ENGLISH_NAME);
  }

  private static Optional<byte[]> compiled() {
    try (InputStream in = PlaceBook.class.getResourceAsStream(COMPILED)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Finds a name.
   *
   * @param key its folded words with single blanks between them
   * @return the name with the places that bear it, in the order of the codebook
   */
  public Optional<PlaceName> name(String key) {
    return gazetteer.named(key, language);
  }

  /**
   * Returns the length of the longest name.
   *
   * @return how many words it has
   */
  public int longest() {
    return gazetteer.longest();
  }

  /**
   * Returns the places that bear a name.
   *
   * @param name a name as it is written
   * @return the places that bear exactly this name, case and accents aside
   */
  public List<KnownPlace> named(String name) {
    return name(String.join(" ", NameWords.of(Spelling.fold(name))))
        .map(PlaceName::places)
        .orElse(List.of());
  }

  /**
   * Returns all places.
   *
   * @return the places, countries first
   */
  public List<KnownPlace> places() {
    return gazetteer.all();
  }

  /**
   * Returns the countries.
   *
   * @return the countries that the places lie in
   */
  public Countries countries() {
    return countries;
  }

  /**
   * Returns the words around names.
   *
   * @return the words of the language
   */
  public PlaceWords words() {
    return words;
  }
}
