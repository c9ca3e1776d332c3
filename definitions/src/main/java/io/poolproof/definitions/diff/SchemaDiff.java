package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.PoolModel;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.AttributeDefinition;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.Tool;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.UserPool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What will happen to the attributes of one pool. */
final class SchemaDiff {
    private static final int MOST_CUSTOM = 50;
    private static final String CLOUDFORMATION_CHANGE =
            "Invalid request provided: Existing schema attributes cannot be modified or deleted.";

    private final PoolDefinition deployed;
    private final PoolDefinition proposed;
    private final Tool tool;
    private final boolean additive;
    private final Map<String, AttributeDefinition> before;
    private final Map<String, AttributeDefinition> after;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private SchemaDiff(PoolDefinition deployed, PoolDefinition proposed) {
        this.deployed = deployed;
        this.proposed = proposed;
        this.tool = proposed.origin().tool();
        this.additive = proposed.origin().format() == Format.ADDITION;
        this.before = byName(deployed, false);
        this.after = byName(proposed, additive);
    }

    static List<Problem> problems(PoolDefinition deployed, PoolDefinition proposed) {
        SchemaDiff diff = new SchemaDiff(deployed, proposed);
        if (proposed.schemaUnknown() || deployed.schemaUnknown()) {
            return List.of(diff.change(DiffRule.SCHEMA_CHANGED, Verdict.UNKNOWN, null, proposed.schemaSpan())
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
                unknown(entry.getKey(), entry.getValue());
            } else if (differences(entry.getKey(), old, entry.getValue()).isEmpty()) {
                same++;
            } else {
                changed(entry.getKey(), old, entry.getValue());
            }
        }
        proposed.attributes().stream()
                .filter(attribute -> attribute.name().isUnknown())
                .forEach(attribute -> unknown(null, attribute));
        if (!additive) {
            before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> removed(name, added));
        }
        added.stream().filter(name -> isRefusedAlone(name)).forEach(name -> addedRefused(name));
        added.stream().filter(name -> !refused.contains(name)).forEach(this::added);
        tooMany(added);
        if (problems.isEmpty() || same > 0) {
            problems.add(0, nothing(same));
        }
    }

    private Problem nothing(int same) {
        return change(DiffRule.NOTHING, Verdict.NOTHING, null, proposed.schemaSpan())
                .said(
                        same == 0
                                ? "the schema stays as it is"
                                : same + (same == 1 ? " attribute stays" : " attributes stay") + " as declared",
                        "");
    }

    private Change change(DiffRule rule, Verdict verdict, @Nullable String name, Span span) {
        return new Change(rule, verdict, proposed.origin(), proposed.address(), span).attribute(name);
    }

    private void unknown(@Nullable String name, AttributeDefinition attribute) {
        Stated<?> open = attribute.unknowns().findFirst().orElseThrow();
        problems.add(change(DiffRule.SCHEMA_CHANGED, Verdict.UNKNOWN, name, open.span())
                .said(
                        String.valueOf(open.why()),
                        "compare the plan or the synthesised template, in which it is known"));
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
        Change change = refusal(DiffRule.SCHEMA_CHANGED, name, firstChanged(old, fresh));
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

    /** How each tool refuses a change or a removal. */
    private Change refusal(DiffRule rule, String name, Span span) {
        Change change = change(rule, Verdict.REFUSED, name, span);
        return switch (tool) {
            case TERRAFORM ->
                change.answer("updating Cognito User Pool (" + poolId() + "): cannot modify or remove schema items")
                        .facts(Fact.TERRAFORM_SCHEMA_CHANGE_FAILS_AT_APPLY, Fact.SCHEMA_CANNOT_BE_UPDATED);
            case CLOUDFORMATION ->
                change.answer(CLOUDFORMATION_CHANGE)
                        .facts(Fact.CLOUDFORMATION_SCHEMA_CHANGE, Fact.SCHEMA_CANNOT_BE_UPDATED);
            case API -> change.facts(Fact.SCHEMA_CANNOT_BE_UPDATED);
        };
    }

    private String poolId() {
        return deployed.poolId() == null ? "…" : deployed.poolId();
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
            problems.add(change(DiffRule.SCHEMA_REMOVED, Verdict.UNKNOWN, name, proposed.schemaSpan())
                    .facts(Fact.SCHEMA_CANNOT_BE_UPDATED)
                    .said(
                            what + "; whether " + tool.words() + " tries depends on what it deployed last",
                            "declare it as it is, or compare the deployed template or the plan"));
            return;
        }
        refused.add(name);
        problems.add(refusal(DiffRule.SCHEMA_REMOVED, name, proposed.schemaSpan())
                .said(what, renamed == null ? "declare it as it was" : "declare both, and move the values"));
    }

    private boolean isRefusedAlone(String name) {
        AttributeDefinition attribute = Objects.requireNonNull(after.get(name));
        return attribute.isKnown()
                && (answerOf(attribute).isPresent() || (isStandardLater(name) && tool == Tool.CLOUDFORMATION));
    }

    /** A standard attribute that is declared only now; the tools send it as if it were a custom one. */
    private boolean isStandardLater(String name) {
        return !additive && PoolModel.isStandard(name);
    }

    /** The error of AddCustomAttributes with this attribute alone. */
    private Optional<PredictedError> answerOf(AttributeDefinition attribute) {
        UserPool.Builder pool = UserPool.builder("deployed");
        before.forEach((name, old) -> pool.attribute(PoolModel.attribute(name, old)));
        CognitoRequest request = CognitoRequest.builder(Operation.ADD_CUSTOM_ATTRIBUTES)
                .text(Member.USER_POOL_ID, "us-east-1_deployed1")
                .schema(List.of(new SchemaAttributeType(
                        attribute.name().value(),
                        attribute.dataType().value(),
                        attribute.mutable().value(),
                        attribute.required().value(),
                        attribute.developerOnly().value(),
                        attribute.minLength().value(),
                        attribute.maxLength().value(),
                        attribute.minValue().value(),
                        attribute.maxValue().value())))
                .build();
        return CognitoValidator.forPool(pool.build()).validate(request).predicted();
    }

    private void addedRefused(String name) {
        AttributeDefinition attribute = Objects.requireNonNull(after.get(name));
        refused.add(name);
        String answer = answerOf(attribute)
                .map(error -> error.message().isEmpty()
                        ? error.type()
                        : error.type() + ": " + error.message().strip())
                .orElse(null);
        Span span = attribute.name().span();
        if (isStandardLater(name)) {
            problems.add(change(DiffRule.SCHEMA_STANDARD, Verdict.REFUSED, name, span)
                    .answer(answer != null ? answer : "InvalidParameterException")
                    .facts(Fact.CLOUDFORMATION_STANDARD_ATTRIBUTE_LATER)
                    .said(
                            tool.words() + " sends it through AddCustomAttributes, which knows custom attributes only",
                            "leave the standard attribute out of the schema: the pool has it already"));
            return;
        }
        problems.add(change(DiffRule.SCHEMA_ADDED, Verdict.REFUSED, name, span)
                .answer(answer)
                .facts(
                        Boolean.TRUE.equals(attribute.required().value())
                                ? new Fact[] {Fact.SCHEMA_REQUIRED_CUSTOM_ATTRIBUTE}
                                : new Fact[0])
                .said("the attribute cannot be added as it is declared", "poolproof check says which rule it breaks"));
    }

    private void added(String name) {
        AttributeDefinition attribute = Objects.requireNonNull(after.get(name));
        Span span = attribute.name().span();
        if (!attribute.isKnown()) {
            unknown(name, attribute);
        } else if (isStandardLater(name)) {
            problems.add(change(DiffRule.SCHEMA_STANDARD, Verdict.SILENTLY_IGNORED, name, span)
                    .facts(Fact.TERRAFORM_SCHEMA_ADDITION_IN_PLACE, Fact.CLOUDFORMATION_STANDARD_ATTRIBUTE_LATER)
                    .said(
                            "the standard attribute stays as it is: " + tool.words()
                                    + " sends the entry through AddCustomAttributes, which knows custom attributes only",
                            "leave the standard attribute out of the schema: the pool has it already"));
        } else if (!refused.isEmpty() && tool != Tool.API) {
            problems.add(refusal(DiffRule.SCHEMA_ADDED, name, span)
                    .call(AddCall.of(deployed, attribute))
                    .said(
                            "it is not added, because the update fails as a whole for " + String.join(", ", refused),
                            "take the refused changes out; by itself the attribute can be added"));
        } else {
            problems.add(change(DiffRule.SCHEMA_ADDED, Verdict.ADDED_IN_PLACE, name, span)
                    .call(AddCall.of(deployed, attribute))
                    .facts(
                            tool == Tool.TERRAFORM
                                    ? Fact.TERRAFORM_SCHEMA_ADDITION_IN_PLACE
                                    : Fact.SCHEMA_CANNOT_BE_UPDATED)
                    .said(
                            "the pool gets it, and keeps its users"
                                    + (PoolModel.isMutable(attribute) ? "" : "; it is immutable for good"),
                            "it cannot be changed or removed afterwards"));
        }
    }

    private void tooMany(List<String> added) {
        long custom = before.keySet().stream()
                        .filter(name -> !PoolModel.isStandard(name))
                        .count()
                + added.size();
        if (custom > MOST_CUSTOM) {
            problems.add(change(DiffRule.SCHEMA_ADDED, Verdict.REFUSED, null, proposed.schemaSpan())
                    .facts(Fact.POOL_OVER_50_CUSTOM_ATTRIBUTES)
                    .said(
                            "the pool would have " + custom + " custom attributes",
                            "a pool takes at most " + MOST_CUSTOM + ", and none can be removed"));
        }
    }
}
