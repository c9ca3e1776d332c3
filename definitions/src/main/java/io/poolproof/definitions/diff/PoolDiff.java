package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.model.AttributeDefinition;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.Tool;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.rules.ChangeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What will happen to what only pools have: settings that are fixed at creation, and the schema. */
final class PoolDiff {
    private static final String UNTYPED =
            "Invalid AttributeDataType input, consider using the provided AttributeDataType enum.";

    private final PoolDefinition before;
    private final PoolDefinition after;

    PoolDiff(PoolDefinition before, PoolDefinition after) {
        this.before = before;
        this.after = after;
    }

    List<Problem> problems(boolean planned, SettingDiffs settings) {
        List<Problem> problems = new ArrayList<>(FixedSettings.problems(before, after, planned));
        if (after.origin().format() == Format.UPDATE_INPUT) {
            return problems;
        }
        List<Problem> schema = SchemaDiff.problems(before, after);
        problems.addAll(schema);
        boolean schemaChanges =
                schema.stream().anyMatch(problem -> !Verdict.NOTHING.id().equals(problem.verdict()));
        untyped(schemaChanges, settings.isAnythingChanged()).ifPresent(problems::add);
        return problems;
    }

    /** A template that was deployed and whose update fails for an entry that it has had all along. */
    private Optional<Problem> untyped(boolean schemaChanges, boolean anythingChanges) {
        if (after.origin().tool() != Tool.CLOUDFORMATION) {
            return Optional.empty();
        }
        Optional<AttributeDefinition> entry = after.attributes().stream()
                .filter(attribute -> attribute.dataType().isAbsent())
                .findFirst();
        boolean updates = schemaChanges || anythingChanges;
        return entry.map(attribute -> new Change(
                        ChangeRules.SCHEMA_UNTYPED, updates ? Verdict.REFUSED : Verdict.UNKNOWN, after.resource())
                .attribute(attribute.name().value())
                .at(attribute.span())
                .answer(UNTYPED)
                .facts(Fact.CLOUDFORMATION_UNTYPED_SCHEMA_ENTRY)
                .said(
                        updates ? Level.ERROR : Level.WARNING,
                        "the entry has no AttributeDataType: the pool could be created with it, and an update "
                                + (updates ? "like this one" : "of the pool") + " fails",
                        "write AttributeDataType down, or leave Schema out of the template once the pool exists"));
    }
}
