/** The syntax of HCL, the language of Terraform and OpenTofu: reads text into a tree with places and evaluates nothing. */
@NullMarked
package io.poolproof.definitions.hcl;

import org.jspecify.annotations.NullMarked;
