/** Requests, user pools and app clients as plain immutable data; nothing here judges. */
@NullMarked
package io.poolproof.validation.model;

import org.jspecify.annotations.NullMarked;
