package io.poolproof.definitions.check;

import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.StatedList;
import io.poolproof.definitions.model.Tool;
import io.poolproof.validation.rules.DefinitionRule;
import io.poolproof.validation.rules.DefinitionRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks settings of one pool that have to fit each other. */
final class PoolSettings {
    private static final String PHONE = "phone_number";

    private final PoolDefinition pool;
    private final List<Problem> problems = new ArrayList<>();

    private PoolSettings(PoolDefinition pool) {
        this.pool = pool;
    }

    static List<Problem> problems(PoolDefinition pool) {
        PoolSettings settings = new PoolSettings(pool);
        settings.messages();
        return settings.problems;
    }

    private void messages() {
        if (!pool.smsConfiguration().isAbsent()) {
            return;
        }
        pool.autoVerified().items().stream()
                .filter(entry -> entry.is(PHONE))
                .findFirst()
                .ifPresent(entry -> add(
                        DefinitionRules.PHONE_WITHOUT_SMS,
                        PHONE,
                        entry.span(),
                        "it is verified automatically, but the pool has no SmsConfiguration",
                        "add an SmsConfiguration, or take phone_number out of AutoVerifiedAttributes"));
        Stated<String> mfa = pool.mfaConfiguration();
        // What describes a pool leaves out the factors that another operation sets.
        if (pool.isDeployed() || (!mfa.is("ON") && !mfa.is("OPTIONAL"))) {
            return;
        }
        StatedList factors = pool.enabledMfas();
        if (factors.items().isEmpty() && factors.isKnown()) {
            add(
                    DefinitionRules.MFA_WITHOUT_FACTOR,
                    null,
                    mfa.span(),
                    "MFA is " + mfa.value() + ", but there is no SmsConfiguration and no other factor is enabled",
                    "add an SmsConfiguration, or enable SOFTWARE_TOKEN_MFA");
        } else if (factors.isKnown()
                && factors.texts().equals(Set.of("EMAIL_OTP"))
                && pool.origin().tool() == Tool.CLOUDFORMATION) {
            add(
                    DefinitionRules.MFA_EMAIL_ALONE,
                    null,
                    factors.span(),
                    "e-mail codes are the only factor, and there is no SmsConfiguration",
                    "enable SOFTWARE_TOKEN_MFA too, or set e-mail MFA after the pool is created");
        }
    }

    private void add(DefinitionRule rule, @Nullable String attribute, Span span, String problem, String help) {
        String answer = rule.equals(DefinitionRules.PHONE_WITHOUT_SMS)
                ? "InvalidParameterException: SMS configuration is required when phone_number is selected for auto verification"
                : "InvalidParameterException: SMS configuration and Auto verification for phone_number are required when MFA is"
                        + " required/optional";
        problems.add(Problems.of(rule, pool.origin(), pool.address(), attribute, span, problem, help, answer));
    }
}
