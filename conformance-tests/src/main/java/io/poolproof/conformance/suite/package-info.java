/** The suites that the test engine runs: written cases and properties, each as a dynamic test. */
@NullMarked
package io.poolproof.conformance.suite;

import org.jspecify.annotations.NullMarked;
