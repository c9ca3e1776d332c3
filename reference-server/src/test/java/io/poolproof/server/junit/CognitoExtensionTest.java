package io.poolproof.server.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each test has a pool of its own. */
@ExtendWith(CognitoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CognitoExtensionTest {
    private final Set<String> seen = new HashSet<>();

    @RepeatedTest(2)
    void everyTestHasAPoolOfItsOwn(TestUserPool pool) {
        assertThat(seen.add(pool.userPoolId())).isTrue();
        assertThat(pool.userPool().attribute("email")).isNotNull();
        assertThat(pool.accessToken()).isNotEmpty();
    }

    @Test
    void theEndpointAloneIsInjectedToo(URI endpoint, TestUserPool pool) {
        assertThat(endpoint).isEqualTo(pool.endpoint());
    }

    @Test
    void whatATestPrintsHasNoSecret(TestUserPool pool) {
        assertThat(pool.toString()).doesNotContain(pool.password()).doesNotContain(pool.accessToken());
    }
}
