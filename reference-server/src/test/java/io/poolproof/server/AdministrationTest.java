package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Reply;
import org.junit.jupiter.api.Test;

/** Pools, clients, users as wholes, and attributes by an administrator. */
class AdministrationTest extends ServerTest {

    @Test
    void usersAreListedByPageAndFilter() {
        PoolOfTest pool = api.pool("")
                .user("ann", "given_name", "river")
                .user("bob", "given_name", "rivet")
                .user("cleo", "given_name", "lake");

        Reply first = api.call("ListUsers", "{'UserPoolId': '%s', 'Limit': 2}", pool.id());
        Reply rest = api.call(
                "ListUsers",
                "{'UserPoolId': '%s', 'Limit': 2, 'PaginationToken': '%s'}",
                pool.id(),
                first.text("/PaginationToken"));
        Reply filtered =
                api.call("ListUsers", "{'UserPoolId': '%s', 'Filter': 'given_name ^= \\\"rive\\\"'}", pool.id());

        assertThat(first.body().path("Users").findValuesAsText("Username")).containsExactly("ann", "bob");
        assertThat(rest.body().path("Users").findValuesAsText("Username")).containsExactly("cleo");
        assertThat(rest.body().has("PaginationToken")).isFalse();
        assertThat(filtered.body().path("Users").findValuesAsText("Username")).containsExactly("ann", "bob");
    }

    @Test
    void attributesAreDeletedSaveThoseThatMayNotBe() {
        PoolOfTest pool = api.pool("'Schema': [{'Name': 'badge', 'AttributeDataType': 'String', 'Mutable': false}]")
                .user("ann", "nickname", "annie", "custom:badge", "blue");

        Reply deleted = pool.admin("AdminDeleteUserAttributes", "ann", "'UserAttributeNames': ['nickname', 'locale']");

        assertThat(deleted.http().body()).isEqualTo("{}");
        assertThat(pool.admin("AdminGetUser", "ann", "").attribute("nickname")).isEqualTo("(absent)");
        assertThat(pool.signIn("ann")
                        .call("DeleteUserAttributes", "'UserAttributeNames': ['custom:badge']")
                        .status())
                .isEqualTo(400);
        assertThat(pool.admin("AdminGetUser", "ann", "").attribute("custom:badge"))
                .isEqualTo("blue");
    }

    @Test
    void anAdministratorTakesAnAliasOver() {
        PoolOfTest pool = api.pool("'AliasAttributes': ['email']")
                .user("ann", "email", "one@example.com", "email_verified", "true")
                .user("bob");

        pool.admin(
                "AdminUpdateUserAttributes",
                "bob",
                Api.attributes("email", "one@example.com", "email_verified", "true"));

        assertThat(pool.signIn("one@example.com").get().text("/Username")).isEqualTo("bob");
        assertThat(pool.admin("AdminGetUser", "ann", "").attribute("email_verified"))
                .isEqualTo("false");
    }

    @Test
    void aProtectedPoolIsNotDeleted() {
        PoolOfTest pool = api.pool("'DeletionProtection': 'ACTIVE'");

        Reply refused = api.call("DeleteUserPool", "{'UserPoolId': '%s'}", pool.id());
        api.call("UpdateUserPool", "{'UserPoolId': '%s', 'DeletionProtection': 'INACTIVE'}", pool.id());
        Reply deleted = api.call("DeleteUserPool", "{'UserPoolId': '%s'}", pool.id());

        assertThat(refused.type()).isEqualTo("InvalidParameterException");
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(api.call("DescribeUserPool", "{'UserPoolId': '%s'}", pool.id())
                        .message())
                .isEqualTo("User pool " + pool.id() + " does not exist.");
    }

    @Test
    void anUpdateOfAPoolResetsWhatItLeavesOut() {
        PoolOfTest pool = api.pool(VERIFIES + ", 'UserPoolTags': {'a': 'b'}");

        api.call("UpdateUserPool", "{'UserPoolId': '%s'}", pool.id());

        Reply described = api.call("DescribeUserPool", "{'UserPoolId': '%s'}", pool.id());
        assertThat(described.body().path("UserPool").has("AutoVerifiedAttributes"))
                .isFalse();
    }

    @Test
    void tagsAreKeptByArn() {
        PoolOfTest pool = api.pool("'UserPoolTags': {'a': 'b'}");
        String arn =
                api.call("DescribeUserPool", "{'UserPoolId': '%s'}", pool.id()).text("/UserPool/Arn");

        api.call("TagResource", "{'ResourceArn': '%s', 'Tags': {'c': 'd'}}", arn);
        api.call("UntagResource", "{'ResourceArn': '%s', 'TagKeys': ['a']}", arn);

        assertThat(api.call("ListTagsForResource", "{'ResourceArn': '%s'}", arn)
                        .body()
                        .toString())
                .isEqualTo("{\"Tags\":{\"c\":\"d\"}}");
    }

    @Test
    void aClientReadsOnlyWhatItsListGrants() {
        PoolOfTest pool = api.pool("").user("ann", "nickname", "annie", "locale", "en");
        String client = api.client(pool.id(), "'ReadAttributes': ['nickname']");

        Reply reply = new PoolOfTest(api, pool.id(), client).signIn("ann").get();

        assertThat(reply.attribute("nickname")).isEqualTo("annie");
        assertThat(reply.attribute("locale")).isEqualTo("(absent)");
    }

    @Test
    void aSecretHashIsAskedFor() {
        PoolOfTest pool = api.pool("").user("ann");
        String client = api.client(pool.id(), "'GenerateSecret': true");

        Reply reply = new PoolOfTest(api, pool.id(), client).signInReply("ann", Api.PASSWORD);

        assertThat(reply.message())
                .isEqualTo("Client " + client + " is configured with secret but SECRET_HASH was not received");
    }
}
