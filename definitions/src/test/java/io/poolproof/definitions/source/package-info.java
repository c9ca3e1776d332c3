@NullMarked
package io.poolproof.definitions.source;

import org.jspecify.annotations.NullMarked;
