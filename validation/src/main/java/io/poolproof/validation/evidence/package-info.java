/** What the rules know of the catalogue of facts at run time. */
@NullMarked
package io.poolproof.validation.evidence;

import org.jspecify.annotations.NullMarked;
