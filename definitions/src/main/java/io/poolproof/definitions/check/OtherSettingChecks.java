package io.poolproof.definitions.check;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.definitions.model.Stated;
import io.poolproof.validation.rules.SettingRules;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What domains, sign-in pages, risk configurations, log deliveries and identity pools have to have. */
final class OtherSettingChecks extends SettingChecks {
    private static final Pattern PREFIX = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern FULL_NAME = Pattern.compile("(?:[A-Za-z0-9-]+\\.){2,}[A-Za-z0-9-]+");
    private static final Set<String> RESERVED = Set.of("cognito", "aws", "amazon");
    private static final Pattern CIDR = Pattern.compile("[0-9a-fA-F.:]+/\\d{1,3}");
    private static final Pattern CLASS = Pattern.compile("([^{}]+)\\{[^{}]*\\}");
    private static final Pattern POOL_ENDPOINT =
            Pattern.compile("cognito-idp\\.[a-z0-9-]+\\.amazonaws\\.com(?:\\.cn)?/[A-Za-z0-9_-]+");
    private static final Pattern DEVELOPER_NAME = Pattern.compile("[\\w._-]+");
    private static final Set<String> ROLES = Set.of("authenticated", "unauthenticated");
    private static final Set<String> MATCHES = Set.of("Equals", "Contains", "StartsWith", "NotEqual");
    private static final int MOST_RULES = 25;

    OtherSettingChecks(Definitions all, ResourceDefinition resource) {
        super(all, resource);
    }

    @Override
    void judge() {
        switch (resource.kind()) {
            case DOMAIN -> domain();
            case LOG_DELIVERY -> logs();
            case BRANDING -> branding();
            case RISK_CONFIGURATION -> risks();
            case UI_CUSTOMIZATION -> customization();
            case IDENTITY_POOL -> identityPool();
            case ROLE_ATTACHMENT -> roles();
            default -> {}
        }
    }

    private void domain() {
        Stated<String> domain = text("Domain");
        String name = domain.value();
        PoolDefinition pool = pool();
        if (text("ManagedLoginVersion").is("2") && isOfTier(pool, "LITE")) {
            add(
                    SettingRules.TIER,
                    "ManagedLoginVersion",
                    "the pool's LITE plan has no managed login of version 2",
                    "version 1, or the ESSENTIALS or the PLUS plan",
                    "The following feature is not available for the LITE pricing tier configured: Managed Login Version 2");
        }
        if (name == null || Node.at(resource.shape(), "CustomDomainConfig") instanceof Node.Unknown) {
            return;
        }
        if (Node.at(resource.shape(), "CustomDomainConfig") != null) {
            custom(domain, name);
        } else if (!PREFIX.matcher(name).matches()) {
            add(
                    SettingRules.DOMAIN_PREFIX,
                    domain.span(),
                    "the prefix has another form",
                    "1 to 63 lower-case letters, digits and inner hyphens; a full name needs CustomDomainConfig",
                    "The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers,"
                            + " and hyphens.");
        } else if (List.of(name.split("-")).stream().anyMatch(RESERVED::contains)) {
            add(
                    SettingRules.DOMAIN_RESERVED,
                    domain.span(),
                    "cognito, aws or amazon stands alone between hyphens",
                    "another prefix",
                    "Invalid request provided: AWS::Cognito::UserPoolDomain");
        }
    }

    private void custom(Stated<String> domain, String name) {
        if (!FULL_NAME.matcher(name).matches()) {
            add(
                    SettingRules.DOMAIN_CUSTOM,
                    domain.span(),
                    "the custom domain is no full name below another domain",
                    "a name such as auth.example.com",
                    "Custom domain is not a valid subdomain: Was not able to resolve a DNS A record for the parent domain or"
                            + " domain parent is a top-level domain.");
        }
        Stated<String> certificate = text("CustomDomainConfig/CertificateArn");
        String arn = certificate.value();
        if (arn != null && arn.startsWith("arn:aws:acm:") && !arn.startsWith("arn:aws:acm:us-east-1:")) {
            add(
                    SettingRules.DOMAIN_CUSTOM,
                    certificate.span(),
                    "the certificate is in another Region than us-east-1",
                    "a certificate of us-east-1",
                    "The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a"
                            + " valid certificate chain.");
        }
    }

    private static boolean isOfTier(@Nullable PoolDefinition pool, String tier) {
        return pool != null && pool.resource().text("UserPoolTier").is(tier);
    }

    private void logs() {
        PoolDefinition pool = pool();
        boolean plus = pool == null
                || pool.resource().text("UserPoolTier").isUnknown()
                || isOfTier(pool, "PLUS")
                || pool.isDeployed();
        for (Node configuration : Node.items(Node.at(resource.shape(), "LogConfigurations"))) {
            if (!plus && "userAuthEvents".equals(Node.text(Node.at(configuration, "EventSource")))) {
                add(
                        SettingRules.TIER,
                        configuration.span(),
                        "userAuthEvents are delivered by pools of the PLUS plan alone",
                        "the PLUS plan, or another source of events",
                        "The following feature is not available for the ESSENTIALS pricing tier configured: Log Streaming");
            }
        }
    }

    private void branding() {
        Node settings = Node.at(resource.shape(), "Settings");
        if (settings != null && isTrue("UseCognitoProvidedValues")) {
            add(
                    SettingRules.BRANDING_VALUES,
                    settings.span(),
                    "settings stand beside UseCognitoProvidedValues",
                    "one of the two",
                    "useCognitoProvidedValues or settings should be specified (but not both)");
        }
        for (Node asset : Node.items(Node.at(resource.shape(), "Assets"))) {
            String category = Node.text(Node.at(asset, "Category"));
            if ("ICO".equals(Node.text(Node.at(asset, "Extension")))
                    && category != null
                    && !category.startsWith("FAVICON")) {
                add(
                        SettingRules.BRANDING_ASSET,
                        asset.span(),
                        "an ICO file is an asset of another category than the favicon",
                        "PNG, JPEG, SVG or WEBP",
                        "Invalid assets provided.");
            }
        }
    }

    private void risks() {
        for (String list : List.of("BlockedIPRangeList", "SkippedIPRangeList")) {
            for (Stated<String> entry :
                    list("RiskExceptionConfiguration/" + list).items()) {
                if (entry.value() != null && !CIDR.matcher(entry.value()).matches()) {
                    add(
                            SettingRules.IP_RANGE,
                            entry.span(),
                            "the entry of " + list + " is no CIDR block",
                            "a block such as 10.0.0.0/24",
                            "Incorrect CIDR format");
                }
            }
        }
    }

    private void customization() {
        PoolDefinition pool = pool();
        if (pool != null
                && !resource.pool().isUnknown()
                && !pool.isDeployed()
                && all.resources(ResourceKind.DOMAIN).isEmpty()) {
            add(
                    SettingRules.CSS_DOMAIN,
                    "UserPoolId",
                    "the definitions give the pool no domain",
                    "a domain that is made before the customization",
                    "There has to be an existing domain associated with this user pool.");
        }
        Stated<String> css = text("CSS");
        if (css.value() != null) {
            Matcher rules = CLASS.matcher(css.value());
            while (rules.find()) {
                String selector = rules.group(1).strip();
                if (!selector.startsWith(".") && !selector.startsWith("@") && !selector.startsWith("/*")) {
                    add(
                            SettingRules.CSS,
                            css.span(),
                            "a rule is for an element and not for a class that can be customized",
                            "classes such as .banner-customizable",
                            "The CSS class … is not in the list of allowed classes.");
                    return;
                }
            }
        }
    }

    private void identityPool() {
        for (Node provider : Node.items(Node.at(resource.shape(), "CognitoIdentityProviders"))) {
            Node name = Node.at(provider, "ProviderName");
            String text = Node.text(name);
            if (name != null && text != null && !POOL_ENDPOINT.matcher(text).matches()) {
                add(
                        SettingRules.IDENTITY_PROVIDER_NAME,
                        name.span(),
                        "it is not the endpoint of a user pool with its id",
                        "cognito-idp.REGION.amazonaws.com/POOL_ID",
                        "Invalid Cognito Identity Provider");
            }
        }
        Stated<String> developer = text("DeveloperProviderName");
        if (developer.value() != null
                && !DEVELOPER_NAME.matcher(developer.value()).matches()) {
            add(
                    SettingRules.DEVELOPER_PROVIDER,
                    developer.span(),
                    "the name has other characters",
                    "word characters, dots, underscores and hyphens",
                    "1 validation error detected: Value at 'developerProviderName' failed to satisfy constraint: Member must"
                            + " satisfy regular expression pattern: [\\w._-]+");
        }
    }

    private void roles() {
        Node.members(Node.at(resource.shape(), "Roles")).forEach((key, member) -> {
            if (!ROLES.contains(key)) {
                add(
                        SettingRules.ROLE_KEYS,
                        member.key(),
                        "the key is neither authenticated nor unauthenticated",
                        "authenticated and unauthenticated",
                        "1 validation error detected: Value at 'roles' failed to satisfy constraint: Map keys must satisfy"
                                + " constraint");
            }
        });
        Node.members(Node.at(resource.shape(), "RoleMappings")).values().forEach(member -> {
            List<Node> rules = Node.items(Node.at(Node.at(member.value(), "RulesConfiguration"), "Rules"));
            if (rules.size() > MOST_RULES) {
                add(
                        SettingRules.ROLE_MATCH,
                        member.key(),
                        "there are " + rules.size() + " rules",
                        "at most " + MOST_RULES,
                        "The number of rules in the request exceeded 25.");
            }
            for (Node rule : rules) {
                Node match = Node.at(rule, "MatchType");
                String text = Node.text(match);
                if (match != null && text != null && !MATCHES.contains(text)) {
                    add(
                            SettingRules.ROLE_MATCH,
                            match.span(),
                            "the word is none of those by which rules match",
                            "Equals, Contains, StartsWith or NotEqual",
                            "Member must satisfy enum value set: [NotEqual, StartsWith, Contains, Equals]");
                }
            }
        });
    }
}
