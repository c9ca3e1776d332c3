package io.poolproof.server;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Puts an update into a user's state, rightly or in one of the wrong ways. */
final class AttributeWriter {
    private static final long OVERLAP_MILLISECONDS = 5;

    private final Guard guard;

    AttributeWriter(Guard guard) {
        this.guard = guard;
    }

    /**
     * Writes all of an update at once.
     *
     * @param asFound the user's attributes when the request came
     */
    void write(Pool pool, User user, AttributeUpdate update, Map<String, String> asFound) {
        List<AttributeType> writes = shortened(update.writes(guard));
        Instant now = guard.does(Mutation.KEEPS_MODIFIED_DATE) ? user.modified() : pool.now();
        if (guard.does(Mutation.REPLACES_ALL_ATTRIBUTES)) {
            user.replace(Map.of("sub", user.sub()), now);
        }
        if (guard.does(Mutation.LOSES_PARALLEL_UPDATES)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(OVERLAP_MILLISECONDS));
            user.replace(asFound, now);
        }
        if (guard.does(Mutation.STORES_BLANK)) {
            storeBlanks(user, writes, now);
        } else {
            user.write(writes, update.waiting(), now);
        }
        if (update.waiting().isEmpty() && guard.does(Mutation.FORGETS_PENDING_VALUE_ON_UPDATE)) {
            user.forgetPending();
        }
    }

    private List<AttributeType> shortened(List<AttributeType> writes) {
        if (guard.does(Mutation.KEEPS_ATTRIBUTE_ON_BLANK)) {
            return writes.stream()
                    .filter(one -> one.value() != null && !one.value().isEmpty())
                    .toList();
        }
        return guard.does(Mutation.FORGETS_ALL_BUT_FIRST) && writes.size() > 1 ? writes.subList(0, 1) : writes;
    }

    private static void storeBlanks(User user, List<AttributeType> writes, Instant now) {
        Map<String, String> all = new LinkedHashMap<>(user.attributes());
        writes.forEach(one -> all.put(String.valueOf(one.name()), one.value() == null ? "" : one.value()));
        user.replace(all, now);
    }

    /** A verified address that an administrator gives moves from whoever signs in with it (fact {@code alias-pool-admin-takes-email}). */
    void takeAliasesOver(Pool pool, User user, AttributeUpdate update) {
        for (AttributeType change : update.changes()) {
            String name = change.name();
            String value = change.value();
            if (name != null && value != null && pool.aliases().contains(name) && user.hasAlias(name, value)) {
                pool.otherHolder(name, value, user).ifPresent(other -> other.unverify(name));
            }
        }
    }

    /** The mutations that write what is refused. */
    void writeDespite(
            Pool pool, User user, List<AttributeType> changes, CognitoRequest request, CognitoValidator validator) {
        if (guard.does(Mutation.APPLIES_WHAT_IT_REFUSES)) {
            user.write(changes, Set.of(), pool.now());
        }
        if (guard.does(Mutation.WRITES_PARTIALLY)) {
            List<AttributeType> good = changes.stream()
                    .filter(one -> validator
                            .validate(request.toBuilder()
                                    .userAttributes(List.of(one))
                                    .build())
                            .isValid())
                    .toList();
            user.write(good, Set.of(), pool.now());
        }
    }
}
