package io.poolproof.server.attribute;

import io.poolproof.server.pool.Pool;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.user.Delivery;
import io.poolproof.server.user.User;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.rules.ServiceRules;
import io.poolproof.validation.rules.VerificationRules;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules of writing attributes that depend on what users already have. */
public final class AttributeRules {
    private static final Set<String> ADDRESSES = Set.of(Delivery.EMAIL, Delivery.PHONE_NUMBER);

    private final Guard guard;

    public AttributeRules(Guard guard) {
        this.guard = guard;
    }

    /** Refuses an update that a user's state or another user's stands against. */
    public void requireFitting(Pool pool, User user, List<AttributeType> changes, boolean byUser)
            throws ServiceException {
        if (byUser) {
            requireRequiredSet(pool, user, changes);
        } else {
            requireAddressForFlag(user, changes);
        }
        requireFreeUsernames(pool, user, changes);
    }

    /** Fact {@code update-while-required-attribute-unset}. */
    private void requireRequiredSet(Pool pool, User user, List<AttributeType> changes) throws ServiceException {
        if (changes.isEmpty()) {
            return;
        }
        for (SchemaAttribute attribute : pool.model().schema()) {
            boolean given = changes.stream().anyMatch(one -> attribute.name().equals(one.name()));
            guard.require(
                    !attribute.required() || given || user.attribute(attribute.name()) != null,
                    VerificationRules.REQUIRED_ATTRIBUTE_SET,
                    attribute.name());
        }
    }

    /** Facts {@code admin-create-verified-flag-without-email}, {@code admin-create-verified-flag-without-phone}. */
    public void requireAddressForFlag(User user, List<AttributeType> changes) throws ServiceException {
        for (String address : ADDRESSES) {
            boolean flagged = changes.stream()
                    .anyMatch(one ->
                            User.verifiedFlag(address).equals(one.name()) && "true".equalsIgnoreCase(one.value()));
            boolean given = changes.stream().anyMatch(one -> address.equals(one.name()) && !isBlank(one.value()));
            guard.require(
                    !flagged || given || user.attribute(address) != null,
                    address.equals(Delivery.EMAIL)
                            ? VerificationRules.VERIFIED_FLAG_NEEDS_EMAIL
                            : VerificationRules.VERIFIED_FLAG_NEEDS_PHONE);
        }
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isEmpty();
    }

    /** Facts {@code user-update-taken-email-username-pool}, {@code taken-phone-number}, {@code taken-preferred-username}. */
    private void requireFreeUsernames(Pool pool, User user, List<AttributeType> changes) throws ServiceException {
        for (AttributeType change : changes) {
            String name = change.name();
            String value = change.value();
            if (name == null || value == null) {
                continue;
            }
            boolean isUnique = pool.usernameAttributes().contains(name)
                    || (name.equals("preferred_username") && pool.aliases().contains(name));
            guard.require(!isUnique || pool.otherHolder(name, value, user).isEmpty(), ServiceRules.ADDRESS_FREE, name);
        }
    }
}
