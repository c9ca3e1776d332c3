package io.poolproof.definitions.check;

import io.poolproof.validation.evidence.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule about a whole definition, which no single request shows. */
public enum DefinitionRule {
    PHONE_WITHOUT_SMS(
            "pool-definition.sms-configuration.auto-verified",
            "A pool that verifies phone numbers automatically has an SMS configuration.",
            Level.ERROR,
            "InvalidParameterException: SMS configuration is required when phone_number is selected for auto verification",
            Fact.POOL_AUTO_VERIFIED_PHONE_WITHOUT_SMS),
    MFA_WITHOUT_FACTOR(
            "pool-definition.sms-configuration.mfa",
            "A pool with MFA has an SMS configuration, or names another factor.",
            Level.ERROR,
            "InvalidParameterException: SMS configuration and Auto verification for phone_number are required when MFA is"
                    + " required/optional",
            Fact.POOL_MFA_WITHOUT_FACTOR),
    MFA_EMAIL_ALONE(
            "pool-definition.sms-configuration.email-alone",
            "CloudFormation creates no pool whose only factor is an e-mail code.",
            Level.ERROR,
            "SMS configuration and Auto verification for phone_number are required when MFA is required/optional",
            Fact.POOL_MFA_EMAIL_ALONE),
    PROVIDER_MAPS_IMMUTABLE(
            "identity-provider.immutable-attribute",
            "An attribute that an identity provider fills is mutable.",
            Level.ERROR,
            null,
            Fact.PROVIDER_MAPS_IMMUTABLE_ATTRIBUTE,
            Fact.IMMUTABLE_SAME_VALUE),
    METADATA_WITHOUT_TRIGGER(
            "client-metadata.trigger",
            "ClientMetadata reaches nobody but the pool's triggers.",
            Level.WARNING,
            null,
            Fact.CLIENT_METADATA_WITHOUT_TRIGGER),
    REQUEST_OPERATION("request.operation", "A request is judged by its operation.", Level.NOTE, null),
    REQUEST_POOL("request.pool", "A request is judged against the pool it goes to.", Level.NOTE, null),
    UNKNOWN_VALUE("definition.unknown-value", "What is known only after deployment is not judged.", Level.NOTE, null);

    private final String id;
    private final String words;
    private final Level level;
    private final @Nullable String answer;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<Fact> facts;

    DefinitionRule(String id, String words, Level level, @Nullable String answer, Fact... facts) {
        this.id = id;
        this.words = words;
        this.level = level;
        this.answer = answer;
        this.facts = List.of(facts);
    }

    public String id() {
        return id;
    }

    /** The rule in one sentence. */
    public String words() {
        return words;
    }

    public Level level() {
        return level;
    }

    /** The service's error, as far as its words are known; null where they are not. */
    public @Nullable String answer() {
        return answer;
    }

    public List<Fact> facts() {
        return facts;
    }
}
