package io.poolproof.conformance.play;

import io.poolproof.fixtures.CaseFile.CaseFixture;
import io.poolproof.fixtures.Expectation.Outcome;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.OperationFixture;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Users that cases take one after another, because a refused request leaves them as they were. Whoever has read back anything else does
 * not give the user back, so that the next case takes a fresh one.
 */
public final class SharedUsers {
    /** A token lasts five minutes at least, whatever the app client says. */
    private static final Duration YOUNG_ENOUGH = Duration.ofMinutes(4);

    /** Operations that count no attempts when they refuse: all that they could change is read back. */
    private static final Set<String> LEAVE_NOTHING_ELSE = Set.of(
            "UpdateUserAttributes",
            "AdminUpdateUserAttributes",
            "DeleteUserAttributes",
            "AdminDeleteUserAttributes",
            "GetUser",
            "AdminGetUser");

    private final Map<Kind, Deque<User>> free = new HashMap<>();

    /** What a case needs its user to be. */
    public record Kind(String pool, String client, Map<String, String> attributes, boolean signedIn) {}

    private record User(Map<String, String> bindings, long since) {}

    /** Whether a case is expected to leave its user as it was, in all that can be read back and all that cannot. */
    public static boolean canShare(ExpandedCase one, OperationFixture operation, Outcome outcome) {
        CaseFixture fixture = one.fixture();
        return outcome == Outcome.REFUSED
                && LEAVE_NOTHING_ELSE.contains(operation.id())
                && fixture.steps().isEmpty()
                && fixture.alongside().isEmpty()
                && fixture.afterwards().isEmpty()
                && fixture.given().triggers().isEmpty()
                && !fixture.given().needsOwnPool();
    }

    /** A user of this kind that nobody uses, by its bindings; null where there is none. */
    synchronized @Nullable Map<String, String> take(Kind kind) {
        Deque<User> users = free.get(kind);
        User user = users == null ? null : users.pollLast();
        return user == null || System.nanoTime() - user.since() > YOUNG_ENOUGH.toNanos() ? null : user.bindings();
    }

    /** Lets others use a user that has been left as it was. */
    synchronized void giveBack(Kind kind, Map<String, String> bindings) {
        free.computeIfAbsent(kind, unknown -> new ArrayDeque<>())
                .add(new User(Map.copyOf(bindings), System.nanoTime()));
    }
}
