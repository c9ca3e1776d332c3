package io.poolproof.definitions.check;

import io.poolproof.definitions.model.AttributeDefinition;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.ProviderDefinition;
import io.poolproof.definitions.model.Stated;
import io.poolproof.validation.rules.DefinitionRule;
import io.poolproof.validation.rules.DefinitionRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks what an identity provider maps to the attributes of its pool. */
final class MappingCheck {
    private static final String USERNAME = "username";

    private final ProviderDefinition provider;
    private final @Nullable PoolDefinition pool;
    private final Map<@Nullable String, AttributeDefinition> declared = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private MappingCheck(ProviderDefinition provider, @Nullable PoolDefinition pool) {
        this.provider = provider;
        this.pool = pool;
        if (pool != null) {
            pool.attributes().forEach(attribute -> declared.putIfAbsent(PoolModel.fullName(attribute), attribute));
        }
    }

    static List<Problem> problems(ProviderDefinition provider, @Nullable PoolDefinition pool) {
        MappingCheck check = new MappingCheck(provider, pool);
        for (Stated<String> mapped : provider.mapped()) {
            String name = mapped.value();
            if (name != null) {
                check.mapped(name, mapped);
            }
        }
        return check.problems;
    }

    private void mapped(String name, Stated<String> place) {
        if (name.equals(USERNAME)) {
            username(place);
            return;
        }
        if (pool == null || pool.origin().format().isPartial()) {
            return;
        }
        AttributeDefinition attribute = declared.get(name);
        if (attribute != null && !PoolModel.isMutable(attribute)) {
            add(
                    DefinitionRules.PROVIDER_MAPS_IMMUTABLE,
                    place,
                    "each sign-in writes it, but " + pool.address()
                            + " declares it immutable: the second sign-in fails",
                    "declare it with Mutable true before the pool is created, or take it out of the mapping",
                    null);
        } else if (attribute == null && !PoolModel.isStandard(name) && PoolModel.knowsAllNames(pool)) {
            add(
                    DefinitionRules.PROVIDER_MAPS_UNKNOWN,
                    place,
                    pool.address() + " has no attribute of this name",
                    "declare it in the pool's schema, or take it out of the mapping",
                    "InvalidParameterException: AttributeMapping contains invalid mapping: [" + name + "]");
        }
    }

    /** Other kinds of providers map their own id to it by themselves. */
    private void username(Stated<String> place) {
        if (provider.resource().text("ProviderType").is("SAML")) {
            add(
                    DefinitionRules.PROVIDER_MAPS_USERNAME,
                    place,
                    "username is no attribute of a pool: every sign-in by this provider fails",
                    "take it out of the mapping; the user name comes from the assertion's NameID",
                    "Invalid user attributes: username: Attribute does not exist in the schema.");
        }
    }

    private void add(DefinitionRule rule, Stated<String> place, String problem, String help, @Nullable String answer) {
        problems.add(Problems.of(
                rule, provider.origin(), provider.address(), place.value(), place.span(), problem, help, answer));
    }
}
