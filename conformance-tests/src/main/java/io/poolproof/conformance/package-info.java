/** The door of the harness: plays the suites on a target, and tidies up after runs that were killed. The rooms behind it know neither the validator nor any one target. */
@NullMarked
package io.poolproof.conformance;

import org.jspecify.annotations.NullMarked;
