package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists: pages, their tokens, and the filter of users. */
class ListingTest extends ServerTest {

    private static Reply users(PoolOfTest pool, String filter) {
        return api.call(
                "ListUsers",
                "{'UserPoolId': '%s', 'Filter': '%s'}",
                pool.id(),
                filter.replace("\"", "\\\"").replace("\\b", "\\\\"));
    }

    private static PoolOfTest people() {
        PoolOfTest pool = api.pool("")
                .user("Ann", "email", "ann@example.com", "given_name", "Ann", "name", "a \"b\" c")
                .user("Bob", "email", "bob@example.com", "given_name", "Anna");
        pool.admin("AdminCreateUser", "Cleo", "'MessageAction': 'SUPPRESS'");
        pool.admin("AdminDisableUser", "Bob", "");
        return pool;
    }

    /** The forms of the API's reference, and white space as people leave it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "username = \"Ann\" | Ann",
                "username = \"ann\" | ",
                "email ^= \"bob@\" | Bob",
                "email=\"ann@example.com\" | Ann",
                "given_name ^= \"Ann\" | Ann,Bob",
                "given_name = \"Ann\" | Ann",
                "cognito:user_status = \"force_change_password\" | Cleo",
                "status = \"Disabled\" | Bob",
                "\"given_name\" = \"Anna\" | Bob",
                "name = \"a \\b\"b\\b\" c\" | Ann"
            })
    void aFilterFindsWhoFits(String filter, String found) {
        assertThat(users(people(), filter).body().path("Users").findValuesAsText("Username"))
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found.split(",", -1)));
    }

    /** Reported with its body: https://github.com/aws/aws-sdk-php/issues/1088. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "email = bob",
                "email == \"a\"",
                "email = \"a\" and name = \"b\"",
                "= \"a\"",
                "email = \"a"
            })
    void aFilterThatIsNoneIsRefused(String filter) {
        Reply refused = users(api.pool(""), filter);

        assertThat(refused.type()).isEqualTo("InvalidParameterException");
        assertThat(refused.message()).isEqualTo("Error while parsing filter.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"custom:tier", "locale", "nickname"})
    void otherAttributesAreNotSearched(String attribute) {
        assertThat(users(api.pool(""), attribute + " = \"x\"").type()).isEqualTo("InvalidParameterException");
    }

    @Test
    void pagesTogetherHaveEverybodyOnceWhileOthersComeAndGo() {
        PoolOfTest pool = api.pool("");
        for (int user = 0; user < 7; user++) {
            pool.admin("AdminCreateUser", "user-" + user, "'MessageAction': 'SUPPRESS'");
        }
        List<String> seen = new ArrayList<>();
        String token = "";
        do {
            Reply page = api.call(
                    "ListUsers",
                    "{'UserPoolId': '%s', 'Limit': 3%s}",
                    pool.id(),
                    token.isEmpty() ? "" : ", 'PaginationToken': '" + token + "'");
            seen.addAll(page.body().path("Users").findValuesAsText("Username"));
            token = page.text("/PaginationToken");
            pool.admin("AdminDeleteUser", "user-0", "");
        } while (!token.isEmpty());

        assertThat(seen).containsExactly("user-0", "user-1", "user-2", "user-3", "user-4", "user-5", "user-6");
    }

    @Test
    void aTokenOfNoListIsRefused() {
        Reply users = api.call(
                "ListUsers",
                "{'UserPoolId': '%s', 'PaginationToken': 'MQ'}",
                api.pool("").id());
        Reply pools = api.call("ListUserPools", "{'MaxResults': 1, 'NextToken': 'nothing'}");

        assertThat(users.type()).isEqualTo("InvalidParameterException");
        assertThat(pools.type()).isEqualTo("InvalidParameterException");
    }

    @Test
    void appClientsAreListedByPage() {
        PoolOfTest pool = api.pool("");
        api.client(pool.id(), "");
        api.client(pool.id(), "");

        Reply first = api.call("ListUserPoolClients", "{'UserPoolId': '%s', 'MaxResults': 2}", pool.id());
        Reply rest = api.call(
                "ListUserPoolClients",
                "{'UserPoolId': '%s', 'MaxResults': 2, 'NextToken': '%s'}",
                pool.id(),
                first.text("/NextToken"));

        assertThat(first.body().path("UserPoolClients")).hasSize(2);
        assertThat(rest.body().path("UserPoolClients")).hasSize(1);
        assertThat(rest.body().has("NextToken")).isFalse();
    }
}
