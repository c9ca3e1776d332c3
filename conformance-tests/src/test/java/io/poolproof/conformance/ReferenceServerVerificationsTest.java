package io.poolproof.conformance;

import io.poolproof.conformance.suite.GeneratedVerifications;

/** The generated sequences of changed emails and codes leave on the embedded server what they should. */
class ReferenceServerVerificationsTest extends GeneratedVerifications {}
