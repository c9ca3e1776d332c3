/** What only the real service needs: an account, signatures, quotas, permissions. */
@NullMarked
package io.poolproof.conformance.service;

import org.jspecify.annotations.NullMarked;
