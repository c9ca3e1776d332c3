/** A request as somebody else would send it: curl, the AWS command line, Java. */
@NullMarked
package io.poolproof.conformance.reproduction;

import org.jspecify.annotations.NullMarked;
