package io.poolproof.conformance;

import io.poolproof.conformance.suite.GeneratedRequests;

/** The generated valid requests are accepted by the embedded server. */
class ReferenceServerRequestsTest extends GeneratedRequests {}
