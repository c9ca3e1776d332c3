@NullMarked
package io.poolproof.definitions;

import org.jspecify.annotations.NullMarked;
