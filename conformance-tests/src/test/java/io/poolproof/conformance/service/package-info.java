@NullMarked
package io.poolproof.conformance.service;

import org.jspecify.annotations.NullMarked;
