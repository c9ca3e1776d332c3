package io.poolproof.server;

import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.rules.ServiceRules;
import io.poolproof.validation.rules.VerificationRules;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules of writing attributes that depend on what users already have. */
final class AttributeRules {
    private static final Set<String> ADDRESSES = Set.of(Delivery.EMAIL, Delivery.PHONE_NUMBER);

    private final Guard guard;

    AttributeRules(Guard guard) {
        this.guard = guard;
    }

    /** Refuses an update that a user's state or another user's stands against. */
    void requireFitting(Pool pool, User user, List<AttributeType> changes, boolean byUser) throws ServiceException {
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
    void requireAddressForFlag(User user, List<AttributeType> changes) throws ServiceException {
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

    /** For {@link Mutation#BINDS_ADMINISTRATOR_BY_CLIENT}. */
    void requireWritableByEveryClient(Pool pool, List<AttributeType> changes) throws ServiceException {
        for (AppClient client : pool.clients()) {
            Set<String> writable = client.model().writeAttributes();
            if (writable != null
                    && changes.stream().anyMatch(one -> one.name() != null && !writable.contains(one.name()))) {
                throw new ServiceException(
                        "NotAuthorizedException", "A client attempted to write unauthorized attribute");
            }
        }
    }
}
