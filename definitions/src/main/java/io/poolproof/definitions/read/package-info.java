/** Recognises what a file is and reads it into the model; every format is first turned into the shape that the API has. */
@NullMarked
package io.poolproof.definitions.read;

import org.jspecify.annotations.NullMarked;
