package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.fixtures.CaseFile.Effect;
import io.poolproof.fixtures.Expectation.Outcome;
import io.poolproof.fixtures.OperationFixture;
import io.poolproof.schemas.results.Aspect;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a request left behind, against what it should have; attributes are told by name, never by value. */
final class ReadBack {
    private static final String UNCHANGED = "the user's attributes stay as they are";
    private static final String WRITTEN = "the user has exactly what was sent";
    private static final String CREATED = "the user is there with what was sent";
    private static final String NOT_CREATED = "there is no such user";
    private static final String UNREADABLE = "the user cannot be read back";

    private ReadBack() {}

    /**
     * A refused write changes nothing, an accepted one exactly what it says, or what the case states.
     *
     * @param written what the requests send, where the operation writes attributes; empty where it does not
     * @param stated what the case says beyond it; null where it says nothing
     * @param before null where it cannot be read
     * @param after null where it cannot be read
     */
    static Comparison ofWrite(
            Map<String, String> written,
            @Nullable Effect stated,
            Outcome outcome,
            @Nullable Map<String, String> before,
            @Nullable Map<String, String> after) {
        if (stated != null && stated.userIsGone()) {
            return Comparison.of(Aspect.EFFECT, NOT_CREATED, after == null, "the user is still there");
        }
        boolean accepted = outcome == Outcome.ACCEPTED;
        boolean changes = accepted && (!written.isEmpty() || stated != null);
        String expected = changes ? WRITTEN : UNCHANGED;
        if (before == null || before.isEmpty() || after == null) {
            // Every user has a sub at least, so that a user without attributes has not really been read.
            return new Comparison(Aspect.EFFECT, expected, UNREADABLE);
        }
        Map<String, String> wanted = new TreeMap<>(before);
        if (accepted) {
            wanted.putAll(written);
            apply(stated, wanted);
        }
        Set<String> different = new TreeSet<>(wanted.keySet());
        different.addAll(after.keySet());
        different.removeIf(name -> Objects.equals(wanted.get(name), after.get(name)));
        return Comparison.of(Aspect.EFFECT, expected, different.isEmpty(), differsIn(different));
    }

    private static void apply(@Nullable Effect stated, Map<String, String> wanted) {
        if (stated != null && stated.attributes() != null) {
            stated.attributes().forEach((name, value) -> {
                if (value == null) {
                    wanted.remove(name);
                } else {
                    wanted.put(name, value);
                }
            });
        }
    }

    /** A refused sign-up leaves no user, an accepted one a user with what was sent. */
    static Comparison ofCreation(
            Map<String, String> sent, @Nullable Effect stated, Outcome outcome, @Nullable Map<String, String> created) {
        if (outcome != Outcome.ACCEPTED) {
            return Comparison.of(Aspect.EFFECT, NOT_CREATED, created == null, "the user has been created");
        }
        if (created == null) {
            return new Comparison(Aspect.EFFECT, CREATED, NOT_CREATED);
        }
        Map<String, String> wanted = new TreeMap<>(sent);
        apply(stated, wanted);
        Set<String> different = new TreeSet<>(wanted.keySet());
        different.removeIf(name -> Objects.equals(wanted.get(name), created.get(name)));
        return Comparison.of(Aspect.EFFECT, CREATED, different.isEmpty(), differsIn(different));
    }

    private static String differsIn(Set<String> names) {
        return "differs in " + String.join(", ", names);
    }

    /** The attributes that inputs send, the last of a name counting. */
    static Map<String, String> sent(Collection<JsonNode> inputs) {
        Map<String, String> sent = new TreeMap<>();
        inputs.forEach(input -> input.path("UserAttributes")
                .forEach(entry -> sent.put(
                        entry.path("Name").asText(), entry.path("Value").asText())));
        return sent;
    }

    /** Whether there is anything to read back after this operation. */
    static boolean isPossible(OperationFixture operation, Outcome outcome) {
        return outcome != Outcome.EITHER && !operation.changesPool();
    }
}
