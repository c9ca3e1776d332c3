package io.poolproof.definitions.check;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.StatedList;
import io.poolproof.validation.rules.SettingRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What settings of a pool have to fit each other. */
final class PoolSettingChecks extends SettingChecks {
    private static final Pattern ADDRESS = Pattern.compile("(?s)[^@]*\\S@\\S.*");
    private static final Pattern DOMAIN_NAME = Pattern.compile("[A-Za-z0-9._-]+");

    PoolSettingChecks(Definitions all, ResourceDefinition pool) {
        super(all, pool);
    }

    @Override
    void judge() {
        triggers();
        tier();
        recovery();
        email();
        factors();
        others();
    }

    private void triggers() {
        for (String sender : List.of("CustomEmailSender", "CustomSMSSender")) {
            Node there = Node.at(Node.at(resource.shape(), "LambdaConfig"), sender);
            if (there instanceof Node.Mapping && isAbsent("LambdaConfig/KMSKeyID")) {
                add(
                        SettingRules.SENDER_WITHOUT_KEY,
                        there.span(),
                        sender + " gets its codes encrypted, and LambdaConfig names no key",
                        "add KMSKeyID to LambdaConfig",
                        "KMSKeyId parameter is required when Custom SMS/Email Lambda trigger is used.");
            }
        }
        String older = written("LambdaConfig/PreTokenGeneration");
        String newer = written("LambdaConfig/PreTokenGenerationConfig/LambdaArn");
        if (older != null && newer != null && !older.equals(newer)) {
            add(
                    SettingRules.TWO_TOKEN_TRIGGERS,
                    "LambdaConfig/PreTokenGeneration",
                    "it names another function than PreTokenGenerationConfig",
                    "leave PreTokenGeneration out, or name the same function",
                    "Cannot use PreTokenGenerationLambda and PreTokenGeneration with different Lambda function ARN's");
        }
    }

    /** What stands for a function, as a text or as a reference; null where nobody can tell one from another. */
    private @Nullable String written(String path) {
        Node node = Node.nearest(resource.shape(), "/" + path);
        boolean there = text(path).isStated() || node instanceof Node.Reference;
        return there ? Node.notation(node) : null;
    }

    private void tier() {
        if (!text("UserPoolTier").is("LITE")) {
            return;
        }
        StatedList first = list("Policies/SignInPolicy/AllowedFirstAuthFactors");
        if (first.texts().stream().anyMatch(factor -> !factor.equals("PASSWORD"))) {
            add(
                    SettingRules.TIER,
                    first.span(),
                    "the LITE plan has no passwordless sign-in",
                    "take the ESSENTIALS or the PLUS plan, or allow PASSWORD alone",
                    "The following features need to be disabled for the LITE pricing tier configured: Passwordless Sign-In");
        }
        Stated<String> version = text("LambdaConfig/PreTokenGenerationConfig/LambdaVersion");
        if (version.is("V2_0") || version.is("V3_0")) {
            add(
                    SettingRules.TIER,
                    version.span(),
                    "the LITE plan has pre token generation of version V1_0 alone",
                    "take the ESSENTIALS or the PLUS plan, or V1_0",
                    "The following features need to be disabled for the LITE pricing tier configured: Token Customization with"
                            + " Pre-Token Generation Lambda V2_0");
        }
    }

    private void recovery() {
        Node mechanisms = Node.at(Node.at(resource.shape(), "AccountRecoverySetting"), "RecoveryMechanisms");
        Set<String> names = new HashSet<>();
        Set<String> priorities = new HashSet<>();
        List<Node> entries = Node.items(mechanisms);
        for (Node entry : entries) {
            String name = Node.text(Node.at(entry, "Name"));
            String priority = Node.text(Node.at(entry, "Priority"));
            boolean again = (name != null && !names.add(name)) || (priority != null && !priorities.add(priority));
            if (again) {
                add(
                        SettingRules.RECOVERY_TWICE,
                        entry.span(),
                        "an earlier mechanism has the same name or priority",
                        "give each mechanism a priority of its own",
                        "Invalid account recovery setting parameter. Account Recovery Setting cannot have duplicate priorities"
                                + " or recovery mechanisms.");
            }
        }
        if (entries.size() > 1 && names.contains("admin_only") && mechanisms != null) {
            add(
                    SettingRules.RECOVERY_ADMIN,
                    mechanisms.span(),
                    "admin_only stands beside another mechanism",
                    "keep admin_only alone, or leave it out",
                    "Invalid account recovery setting parameter. Account Recovery Setting cannot use admin_only setting with any"
                            + " other recovery mechanisms.");
        }
    }

    private void email() {
        boolean developer = text("EmailConfiguration/EmailSendingAccount").is("DEVELOPER");
        if (developer && isAbsent("EmailConfiguration/SourceArn")) {
            add(
                    SettingRules.EMAIL_SOURCE,
                    "EmailConfiguration/EmailSendingAccount",
                    "e-mail is sent by DEVELOPER, and no SES identity is named",
                    "add SourceArn",
                    "Source ARN is required to use DEVELOPER email sending owner");
        }
        Stated<String> from = text("EmailConfiguration/From");
        String address = from.value();
        if (address != null && !address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            add(
                    SettingRules.EMAIL_FROM,
                    from.span(),
                    "it is no address",
                    "an address, with or without a name before it",
                    "Provided From email address is invalid");
        }
    }

    private void factors() {
        StatedList factors = list("EnabledMfas");
        Stated<String> mfa = text("MfaConfiguration");
        boolean off = mfa.is("OFF") || mfa.isAbsent();
        if (off && mfa.isStated() && !factors.items().isEmpty() && factors.isKnown()) {
            add(
                    SettingRules.MFA_OFF,
                    factors.span(),
                    "factors are enabled, and MfaConfiguration is OFF",
                    "set MfaConfiguration to OPTIONAL or ON, or enable no factor",
                    "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.");
        }
        Stated<String> sender = text("EmailConfiguration/EmailSendingAccount");
        if (factors.holds("EMAIL_OTP") && !off && (sender.is("COGNITO_DEFAULT") || sender.isAbsent())) {
            add(
                    SettingRules.EMAIL_FACTOR,
                    factors.span(),
                    "e-mail codes are a factor, and e-mail is sent by Cognito itself",
                    "set EmailConfiguration.EmailSendingAccount to DEVELOPER",
                    "Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of"
                            + " COGNITO_DEFAULT. Update the value of EmailSendingAccount.");
        }
    }

    private void others() {
        StatedList first = list("Policies/SignInPolicy/AllowedFirstAuthFactors");
        if (!first.items().isEmpty() && first.isKnown() && !first.holds("PASSWORD")) {
            add(
                    SettingRules.FIRST_FACTOR,
                    first.span(),
                    "PASSWORD is not among the first factors",
                    "add PASSWORD",
                    "Password should be configured as one of the allowed first auth factors.");
        }
        String unused = "AdminCreateUserConfig/UnusedAccountValidityDays";
        if (text(unused).isStated()
                && text("Policies/PasswordPolicy/TemporaryPasswordValidityDays").isStated()) {
            add(
                    SettingRules.UNUSED_ACCOUNTS,
                    unused,
                    "it stands beside TemporaryPasswordValidityDays of the password policy",
                    "leave UnusedAccountValidityDays out",
                    "Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays");
        }
        Stated<String> party = text("WebAuthnRelyingPartyID");
        if (party.value() != null && !DOMAIN_NAME.matcher(party.value()).matches()) {
            add(
                    SettingRules.RELYING_PARTY,
                    party.span(),
                    "it is no bare domain name",
                    "a domain name without scheme, port and path",
                    "RelyingPartyId contains invalid characters");
        }
    }
}
