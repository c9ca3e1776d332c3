/** Reads what stands in repositories and spreads over several files: modules of Terraform and OpenTofu. */
@NullMarked
package io.poolproof.definitions.source;

import org.jspecify.annotations.NullMarked;
