package io.poolproof.conformance.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.wire.Inputs;
import io.poolproof.fixtures.CaseFile.CaseFixture;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.OperationFixture;
import io.poolproof.fixtures.PoolFixture;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What cases send, run-time values standing as {@code ${bindings}}. */
public final class Templates {
    private final Fixtures fixtures;

    public Templates(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    public OperationFixture operation(String name) {
        return Objects.requireNonNull(fixtures.operations().get(name), () -> "no operation " + name);
    }

    public PoolFixture pool(String name) {
        return Objects.requireNonNull(fixtures.pools().get(name), () -> "no pool " + name);
    }

    /** The deciding request: an object, or the parts of a body that is sent as it is. */
    public JsonNode of(ExpandedCase one) {
        if (one.fixture().body() != null) {
            ArrayNode parts = JsonNodeFactory.instance.arrayNode();
            return parts.addAll(one.fixture().body());
        }
        return of(operation(one.operation()), one.fixture().input());
    }

    /** An input over the operation's address. */
    public ObjectNode of(OperationFixture operation, @Nullable ObjectNode input) {
        return input == null ? operation.address().deepCopy() : Inputs.overlay(operation.address(), input);
    }

    /** Whether the case, its twin on the same user, or what comes before or after uses what exists only where the user has signed in. */
    public boolean needSignIn(ExpandedCase one) {
        CaseFixture fixture = one.fixture();
        Set<String> used = new TreeSet<>(Inputs.bindingsIn(of(one)));
        fixtures.twinOf(one).ifPresent(twin -> used.addAll(Inputs.bindingsIn(of(twin))));
        fixture.steps().forEach(step -> {
            if (step.operation() != null) {
                used.addAll(Inputs.bindingsIn(of(operation(step.operation()), step.input())));
            }
        });
        fixture.afterwards()
                .forEach(check -> used.addAll(Inputs.bindingsIn(of(operation(check.operation()), check.input()))));
        used.retainAll(TestUser.OF_SIGN_IN);
        return !used.isEmpty();
    }
}
