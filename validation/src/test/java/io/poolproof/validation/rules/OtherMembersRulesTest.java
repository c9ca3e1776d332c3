package io.poolproof.validation.rules;

import static io.poolproof.validation.ViolationAssert.assertThatOnlyOneOf;
import static io.poolproof.validation.rules.Judged.ids;
import static io.poolproof.validation.rules.Requests.signUp;
import static io.poolproof.validation.rules.Requests.update;
import static io.poolproof.validation.rules.Requests.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.Violation;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.Trigger;
import io.poolproof.validation.model.UserPool;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Members of plain text, names alone, challenge answers, ClientMetadata. */
class OtherMembersRulesTest {
    private static final CognitoValidator SHAPES = CognitoValidator.withoutPool();
    private static final CognitoValidator FULL = CognitoValidator.forPool(Pools.FULL);

    @ParameterizedTest
    @EnumSource(Operation.class)
    void aRequestWithWhatItsOperationRequiresHasNoError(Operation operation) {
        assertThat(SHAPES.validate(valid(operation).build()).isValid()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void everyRequiredMemberIsMissed(Operation operation) {
        Set<String> missed = new HashSet<>();
        for (Member member : operation.members()) {
            if (operation.requires(member)) {
                CognitoRequest.Builder request = valid(operation);
                switch (member.kind()) {
                    case TEXT -> request.text(member, null);
                    case ATTRIBUTES -> request.attributes(member, null);
                    case NAMES -> request.names(member, null);
                    case TEXTS -> request.textsByKey(member, null);
                    case DECLARATIONS -> request.schema(null);
                }
                ValidationResult result = SHAPES.validate(request.build());
                assertThat(result.errors()).hasSize(1);
                assertThat(result.errors().get(0).servicePath()).isEqualTo(member.serviceName());
                assertThat(result.predicted().map(PredictedError::message).orElse(""))
                        .endsWith("at '" + member.serviceName()
                                + "' failed to satisfy constraint: Member must not be null");
                missed.add(result.errors().get(0).rule().id());
            }
        }
        assertThat(missed).allMatch(id -> id.endsWith(".required"));
    }

    @ParameterizedTest
    @CsvSource({
        "ADMIN_UPDATE_USER_ATTRIBUTES, USER_POOL_ID, no-underscore, user-pool-id.characters",
        "ADMIN_UPDATE_USER_ATTRIBUTES, USER_POOL_ID, _a, user-pool-id.characters",
        "ADMIN_UPDATE_USER_ATTRIBUTES, USER_POOL_ID, a_, user-pool-id.characters",
        "ADMIN_UPDATE_USER_ATTRIBUTES, USER_POOL_ID, a_b-c, user-pool-id.characters",
        "ADMIN_UPDATE_USER_ATTRIBUTES, USER_POOL_ID, a.b_c, user-pool-id.characters",
        "ADMIN_UPDATE_USER_ATTRIBUTES, USERNAME, a b, username.characters",
        "SIGN_UP, CLIENT_ID, a-b, client-id.characters",
        "SIGN_UP, SECRET_HASH, a-b, secret-hash.characters",
        "SIGN_UP, PASSWORD, a b, password.characters",
        "SIGN_UP, PASSWORD, '', password.characters",
        "ADMIN_CREATE_USER, TEMPORARY_PASSWORD, 'a\tb', password.characters",
        "VERIFY_USER_ATTRIBUTE, CODE, 1 2, confirmation-code.characters",
        "VERIFY_USER_ATTRIBUTE, CODE, '', confirmation-code.min-length",
        "CONFIRM_SIGN_UP, CONFIRMATION_CODE, '', confirmation-code.min-length",
        "CONFIRM_SIGN_UP, SESSION, short, session.min-length",
        "GET_TOKENS_FROM_REFRESH_TOKEN, REFRESH_TOKEN, a b, refresh-token.characters",
        "GET_TOKENS_FROM_REFRESH_TOKEN, DEVICE_KEY, a_g, device-key.characters",
        "CREATE_USER_POOL, POOL_NAME, a/b, pool-name.characters",
        "CREATE_USER_POOL_CLIENT, CLIENT_NAME, a/b, client-name.characters",
        "CREATE_USER_POOL_CLIENT, CLIENT_SECRET, abc, client-secret.min-length",
        "GET_USER, ACCESS_TOKEN, a b, access-token.characters",
        "GET_USER, ACCESS_TOKEN, '', access-token.characters",
        "VERIFY_USER_ATTRIBUTE, ATTRIBUTE_NAME, '', attribute-name.min-length"
    })
    void textOfAnotherFormIsRefused(Operation operation, Member member, String text, String rule) {
        assertThat(ids(SHAPES.validate(valid(operation).text(member, text).build())))
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "ADMIN_UPDATE_USER_ATTRIBUTES, USER_POOL_ID, a_, 55, user-pool-id.max-length",
        "ADMIN_UPDATE_USER_ATTRIBUTES, USERNAME, '', 128, username.max-length",
        "SIGN_UP, CLIENT_ID, '', 128, client-id.max-length",
        "SIGN_UP, SECRET_HASH, '', 128, secret-hash.max-length",
        "SIGN_UP, PASSWORD, '', 256, password.max-length",
        "CONFIRM_SIGN_UP, CONFIRMATION_CODE, '', 2048, confirmation-code.max-length",
        "CONFIRM_SIGN_UP, SESSION, '', 2048, session.max-length",
        "GET_TOKENS_FROM_REFRESH_TOKEN, DEVICE_KEY, a_, 55, device-key.max-length",
        "CREATE_USER_POOL, POOL_NAME, '', 128, pool-name.max-length",
        "CREATE_USER_POOL_CLIENT, CLIENT_NAME, '', 128, client-name.max-length",
        "CREATE_USER_POOL_CLIENT, CLIENT_SECRET, '', 64, client-secret.max-length"
    })
    void textMayBeAsLongAsTheModelSays(Operation operation, Member member, String start, int limit, String rule) {
        String longest = start + "a".repeat(limit - start.length());
        assertThat(SHAPES.validate(valid(operation).text(member, longest).build())
                        .errors())
                .isEmpty();
        assertThat(ids(SHAPES.validate(
                        valid(operation).text(member, longest + "a").build())))
                .containsExactly(rule);
    }

    @Test
    void sensitiveTextIsMaskedInThePredictedMessage() {
        assertThat(predicted(SHAPES.validate(valid(Operation.ADMIN_UPDATE_USER_ATTRIBUTES)
                        .text(Member.USERNAME, "a b")
                        .text(Member.USER_POOL_ID, "a")
                        .build())))
                .isEqualTo(
                        "2 validation errors detected: Value 'a' at 'userPoolId' failed to satisfy constraint: Member"
                                + " must satisfy regular expression pattern: [\\w-]+_[0-9a-zA-Z]+; Value at 'username' failed"
                                + " to satisfy constraint: Member must satisfy regular expression pattern:"
                                + " [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+");
    }

    @Test
    void onlyAddressesAreVerified() {
        for (Operation operation :
                List.of(Operation.VERIFY_USER_ATTRIBUTE, Operation.GET_USER_ATTRIBUTE_VERIFICATION_CODE)) {
            ValidationResult result = SHAPES.validate(
                    valid(operation).text(Member.ATTRIBUTE_NAME, "name").build());
            assertThat(predicted(result))
                    .isEqualTo("Invalid attribute name. Only phone_number and email can be verified.");
            assertThat(ids(SHAPES.validate(valid(operation)
                            .text(Member.ATTRIBUTE_NAME, "phone_number")
                            .build())))
                    .isEmpty();
        }
    }

    @Test
    void deletionsNameOptionalMutableAttributesOfTheSchema() {
        assertThat(ids(FULL.validate(delete("nickname", "custom:code")))).isEmpty();
        assertThat(ids(FULL.validate(delete("name")))).containsExactly("attribute-deletion.required-attribute");
        assertThat(ids(FULL.validate(delete("custom:cod")))).containsExactly("attribute-deletion.exists-in-schema");
        assertThat(ids(FULL.validate(delete("custom:fixed")))).containsExactly("attribute-deletion.immutable");
        assertThat(predicted(SHAPES.validate(delete("name", ""))))
                .isEqualTo("2 validation errors detected: Value '[name, ]' at 'userAttributeNames' failed to satisfy"
                        + " constraint: Member must satisfy constraint: [Member must have length greater than or equal"
                        + " to 1]; Value '[name, ]' at 'userAttributeNames' failed to satisfy constraint: Member must"
                        + " satisfy constraint: [Member must satisfy regular expression pattern:"
                        + " [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+]");
    }

    @Test
    void anAnswerWithANewPasswordSetsNoFlag() {
        CognitoRequest request = newPassword(Map.of("USERNAME", "jane", "userAttributes.email_verified", "true"));
        ValidationResult result = FULL.validate(request);
        assertThat(result.errors())
                .extracting(one -> one.rule().id(), Violation::path)
                .containsExactly(
                        tuple("new-password.verified-flag", "/ChallengeResponses/userAttributes.email_verified"));
        assertThat(predicted(result)).isEqualTo("Cannot modify the non-mutable attribute email_verified");
    }

    @Test
    void attributesInAnAnswerWithANewPasswordAreInDoubtAsFarAsTheyWouldBeRefusedElsewhere() {
        ValidationResult result = FULL.validate(newPassword(Map.of(
                "userAttributes.name", "a",
                "userAttributes.nam", "a",
                "userAttributes.sub", "a",
                "userAttributes.email", "nobody",
                "userAttributes.custom:code", "longer than ten")));
        assertThat(result.isValid()).isTrue();
        assertThat(result.warnings())
                .extracting(Violation::attributeName, one -> one.rule().id())
                .contains(
                        tuple("nam", "attribute-name.exists-in-schema"),
                        tuple("sub", "attribute-mutability.sub"),
                        tuple("email", "attribute-value.email.format"),
                        tuple("custom:code", "attribute-value.string.max-length"));
        assertThat(result.warnings()).extracting(Violation::attributeName).doesNotContain("name");
    }

    @Test
    void ofAttributesInAnotherAnswerNothingIsKnown() {
        CognitoRequest request = newPassword(Map.of("userAttributes.email_verified", "true")).toBuilder()
                .text(Member.CHALLENGE_NAME, "SMS_MFA")
                .build();
        assertThat(ids(FULL.validate(request))).isEmpty();
    }

    private static CognitoRequest newPassword(Map<String, String> responses) {
        return valid(Operation.RESPOND_TO_AUTH_CHALLENGE)
                .text(Member.CHALLENGE_NAME, "NEW_PASSWORD_REQUIRED")
                .textsByKey(Member.CHALLENGE_RESPONSES, responses)
                .build();
    }

    @Test
    void anInvitationSentAgainIsToAUserWhoExists() {
        CognitoRequest.Builder again = valid(Operation.ADMIN_CREATE_USER).text(Member.MESSAGE_ACTION, "RESEND");
        CognitoValidator byEmail = usernames("email");
        CognitoRequest byId = again.text(Member.USERNAME, "9f2c1e9a-0000-4000-8000-000000000000")
                .build();
        assertThat(ids(byEmail.validate(byId))).isEmpty();
        assertThat(ids(byEmail.validate(
                        byId.toBuilder().text(Member.MESSAGE_ACTION, null).build())))
                .containsExactly("username.email");
        assertThat(ids(CognitoValidator.forPool(Pools.ALIASES)
                        .validate(again.text(Member.USERNAME, "a@example.com").build())))
                .isEmpty();
    }

    @Test
    void userNamesFollowHowThePoolSignsIn() {
        CognitoValidator aliases = CognitoValidator.forPool(Pools.ALIASES);
        assertThat(ids(aliases.validate(named("jane")))).isEmpty();
        assertThat(predicted(aliases.validate(named("jane@example.com"))))
                .isEqualTo("Username cannot be of email format, since user pool is configured for email alias.");
        assertThat(ids(aliases.validate(named("+12065550100"))))
                .containsExactly("username.no-phone-number-beside-alias");
        CognitoValidator addresses = CognitoValidator.forPool(Pools.ADDRESSES);
        assertThat(ids(addresses.validate(named("jane@example.com")))).isEmpty();
        assertThat(predicted(addresses.validate(named("jane")))).isEqualTo("Username should be an email.");
        assertThat(predicted(usernames("email", "phone_number").validate(named("jane"))))
                .isEqualTo("Username should be either an email or a phone number.");
        assertThat(ids(usernames("email", "phone_number").validate(named("+12065550100"))))
                .isEmpty();
        assertThat(predicted(usernames("phone_number").validate(named("jane"))))
                .isEqualTo("Username should be a phone number");
        assertThat(ids(addresses.validate(valid(Operation.ADMIN_UPDATE_USER_ATTRIBUTES)
                        .text(Member.USERNAME, "jane")
                        .build())))
                .isEmpty();
    }

    @Test
    void anAddressOfTheOtherKindIsInDoubtAsAUserName() {
        ValidationResult number = usernames("email").validate(named("+12065550100"));
        assertThatOnlyOneOf(number)
                .breaks("username.other-address")
                .reads("/Username: the user name is an address of a kind with which users of this pool do not sign in;"
                        + " allowed: an address of the pool's own kind, to be safe [username.other-address]");
        assertThat(number.isValid()).isTrue();
        assertThat(number.possible().map(PredictedError::message)).contains("Username should be an email.");
        ValidationResult email = usernames("phone_number").validate(named("jane@example.com"));
        assertThat(ids(email)).containsExactly("username.other-address");
        assertThat(email.possible().map(PredictedError::message)).contains("Username should be a phone number");
        for (String both : List.of("+1@example.com", "+jane@example.com")) {
            assertThat(ids(usernames("email").validate(named(both)))).isEmpty();
            assertThat(ids(usernames("phone_number").validate(named(both)))).isEmpty();
        }
        assertThat(ids(usernames("email", "phone_number").validate(named("jane@example.com"))))
                .isEmpty();
    }

    @Test
    void aNewUsersMessageGoesByKnownMediums() {
        CognitoRequest.Builder creation = valid(Operation.ADMIN_CREATE_USER);
        assertThat(ids(SHAPES.validate(creation.names(Member.DESIRED_DELIVERY_MEDIUMS, List.of("SMS", "EMAIL"))
                        .build())))
                .isEmpty();
        ValidationResult result =
                SHAPES.validate(creation.names(Member.DESIRED_DELIVERY_MEDIUMS, List.of("EMAIL", "PUSH"))
                        .build());
        assertThatOnlyOneOf(result)
                .reads(
                        "/DesiredDeliveryMediums/1: the medium is none of the service model's values; allowed: SMS or EMAIL"
                                + " [desired-delivery-mediums.value]");
        assertThat(predicted(result))
                .isEqualTo(
                        "1 validation error detected: Value '[EMAIL, PUSH]' at 'desiredDeliveryMediums' failed to satisfy"
                                + " constraint: Member must satisfy constraint: [Member must satisfy enum value set: [SMS, EMAIL]]");
        assertThat(ids(SHAPES.validate(creation.names(Member.DESIRED_DELIVERY_MEDIUMS, Collections.singletonList(null))
                        .build())))
                .containsExactly("request-body.null-entry");
    }

    @Test
    void anAliasUserNameIsGivenAfterSignUp() {
        CognitoValidator aliases = CognitoValidator.forPool(Pools.ALIASES);
        assertThat(ids(aliases.validate(signUp("preferred_username", "jane"))))
                .containsExactly("preferred-username.at-sign-up");
        assertThat(ids(aliases.validate(update("preferred_username", "jane")))).isEmpty();
        assertThat(ids(CognitoValidator.forPool(Pools.VERIFYING).validate(signUp("preferred_username", "jane"))))
                .isEmpty();
    }

    @Test
    void aFlagSaysOfItsOwnAddressThatItIsVerified() {
        List<AttributeType> list = List.of(
                new AttributeType("email_verified", "True"), new AttributeType("phone_number_verified", "false"));
        assertThat(VerifiedFlagRules.isVerified("email", list)).isTrue();
        assertThat(VerifiedFlagRules.isVerified("phone_number", list)).isFalse();
        assertThat(VerifiedFlagRules.isVerified(
                        "phone_number", List.of(new AttributeType("phone_number_verified", "true"))))
                .isTrue();
        assertThat(VerifiedFlagRules.isVerified("name", list)).isFalse();
        assertThat(VerifiedFlagRules.isVerified(null, list)).isFalse();
    }

    @Test
    void aPoolThatVerifiesFirstKeepsTheOldValue() {
        CognitoValidator verifying = CognitoValidator.forPool(Pools.VERIFYING);
        assertThat(ids(verifying.validate(update("email", "a@b.c")))).containsExactly("verification.before-update");
        assertThat(ids(verifying.validate(update("name", "a")))).isEmpty();
        CognitoRequest.Builder byAdministrator =
                valid(Operation.ADMIN_UPDATE_USER_ATTRIBUTES).attribute("email", "a@b.c");
        assertThat(ids(verifying.validate(byAdministrator.build()))).containsExactly("verification.before-update");
        assertThat(ids(verifying.validate(
                        byAdministrator.attribute("email_verified", "true").build())))
                .isEmpty();
        assertThat(ids(verifying.validate(update("phone_number", "+1")))).containsExactly("verification.sms-set-up");
        UserPool sending = Pools.VERIFYING.toBuilder().sendsSms(true).build();
        assertThat(ids(CognitoValidator.forPool(sending).validate(update("phone_number", "+1"))))
                .isEmpty();
    }

    @Test
    void metadataThatNoTriggerGetsIsWarnedOf() {
        UserPool silent = Pools.VERIFYING.toBuilder()
                .triggers(Set.of(Trigger.PRE_SIGN_UP))
                .build();
        CognitoRequest request = valid(Operation.UPDATE_USER_ATTRIBUTES)
                .attribute("phone_number", "+1")
                .clientMetadata(Map.of("k", "v"))
                .build();
        assertThat(ids(CognitoValidator.forPool(silent).ignoring("verification").validate(request)))
                .containsExactly("client-metadata.not-received");
        CognitoValidator verifying = CognitoValidator.forPool(Pools.VERIFYING).ignoring("verification");
        assertThat(ids(verifying.validate(request))).isEmpty();
        assertThat(ids(verifying.validate(update("name", "a").toBuilder()
                        .clientMetadata(Map.of("k", "v"))
                        .build())))
                .containsExactly("client-metadata.without-message");
        assertThat(ids(verifying.validate(
                        update("name", "a").toBuilder().clientMetadata(Map.of()).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "userPassword, x, client-metadata.key.secret",
        "API_KEY, x, client-metadata.key.secret",
        "k, eyJhbGciOiJIUzI1NiJ9.e30.x, client-metadata.value.secret",
        "k, AKIAIOSFODNN7EXAMPLE, client-metadata.value.secret",
        "k, jane@example.com, client-metadata.value.personal",
        "k, +12065550100, client-metadata.value.personal"
    })
    void metadataThatLooksSecretOrPersonalIsWarnedOf(String key, String value, String rule) {
        CognitoRequest request =
                valid(Operation.SIGN_UP).clientMetadata(Map.of(key, value)).build();
        ValidationResult result = SHAPES.validate(request);
        assertThatOnlyOneOf(result).breaks(rule).doesNotShow(value.length() > 1 ? value : key);
    }

    @Test
    void metadataKeysAndValuesHaveAtMost131072CodePoints() {
        String longest = "a".repeat(131_072);
        assertThat(ids(SHAPES.validate(metadata(longest, longest)))).isEmpty();
        assertThat(ids(SHAPES.validate(metadata("", "")))).isEmpty();
        assertThat(ids(SHAPES.validate(metadata(longest + "a", "v"))))
                .containsExactly("client-metadata.key.max-length");
        assertThat(ids(SHAPES.validate(metadata("k", longest + "a"))))
                .containsExactly("client-metadata.value.max-length");
        assertThat(ids(SHAPES.validate(metadata("k", "é".repeat(65_537)))))
                .containsExactly("client-metadata.value.length-unit");
        assertThat(ids(SHAPES.validate(valid(Operation.SIGN_UP)
                        .clientMetadata(Collections.singletonMap("k", null))
                        .build())))
                .containsExactly("client-metadata.value.null");
    }

    @Test
    void parametersAndAnswersHaveAtMost131072CodePoints() {
        String longest = "a".repeat(131_072);
        for (Operation operation : List.of(Operation.INITIATE_AUTH, Operation.ADMIN_INITIATE_AUTH)) {
            assertThat(ids(SHAPES.validate(texts(operation, Member.AUTH_PARAMETERS, longest, longest))))
                    .isEmpty();
            assertThat(ids(SHAPES.validate(texts(operation, Member.AUTH_PARAMETERS, longest + "a", "v"))))
                    .containsExactly("auth-parameters.key.max-length");
            assertThat(ids(SHAPES.validate(texts(operation, Member.AUTH_PARAMETERS, "k", longest + "a"))))
                    .containsExactly("auth-parameters.value.max-length");
        }
        for (Operation operation :
                List.of(Operation.RESPOND_TO_AUTH_CHALLENGE, Operation.ADMIN_RESPOND_TO_AUTH_CHALLENGE)) {
            assertThat(ids(SHAPES.validate(texts(operation, Member.CHALLENGE_RESPONSES, longest, longest))))
                    .isEmpty();
            assertThat(ids(SHAPES.validate(texts(operation, Member.CHALLENGE_RESPONSES, longest + "a", "v"))))
                    .containsExactly("challenge-responses.key.max-length");
            assertThat(ids(SHAPES.validate(texts(operation, Member.CHALLENGE_RESPONSES, "k", longest + "a"))))
                    .containsExactly("challenge-responses.value.max-length");
        }
        ValidationResult result = SHAPES.validate(
                texts(Operation.RESPOND_TO_AUTH_CHALLENGE, Member.CHALLENGE_RESPONSES, "k", longest + "a"));
        assertThatOnlyOneOf(result)
                .reads("/ChallengeResponses: a value has 131073 characters; allowed: at most 131072 characters"
                        + " [challenge-responses.value.max-length]");
        assertThat(predicted(result))
                .isEqualTo(
                        "1 validation error detected: Value at 'challengeResponses' failed to satisfy constraint: Map"
                                + " value must satisfy constraint: [Member must have length less than or equal to 131072]");
    }

    private static CognitoRequest texts(Operation operation, Member member, String key, String value) {
        return valid(operation).textsByKey(member, Map.of(key, value)).build();
    }

    private static CognitoRequest metadata(String key, String value) {
        return valid(Operation.SIGN_UP).clientMetadata(Map.of(key, value)).build();
    }

    private static CognitoValidator usernames(String... names) {
        return CognitoValidator.forPool(UserPool.builder("us-east-1_a")
                .usernameAttributes(List.of(names))
                .build());
    }

    private static CognitoRequest named(String username) {
        return valid(Operation.SIGN_UP).text(Member.USERNAME, username).build();
    }

    private static CognitoRequest delete(String... names) {
        return valid(Operation.DELETE_USER_ATTRIBUTES)
                .names(Member.USER_ATTRIBUTE_NAMES, List.of(names))
                .build();
    }

    private static String predicted(ValidationResult result) {
        return result.predicted().map(PredictedError::message).orElse("none");
    }
}
