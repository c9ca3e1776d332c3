/**
 * Reads what people have of a user pool: descriptions, requests, templates, plans and states; says what is wrong with it and what
 * a change to it will do.
 */
@NullMarked
package io.poolproof.definitions;

import org.jspecify.annotations.NullMarked;
