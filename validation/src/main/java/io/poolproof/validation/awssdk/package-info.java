/** The AWS SDK for Java v2, which is an optional dependency. */
@NullMarked
package io.poolproof.validation.awssdk;

import org.jspecify.annotations.NullMarked;
