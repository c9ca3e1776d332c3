package io.poolproof.server.template;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.definitions.model.ClientDefinition;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.server.pool.Ids;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.seed.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a definition what a server starts with.
 *
 * @param seed the pools of the definition with their app clients and groups
 * @param notes what was not taken over, each in a line
 */
public record PoolTemplate(Seed seed, List<String> notes) {
    private static final String BY_EMAIL = "{\"PoolName\": \"pool\", \"UsernameAttributes\": [\"email\"],"
            + " \"AutoVerifiedAttributes\": [\"email\"]}";
    private static final String ANY_FLOW =
            "{\"ClientName\": \"client\", \"ExplicitAuthFlows\": [\"ALLOW_USER_PASSWORD_AUTH\","
                    + " \"ALLOW_USER_SRP_AUTH\", \"ALLOW_ADMIN_USER_PASSWORD_AUTH\", \"ALLOW_CUSTOM_AUTH\","
                    + " \"ALLOW_REFRESH_TOKEN_AUTH\"]}";

    /**
     * What a definition does not say.
     *
     * @param poolId of the only pool; null for the one that is in the file, or else one that follows from the pool's name there
     * @param clientIds of app clients in their order; those that are missing follow from the clients' names in the file
     * @param users of every pool
     * @param triggers whether the functions of triggers can be called; if not, pools have none
     */
    public record Options(
            @Nullable String poolId, List<String> clientIds, List<Seed.User> users, String region, boolean triggers) {
        public Options {
            clientIds = List.copyOf(clientIds);
            users = List.copyOf(users);
        }

        String region(PoolDefinition pool) {
            String id = poolId == null ? pool.poolId() : poolId;
            return id == null ? region : Ids.regionOf(id).orElse(region);
        }
    }

    /**
     * What a server starts with.
     *
     * @throws IllegalArgumentException if the definition has no pool, or several where one id is given
     */
    public static PoolTemplate of(Definitions definitions, Options options) {
        List<PoolDefinition> pools = definitions.pools().stream()
                .filter(pool -> !pool.origin().format().isPartial())
                .toList();
        if (pools.isEmpty()) {
            throw new IllegalArgumentException("there is no user pool in it");
        }
        if (pools.size() > 1 && options.poolId() != null) {
            throw new IllegalArgumentException(
                    "there are " + pools.size() + " user pools in it, which cannot all have the one id");
        }
        List<String> notes = new ArrayList<>();
        List<String> clientIds = new ArrayList<>(options.clientIds());
        List<Seed.Pool> made = new ArrayList<>();
        for (PoolDefinition pool : pools) {
            made.add(pool(definitions, pool, options, clientIds, notes));
        }
        if (!clientIds.isEmpty()) {
            throw new IllegalArgumentException("there are more ids of app clients than app clients in it");
        }
        return new PoolTemplate(new Seed(made), List.copyOf(notes));
    }

    /** One pool of no definition, in which an email address stands for the user name, with a client that takes every flow. */
    public static Seed bare(Options options) {
        String poolId = options.poolId() == null ? Ids.ofPool(options.region(), "pool") : options.poolId();
        List<String> ids = options.clientIds().isEmpty() ? List.of(Ids.ofClient(poolId)) : options.clientIds();
        List<Seed.Client> clients =
                ids.stream().map(id -> new Seed.Client(id, ANY_FLOW)).toList();
        return new Seed(List.of(new Seed.Pool(poolId, BY_EMAIL, null, clients, List.of(), options.users())));
    }

    private static Seed.Pool pool(
            Definitions definitions, PoolDefinition pool, Options options, List<String> clientIds, List<String> notes) {
        RequestOf requests = new RequestOf(options.region(pool));
        ObjectNode request = requests.of(pool.resource(), "CreateUserPool");
        if (!request.hasNonNull("PoolName")) {
            request.put("PoolName", pool.address().id().replaceAll("[^\\w -]", "-"));
        }
        if (!options.triggers() && request.remove("LambdaConfig") != null) {
            notes.add(pool.address().shown() + "/LambdaConfig is left out: there is nobody to call its functions");
        }
        String factors = factors(pool, request);
        String id = options.poolId() != null
                ? options.poolId()
                : pool.poolId() != null
                        ? pool.poolId()
                        : Ids.ofPool(options.region(), pool.address().id());
        List<Seed.Client> clients = new ArrayList<>();
        for (ClientDefinition client : definitions.clients()) {
            if (definitions.pool(client.resource()).filter(pool::equals).isPresent()) {
                clients.add(client(requests, client, id, clientIds));
            }
        }
        List<String> groups = definitions.resources(ResourceKind.GROUP).stream()
                .filter(group -> definitions.pool(group).filter(pool::equals).isPresent())
                .map(group -> requests.of(group, "CreateGroup").toString())
                .toList();
        notes.addAll(requests.notes());
        return new Seed.Pool(id, request.toString(), factors, clients, groups, options.users());
    }

    /** Tools that list the factors of a pool set them by an operation of their own, and the pool's creation names none. */
    private static @Nullable String factors(PoolDefinition pool, ObjectNode request) {
        Set<String> enabled = pool.enabledMfas().texts();
        String mfa = request.path("MfaConfiguration").asText("OFF");
        if (enabled.isEmpty() || mfa.equals("OFF")) {
            return null;
        }
        request.remove("MfaConfiguration");
        ObjectNode factors = Json.object().put("MfaConfiguration", mfa);
        if (enabled.contains("SOFTWARE_TOKEN_MFA")) {
            factors.putObject("SoftwareTokenMfaConfiguration").put("Enabled", true);
        }
        if (enabled.contains("SMS_MFA")) {
            factors.putObject("SmsMfaConfiguration").set("SmsConfiguration", request.path("SmsConfiguration"));
        }
        return factors.toString();
    }

    private static Seed.Client client(
            RequestOf requests, ClientDefinition client, String poolId, List<String> clientIds) {
        ResourceDefinition resource = client.resource();
        ObjectNode request = requests.of(resource, "CreateUserPoolClient");
        request.remove("UserPoolId");
        if (!request.hasNonNull("ClientName")) {
            request.put("ClientName", resource.address().id().replaceAll("[^\\w -]", "-"));
        }
        String id = !clientIds.isEmpty()
                ? clientIds.remove(0)
                : client.clientId() != null
                        ? client.clientId()
                        : Ids.ofClient(poolId + " " + resource.address().id());
        return new Seed.Client(id, request.toString());
    }
}
