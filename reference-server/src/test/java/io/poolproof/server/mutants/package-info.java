/**
 * Servers that are wrong in one way each, planted at a server's seams, so that a suite can show that it notices. Packaged apart from
 * the server: what is published of it can do none of this.
 */
@NullMarked
package io.poolproof.server.mutants;

import org.jspecify.annotations.NullMarked;
