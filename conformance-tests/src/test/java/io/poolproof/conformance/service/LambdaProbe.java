package io.poolproof.conformance.service;

import io.poolproof.conformance.wire.AwsAccount;
import java.net.URI;
import java.time.Duration;

/** Looks at the functions that there are. */
public final class LambdaProbe {
    private final LambdaApi api;

    public LambdaProbe(AwsAccount account, URI endpoint) {
        this.api = new LambdaApi(
                account, endpoint, new Backoff(Duration.ofMillis(1), Duration.ofMillis(1), 1), time -> {});
    }

    /** Makes a function without tags. */
    public void make(String name) {
        ThrowingFunction ours = new ThrowingFunction(
                api,
                new LambdaAccess(URI.create("unused"), "nodejs22.x", "arn:aws:iam::123456789012:role/r"),
                "",
                t -> {});
        api.call(
                "POST",
                LambdaApi.FUNCTIONS,
                ours.definition().put("FunctionName", name).without("Tags"));
    }

    /** What Lambda answers when asked for all functions. */
    public String list() {
        return api.call("GET", "/2015-03-31/functions/", null)
                .body()
                .path("Functions")
                .toString();
    }
}
