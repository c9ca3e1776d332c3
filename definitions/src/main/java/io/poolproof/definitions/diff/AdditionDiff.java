package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.Names;
import io.poolproof.definitions.check.PoolModel;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.AttributeDefinition;
import io.poolproof.definitions.model.Tool;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.rules.ChangeRules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What will happen to the attributes that a proposal adds. */
final class AdditionDiff {
    private static final int MOST_CUSTOM = 50;
    private static final int MOST_AT_ONCE = 25;
    private static final String THROUGH_ADDITION =
            " sends it through AddCustomAttributes, which knows custom attributes only";
    private static final String HAS_IT_ALREADY =
            "leave the standard attribute out of the schema: the pool has it already";

    private final SchemaVerdicts verdicts;
    private final Map<String, AttributeDefinition> before;
    private final Map<String, AttributeDefinition> after;
    private final Set<String> refused;
    private final CognitoValidator deployed;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param before the deployed attributes by name
     * @param after the proposed ones
     * @param refused names of those whose change or removal fails the update as a whole
     */
    AdditionDiff(
            SchemaVerdicts verdicts,
            Map<String, AttributeDefinition> before,
            Map<String, AttributeDefinition> after,
            Set<String> refused) {
        this.verdicts = verdicts;
        this.before = before;
        this.after = after;
        this.refused = new LinkedHashSet<>(refused);
        UserPool.Builder pool = UserPool.builder("deployed");
        before.forEach((name, old) -> pool.attribute(PoolModel.attribute(name, old)));
        this.deployed = CognitoValidator.forPool(pool.build());
    }

    List<Problem> problems(List<String> added) {
        added.stream().filter(this::isRefusedAlone).forEach(this::refuse);
        added.stream().filter(name -> !refused.contains(name)).forEach(this::add);
        count(added.size());
        return problems;
    }

    private AttributeDefinition attribute(String name) {
        return Objects.requireNonNull(after.get(name));
    }

    private boolean isRefusedAlone(String name) {
        return attribute(name).isKnown()
                && (answerTo(attribute(name)).isPresent()
                        || (isStandardLater(name) && verdicts.tool() == Tool.CLOUDFORMATION));
    }

    /** A standard attribute that is declared only now; the tools send it as if it were a custom one. */
    private boolean isStandardLater(String name) {
        return !verdicts.isAddition() && PoolModel.isStandard(name);
    }

    /** The error of AddCustomAttributes with this attribute alone. */
    private Optional<PredictedError> answerTo(AttributeDefinition attribute) {
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
        return deployed.validate(request).predicted();
    }

    private void refuse(String name) {
        refused.add(name);
        String answer = answerTo(attribute(name))
                .map(error -> error.message().isEmpty()
                        ? error.type()
                        : error.type() + ": " + error.message().strip())
                .orElse("InvalidParameterException");
        Span span = attribute(name).name().span();
        if (isStandardLater(name)) {
            problems.add(verdicts.change(ChangeRules.SCHEMA_STANDARD, Verdict.REFUSED, name, span)
                    .answer(answer)
                    .facts(Fact.CLOUDFORMATION_STANDARD_ATTRIBUTE_LATER)
                    .said(verdicts.tool().words() + THROUGH_ADDITION, HAS_IT_ALREADY));
            return;
        }
        boolean required = Boolean.TRUE.equals(attribute(name).required().value());
        problems.add(verdicts.change(ChangeRules.SCHEMA_ADDED, Verdict.REFUSED, name, span)
                .answer(answer)
                .facts(required ? new Fact[] {Fact.SCHEMA_REQUIRED_CUSTOM_ATTRIBUTE} : new Fact[0])
                .said("the attribute cannot be added as it is declared", "poolproof check says which rule it breaks"));
    }

    private void add(String name) {
        AttributeDefinition attribute = attribute(name);
        Span span = attribute.name().span();
        if (!attribute.isKnown()) {
            problems.add(verdicts.unknown(name, attribute));
        } else if (isStandardLater(name)) {
            problems.add(verdicts.change(ChangeRules.SCHEMA_STANDARD, Verdict.SILENTLY_IGNORED, name, span)
                    .facts(Fact.TERRAFORM_SCHEMA_ADDITION_IN_PLACE, Fact.CLOUDFORMATION_STANDARD_ATTRIBUTE_LATER)
                    .said(
                            "the standard attribute stays as it is: "
                                    + verdicts.tool().words() + THROUGH_ADDITION,
                            HAS_IT_ALREADY));
        } else if (!refused.isEmpty() && verdicts.tool() != Tool.API) {
            problems.add(verdicts.refusal(ChangeRules.SCHEMA_ADDED, name, span)
                    .call(AddCall.of(verdicts.deployed(), attribute))
                    .said(
                            "it is not added, because the update fails as a whole for " + Names.listed(refused),
                            "take the refused changes out; by itself the attribute can be added"));
        } else {
            problems.add(verdicts.change(ChangeRules.SCHEMA_ADDED, Verdict.ADDED_IN_PLACE, name, span)
                    .call(AddCall.of(verdicts.deployed(), attribute))
                    .facts(inPlace())
                    .said(
                            "the pool gets it, and keeps its users"
                                    + (PoolModel.isMutable(attribute) ? "" : "; it is immutable for good"),
                            "it cannot be changed or removed afterwards"));
        }
    }

    private Fact inPlace() {
        return switch (verdicts.tool()) {
            case TERRAFORM -> Fact.TERRAFORM_SCHEMA_ADDITION_IN_PLACE;
            case CLOUDFORMATION -> Fact.CLOUDFORMATION_SCHEMA_ADDITION_IN_PLACE;
            case API -> Fact.SCHEMA_CANNOT_BE_UPDATED;
        };
    }

    private void count(int added) {
        long custom = before.keySet().stream()
                        .filter(name -> !PoolModel.isStandard(name))
                        .count()
                + added;
        Change change = verdicts.change(
                ChangeRules.SCHEMA_ADDED,
                Verdict.REFUSED,
                null,
                verdicts.proposed().schemaSpan());
        if (custom > MOST_CUSTOM) {
            problems.add(change.facts(Fact.POOL_OVER_50_CUSTOM_ATTRIBUTES)
                    .said(
                            "the pool would have " + custom + " custom attributes",
                            "a pool takes at most " + MOST_CUSTOM + ", and none can be removed"));
        } else if (added > MOST_AT_ONCE && (verdicts.tool() == Tool.TERRAFORM || verdicts.isAddition())) {
            problems.add(change.facts(Fact.ADD_CUSTOM_OVER_25, Fact.TERRAFORM_SCHEMA_ADDITION_IN_PLACE)
                    .said(
                            added + " attributes go into one call, which takes at most " + MOST_AT_ONCE,
                            "add them in steps of at most " + MOST_AT_ONCE));
        }
    }
}
