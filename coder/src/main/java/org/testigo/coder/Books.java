package org.testigo.coder;

import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.countries.Countries;
import org.testigo.codebook.entities.EntityBook;
import org.testigo.codebook.events.EventBook;
import org.testigo.codebook.figures.FigureBook;
import org.testigo.codebook.places.PlaceBook;
import org.testigo.codebook.times.TimeBook;
import org.testigo.codebook.yaml.CodebookFiles;

/**
 * The parts of the codebook that reading one language takes. Immutable.
 *
 * @param times what words of time mean
 * @param places the gazetteer
 * @param entities who is who
 * @param claims which words attribute
 * @param figures what numbers measure
 * @param events which words name which event
 */
record Books(
    TimeBook times,
    PlaceBook places,
    EntityBook entities,
    ClaimBook claims,
    FigureBook figures,
    EventBook events) {

  static Books read(CodebookFiles files, String language) {
    Countries countries = Countries.read(files);
    return new Books(
        TimeBook.read(files, language),
        PlaceBook.read(files, countries, language),
        EntityBook.read(files, countries, language),
        ClaimBook.read(files, language),
        FigureBook.read(files, language),
        EventBook.read(files, language));
  }
}
