/** The command line: picocli commands that put the modules together and hold no logic of their own. */
@NullMarked
package io.poolproof.cli;

import org.jspecify.annotations.NullMarked;
