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
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.UserPool;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a new user is called, invited and given a password. */
class NewUserRulesTest {
    private static final CognitoValidator SHAPES = CognitoValidator.withoutPool();
    private static final CognitoValidator FULL = CognitoValidator.forPool(Pools.FULL);

    @Test
    void aBlankValueForWhatASignUpHasToGiveIsInDoubt() {
        CognitoRequest request = valid(Operation.SIGN_UP).attribute("name", "").build();
        ValidationResult result = FULL.validate(request);
        assertThat(ids(result)).contains("required-attribute.blank-at-sign-up");
        assertThat(result.isValid()).isTrue();
        assertThat(ids(FULL.validate(
                        valid(Operation.SIGN_UP).attribute("name", "a").build())))
                .doesNotContain("required-attribute.blank-at-sign-up");
        assertThat(ids(FULL.validate(valid(Operation.SIGN_UP)
                        .attribute("name", "a")
                        .attribute("nickname", "")
                        .build())))
                .doesNotContain("required-attribute.blank-at-sign-up");
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
                .isEqualTo("Username should be a phone number.");
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
        assertThat(email.possible().map(PredictedError::message)).contains("Username should be a phone number.");
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

    private static CognitoValidator usernames(String... names) {
        return CognitoValidator.forPool(UserPool.builder("us-east-1_a")
                .usernameAttributes(List.of(names))
                .build());
    }

    private static CognitoRequest named(String username) {
        return valid(Operation.SIGN_UP).text(Member.USERNAME, username).build();
    }

    private static String predicted(ValidationResult result) {
        return result.predicted().map(PredictedError::message).orElse("none");
    }
}
