package io.poolproof.conformance.play;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.conformance.judge.Comparison;
import io.poolproof.fixtures.CaseFile.Effect;
import io.poolproof.fixtures.Expectation.Outcome;
import io.poolproof.fixtures.OperationFixture;
import io.poolproof.schemas.results.Aspect;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a request left behind, against what it should have. */
final class ReadBack {
    private static final Set<String> VERIFIED_FLAGS = Set.of("email_verified", "phone_number_verified");
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
     * @param shown a value as it may be shown
     */
    static List<Comparison> ofWrite(
            Map<String, String> written,
            @Nullable Effect stated,
            Outcome outcome,
            @Nullable Map<String, String> before,
            @Nullable Map<String, String> after,
            UnaryOperator<String> shown) {
        if (stated != null && stated.userIsGone()) {
            return List.of(
                    after == null ? holds(NOT_CREATED) : differs(NOT_CREATED, "the user is still there", "user-kept"));
        }
        boolean accepted = outcome == Outcome.ACCEPTED;
        boolean changes = accepted && (!written.isEmpty() || stated != null);
        String expected = changes ? WRITTEN : UNCHANGED;
        if (before == null || before.isEmpty() || after == null) {
            // Every user has a sub at least, so that a user without attributes has not really been read.
            return List.of(differs(expected, UNREADABLE, "unreadable"));
        }
        Map<String, String> wanted = new TreeMap<>(before);
        if (accepted) {
            wanted.putAll(written);
            apply(stated, wanted);
        }
        Set<String> named = named(written, stated);
        return different(
                wanted,
                after,
                shown,
                expected,
                name -> accepted ? kind(name, named, wanted, before, after) : "refused");
    }

    private static Set<String> named(Map<String, String> written, @Nullable Effect stated) {
        Set<String> named = new TreeSet<>(written.keySet());
        if (stated != null && stated.attributes() != null) {
            named.addAll(stated.attributes().keySet());
        }
        return named;
    }

    /** In which way a state differs after a request that is taken. */
    private static String kind(
            String name,
            Set<String> named,
            Map<String, String> wanted,
            Map<String, String> before,
            Map<String, String> after) {
        if (VERIFIED_FLAGS.contains(name)) {
            return "verified-flag";
        }
        if (!named.contains(name)) {
            return "not-named";
        }
        if (!wanted.containsKey(name)) {
            return "kept";
        }
        return Objects.equals(before.get(name), after.get(name)) || !after.containsKey(name)
                ? "not-written"
                : "altered";
    }

    private static List<Comparison> different(
            Map<String, String> wanted,
            Map<String, String> actual,
            UnaryOperator<String> shown,
            String expected,
            UnaryOperator<String> kinds) {
        Set<String> names = new TreeSet<>(wanted.keySet());
        names.addAll(actual.keySet());
        names.removeIf(name -> Objects.equals(wanted.get(name), actual.get(name)));
        return names.isEmpty()
                ? List.of(holds(expected))
                : names.stream()
                        .map(name -> differs(
                                name + " " + words(wanted.get(name), shown),
                                name + " " + words(actual.get(name), shown),
                                kinds.apply(name)))
                        .toList();
    }

    private static String words(@Nullable String value, UnaryOperator<String> shown) {
        return value == null ? "is not there" : "is \"" + shown.apply(value) + "\"";
    }

    private static Comparison holds(String words) {
        return new Comparison(Aspect.EFFECT, words, words);
    }

    /** Two values may look alike when they are shown. */
    private static Comparison differs(String expected, String actual, String kind) {
        return new Comparison(
                Aspect.EFFECT, expected, expected.equals(actual) ? actual + ", another one" : actual, kind);
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
    static List<Comparison> ofCreation(
            Map<String, String> sent,
            @Nullable Effect stated,
            Outcome outcome,
            @Nullable Map<String, String> created,
            UnaryOperator<String> shown) {
        if (outcome != Outcome.ACCEPTED) {
            return List.of(
                    created == null
                            ? holds(NOT_CREATED)
                            : differs(NOT_CREATED, "the user has been created", "refused"));
        }
        if (created == null) {
            return List.of(differs(CREATED, NOT_CREATED, "not-created"));
        }
        Map<String, String> wanted = new TreeMap<>(sent);
        apply(stated, wanted);
        Set<String> named = named(wanted, stated);
        Map<String, String> actual = new TreeMap<>(created);
        actual.keySet().retainAll(named);
        return different(wanted, actual, shown, CREATED, name -> kind(name, named, wanted, Map.of(), created));
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
