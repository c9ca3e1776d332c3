/** Pools out of definitions: the one room that knows the module {@code definitions}, which is an optional dependency. */
@NullMarked
package io.poolproof.server.template;

import org.jspecify.annotations.NullMarked;
