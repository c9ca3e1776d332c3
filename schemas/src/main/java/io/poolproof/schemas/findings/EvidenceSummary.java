package io.poolproof.schemas.findings;

import io.poolproof.schemas.results.Confidence;

/** A fact of the catalogue that a finding rests on, and how well it is known. */
public record EvidenceSummary(String fact, Confidence confidence) {}
