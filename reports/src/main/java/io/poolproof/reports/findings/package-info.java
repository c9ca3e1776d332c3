/** Findings of {@code check} and {@code diff} as text, JSON, SARIF, JUnit XML and annotations of GitHub. */
@NullMarked
package io.poolproof.reports.findings;

import org.jspecify.annotations.NullMarked;
