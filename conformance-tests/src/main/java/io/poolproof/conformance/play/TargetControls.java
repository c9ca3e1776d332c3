package io.poolproof.conformance.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.Conversation;
import io.poolproof.conformance.wire.FunctionEndpoint;
import io.poolproof.fixtures.CaseFile.FunctionAnswer;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.fixtures.TargetFixture.Control;
import io.poolproof.fixtures.TargetFixture.Triggers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which a target lets itself be handled beside its operations, and the functions that its pools call. */
public final class TargetControls {
    private static final String CUSTOM_MESSAGE = "CustomMessage";
    private static final String FUNCTIONS = "functionEndpoint";

    private final TargetFixture target;
    private final FunctionEndpoint functions;
    private final Consumer<Duration> passes;
    private final @Nullable Supplier<String> throwing;

    /**
     * The controls.
     *
     * @param passes lets time pass, where a target's clock can only be waited for
     * @param throwing makes the function that throws its event, and gives its ARN; null where pools can call others
     */
    public TargetControls(
            TargetFixture target,
            FunctionEndpoint functions,
            Consumer<Duration> passes,
            @Nullable Supplier<String> throwing) {
        this.target = target;
        this.functions = functions;
        this.passes = passes;
        this.throwing = throwing;
    }

    /** The name under which a pool's configuration knows the function of a trigger. */
    String arn(String trigger) {
        return throwing == null ? FunctionEndpoint.arn(trigger) : throwing.get();
    }

    /**
     * Makes sure that the target's functions can do what a case wants.
     *
     * @param attached the triggers of its pool
     * @param wanted what they have to answer
     */
    void requireFunctions(List<String> attached, Map<String, FunctionAnswer> wanted) throws NotSupported {
        if (attached.isEmpty()) {
            return;
        }
        if (triggers() == null) {
            throw new NotSupported("the target's pools call no functions");
        }
        boolean throwsEvent = wanted.values().stream().allMatch(answer -> Boolean.TRUE.equals(answer.throwsEvent()));
        if (throwing != null && !(throwsEvent && attached.equals(List.of(CUSTOM_MESSAGE)) && !wanted.isEmpty())) {
            throw new NotSupported("the one function that there is throws what it receives, before a message is sent");
        }
    }

    FunctionEndpoint functions() {
        return functions;
    }

    @Nullable
    Triggers triggers() {
        return throwing == null ? target.triggers() : new Triggers("by-pool", null);
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
    public JsonNode use(String name, @Nullable ObjectNode with, Conversation conversation)
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
        if (control.finds() != null) {
            return found(name, control, control.finds(), told, conversation);
        }
        Answer answer = conversation.control("control: " + name, Objects.requireNonNull(control.path()), told);
        if (!answer.isAccepted()) {
            throw new NotProvisioned("control " + name, answer);
        }
        return answer.body() == null ? MissingNode.getInstance() : answer.body();
    }

    /** What is last is newest: a mailbox grows at its end. */
    private static JsonNode found(
            String name, Control control, Map<String, String> finds, ObjectNode members, Conversation conversation)
            throws NotProvisioned {
        Answer answer = conversation.look("control: " + name, Objects.requireNonNull(control.path()), members);
        ObjectNode found = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, String> find : finds.entrySet()) {
            Matcher matcher = Pattern.compile(find.getValue()).matcher(answer.content());
            String last = null;
            while (matcher.find()) {
                last = matcher.group(1);
            }
            if (last == null) {
                throw new NotProvisioned("control " + name, answer);
            }
            found.put(find.getKey(), last);
        }
        return found;
    }
}
