/** The validator as a whole: agreement with others, secrets kept, speed. */
@NullMarked
package io.poolproof.validation;

import org.jspecify.annotations.NullMarked;
