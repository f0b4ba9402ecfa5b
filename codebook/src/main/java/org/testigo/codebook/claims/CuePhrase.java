package org.testigo.codebook.claims;

import org.testigo.record.ClaimAct;

/**
 * A verb that says something together with a noun: "expressed interest".
 *
 * @param verb the verb's lemma
 * @param noun the noun's lemma
 * @param act what is done by saying it
 */
public record CuePhrase(String verb, String noun, ClaimAct act) {}
