/** The attributes of one pool as types for programs. */
@NullMarked
package io.poolproof.definitions.types;

import org.jspecify.annotations.NullMarked;
