/** The page of our file formats. */
@NullMarked
package io.poolproof.schemas.formats;

import org.jspecify.annotations.NullMarked;
