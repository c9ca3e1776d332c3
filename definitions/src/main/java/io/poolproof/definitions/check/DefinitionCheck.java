package io.poolproof.definitions.check;

import io.poolproof.definitions.model.AttributeDefinition;
import io.poolproof.definitions.model.ClientDefinition;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.Remark;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.Tool;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.rules.DefinitionRule;
import io.poolproof.validation.rules.DefinitionRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Checks all pools, app clients and identity providers of some definitions. */
public final class DefinitionCheck {
    /** Stands for what a tool or the service fills in by itself, so that its absence is not judged. */
    private static final String FILLED_IN = "filled-in";

    private static final String FILLED_IN_POOL = "us-east-1_FilledIn1";

    private static final CognitoValidator SHAPES = CognitoValidator.withoutPool();

    private final Definitions definitions;
    private final Validators validators = new Validators(UnaryOperator.identity());
    private final List<Problem> problems = new ArrayList<>();

    private DefinitionCheck(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Every problem, pool by pool in the order of the files. */
    public static List<Problem> problems(Definitions definitions) {
        DefinitionCheck check = new DefinitionCheck(definitions);
        definitions.pools().forEach(check::pool);
        definitions.clients().forEach(check::client);
        definitions
                .providers()
                .forEach(provider -> check.problems.addAll(MappingCheck.problems(
                        provider, definitions.pool(provider.resource()).orElse(null))));
        definitions
                .resources()
                .forEach(resource -> check.problems.addAll(SettingChecks.problems(definitions, resource)));
        definitions.remarks().forEach(check::remark);
        return check.problems;
    }

    private void pool(PoolDefinition pool) {
        if (pool.origin().format() == Format.ADDITION) {
            addition(pool);
            return;
        }
        if (pool.origin().format() == Format.UPDATE_INPUT) {
            return;
        }
        if (!pool.isDeployed()) {
            problems.addAll(new Judgement(SHAPES, pool.origin(), pool.address(), pool.shape())
                    .ofAll(
                            variants(pool).stream()
                                    .map(variant -> creation(pool, variant))
                                    .toList(),
                            violation -> true));
        }
        problems.addAll(PoolSettings.problems(pool));
        untyped(pool);
        problems.addAll(NearNames.problems(pool));
        unknowns(pool);
    }

    /** CloudFormation makes such a pool and cannot update it. */
    private void untyped(PoolDefinition pool) {
        List<AttributeDefinition> untyped = pool.origin().tool() == Tool.CLOUDFORMATION
                ? pool.attributes().stream()
                        .filter(attribute -> attribute.dataType().isAbsent())
                        .toList()
                : List.of();
        if (!untyped.isEmpty()) {
            AttributeDefinition first = untyped.get(0);
            problems.add(Problems.of(
                    DefinitionRules.UNTYPED_SCHEMA_ENTRY,
                    pool.origin(),
                    pool.address(),
                    PoolModel.fullName(first),
                    first.span(),
                    (untyped.size() == 1 ? "the entry has" : "this entry and " + (untyped.size() - 1) + " more have")
                            + " no AttributeDataType: the pool can be created so, and later updates of it fail",
                    "write AttributeDataType down: String, for most of the standard attributes",
                    "Invalid AttributeDataType input, consider using the provided AttributeDataType enum."));
        }
    }

    private void remark(Remark remark) {
        switch (remark.kind()) {
            case KEY_TWICE ->
                add(
                        DefinitionRules.KEY_TWICE,
                        remark,
                        remark.about() + " stands here again, and what stood before it counts for nothing",
                        "keep one of them");
            case EMPTY_LIST_LEFT_OUT ->
                add(
                        DefinitionRules.EMPTY_LIST,
                        remark,
                        remark.about() + " is empty, and "
                                + remark.origin().tool().words()
                                + " sends nothing for it: the service's default holds, by which the standard attributes are"
                                + " allowed",
                        "name at least one attribute");
            default -> {}
        }
    }

    private void add(DefinitionRule rule, Remark remark, String problem, String help) {
        problems.add(Problems.of(rule, remark.origin(), remark.address(), null, remark.span(), problem, help, null));
    }

    /** Judged against the pool that it adds to, where that is defined too. */
    private void addition(PoolDefinition addition) {
        Optional<PoolDefinition> whole = addition.poolId() == null
                ? definitions.pools().stream()
                        .filter(pool -> !pool.origin().format().isPartial())
                        .findFirst()
                : definitions
                        .poolOfId(addition.poolId())
                        .filter(pool -> !pool.origin().format().isPartial());
        CognitoValidator validator = whole.map(validators::ofLists).orElse(SHAPES);
        CognitoRequest request = CognitoRequest.builder(Operation.ADD_CUSTOM_ATTRIBUTES)
                .text(Member.USER_POOL_ID, FILLED_IN_POOL)
                .schema(schema(addition, Variant.ABSENT))
                .build();
        problems.addAll(new Judgement(validator, addition.origin(), addition.address(), addition.shape())
                .ofAll(List.of(request), violation -> true));
    }

    private static List<Variant> variants(PoolDefinition pool) {
        boolean known = pool.attributes().stream().allMatch(AttributeDefinition::isKnown)
                && pool.autoVerified().isKnown()
                && pool.verifiedBeforeUpdate().isKnown()
                && pool.aliasAttributes().isKnown()
                && pool.usernameAttributes().isKnown();
        return known ? Variant.ONE : Variant.ALL;
    }

    static CognitoRequest creation(PoolDefinition pool, Variant variant) {
        String name = pool.name().value();
        return CognitoRequest.builder(Operation.CREATE_USER_POOL)
                .text(Member.POOL_NAME, name == null ? FILLED_IN : name)
                .schema(pool.schema() == null ? null : schema(pool, variant))
                .names(Member.AUTO_VERIFIED_ATTRIBUTES, variant.list(pool.autoVerified()))
                .names(Member.VERIFIED_BEFORE_UPDATE, variant.list(pool.verifiedBeforeUpdate()))
                .names(Member.ALIAS_ATTRIBUTES, variant.list(pool.aliasAttributes()))
                .names(Member.USERNAME_ATTRIBUTES, variant.list(pool.usernameAttributes()))
                .build();
    }

    private static List<SchemaAttributeType> schema(PoolDefinition pool, Variant variant) {
        List<SchemaAttributeType> schema = new ArrayList<>();
        for (AttributeDefinition attribute : pool.attributes()) {
            schema.add(variant.attribute(attribute, schema.size()));
        }
        return schema;
    }

    private void unknowns(PoolDefinition pool) {
        if (pool.schemaUnknown()) {
            note(
                    pool,
                    null,
                    Stated.unknown("the whole schema", pool.schemaSpan()),
                    "its schema is known only after deployment");
        }
        for (AttributeDefinition attribute : pool.attributes()) {
            String name = PoolModel.fullName(attribute);
            attribute
                    .unknowns()
                    .findFirst()
                    .ifPresent(unknown -> note(pool, name, unknown, String.valueOf(unknown.why())));
        }
    }

    private void note(PoolDefinition pool, @Nullable String name, Stated<?> unknown, String why) {
        problems.add(Problems.of(
                DefinitionRules.UNKNOWN_VALUE,
                Level.NOTE,
                pool.origin(),
                pool.address(),
                name,
                unknown.span(),
                why,
                "give parameters with --parameter NAME=VALUE, or check the plan or the synthesised template",
                null));
    }

    private void client(ClientDefinition client) {
        if (client.origin().format() == Format.UPDATE_INPUT) {
            return;
        }
        PoolDefinition pool = definitions.pool(client.resource()).orElse(null);
        CognitoValidator validator =
                pool == null || pool.origin().format().isPartial() ? SHAPES : validators.ofLists(pool);
        String name = client.name().value();
        List<CognitoRequest> variants = Variant.ALL.stream()
                .map(variant -> CognitoRequest.builder(Operation.CREATE_USER_POOL_CLIENT)
                        .text(Member.USER_POOL_ID, FILLED_IN_POOL)
                        .text(Member.CLIENT_NAME, name == null ? FILLED_IN : name)
                        .names(Member.READ_ATTRIBUTES, variant.list(client.readAttributes()))
                        .names(Member.WRITE_ATTRIBUTES, variant.list(client.writeAttributes()))
                        .build())
                .toList();
        boolean known = client.writeAttributes().isKnown();
        problems.addAll(new Judgement(validator, client.origin(), client.address(), client.shape())
                .ofAll(variants, violation -> known || !violation.path().equals("/WriteAttributes")));
    }
}
