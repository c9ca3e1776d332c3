package io.poolproof.server.token;

import io.poolproof.server.pool.Group;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.user.User;
import java.util.List;
import java.util.stream.Stream;

/**
 * A user's groups as tokens and events show them.
 *
 * @param preferredRole of the group that counts most; empty where it has none, or shares its precedence with one of another role
 */
public record Memberships(List<String> groups, List<String> roles, String preferredRole) {

    public static Memberships of(Pool pool, User user) {
        List<Group> groups = pool.groupsOf(user);
        List<String> roles = groups.stream()
                .flatMap(group -> Stream.ofNullable(group.roleArn()))
                .toList();
        return new Memberships(groups.stream().map(Group::name).toList(), roles, preferred(groups));
    }

    private static String preferred(List<Group> groups) {
        if (groups.isEmpty() || groups.get(0).precedence() == null) {
            return "";
        }
        int rank = groups.get(0).rank();
        List<String> first = groups.stream()
                .filter(group -> group.rank() == rank)
                .map(group -> group.roleArn() == null ? "" : group.roleArn())
                .distinct()
                .toList();
        return first.size() == 1 ? first.get(0) : "";
    }
}
