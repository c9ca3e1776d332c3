package io.poolproof.server.operation;

import io.poolproof.server.attribute.AttributeWriter;
import io.poolproof.server.auth.Authentication;
import io.poolproof.server.auth.Challenges;
import io.poolproof.server.auth.PasswordSignIn;
import io.poolproof.server.pool.Notices;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.token.SignedIns;
import io.poolproof.server.token.Tokens;
import io.poolproof.server.trigger.Messages;
import io.poolproof.server.trigger.Triggers;

/**
 * What operations work on; one of each to a server.
 *
 * @param region of pools whose creation is not signed for one
 */
public record Parts(
        UserPools pools,
        Tokens tokens,
        SignedIns signedIns,
        Authentication authentication,
        Challenges challenges,
        PasswordSignIn password,
        Triggers triggers,
        Messages messages,
        AttributeWriter writer,
        Notices notices,
        String region,
        Guard guard) {}
