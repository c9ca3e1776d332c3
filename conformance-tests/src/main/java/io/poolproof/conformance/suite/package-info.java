/** The suites that the test engines run: written cases as dynamic tests, generated faults as properties. */
@NullMarked
package io.poolproof.conformance.suite;

import org.jspecify.annotations.NullMarked;
