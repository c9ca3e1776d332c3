package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;

/** One thing in which a case differs, and why: a case may show several, each for a cause of its own. */
record Difference(Cause cause, CaseLine line, AspectResult aspect) {}
