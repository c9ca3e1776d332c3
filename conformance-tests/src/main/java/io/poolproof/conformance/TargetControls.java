package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.fixtures.TargetFixture.Control;
import io.poolproof.fixtures.TargetFixture.Triggers;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The ways in which a target lets itself be handled beside its operations, and the functions that its pools call. */
final class TargetControls {
    private static final String FUNCTIONS = "functionEndpoint";

    private final TargetFixture target;
    private final FunctionEndpoint functions;
    private final Consumer<Duration> passes;

    /**
     * The controls.
     *
     * @param passes lets time pass, where a target's clock can only be waited for
     */
    TargetControls(TargetFixture target, FunctionEndpoint functions, Consumer<Duration> passes) {
        this.target = target;
        this.functions = functions;
        this.passes = passes;
    }

    FunctionEndpoint functions() {
        return functions;
    }

    @Nullable
    Triggers triggers() {
        return target.triggers();
    }

    /** Tells the target where functions are, if it has to be told. */
    void tellFunctions(Conversation conversation) {
        Triggers triggers = target.triggers();
        if (triggers != null && triggers.tell() != null) {
            conversation.bindings().bind(FUNCTIONS, functions.address().toString());
            Control tell = triggers.tell();
            conversation.control(
                    "tell where functions are",
                    Objects.requireNonNull(tell.path()),
                    Objects.requireNonNull(tell.body()));
        }
    }

    /**
     * Uses a control.
     *
     * @param with what it is told, over what the target's file says
     * @return what it answers
     */
    JsonNode use(String name, @Nullable ObjectNode with, Conversation conversation)
            throws NotSupported, NotProvisioned {
        Control control = target.controls().get(name);
        if (control == null) {
            throw new NotSupported("the target has no control \"" + name + "\"");
        }
        if (control.answers() != null) {
            return control.answers();
        }
        if (control.waits() != null) {
            passes.accept(Duration.ofSeconds(
                    with == null ? 0 : with.path(control.waits()).asLong()));
            return MissingNode.getInstance();
        }
        ObjectNode told = Objects.requireNonNull(control.body()).deepCopy();
        if (with != null) {
            told.setAll(with);
        }
        Answer answer = conversation.control("control: " + name, Objects.requireNonNull(control.path()), told);
        if (!answer.isAccepted()) {
            throw new NotProvisioned("control " + name, answer);
        }
        return answer.body() == null ? MissingNode.getInstance() : answer.body();
    }
}
