package org.testigo.codebook.times;

/** What kind of time a pattern means; the slots that each kind reads stand beside it. */
public enum TimeMeaning {
  /** A day of a month: month, day, year or none. */
  DAY,
  /** A month: month, year or shift or none. */
  MONTH,
  /** A year: year. */
  YEAR,
  /** A decade: decade. */
  DECADE,
  /** A century: ordinal. */
  CENTURY,
  /** A quarter of a year: ordinal, year or shift or none. */
  QUARTER,
  /** A half of a year: ordinal, year or shift or none. */
  HALF,
  /** A season: season, year or shift or none. */
  SEASON,
  /** A feast: holiday, year or shift or none. */
  HOLIDAY,
  /** A weekday: weekday, shift or none. */
  WEEKDAY,
  /** A day told from the day of publication: shift. */
  DAYWORD,
  /** A unit told from the one of publication: unit, shift. */
  SHIFT,
  /** So many units from publication: number or vague, unit, sign. */
  AGO,
  /** So many units from the date told before: number or none, unit, sign. */
  LATER,
  /** The day, month or year told before: unit. */
  SAME,
  /** A part of a day: part; date, shift or none. */
  PART,
  /** A time of day: clock, or hour with minute or none; half of the day; date or none. */
  CLOCK,
  /** How long: number or vague or none, unit. */
  DURATION,
  /** How often: unit or weekday or month. */
  SET,
  /** The past, the present or the future: value. */
  REFERENCE,
  /** No time at all: the words are taken and nothing is told. */
  NONE;

  /**
   * Tells whether it is a date that a time of day can stand beside.
   *
   * @return whether a slot for a date takes it
   */
  public boolean isDate() {
    return this == DAY || this == WEEKDAY || this == DAYWORD || this == HOLIDAY;
  }
}
