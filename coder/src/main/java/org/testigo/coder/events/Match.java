package org.testigo.coder.events;

import org.testigo.codebook.events.Frame;
import org.testigo.language.tree.Sentence;

/**
 * A frame found in a sentence.
 *
 * @param frame the frame
 * @param head the word that heads the trigger
 * @param begin the trigger's first word
 * @param end one past its last word
 * @param light the light verb that the trigger hangs on, or {@link Sentence#NONE}
 * @param score how specific the frame is
 */
record Match(Frame frame, int head, int begin, int end, int light, int score) {}
