package io.poolproof.validation.rules;

import static io.poolproof.validation.rules.Judged.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.Violation;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.UserPool;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a client may be given to read and write, and how a pool uses its attributes. */
class UserPoolClientRulesTest {
    private static final UserPool POOL = UserPool.builder("us-east-1_a")
            .attribute(new SchemaAttribute("email", AttributeDataType.STRING, true, true, false, 0, 2048, null, null))
            .attribute(SchemaAttribute.string("custom:fixed", false))
            .build();

    @Test
    void listsOfKnownAttributesWithTheRequiredOnesAreTaken() {
        assertThat(ids(create(List.of("email", "name", "sub"), List.of("email", "custom:fixed"))))
                .isEmpty();
        assertThat(ids(create(null, null))).isEmpty();
        assertThat(ids(create(List.of("oidc:profile"), List.of("oidc:profile", "email"))))
                .isEmpty();
    }

    @Test
    void flagsAndSubCannotBeWritten() {
        for (String name : List.of("sub", "email_verified", "phone_number_verified")) {
            ValidationResult result = create(null, List.of("email", name));
            assertThat(ids(result)).containsExactly("user-pool-client.write-attributes.unwritable");
            assertThat(result.violations()).extracting(Violation::attributeName).containsExactly(name);
            assertThat(result.predicted().map(PredictedError::message))
                    .contains("Invalid write attributes specified while creating a client");
        }
        assertThat(update(List.of("name"), List.of("email", "sub")).predicted().map(PredictedError::message))
                .contains("Invalid write attributes specified while updating a client");
    }

    @Test
    void attributesThatThePoolLacksCanBeNeitherReadNorWritten() {
        ValidationResult result = create(List.of("e-mail"), List.of("email", "custom:code"));
        assertThat(ids(result))
                .containsExactly(
                        "user-pool-client.read-attributes.exists-in-schema",
                        "user-pool-client.write-attributes.exists-in-schema");
        assertThat(result.violations().get(0).message())
                .isEqualTo("/ReadAttributes/0 \"e-mail\": the pool's schema has no attribute of this name; allowed: a"
                        + " name in the pool's schema; did you mean \"email\"?"
                        + " [user-pool-client.read-attributes.exists-in-schema]");
        assertThat(result.predicted().map(PredictedError::message))
                .contains("Invalid read attributes specified while creating a client");
    }

    @Test
    void aWriteListHasEveryRequiredAttribute() {
        ValidationResult result = create(List.of("name"), List.of("name"));
        assertThat(ids(result)).containsExactly("user-pool-client.write-attributes.required");
        assertThat(result.violations().get(0).message())
                .isEqualTo("/WriteAttributes: the list lacks \"email\", which the pool requires; allowed: a list with"
                        + " every required attribute, or no list [user-pool-client.write-attributes.required]");
    }

    @Test
    void entriesHaveOneTo2048Characters() {
        ValidationResult empty =
                CognitoValidator.withoutPool().validate(request(Operation.CREATE_USER_POOL_CLIENT, null, List.of("")));
        assertThat(ids(empty)).containsExactly("user-pool-client.attribute.min-length");
        assertThat(empty.predicted().map(PredictedError::message))
                .contains("1 validation error detected: Value '[]' at 'writeAttributes' failed to satisfy constraint:"
                        + " Member must satisfy constraint: [Member must have length greater than or equal to 1]");
        assertThat(ids(CognitoValidator.withoutPool()
                        .validate(request(
                                Operation.CREATE_USER_POOL_CLIENT, List.of("x".repeat(2048), "x".repeat(2049)), null))))
                .containsExactly("user-pool-client.attribute.max-length");
    }

    @Test
    void anUpdateWithoutAListResetsIt() {
        assertThat(ids(update(null, null)))
                .containsExactly("user-pool-client.read-attributes.reset", "user-pool-client.write-attributes.reset");
        assertThat(update(null, null).isValid()).isTrue();
        assertThat(ids(update(List.of("name"), List.of("email")))).isEmpty();
    }

    @Test
    void aPoolVerifiesAddressesOnly() {
        CognitoRequest request = pool().names(Member.AUTO_VERIFIED_ATTRIBUTES, List.of("email", "given_name"))
                .build();
        ValidationResult result = CognitoValidator.withoutPool().validate(request);
        assertThat(ids(result)).containsExactly("user-pool.auto-verified-attributes");
        assertThat(result.predicted().map(PredictedError::message))
                .contains("1 validation error detected: Value '[email, given_name]' at 'autoVerifiedAttributes' failed"
                        + " to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set:"
                        + " [phone_number, email]]");
    }

    @Test
    void verificationBeforeAnUpdateNeedsAutoVerification() {
        CognitoRequest.Builder request = pool().names(Member.VERIFIED_BEFORE_UPDATE, List.of("email"));
        ValidationResult result = CognitoValidator.withoutPool().validate(request.build());
        assertThat(ids(result)).containsExactly("user-pool.verification-before-update");
        assertThat(result.predicted().map(PredictedError::message))
                .contains("All attributes in AttributesRequireVerificationBeforeUpdate must exist in"
                        + " AutoVerifiedAttributes");
        assertThat(ids(CognitoValidator.withoutPool()
                        .validate(request.names(Member.AUTO_VERIFIED_ATTRIBUTES, List.of("email"))
                                .build())))
                .isEmpty();
        assertThat(ids(CognitoValidator.withoutPool()
                        .validate(pool().names(Member.VERIFIED_BEFORE_UPDATE, List.of("name"))
                                .build())))
                .containsExactly("user-pool.auto-verified-attributes");
    }

    @Test
    void nullAmongNamesIsNoAttribute() {
        CognitoRequest request = pool().names(Member.VERIFIED_BEFORE_UPDATE, Collections.singletonList(null))
                .names(Member.ALIAS_ATTRIBUTES, Collections.singletonList(null))
                .build();
        assertThat(ids(CognitoValidator.withoutPool().validate(request)))
                .containsExactly("request-body.null-entry", "request-body.null-entry");
    }

    @Test
    void aPoolSignsInByAliasesOrByUsernameAttributes() {
        CognitoRequest.Builder request = pool().names(Member.ALIAS_ATTRIBUTES, List.of("preferred_username"));
        assertThat(ids(CognitoValidator.withoutPool().validate(request.build())))
                .isEmpty();
        assertThat(ids(CognitoValidator.withoutPool()
                        .validate(request.names(Member.USERNAME_ATTRIBUTES, List.of("email"))
                                .build())))
                .containsExactly("user-pool.alias-or-username-attributes");
        assertThat(ids(CognitoValidator.withoutPool()
                        .validate(pool().names(Member.ALIAS_ATTRIBUTES, List.of("name"))
                                .build())))
                .containsExactly("user-pool.alias-attributes");
        assertThat(ids(CognitoValidator.withoutPool()
                        .validate(pool().names(Member.USERNAME_ATTRIBUTES, List.of("preferred_username"))
                                .build())))
                .containsExactly("user-pool.username-attributes");
    }

    @Test
    void preferredUsernameAsARequiredAliasIsWarnedOf() {
        CognitoRequest request = pool().names(Member.ALIAS_ATTRIBUTES, List.of("preferred_username"))
                .schema(List.of(
                        new SchemaAttributeType("preferred_username", null, true, true, null, null, null, null, null)))
                .build();
        ValidationResult result = CognitoValidator.withoutPool().validate(request);
        assertThat(ids(result)).containsExactly("user-pool.preferred-username-alias");
        assertThat(result.isValid()).isTrue();
    }

    private static CognitoRequest.Builder pool() {
        return CognitoRequest.builder(Operation.CREATE_USER_POOL).text(Member.POOL_NAME, "pool");
    }

    private static ValidationResult create(@Nullable List<String> read, @Nullable List<String> write) {
        return CognitoValidator.forPool(POOL).validate(request(Operation.CREATE_USER_POOL_CLIENT, read, write));
    }

    private static ValidationResult update(@Nullable List<String> read, @Nullable List<String> write) {
        return CognitoValidator.forPool(POOL).validate(request(Operation.UPDATE_USER_POOL_CLIENT, read, write));
    }

    private static CognitoRequest request(
            Operation operation, @Nullable List<String> read, @Nullable List<String> write) {
        return CognitoRequest.builder(operation)
                .text(Member.USER_POOL_ID, "us-east-1_a")
                .text(Member.CLIENT_ID, "client")
                .text(Member.CLIENT_NAME, "client")
                .names(Member.READ_ATTRIBUTES, read)
                .names(Member.WRITE_ATTRIBUTES, write)
                .build();
    }
}
