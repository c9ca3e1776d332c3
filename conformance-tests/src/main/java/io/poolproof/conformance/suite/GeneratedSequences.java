package io.poolproof.conformance.suite;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.fixtures.CaseFile.Accepted;
import io.poolproof.fixtures.CaseFile.CaseFixture;
import io.poolproof.fixtures.CaseFile.Check;
import io.poolproof.fixtures.CaseFile.Expect;
import io.poolproof.fixtures.CaseFile.Step;
import io.poolproof.fixtures.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Sequences of writes and deletions, held against a model that is no more than a map: afterwards the user has, by each way of reading,
 * what the last writes say.
 */
public class GeneratedSequences extends PropertySuite {
    private static final int TRIES = 15;
    private static final int LONGEST = 8;
    private static final int LONGEST_VALUE = 12;
    private static final String POOL = "standard";
    private static final List<String> NAMES = List.of("nickname", "given_name", "custom:text");
    private static final List<String> WRITES = List.of("UpdateUserAttributes", "AdminUpdateUserAttributes");
    private static final List<String> DELETIONS = List.of("DeleteUserAttributes", "AdminDeleteUserAttributes");

    /**
     * One write or deletion.
     *
     * @param value empty for a deletion
     */
    record Change(String operation, String name, String value) {
        boolean deletes() {
            return value.isEmpty();
        }
    }

    /** Several changes, the last of them a write. */
    private record Sequence(List<Change> changes, Change last) {}

    @Override
    protected List<Property<?>> properties(Fixtures fixtures) {
        Map<String, String> before =
                Objects.requireNonNull(fixtures.pools().get(POOL)).attributes();
        return List.of(new Property<>(
                "attribute-list.visible/to-the-user@UpdateUserAttributes",
                "sequence",
                "after any sequence of writes and deletions the user has what the last of them say",
                TRIES,
                Combinators.combine(changes(), writes()).as(Sequence::new),
                (written, sequence) -> played(written, sequence, before)));
    }

    private static CaseFixture played(CaseFixture written, Sequence sequence, Map<String, String> before) {
        Map<String, String> model = new TreeMap<>(before);
        List<Step> steps = new ArrayList<>();
        for (Change change : sequence.changes()) {
            // What becomes of a deletion of what is not there is another rule's.
            if (!change.deletes() || model.containsKey(change.name())) {
                steps.add(new Step(change.operation(), input(change), null, null, null, null));
                apply(change, model);
            }
        }
        apply(sequence.last(), model);
        return written.withInput(input(sequence.last())).between(steps, looksFor(model));
    }

    private static void apply(Change change, Map<String, String> model) {
        if (change.deletes()) {
            model.remove(change.name());
        } else {
            model.put(change.name(), change.value());
        }
    }

    private static ObjectNode input(Change change) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        if (DELETIONS.contains(change.operation())) {
            input.putArray("UserAttributeNames").add(change.name());
        } else {
            input.putArray("UserAttributes")
                    .addObject()
                    .put("Name", change.name())
                    .put("Value", change.value());
        }
        return input;
    }

    private static List<Check> looksFor(Map<String, String> model) {
        List<Check> looks = new ArrayList<>();
        for (String name : new TreeSet<>(NAMES)) {
            ObjectNode pattern = JsonNodeFactory.instance.objectNode();
            ObjectNode entry = JsonNodeFactory.instance.objectNode().put("Name", name);
            boolean there = model.containsKey(name);
            pattern.putObject("/UserAttributes")
                    .set(there ? "$contains" : "$lacks", there ? entry.put("Value", model.get(name)) : entry);
            Expect expect = new Expect(new Accepted(pattern, null), null, null, null, null);
            String words = there ? "the user has the last value of " + name : "the user has no " + name;
            looks.add(new Check(words, "GetUser", null, expect));
        }
        return looks;
    }

    private static Arbitrary<List<Change>> changes() {
        Arbitrary<Change> deletions = Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of(WRITES), Arbitraries.of(DELETIONS)), Arbitraries.of(NAMES))
                .as((operation, name) -> new Change(operation, name, ""));
        return Arbitraries.frequencyOf(Tuple.of(3, writes()), Tuple.of(1, deletions))
                .list()
                .ofMaxSize(LONGEST);
    }

    /** The last of a sequence is the user's own, as the written case is. */
    private static Arbitrary<Change> writes() {
        Arbitrary<String> values =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(LONGEST_VALUE);
        return Combinators.combine(Arbitraries.of(WRITES), Arbitraries.of(NAMES), values)
                .as(Change::new);
    }
}
