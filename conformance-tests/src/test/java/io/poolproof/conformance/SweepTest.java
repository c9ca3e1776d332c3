package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.conformance.service.OwnPool;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.PoolMark;
import io.poolproof.conformance.wire.RunTags;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a killed run has left is found and deleted, and nothing that is not ours is touched. */
class SweepTest {
    private static final String RUN = "0a1b2c3d4e";
    private static final String OURS = "poolproof-" + RUN + "-6f9619ff-8b86-4d01-b42d-00cf4fc964ff";
    private static final String CREATED = "2026-11-24T10:00:00Z";

    private static ObjectNode pool(String name) {
        return JsonNodeFactory.instance.objectNode().put("PoolName", name);
    }

    private static ObjectNode pool(String name, String run, String created) {
        ObjectNode input = pool(name);
        input.putObject("UserPoolTags").put("poolproof:run", run).put("poolproof:created", created);
        return input;
    }

    private static ObjectNode ours() {
        PoolMark mark = new PoolMark(RUN, null);
        return (ObjectNode) mark.tagged(pool(mark.newName()));
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
    @Tag("slow")
    void poolsWithClientsAndUsersAreDeletedAndThoseOfOthersAreNot() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            // Among what they do is an update that names no tags, which would set the pool's back.
            ConformanceRun killed = service.run(ServiceStandIn.live(), null, "user", "schema-definition", "user-pool");
            TestRuns.linesOf(killed);
            create(service, pool("customers"));
            assertThat(service.pools()).hasSizeGreaterThan(2);
            sweep(service);
            assertThat(service.pools()).containsExactly("customers");
        }
    }

    static Stream<Arguments> poolsThatLookLikeOurs() {
        return Stream.of(
                Arguments.of("no tags", pool(OURS)),
                Arguments.of("another name", pool("poolproof-prod-users", RUN, CREATED)),
                Arguments.of("the prefix and the run alone", pool("poolproof-" + RUN + "-users", RUN, CREATED)),
                Arguments.of("more behind the name", pool(OURS + "-copy", RUN, CREATED)),
                Arguments.of("another letter case", pool(OURS.toUpperCase(Locale.ROOT), RUN, CREATED)),
                Arguments.of("another run in the tag", pool(OURS, "ffffffffff", CREATED)),
                Arguments.of("no run in the tag", pool(OURS, "", CREATED)),
                Arguments.of("a run of another form", pool("poolproof-prod-" + OURS.substring(21), "prod", CREATED)),
                Arguments.of("an empty instant", pool(OURS, RUN, "")),
                Arguments.of("an instant that is none", pool(OURS, RUN, "x")),
                Arguments.of("an instant of another form", pool(OURS, RUN, "2026-11-24T10:00:00.000Z")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poolsThatLookLikeOurs")
    void whatOnlyLooksLikeOursIsNeverFound(String how, ObjectNode input) {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            create(service, input);
            assertThat(service.sweep().find()).isEmpty();
        }
    }

    @Test
    void whatHasTheNameAndTheTagsOfARunIsFoundWithBoth() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            create(service, pool(OURS, RUN, CREATED));
            OwnPool found = service.sweep().find().get(0);
            assertThat(found.name()).isEqualTo(OURS);
            assertThat(found.tags()).isEqualTo(new RunTags(RUN, Instant.parse(CREATED)));
        }
    }

    @Test
    void whatWasCreatedLaterByTheServiceOrByTheRunIsNotOlder() {
        Instant tagged = Instant.parse(CREATED);
        OwnPool pool = new OwnPool("id", OURS, new RunTags(RUN, tagged), tagged.plusSeconds(60), false);
        assertThat(pool.isOlderThan(tagged.plusSeconds(30))).isFalse();
        assertThat(pool.isOlderThan(tagged.plusSeconds(61))).isTrue();
    }

    @Test
    void aProtectionIsNeverEnded() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            create(service, ours().put("DeletionProtection", "ACTIVE"));
            OwnPool found = service.sweep().find().get(0);
            assertThat(service.sweep().delete(found))
                    .contains("it is protected against deletion; end its protection first, if you are sure");
            assertThat(service.sweep().find())
                    .singleElement()
                    .satisfies(pool -> assertThat(pool.deletionProtected()).isTrue());
        }
    }

    @Test
    void morePoolsThanOnePageHoldsAreFound() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            for (int number = 0; number < 70; number++) {
                create(service, ours());
            }
            assertThat(service.sweep().find()).hasSize(70);
        }
    }

    @Test
    void aPoolThatIsGoneMeanwhileIsNoProblem() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            create(service, ours());
            List<OwnPool> found = service.sweep().find();
            sweep(service);
            assertThat(service.sweep().delete(found.get(0))).isEmpty();
        }
    }
}
