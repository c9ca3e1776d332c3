package io.poolproof.validation.rules;

import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.Trigger;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import java.util.List;
import java.util.Set;

/** Pools and clients of the tests. */
public final class Pools {
    /** Has an attribute of every type, one required, one immutable and one for administrators. */
    public static final UserPool FULL = UserPool.builder("us-east-1_full")
            .attribute(new SchemaAttribute("name", AttributeDataType.STRING, true, true, false, 0, 2048, null, null))
            .attribute(SchemaAttribute.string("custom:code", true).withLengths(2, 10))
            .attribute(SchemaAttribute.string("custom:fixed", false))
            .attribute(new SchemaAttribute(
                    "custom:rank", AttributeDataType.NUMBER, true, false, false, null, null, "-5", "10"))
            .attribute(new SchemaAttribute(
                    "custom:ratio", AttributeDataType.NUMBER, true, false, false, null, null, "0.5", "1.5"))
            .attribute(new SchemaAttribute(
                    "custom:member", AttributeDataType.BOOLEAN, true, false, false, null, null, null, null))
            .attribute(new SchemaAttribute(
                    "custom:since", AttributeDataType.DATE_TIME, true, false, false, null, null, null, null))
            .attribute(new SchemaAttribute(
                    "dev:custom:level", AttributeDataType.STRING, true, false, true, null, null, null, null))
            .build();

    /** Signs users in with aliases. */
    public static final UserPool ALIASES = UserPool.builder("us-east-1_alias")
            .aliasAttributes(List.of("email", "phone_number", "preferred_username"))
            .build();

    /** Signs users in with their addresses. */
    public static final UserPool ADDRESSES = UserPool.builder("us-east-1_address")
            .attribute(new SchemaAttribute("email", AttributeDataType.STRING, true, true, false, 0, 2048, null, null))
            .usernameAttributes(List.of("email"))
            .build();

    /** Verifies addresses by itself and before an update, cannot send SMS and has a trigger for messages. */
    public static final UserPool VERIFYING = UserPool.builder("us-east-1_verify")
            .autoVerifiedAttributes(List.of("email", "phone_number"))
            .verifiedBeforeUpdate(List.of("email"))
            .sendsSms(false)
            .triggers(Set.of(Trigger.CUSTOM_MESSAGE))
            .build();

    /** May write what it lists. */
    public static final UserPoolClient LISTING =
            new UserPoolClient("listing", null, Set.of("name", "custom:code", "oidc:profile"));

    /** Has no lists. */
    public static final UserPoolClient DEFAULTS = new UserPoolClient("defaults", null, null);

    private Pools() {}
}
