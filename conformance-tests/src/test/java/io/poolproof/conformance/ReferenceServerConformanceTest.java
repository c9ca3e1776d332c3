package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.poolproof.fixtures.CaseFile;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.schemas.results.Verdict;
import io.poolproof.server.ReferenceServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases hold on the embedded server, and each rule's own cases notice when it is left out. */
class ReferenceServerConformanceTest {
    private static final Fixtures FIXTURES = Fixtures.load();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static ReferenceServer server;

    @BeforeAll
    static void start() {
        server = ReferenceServer.start(0, Set.of(), Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> everyCasePassesOrIsOnlyObserved() {
        CasePlayer player = new CasePlayer(FIXTURES, server.endpoint(), ANSWER_WITHIN);
        return FIXTURES.expandedCases().stream()
                .map(one -> DynamicTest.dynamicTest(one.id(), () -> {
                    CasePlayer.Played played = player.play(one);
                    assertThat(played.verdict()).as(played.toString()).isIn(Verdict.PASS, Verdict.OBSERVED);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aServerWithoutARuleDoesNotPassTheRulesCases() {
        return FIXTURES.caseFiles().values().stream()
                .map(file -> DynamicTest.dynamicTest("without " + file.rule(), () -> {
                    try (ReferenceServer mutant = ReferenceServer.start(0, without(file), Clock.systemUTC())) {
                        CasePlayer player = new CasePlayer(FIXTURES, mutant.endpoint(), ANSWER_WITHIN);
                        Stream<ExpandedCase> cases = FIXTURES.expandedCases().stream()
                                .filter(one -> one.rule().equals(file.rule()));
                        assertThat(cases.map(player::play).map(CasePlayer.Played::verdict))
                                .contains(Verdict.FAIL);
                    }
                }));
    }

    /** The rule, and those that would refuse its cases in its place. */
    private static Set<String> without(CaseFile file) {
        Set<String> rules = new HashSet<>(Set.of(file.rule()));
        List<String> maskedBy = file.maskedBy();
        if (maskedBy != null) {
            rules.addAll(maskedBy);
        }
        return rules;
    }

    @Test
    void aPageInPlaceOfAnAnswerPassesNoCase() throws IOException {
        HttpServer page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        page.createContext("/", exchange -> {
            byte[] content = "<html><body>welcome</body></html>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        page.start();
        try {
            URI address = URI.create("http://127.0.0.1:" + page.getAddress().getPort());
            CasePlayer player = new CasePlayer(FIXTURES, address, ANSWER_WITHIN);
            assertThat(FIXTURES.expandedCases().stream().map(player::play).map(CasePlayer.Played::verdict))
                    .containsOnly(Verdict.INCONCLUSIVE);
        } finally {
            page.stop(0);
        }
    }
}
