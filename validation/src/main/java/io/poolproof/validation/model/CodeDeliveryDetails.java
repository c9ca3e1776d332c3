package io.poolproof.validation.model;

import org.jspecify.annotations.Nullable;

/**
 * Where the service sent a code.
 *
 * @param attributeName the attribute that the code verifies
 * @param deliveryMedium {@code EMAIL} or {@code SMS}
 * @param destination the address, masked by the service
 */
public record CodeDeliveryDetails(
        @Nullable String attributeName,
        @Nullable String deliveryMedium,
        @Nullable String destination) {

    /** Shows no part of the address. */
    @Override
    public String toString() {
        return attributeName + " by " + deliveryMedium + " to " + Redacted.text(destination);
    }
}
