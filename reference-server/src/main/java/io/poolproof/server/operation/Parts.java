package io.poolproof.server.operation;

import io.poolproof.server.attribute.AttributeWriter;
import io.poolproof.server.auth.Authentication;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.token.SignedIns;
import io.poolproof.server.token.Tokens;
import io.poolproof.server.trigger.Messages;
import io.poolproof.server.trigger.Triggers;

/** What operations work on; one of each to a server. */
public record Parts(
        UserPools pools,
        Tokens tokens,
        SignedIns signedIns,
        Authentication authentication,
        Triggers triggers,
        Messages messages,
        AttributeWriter writer,
        Guard guard) {}
