package io.poolproof.server.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests that ask for the team's own pool get it, whatever flows its clients take. */
@UserPool("users.yaml")
class UserPoolTest {

    @Test
    void thePoolIsThatOfTheTemplate(TestUserPool user) {
        assertThat(user.userPool().attribute("custom:tier")).isNotNull();
        assertThat(user.username()).isEqualTo("user@example.com");
        assertThat(user.accessToken().split("\\.", -1)).hasSize(3);
    }

    @Test
    @UserPool(value = "users.yaml", poolId = "eu-west-1_Example", clientIds = "web")
    void theTestsOwnChoiceGoesBeforeItsClasss(TestUserPool user) {
        assertThat(user.userPoolId()).isEqualTo("eu-west-1_Example");
        assertThat(user.clientId()).isEqualTo("web");
    }

    @Test
    @UserPool(value = "users.yaml", parameters = "Longest=3")
    void theTemplatesParametersAreTheOnesGiven(TestUserPool user) {
        assertThat(user.userPool().attribute("custom:tier"))
                .satisfies(attribute -> assertThat(attribute.maxLength()).isEqualTo(3));
    }
}
