package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups, who is in them, and what tokens say of that. */
class GroupsTest extends ServerTest {

    private static Reply group(PoolOfTest pool, String operation, String members) {
        return api.call(operation, "{'UserPoolId': '%s', %s}", pool.id(), members);
    }

    private static void join(PoolOfTest pool, String user, String group) {
        group(pool, "AdminAddUserToGroup", "'Username': '" + user + "', 'GroupName': '" + group + "'");
    }

    @Test
    void aGroupHasALife() {
        PoolOfTest pool = api.pool("");

        Reply made = group(pool, "CreateGroup", "'GroupName': 'staff', 'Precedence': 5, 'Description': 'all of them'");
        Reply again = group(pool, "CreateGroup", "'GroupName': 'staff'");
        group(pool, "UpdateGroup", "'GroupName': 'staff', 'Precedence': 7");
        Reply read = group(pool, "GetGroup", "'GroupName': 'staff'");
        Reply deleted = group(pool, "DeleteGroup", "'GroupName': 'staff'");
        Reply gone = group(pool, "GetGroup", "'GroupName': 'staff'");

        assertThat(made.text("/Group/Description")).isEqualTo("all of them");
        assertThat(again.type()).isEqualTo("GroupExistsException");
        assertThat(read.text("/Group/Precedence")).isEqualTo("7");
        assertThat(deleted.http().body()).isEmpty();
        assertThat(gone.type()).isEqualTo("ResourceNotFoundException");
    }

    @Test
    void bothSidesOfAMembershipAreListedByPage() {
        PoolOfTest pool = api.pool("").user("ann").user("bob").user("cleo");
        for (String name : List.of("a", "b", "c")) {
            group(pool, "CreateGroup", "'GroupName': '" + name + "'");
            join(pool, "ann", name);
        }
        join(pool, "bob", "a");
        join(pool, "cleo", "a");
        group(pool, "AdminRemoveUserFromGroup", "'Username': 'ann', 'GroupName': 'b'");

        Reply first = group(pool, "ListUsersInGroup", "'GroupName': 'a', 'Limit': 2");
        Reply rest = group(
                pool,
                "ListUsersInGroup",
                "'GroupName': 'a', 'Limit': 2, 'NextToken': '" + first.text("/NextToken") + "'");
        Reply ofAnn = pool.admin("AdminListGroupsForUser", "ann", "");

        assertThat(first.body().path("Users").findValuesAsText("Username")).containsExactly("ann", "bob");
        assertThat(rest.body().path("Users").findValuesAsText("Username")).containsExactly("cleo");
        assertThat(rest.body().has("NextToken")).isFalse();
        assertThat(ofAnn.body().path("Groups").findValuesAsText("GroupName")).containsExactly("a", "c");
    }

    @Test
    void tokensNameTheGroupsByPrecedenceWithTheRoleOfTheFirst() {
        PoolOfTest pool = api.pool("").user("ann").user("bob");
        group(
                pool,
                "CreateGroup",
                "'GroupName': 'later', 'Precedence': 9, 'RoleArn': 'arn:aws:iam::000000000000:role/l'");
        group(
                pool,
                "CreateGroup",
                "'GroupName': 'first', 'Precedence': 1, 'RoleArn': 'arn:aws:iam::000000000000:role/f'");
        join(pool, "ann", "later");
        join(pool, "ann", "first");

        Claims access = Claims.of(pool.signIn("ann").access());
        Claims id = Claims.of(pool.signIn("ann").id());

        assertThat(access.list("cognito:groups")).containsExactly("first", "later");
        assertThat(id.list("cognito:roles"))
                .containsExactly("arn:aws:iam::000000000000:role/f", "arn:aws:iam::000000000000:role/l");
        assertThat(id.text("cognito:preferred_role")).isEqualTo("arn:aws:iam::000000000000:role/f");
        assertThat(Claims.of(pool.signIn("bob").access()).has("cognito:groups")).isFalse();
    }

    @Test
    void aDeletedUserIsInNoGroup() {
        PoolOfTest pool = api.pool("").user("ann");
        group(pool, "CreateGroup", "'GroupName': 'staff'");
        join(pool, "ann", "staff");

        pool.admin("AdminDeleteUser", "ann", "");

        assertThat(group(pool, "ListUsersInGroup", "'GroupName': 'staff'")
                        .body()
                        .path("Users"))
                .isEmpty();
    }
}
