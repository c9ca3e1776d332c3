package io.poolproof.definitions.check;

import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.StatedList;
import io.poolproof.definitions.model.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks settings of one pool that have to fit each other. */
final class PoolSettings {
    private static final Set<String> VERIFIABLE = Set.of("email", "phone_number");
    private static final Set<String> ALIASES = Set.of("email", "phone_number", "preferred_username");
    private static final String PHONE = "phone_number";

    private final PoolDefinition pool;
    private final List<Problem> problems = new ArrayList<>();

    private PoolSettings(PoolDefinition pool) {
        this.pool = pool;
    }

    static List<Problem> problems(PoolDefinition pool) {
        PoolSettings settings = new PoolSettings(pool);
        settings.values();
        settings.verification();
        settings.signIn();
        settings.messages();
        return settings.problems;
    }

    private void values() {
        outside(pool.autoVerified(), VERIFIABLE, DefinitionRule.AUTO_VERIFIED_VALUES, "AutoVerifiedAttributes");
        outside(
                pool.verifiedBeforeUpdate(),
                VERIFIABLE,
                DefinitionRule.VERIFIED_BEFORE_UPDATE_VALUES,
                "AttributesRequireVerificationBeforeUpdate");
        outside(pool.aliasAttributes(), ALIASES, DefinitionRule.ALIAS_VALUES, "AliasAttributes");
        outside(pool.usernameAttributes(), VERIFIABLE, DefinitionRule.USERNAME_VALUES, "UsernameAttributes");
    }

    private void outside(StatedList list, Set<String> allowed, DefinitionRule rule, String member) {
        for (Stated<String> entry : list.items()) {
            if (entry.value() != null && !allowed.contains(entry.value())) {
                add(rule, entry.value(), entry.span(), member + " holds it", "one of " + sorted(allowed));
            }
        }
    }

    private static String sorted(Set<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }

    private void verification() {
        for (Stated<String> entry : pool.verifiedBeforeUpdate().items()) {
            String name = entry.value();
            if (name != null
                    && VERIFIABLE.contains(name)
                    && !pool.autoVerified().mayHold(name)) {
                add(
                        DefinitionRule.VERIFIED_BEFORE_UPDATE,
                        name,
                        entry.span(),
                        "an update waits for its verification, but AutoVerifiedAttributes lacks it",
                        "add " + name + " to AutoVerifiedAttributes, or take it out here");
            }
        }
    }

    private void signIn() {
        if (!pool.aliasAttributes().items().isEmpty()
                && !pool.usernameAttributes().items().isEmpty()) {
            add(
                    DefinitionRule.ALIASES_AND_USERNAMES,
                    null,
                    pool.usernameAttributes().span(),
                    "the pool has both AliasAttributes and UsernameAttributes",
                    "keep AliasAttributes for further ways to sign in, or UsernameAttributes in place of user names");
        }
    }

    private void messages() {
        if (!pool.smsConfiguration().isAbsent()) {
            return;
        }
        pool.autoVerified().items().stream()
                .filter(entry -> entry.is(PHONE))
                .findFirst()
                .ifPresent(entry -> add(
                        DefinitionRule.PHONE_WITHOUT_SMS,
                        PHONE,
                        entry.span(),
                        "it is verified automatically, but the pool has no SmsConfiguration",
                        "add an SmsConfiguration, or take phone_number out of AutoVerifiedAttributes"));
        Stated<String> mfa = pool.mfaConfiguration();
        if (!mfa.is("ON") && !mfa.is("OPTIONAL")) {
            return;
        }
        StatedList factors = pool.enabledMfas();
        if (factors.items().isEmpty() && factors.isKnown()) {
            add(
                    DefinitionRule.MFA_WITHOUT_FACTOR,
                    null,
                    mfa.span(),
                    "MFA is " + mfa.value() + ", but there is no SmsConfiguration and no other factor is enabled",
                    "add an SmsConfiguration, or enable SOFTWARE_TOKEN_MFA");
        } else if (factors.isKnown()
                && factors.texts().equals(Set.of("EMAIL_OTP"))
                && pool.origin().tool() == Tool.CLOUDFORMATION) {
            add(
                    DefinitionRule.MFA_EMAIL_ALONE,
                    null,
                    factors.span(),
                    "e-mail codes are the only factor, and there is no SmsConfiguration",
                    "enable SOFTWARE_TOKEN_MFA too, or set e-mail MFA after the pool is created");
        }
    }

    private void add(DefinitionRule rule, @Nullable String attribute, Span span, String problem, String help) {
        problems.add(Problems.of(rule, pool.origin(), pool.address(), attribute, span, problem, help));
    }
}
