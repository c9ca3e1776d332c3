package io.poolproof.definitions.types;

import io.poolproof.definitions.check.PoolModel;
import io.poolproof.definitions.model.ClientDefinition;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an app may send and may read of a pool's attributes.
 *
 * @param signUp what may be given at sign-up; required where the pool asks for it
 * @param update what may be changed afterwards
 * @param readable what the app client may read
 * @param complete whether every name of the schema is known
 */
public record AttributeTypes(
        String pool,
        List<SchemaAttribute> signUp,
        List<SchemaAttribute> update,
        List<SchemaAttribute> readable,
        boolean complete) {
    /** The families of rules by which an attribute is refused whatever its value is. */
    private static final List<String> OF_NAMES =
            List.of("attribute-name", "client-permission", "attribute-mutability", "verified-flag", "sign-up");

    public AttributeTypes {
        signUp = List.copyOf(signUp);
        update = List.copyOf(update);
        readable = List.copyOf(readable);
    }

    /**
     * The types of a pool.
     *
     * @param client null for an app client that may read and write everything
     */
    public static AttributeTypes of(PoolDefinition definition, @Nullable ClientDefinition client) {
        UserPool pool = PoolModel.pool(definition);
        UserPoolClient permissions = client == null ? null : PoolModel.client(client);
        CognitoValidator validator =
                permissions == null ? CognitoValidator.forPool(pool) : CognitoValidator.forPool(pool, permissions);
        Set<String> read = permissions == null ? null : permissions.readAttributes();
        return new AttributeTypes(
                definition.address().id(),
                attributes(pool, attribute -> mayBeSent(validator, Operation.SIGN_UP, attribute)),
                attributes(pool, attribute -> mayBeSent(validator, Operation.UPDATE_USER_ATTRIBUTES, attribute)),
                attributes(pool, attribute -> read == null || read.contains(attribute.name())),
                PoolModel.knowsAllNames(definition));
    }

    private static List<SchemaAttribute> attributes(UserPool pool, Predicate<SchemaAttribute> taken) {
        return pool.schema().stream()
                .filter(taken)
                .sorted(Comparator.comparing(SchemaAttribute::name))
                .toList();
    }

    /** Asks the rules, so that what they know of names stands in no second place. */
    private static boolean mayBeSent(CognitoValidator validator, Operation operation, SchemaAttribute attribute) {
        CognitoRequest request = CognitoRequest.builder(operation)
                .accessToken("a.b.c")
                .text(Member.CLIENT_ID, "1example")
                .text(Member.USERNAME, "user")
                .attribute(attribute.name(), "x")
                .build();
        return validator.validate(request).errors().stream()
                .filter(error -> attribute.name().equals(error.attributeName()))
                .noneMatch(error -> OF_NAMES.stream().anyMatch(error.rule()::isIn));
    }
}
