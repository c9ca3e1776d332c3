/** Says what is wrong with definitions, and with requests against the pools that they define. */
@NullMarked
package io.poolproof.definitions.check;

import org.jspecify.annotations.NullMarked;
