package org.testigo.coder.commitments;

/**
 * A commitment before doubles are taken out.
 *
 * @param reading the commitment
 * @param sentence the sentence that it stands in
 * @param plain whether only the words that are said make it one
 */
record Candidate(CommitmentReading reading, int sentence, boolean plain) {}
