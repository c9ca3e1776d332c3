/** Files as trees of values with their places, JSON and YAML alike. */
@NullMarked
package io.poolproof.definitions.document;

import org.jspecify.annotations.NullMarked;
