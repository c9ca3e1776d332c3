package io.poolproof.server.seed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a server has from the start. */
public record Seed(List<Pool> pools) {
    public static final Seed NOTHING = new Seed(List.of());

    public Seed {
        pools = List.copyOf(pools);
    }

    /**
     * A pool.
     *
     * @param id null for one that follows from the request, the same at each start
     * @param request of {@code CreateUserPool}, as JSON
     * @param factors request of {@code SetUserPoolMfaConfig}, as JSON, without {@code UserPoolId}; null for none
     * @param groups requests of {@code CreateGroup}, as JSON, without {@code UserPoolId}
     */
    public record Pool(
            @Nullable String id,
            String request,
            @Nullable String factors,
            List<Client> clients,
            List<String> groups,
            List<User> users) {
        public Pool {
            clients = List.copyOf(clients);
            groups = List.copyOf(groups);
            users = List.copyOf(users);
        }
    }

    /**
     * An app client.
     *
     * @param id null for one that follows from the request, the same at each start
     * @param request of {@code CreateUserPoolClient}, as JSON, without {@code UserPoolId}
     */
    public record Client(@Nullable String id, String request) {}

    /**
     * A confirmed user.
     *
     * @param name the user name, or the address that stands for it
     * @param groups that the user is in; made where they are not there yet
     */
    public record User(String name, String password, List<String> groups) {
        public User {
            groups = List.copyOf(groups);
        }

        /** Shows no password. */
        @Override
        public String toString() {
            return "User[" + name + ", " + groups + "]";
        }
    }
}
