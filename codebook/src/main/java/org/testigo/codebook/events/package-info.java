/**
 * Which words name which event? Frames, word classes, modes, contexts, the grammar that arguments
 * are read by, and the markers of status.
 *
 * <p>Folders: {@code events} ({@code ontology.yaml}, for all languages), {@code events/LANGUAGE}
 * (frames in one file a type, {@code classes.yaml}, {@code modes.yaml}, {@code contexts.yaml},
 * {@code grammar.yaml}) and {@code status/LANGUAGE}.
 *
 * <p><b>A file of frames</b> has {@code type}, the PLOVER type of its entries, and {@code frames},
 * a list. An entry says what names the event: {@code verb}, {@code noun} or {@code adjective}, each
 * a lemma or a list of lemmas; {@code idiom}, words that follow each other or hang together; or
 * {@code light} together with {@code noun}, where the noun is the trigger and the light verb's
 * subject the actor. An entry of several words ({@code tear gas}, {@code call on}) asks for all of
 * them; with verbs the further words may stand apart. A Spanish verb in {@code -arse}, {@code
 * -erse} or {@code -irse} asks for the clitic. Further keys:
 *
 * <ul>
 *   <li>{@code type}, {@code mode}: the event's type, where it is not the file's, and its mode.
 *   <li>{@code particle}: words that a verb must have beside it.
 *   <li>{@code actor}, {@code recipient}: slots, tried in order. Slots are {@code subject}, {@code
 *       object}, {@code indirect}, {@code possessor}, {@code compound}, {@code adjective}, {@code
 *       clause}, {@code ccomp}, {@code aux}, {@code near} (the next six words), or a preposition.
 *       Entries are written for the active voice.
 *   <li>{@code needs}, {@code unless}: slots and the lemmas or {@code @classes} that must or must
 *       not fill them; {@code any} stands for whatever there may be.
 *   <li>{@code complement}: what becomes of events in what the trigger governs.
 *   <li>{@code negated}: the type of the event where it is negated; it has occurred then.
 *   <li>{@code reciprocal}: all parties are actors.
 *   <li>{@code example} (trigger in brackets), {@code who}, {@code whom}, {@code not}: sentences
 *       that run as tests.
 * </ul>
 *
 * An entry with needs wins over one without; among equals the first of a file, but the later file.
 */
@NullMarked
package org.testigo.codebook.events;

import org.jspecify.annotations.NullMarked;
