/** What TeaVM is told while it compiles; nothing of it is in what comes out. */
@NullMarked
package io.poolproof.javascript.build;

import org.jspecify.annotations.NullMarked;
