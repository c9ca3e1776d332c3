package io.poolproof.conformance;

import io.poolproof.conformance.suite.GeneratedSequences;

/** The generated sequences leave on the embedded server what they should. */
class ReferenceServerSequencesTest extends GeneratedSequences {}
