/** Turns the results of a run into documents for people and for machines; takes results alone. */
@NullMarked
package io.poolproof.reports;

import org.jspecify.annotations.NullMarked;
