/** What definitions say of pools, app clients and identity providers; what they leave out, and what nobody knows yet, is kept apart. */
@NullMarked
package io.poolproof.definitions.model;

import org.jspecify.annotations.NullMarked;
