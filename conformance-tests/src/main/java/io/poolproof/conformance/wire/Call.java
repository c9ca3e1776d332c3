package io.poolproof.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.fixtures.CaseFile.Http;

/**
 * One call of an operation, as the harness means it.
 *
 * @param conversation id of the case, or what else the call belongs to
 * @param step what the call is for
 * @param signed whether AWS wants it signed
 * @param template the input, its {@code ${bindings}} not filled in
 * @param http what is other than usual in the request
 */
public record Call(
        String conversation,
        String step,
        String operation,
        boolean signed,
        JsonNode template,
        Http http,
        Bindings bindings) {

    private static final String AUTHORIZATION = "Authorization";

    /** A call that belongs to no case. */
    public static Call ofHarness(String step, String operation, JsonNode input) {
        return new Call("", step, operation, true, input, Http.USUAL, new Bindings());
    }

    public Call withTemplate(JsonNode other) {
        return new Call(conversation, step, operation, signed, other, http, bindings);
    }

    /** The request without signature. */
    WireRequest wire() {
        return WireRequest.of(operation, Inputs.bytes(template, bindings.all())).with(http);
    }

    /** Whether the harness has to sign it: AWS wants it, and no case says what stands there instead. */
    boolean needsSignature() {
        return signed
                && (http.headers() == null
                        || http.headers().keySet().stream().noneMatch(AUTHORIZATION::equalsIgnoreCase));
    }
}
