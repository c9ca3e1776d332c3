package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.Notices;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Handler;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Domains of pools, as far as a pool with one cannot be deleted: nothing answers there. */
final class DomainOperations {
    private static final String DOMAIN = "Domain";

    private final UserPools pools;
    private final Notices notices;

    DomainOperations(UserPools pools, Notices notices) {
        this.pools = pools;
        this.notices = notices;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("CreateUserPoolDomain", this::create);
        handlers.put("DescribeUserPoolDomain", this::describe);
        handlers.put("DeleteUserPoolDomain", this::delete);
    }

    private Optional<Pool> with(String domain) {
        return pools.all().values().stream()
                .filter(pool -> domain.equals(pool.domain()))
                .findFirst();
    }

    private ObjectNode create(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        if (with(call.text(DOMAIN)).isPresent()) {
            throw new ServiceException(
                    "InvalidParameterException", "Domain already associated with another user pool.");
        }
        pool.setDomain(call.text(DOMAIN));
        notices.tell(call.operation(), List.of("Domain: nothing answers there"));
        return Json.object();
    }

    private ObjectNode describe(Call call) {
        ObjectNode answer = Json.object();
        ObjectNode description = answer.putObject("DomainDescription");
        with(call.text(DOMAIN))
                .ifPresent(pool -> description
                        .put("UserPoolId", pool.id())
                        .put(DOMAIN, pool.domain())
                        .put("Status", "ACTIVE"));
        return answer;
    }

    private ObjectNode delete(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        if (!call.text(DOMAIN).equals(pool.domain())) {
            throw new ServiceException("InvalidParameterException", "No such domain or user pool exists.");
        }
        pool.setDomain(null);
        return Json.object();
    }
}
