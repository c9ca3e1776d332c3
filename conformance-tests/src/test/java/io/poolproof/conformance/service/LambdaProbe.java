package io.poolproof.conformance.service;

import java.net.URI;
import java.time.Duration;

/** Looks at the functions that there are. */
public final class LambdaProbe {
    private final LambdaApi api;

    public LambdaProbe(AwsAccount account, URI endpoint) {
        this.api = new LambdaApi(account, endpoint, new Backoff(Duration.ofMillis(1), Duration.ofMillis(1), 1), time -> {});
    }

    /** What Lambda answers when asked for all functions. */
    public String list() {
        return api.call("GET", "/2015-03-31/functions/", null).body().path("Functions").toString();
    }
}
