package io.poolproof.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.fixtures.CaseFile.CaseFixture;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.PoolFixture;
import io.poolproof.reports.Finding;
import java.util.Optional;

/** What has to be on a target before a case's request is sent, as Markdown. */
final class SetUpText {
    private SetUpText() {}

    /** For the finding's example; none where this version has no such case, as for a property. */
    static Optional<String> of(Fixtures fixtures, Finding finding) {
        return fixtures.expandedCase(finding.example().id())
                .map(ExpandedCase::fixture)
                .flatMap(fixture -> Optional.ofNullable(fixtures.pools().get(fixture.pool()))
                        .map(pool -> of(pool, fixture)));
    }

    private static String of(PoolFixture pool, CaseFixture fixture) {
        ObjectNode client = pool.clients().get(fixture.given().client());
        return "Set up a pool with `CreateUserPool`:\n\n" + json(pool.create())
                + (client == null ? "" : "\n\nan app client with `CreateUserPoolClient`:\n\n" + json(client))
                + "\n\nand a confirmed user of it (`AdminCreateUser`, `AdminSetUserPassword`, `InitiateAuth`).\n";
    }

    private static String json(ObjectNode input) {
        return "```json\n" + input.toPrettyString() + "\n```";
    }
}
