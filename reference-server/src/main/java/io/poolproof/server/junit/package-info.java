/** A user pool of their own for each JUnit 5 test; JUnit is an optional dependency. */
@NullMarked
package io.poolproof.server.junit;

import org.jspecify.annotations.NullMarked;
