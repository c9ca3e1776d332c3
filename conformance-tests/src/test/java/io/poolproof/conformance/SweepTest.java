package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.FaultyProxy.Fault;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever a killed run has left is found and deleted, and nothing that is not ours is touched. */
class SweepTest {
    private static ObjectNode pool(String name, boolean tagged) {
        ObjectNode input = JsonNodeFactory.instance.objectNode().put("PoolName", name);
        return tagged ? (ObjectNode) new PoolMark("0a1b2c3d4e", null).tagged(input) : input;
    }

    private static String create(ServiceStandIn service, ObjectNode input) {
        Answer answer = service.call("CreateUserPool", input);
        return Objects.requireNonNull(answer.body()).at("/UserPool/Id").asText();
    }

    private static void sweep(ServiceStandIn service) {
        Sweep sweep = service.sweep();
        for (OwnPool pool : sweep.find()) {
            assertThat(sweep.delete(pool)).isEmpty();
        }
    }

    @Test
    void poolsWithClientsAndUsersAreDeletedAndThoseOfOthersAreNot() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            // Among what they do is an update that names no tags, which would set the pool's back.
            ConformanceRun killed = service.run(ServiceStandIn.live(), null, "user", "schema-definition", "user-pool");
            TestRuns.linesOf(killed);
            create(service, pool("customers", false));
            create(service, pool("poolproof-of-somebody-else", false));
            create(service, pool("tagged-like-ours", true));
            assertThat(service.pools()).hasSizeGreaterThan(4);
            sweep(service);
            assertThat(service.pools())
                    .containsExactlyInAnyOrder("customers", "poolproof-of-somebody-else", "tagged-like-ours");
        }
    }

    @Test
    void aProtectedPoolIsFreedAndDeletedAndStaysOursInBetween() {
        boolean[] killed = {true};
        try (ServiceStandIn service = ServiceStandIn.start((number, operation) ->
                operation.equals("DeleteUserPool") && killed[0] ? Fault.SERVER_FAULT : Fault.NONE)) {
            create(service, pool("poolproof-a", true).put("DeletionProtection", "ACTIVE"));
            List<OwnPool> found = service.sweep().find();
            assertThat(found)
                    .singleElement()
                    .extracting(OwnPool::deletionProtected)
                    .isEqualTo(true);
            assertThat(service.sweep().delete(found.get(0)))
                    .isEqualTo(Optional.of("status 500, InternalErrorException"));
            killed[0] = false;
            assertThat(service.sweep().find())
                    .singleElement()
                    .extracting(OwnPool::deletionProtected)
                    .isEqualTo(false);
            sweep(service);
            assertThat(service.pools()).isEmpty();
        }
    }

    @Test
    void morePoolsThanOnePageHoldsAreFound() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            for (int number = 0; number < 70; number++) {
                create(service, pool("poolproof-" + number, true));
            }
            assertThat(service.sweep().find()).hasSize(70);
        }
    }

    @Test
    void aPoolThatIsGoneMeanwhileIsNoProblem() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            create(service, pool("poolproof-a", true));
            List<OwnPool> found = service.sweep().find();
            sweep(service);
            assertThat(service.sweep().delete(found.get(0))).isEmpty();
        }
    }
}
