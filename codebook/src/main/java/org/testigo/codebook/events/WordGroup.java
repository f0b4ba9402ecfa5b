package org.testigo.codebook.events;

/** What a small word does in a language, as the reading of arguments and dates needs to know it. */
public enum WordGroup {
  /** Prepositions before the one who does it, in passives and after nouns: by, por. */
  AGENT,
  /** Prepositions before an object: Spanish a. */
  OBJECT,
  /** Prepositions before the one to whom: to, a. */
  INDIRECT,
  /** Prepositions between nouns: of, de. */
  GENITIVE,
  /** Reflexive clitics: se. */
  REFLEXIVE,
  /** Relative pronouns. */
  RELATIVE,
  /** Possessive determiners. */
  POSSESSIVE,
  /** Personal pronouns that stand for people. */
  PERSONAL,
  /** Determiners of what is known already: the, this, its. */
  DEFINITE,
  /** Prepositions before the place where. */
  LOCATIVE,
  /** Prepositions before the place where to. */
  GOAL,
  /** Prepositions before the begin of a stretch of time. */
  SINCE,
  /** Prepositions before the begin of a stretch that reaches into the future. */
  FROM,
  /** Prepositions before the end of a stretch of time. */
  UNTIL,
  /** Prepositions before two ends of a stretch of time: between, entre. */
  BETWEEN,
  /** Nouns that measure and pass the role on to what they measure: dozens, group. */
  QUANTITY,
  /** Markers of purpose: to, para. */
  PURPOSE,
  /** Subordinators of facts: after, because. */
  FACTUAL,
  /** Verbs that say no more of a noun than that it happens: take place, estallar. */
  OCCURRENCE,
  /** Verbs that bring a result about: leave, cause, dejar. */
  RESULT,
  /** Words for those hurt or killed, and for their hurt. */
  CASUALTY,
  /** Nouns for kinds of places: town, city. */
  PLACE_NOUN,
  /** Nouns for a deed already told of: incident, crimen. */
  DEED,
  /** Verbs that govern another verb without saying more: begin, volver. */
  ASPECT,
  /** Nouns that a noun of deed may depend on without being a mere description: report, case. */
  REPORT,
  /** Verbs of saying, whose own tense and mood do not pass to what is said. */
  SAYING,
  /** Words for one more of a kind: more, another, further. */
  FURTHER,
  /** Prepositions before what a verb or noun is about: for, with, de, con. */
  COMPLEMENT,
  /** Words that open a clause of the same time: when, cuando. */
  SIMULTANEOUS,
  /** Verbs that only say that something is: be, ser. */
  BE,
  /** Verbs and pronouns that only say that there is something: there, haber. */
  EXISTENTIAL,
  /** Prepositions before whoever gains by what is promised: to, for, para. */
  GAIN,
  /** Prepositions before whoever is to do what is demanded: from, by, de. */
  BURDEN,
  /** Prepositions before whoever is refused, threatened or blamed: against, to, contra. */
  HARM
}
