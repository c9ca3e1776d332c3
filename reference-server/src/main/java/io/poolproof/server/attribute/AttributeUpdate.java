package io.poolproof.server.attribute;

import io.poolproof.server.pool.PoolSettings;
import io.poolproof.server.user.Delivery;
import io.poolproof.server.user.User;
import io.poolproof.validation.model.AttributeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an update does beside writing plain values: which addresses get codes, wait for verification, or are no longer verified.
 *
 * @param waiting addresses whose new value waits for verification (facts {@code update-email-pending},
 *     {@code admin-update-email-pending})
 * @param unverified addresses whose new value shows at once and is not verified (facts {@code update-email-unverifies},
 *     {@code admin-update-email-unverifies})
 * @param deliveries codes to send (facts {@code update-email-delivery-details}, {@code update-phone-delivery-details})
 */
public record AttributeUpdate(
        List<AttributeType> changes, Set<String> waiting, Set<String> unverified, List<Delivery> deliveries) {

    public static AttributeUpdate of(List<AttributeType> sent, User user, PoolSettings settings) {
        Set<String> waiting = new HashSet<>();
        Set<String> unverified = new HashSet<>();
        List<Delivery> deliveries = new ArrayList<>();
        List<AttributeType> changes = new ArrayList<>(sent);
        for (String attribute : List.of(Delivery.EMAIL, Delivery.PHONE_NUMBER)) {
            String value = last(sent, attribute);
            String flag = last(sent, User.verifiedFlag(attribute));
            if (value == null) {
                continue;
            }
            if (value.isEmpty()) {
                changes.add(new AttributeType(User.verifiedFlag(attribute), ""));
                continue;
            }
            boolean isSame = user.has(attribute, value);
            // Facts update-same-value, admin-sets-verified-flag, admin-update-email-verified-skips-pending.
            if (isSame || "true".equalsIgnoreCase(flag)) {
                continue;
            }
            if (settings.autoVerified().contains(attribute)) {
                deliveries.add(new Delivery(attribute, value));
            }
            if (settings.verifiedBeforeUpdate().contains(attribute)) {
                waiting.add(attribute);
            } else {
                unverified.add(attribute);
            }
        }
        return new AttributeUpdate(changes, waiting, unverified, deliveries);
    }

    private static @Nullable String last(List<AttributeType> sent, String name) {
        String value = null;
        for (AttributeType attribute : sent) {
            if (name.equals(attribute.name())) {
                value = attribute.value();
            }
        }
        return value;
    }

    /** The attributes to write, with the flags of addresses that are no longer verified. */
    public List<AttributeType> writes() {
        List<AttributeType> writes = new ArrayList<>(changes);
        unverified.forEach(attribute -> writes.add(new AttributeType(User.verifiedFlag(attribute), "false")));
        return writes;
    }
}
