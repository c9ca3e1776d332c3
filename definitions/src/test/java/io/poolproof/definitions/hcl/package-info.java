@NullMarked
package io.poolproof.definitions.hcl;

import org.jspecify.annotations.NullMarked;
