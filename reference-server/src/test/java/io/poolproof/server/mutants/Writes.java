package io.poolproof.server.mutants;

import io.poolproof.server.Seams;
import io.poolproof.server.attribute.AttributeUpdate;
import io.poolproof.server.attribute.AttributeWrites;
import io.poolproof.server.pool.PoolSettings;
import io.poolproof.server.user.Delivery;
import io.poolproof.server.user.User;
import io.poolproof.validation.model.AttributeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Servers that write an update wrongly. */
final class Writes {
    private Writes() {}

    /** Changes what an update does. */
    @FunctionalInterface
    private interface Change {
        AttributeUpdate of(AttributeUpdate right, User user);
    }

    private static Seams changed(Change change) {
        return Planted.writes(right -> new Through(right) {
            @Override
            public void write(User user, AttributeUpdate update, Instant now) {
                super.write(user, change.of(update, user), now);
            }
        });
    }

    /** Leaves everything as it is; what is wrong overrides it. */
    private static class Through implements AttributeWrites {
        private final AttributeWrites right;

        Through(AttributeWrites right) {
            this.right = right;
        }

        @Override
        public AttributeUpdate plan(List<AttributeType> sent, User user, PoolSettings settings) {
            return right.plan(sent, user, settings);
        }

        @Override
        public void write(User user, AttributeUpdate update, Instant now) {
            right.write(user, update, now);
        }
    }

    private static AttributeUpdate withChanges(AttributeUpdate update, List<AttributeType> changes) {
        Set<String> names =
                changes.stream().map(one -> String.valueOf(one.name())).collect(Collectors.toCollection(HashSet::new));
        Set<String> waiting = new HashSet<>(update.waiting());
        Set<String> unverified = new HashSet<>(update.unverified());
        waiting.retainAll(names);
        unverified.retainAll(names);
        return new AttributeUpdate(changes, waiting, unverified, update.deliveries());
    }

    static Seams replacesAll() {
        return changed((update, user) -> {
            List<AttributeType> changes = new ArrayList<>();
            Set<String> named = update.changes().stream()
                    .map(one -> String.valueOf(one.name()))
                    .collect(Collectors.toSet());
            user.attributes().keySet().stream()
                    .filter(name -> !named.contains(name) && !name.equals("sub"))
                    .forEach(name -> changes.add(new AttributeType(name, "")));
            changes.addAll(update.changes());
            return withChanges(update, changes);
        });
    }

    static Seams forgetsAllButFirst() {
        return changed((update, user) -> update.changes().size() > 1
                ? withChanges(update, update.changes().subList(0, 1))
                : update);
    }

    static Seams keepsAttributeOnBlank() {
        return changed((update, user) -> withChanges(
                update,
                update.changes().stream()
                        .filter(one -> one.value() != null && !one.value().isEmpty())
                        .toList()));
    }

    static Seams keepsModifiedDate() {
        return Planted.writes(right -> new Through(right) {
            @Override
            public void write(User user, AttributeUpdate update, Instant now) {
                super.write(user, update, user.modified());
            }
        });
    }

    static Seams keepsVerifiedFlag() {
        return changed((update, user) ->
                new AttributeUpdate(update.changes(), update.waiting(), Set.of(), update.deliveries()));
    }

    static Seams appliesPendingAtOnce() {
        return changed((update, user) -> {
            Set<String> unverified = new HashSet<>(update.unverified());
            unverified.addAll(update.waiting());
            return new AttributeUpdate(update.changes(), Set.of(), unverified, update.deliveries());
        });
    }

    static Seams forgetsPending() {
        return changed((update, user) -> {
            List<AttributeType> changes = new ArrayList<>(update.changes());
            for (String attribute : List.of(Delivery.EMAIL, Delivery.PHONE_NUMBER)) {
                String current = user.attribute(attribute);
                if (update.waiting().isEmpty() && user.pending(attribute) != null) {
                    // Writing a value drops the one that waits.
                    changes.add(0, new AttributeType(attribute, current));
                }
            }
            return new AttributeUpdate(changes, update.waiting(), update.unverified(), update.deliveries());
        });
    }

    /** Plans as for a user who has nothing yet. */
    static Seams sendsCodeForSameValue() {
        return Planted.writes(right -> new Through(right) {
            @Override
            public AttributeUpdate plan(List<AttributeType> sent, User user, PoolSettings settings) {
                User nobody = new User("", "", "", User.CONFIRMED, List.of(), user.created());
                return super.plan(sent, nobody, settings);
            }
        });
    }
}
