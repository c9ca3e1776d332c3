/** Tests of the JUnit extension. */
@NullMarked
package io.poolproof.server.junit;

import org.jspecify.annotations.NullMarked;
