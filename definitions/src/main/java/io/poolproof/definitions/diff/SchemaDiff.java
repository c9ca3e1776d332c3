package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.PoolModel;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.AttributeDefinition;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.Tool;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.rules.ChangeRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What will happen to the attributes of one pool. */
final class SchemaDiff {
    private final PoolDefinition deployed;
    private final PoolDefinition proposed;
    private final Tool tool;
    private final boolean additive;
    private final SchemaVerdicts verdicts;
    private final Map<String, AttributeDefinition> before;
    private final Map<String, AttributeDefinition> after;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> refused = new LinkedHashSet<>();

    private SchemaDiff(PoolDefinition deployed, PoolDefinition proposed) {
        this.deployed = deployed;
        this.proposed = proposed;
        this.tool = proposed.origin().tool();
        this.additive = proposed.origin().format() == Format.ADDITION;
        this.verdicts = new SchemaVerdicts(deployed, proposed);
        this.before = byName(deployed, false);
        this.after = byName(proposed, additive);
    }

    static List<Problem> problems(PoolDefinition deployed, PoolDefinition proposed) {
        SchemaDiff diff = new SchemaDiff(deployed, proposed);
        if (proposed.schemaUnknown() || deployed.schemaUnknown()) {
            return List.of(diff.verdicts
                    .change(ChangeRules.SCHEMA_CHANGED, Verdict.UNKNOWN, null, proposed.schemaSpan())
                    .said(
                            "the schema, or all of it, is known only after deployment",
                            "compare the plan or the synthesised template, in which it is known"));
        }
        diff.compare();
        return diff.problems;
    }

    private static Map<String, AttributeDefinition> byName(PoolDefinition pool, boolean additive) {
        Map<String, AttributeDefinition> attributes = new LinkedHashMap<>();
        for (AttributeDefinition attribute : pool.attributes()) {
            String name = additive ? addedName(attribute) : PoolModel.fullName(attribute);
            if (name != null) {
                attributes.putIfAbsent(name, attribute);
            }
        }
        return attributes;
    }

    /** AddCustomAttributes knows no standard attributes. */
    private static @Nullable String addedName(AttributeDefinition attribute) {
        return attribute.fullName(name -> false);
    }

    private void compare() {
        int same = 0;
        List<String> added = new ArrayList<>();
        for (Map.Entry<String, AttributeDefinition> entry : after.entrySet()) {
            AttributeDefinition old = before.get(entry.getKey());
            if (old == null) {
                added.add(entry.getKey());
            } else if (entry.getValue().unknowns().findAny().isPresent()) {
                problems.add(verdicts.unknown(entry.getKey(), entry.getValue()));
            } else if (differences(entry.getKey(), old, entry.getValue()).isEmpty()) {
                same++;
                restated(entry.getKey(), old, entry.getValue());
            } else {
                changed(entry.getKey(), old, entry.getValue());
            }
        }
        proposed.attributes().stream()
                .filter(attribute -> attribute.name().isUnknown())
                .forEach(attribute -> problems.add(verdicts.unknown(null, attribute)));
        if (!additive) {
            before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> removed(name, added));
        }
        problems.addAll(new AdditionDiff(verdicts, before, after, refused).problems(added));
        if (same > 0) {
            problems.add(0, nothing(same));
        }
    }

    /** CloudFormation compares what is written, and one report tells of a default that it took for a change. */
    private void restated(String name, AttributeDefinition old, AttributeDefinition fresh) {
        boolean templates = tool == Tool.CLOUDFORMATION && deployed.origin().tool() == tool;
        boolean restated = old.required().isAbsent() != fresh.required().isAbsent()
                || old.mutable().isAbsent() != fresh.mutable().isAbsent()
                || old.developerOnly().isAbsent() != fresh.developerOnly().isAbsent();
        if (templates && restated) {
            problems.add(verdicts.change(
                            ChangeRules.SCHEMA_CHANGED,
                            Verdict.UNKNOWN,
                            name,
                            fresh.name().span())
                    .facts(Fact.CLOUDFORMATION_STATED_DEFAULT_LEFT_OUT)
                    .said(
                            "a default is written down on one side only; the attribute is the same, but one report says that"
                                    + " the update fails, as if it were changed",
                            "write the attribute as it was deployed"));
        }
    }

    private Problem nothing(int same) {
        return verdicts.change(ChangeRules.NOTHING, Verdict.NOTHING, null, proposed.schemaSpan())
                .said(same + (same == 1 ? " attribute stays" : " attributes stay") + " as declared", "");
    }

    /** What differs between two declarations of one attribute, in words. */
    static List<String> differences(String name, AttributeDefinition old, AttributeDefinition fresh) {
        SchemaAttribute left = PoolModel.attribute(name, old);
        SchemaAttribute right = PoolModel.attribute(name, fresh);
        List<String> differences = new ArrayList<>();
        differ(
                differences,
                "AttributeDataType",
                left.dataType().wireName(),
                right.dataType().wireName());
        differ(differences, "Mutable", left.mutable(), right.mutable());
        differ(differences, "Required", left.required(), right.required());
        differ(differences, "DeveloperOnlyAttribute", left.developerOnly(), right.developerOnly());
        differ(differences, "MinLength", left.minLength(), right.minLength());
        differ(differences, "MaxLength", left.maxLength(), right.maxLength());
        differ(differences, "MinValue", left.minValue(), right.minValue());
        differ(differences, "MaxValue", left.maxValue(), right.maxValue());
        return differences;
    }

    private static void differ(List<String> differences, String what, @Nullable Object old, @Nullable Object fresh) {
        if (old == null ? fresh != null : !old.equals(fresh)) {
            differences.add(what + " " + (old == null ? "none" : old) + " becomes " + (fresh == null ? "none" : fresh));
        }
    }

    private void changed(String name, AttributeDefinition old, AttributeDefinition fresh) {
        List<String> differences = differences(name, old, fresh);
        refused.add(name);
        boolean limitsLeftOut = differences.stream().allMatch(text -> text.endsWith("becomes none"));
        Change change = verdicts.refusal(ChangeRules.SCHEMA_CHANGED, name, firstChanged(old, fresh));
        if (tool == Tool.TERRAFORM && limitsLeftOut) {
            change.facts(Fact.TERRAFORM_CONSTRAINTS_DIFFER_FOREVER);
        }
        problems.add(
                change.said(
                        String.join(", ", differences) + "; an attribute of a pool that exists cannot be changed",
                        limitsLeftOut
                                ? "write the limits out as they are in the pool"
                                : "declare it as it is; for another definition add an attribute of another name and move the values"));
    }

    /** Where the first setting that differs is written; the name where it is left out. */
    private static Span firstChanged(AttributeDefinition old, AttributeDefinition fresh) {
        for (int at = 0; at < fresh.settings().size(); at++) {
            Stated<?> setting = fresh.settings().get(at);
            if (at > 0
                    && setting.value() != null
                    && !setting.value().equals(old.settings().get(at).value())) {
                return setting.span();
            }
        }
        return fresh.name().span();
    }

    private void removed(String name, List<String> added) {
        AttributeDefinition old = Objects.requireNonNull(before.get(name));
        boolean described = deployed.origin().format() == Format.DESCRIPTION;
        if (described && PoolModel.isStandard(name)) {
            return;
        }
        String renamed = Renames.successor(name, old, added, after).orElse(null);
        String what = renamed == null
                ? "the definition no longer declares it; an attribute of a pool that exists cannot be removed"
                : "it looks renamed to " + renamed + ": an attribute cannot be renamed; it stays with its values, and "
                        + renamed + " would start empty for every user";
        if (described && tool != Tool.API) {
            problems.add(verdicts.change(ChangeRules.SCHEMA_REMOVED, Verdict.UNKNOWN, name, proposed.schemaSpan())
                    .facts(Fact.SCHEMA_CANNOT_BE_UPDATED)
                    .said(
                            what + "; whether " + tool.words() + " tries depends on what it deployed last",
                            "declare it as it is, or compare the deployed template or the plan"));
            return;
        }
        refused.add(name);
        problems.add(verdicts.refusal(ChangeRules.SCHEMA_REMOVED, name, proposed.schemaSpan())
                .said(what, renamed == null ? "declare it as it was" : "declare both, and move the values"));
    }
}
