package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.fixtures.CaseFile.Effect;
import io.poolproof.fixtures.Expectation.Outcome;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.OperationFixture;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a request left behind, against what it should have.
 *
 * @param expected what should be so, in words
 * @param actual what is so, in words; attributes by name, never by value
 */
record ReadBack(String expected, String actual) {
    private static final String UNCHANGED = "the user's attributes stay as they are";
    private static final String WRITTEN = "the user has exactly what was sent";
    private static final String CREATED = "the user is there with what was sent";
    private static final String NOT_CREATED = "there is no such user";
    private static final String UNREADABLE = "the user cannot be read back";

    boolean holds() {
        return expected.equals(actual);
    }

    /** A refused write changes nothing, an accepted one exactly what it says, or what the case states. */
    static ReadBack ofWrite(
            ExpandedCase one,
            boolean writes,
            JsonNode input,
            Outcome outcome,
            @Nullable Map<String, String> before,
            @Nullable Map<String, String> after) {
        boolean changes = outcome == Outcome.ACCEPTED && writes;
        String expected = changes ? WRITTEN : UNCHANGED;
        if (before == null || after == null) {
            return new ReadBack(expected, UNREADABLE);
        }
        Map<String, String> wanted = changes ? after(one, input, before) : before;
        Set<String> different = new TreeSet<>(wanted.keySet());
        different.addAll(after.keySet());
        different.removeIf(name -> Objects.equals(wanted.get(name), after.get(name)));
        return new ReadBack(expected, different.isEmpty() ? expected : "differs in " + String.join(", ", different));
    }

    private static Map<String, String> after(ExpandedCase one, JsonNode input, Map<String, String> before) {
        Map<String, String> wanted = new TreeMap<>(before);
        sent(input).forEach(wanted::put);
        Effect effect = one.fixture().expect().effect();
        if (effect != null) {
            effect.attributes().forEach((name, value) -> {
                if (value == null) {
                    wanted.remove(name);
                } else {
                    wanted.put(name, value);
                }
            });
        }
        return wanted;
    }

    /** A refused sign-up leaves no user, an accepted one a user with what was sent. */
    static ReadBack ofCreation(JsonNode input, Outcome outcome, @Nullable Map<String, String> created) {
        if (outcome != Outcome.ACCEPTED) {
            return new ReadBack(NOT_CREATED, created == null ? NOT_CREATED : "the user has been created");
        }
        if (created == null) {
            return new ReadBack(CREATED, NOT_CREATED);
        }
        Set<String> different = new TreeSet<>();
        sent(input).forEach((name, value) -> {
            if (!value.equals(created.get(name))) {
                different.add(name);
            }
        });
        return new ReadBack(CREATED, different.isEmpty() ? CREATED : "differs in " + String.join(", ", different));
    }

    private static Map<String, String> sent(JsonNode input) {
        Map<String, String> sent = new TreeMap<>();
        input.path("UserAttributes")
                .forEach(entry -> sent.put(
                        entry.path("Name").asText(), entry.path("Value").asText()));
        return sent;
    }

    /** Whether there is anything to read back after this operation. */
    static boolean isPossible(OperationFixture operation, Outcome outcome) {
        return outcome != Outcome.EITHER && !operation.changesPool();
    }
}
