package io.poolproof.validation.awssdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CreateGroupRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CreateUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ListUsersRequest;

/** Requests that the SDK holds, of operations and members that no rule of their own is about. */
class SdkRequestsTest {
    private static ValidationResult judged(SdkRequest request) {
        return CognitoValidator.withoutPool().validate(SdkRequests.of(request).orElseThrow());
    }

    private static List<String> messages(SdkRequest request) {
        return judged(request).violations().stream().map(Violation::message).toList();
    }

    @Test
    void aGroupWithoutItsNameIsRefused() {
        assertThat(messages(
                        CreateGroupRequest.builder().userPoolId("us-east-1_a").build()))
                .containsExactly("/GroupName: the member is missing; allowed: a text [shape.required]");
    }

    @Test
    void aPageOverTheModelsLimitIsRefusedInTheServicesWords() {
        assertThat(judged(ListUsersRequest.builder()
                                .userPoolId("us-east-1_a")
                                .limit(61)
                                .build())
                        .predicted()
                        .map(PredictedError::message))
                .contains("1 validation error detected: Value '61' at 'limit' failed to satisfy constraint: Member must"
                        + " have value less than or equal to 60");
    }

    @Test
    void aPartDeepInARequestIsJudged() {
        assertThat(messages(CreateUserPoolRequest.builder()
                        .poolName("pool")
                        .policies(policies -> policies.passwordPolicy(policy -> policy.minimumLength(5)))
                        .mfaConfiguration("on")
                        .build()))
                .containsExactly(
                        "/Policies/PasswordPolicy/MinimumLength: the number is too small; allowed: at least 6"
                                + " [shape.min-value]",
                        "/MfaConfiguration: the text is none of the service model's values; allowed: OFF, ON, OPTIONAL"
                                + " [shape.value]");
    }

    @Test
    void listsThatTheSdkMadeUpAreAbsent() {
        assertThat(messages(CreateUserPoolRequest.builder().poolName("pool").build()))
                .isEmpty();
    }

    @Test
    void aPoolWithoutTheRoleOfSnsSendsNoMessages() {
        assertThat(SdkDescriptions.userPool(DescribeUserPoolResponse.builder()
                                .userPool(pool -> pool.id("us-east-1_a").smsConfiguration(sms -> sms.externalId("x")))
                                .build())
                        .sendsSms())
                .isFalse();
    }
}
