package io.poolproof.cli;

import io.poolproof.definitions.check.DefinitionRule;
import io.poolproof.definitions.diff.DiffRule;
import io.poolproof.schemas.RuleIndex.RuleSummary;
import io.poolproof.validation.evidence.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of check and diff that no single request decides. */
final class DefinitionRules {
    private DefinitionRules() {}

    static List<RuleSummary> all() {
        return Stream.concat(
                        Arrays.stream(DefinitionRule.values()).map(DefinitionRules::summary),
                        Arrays.stream(DiffRule.values()).map(DefinitionRules::summary))
                .toList();
    }

    static Optional<RuleSummary> named(String id) {
        return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static RuleSummary summary(DefinitionRule rule) {
        return new RuleSummary(
                rule.id(),
                rule.words(),
                rule.level().name().toLowerCase(Locale.ROOT),
                "definition",
                "",
                rule.facts().stream().map(Fact::id).toList());
    }

    private static RuleSummary summary(DiffRule rule) {
        return new RuleSummary(
                rule.id(),
                rule.words(),
                "by its verdict",
                "change",
                "",
                rule.facts().stream().map(Fact::id).toList());
    }
}
