package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.Tool;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.rules.ChangeRules;
import io.poolproof.validation.rules.DefinitionRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What will happen to the settings of one resource that stays: changed in place, set back, kept, or the cause of a replacement. */
final class SettingDiffs {
    /** Fixed when a pool is created, and judged by themselves. */
    private static final Set<String> FIXED =
            Set.of("AliasAttributes", "UsernameAttributes", "UsernameConfiguration/CaseSensitive", "PoolName");

    /** Lists of an app client's rights, whose lost entries shut somebody out. */
    private static final Set<String> RIGHTS = Set.of(
            "ReadAttributes",
            "WriteAttributes",
            "ExplicitAuthFlows",
            "AllowedOAuthFlows",
            "AllowedOAuthScopes",
            "CallbackURLs",
            "LogoutURLs",
            "SupportedIdentityProviders");

    private final ResourceDefinition before;
    private final ResourceDefinition after;
    private final Sides sides;
    private final Map<String, Settings.Setting> old;
    private final Map<String, Settings.Setting> fresh;
    private final Tool tool;
    private final Omissions.@Nullable Route route;
    private final List<Problem> problems = new ArrayList<>();
    private int same;
    private boolean changed;

    SettingDiffs(ResourceDefinition before, ResourceDefinition after, Sides sides) {
        this.sides = sides;
        this.before = before;
        this.after = after;
        this.old = Settings.of(before);
        this.fresh = Settings.of(after);
        this.tool = after.origin().tool();
        this.route = route(before, after);
    }

    /** How a proposal that leaves something out gets to the service; null where it is to make something new. */
    private static Omissions.@Nullable Route route(ResourceDefinition before, ResourceDefinition after) {
        return switch (after.origin().tool()) {
            case API -> after.origin().format() == Format.UPDATE_INPUT ? Omissions.Route.CALL : null;
            case CLOUDFORMATION ->
                before.origin().tool() == Tool.CLOUDFORMATION
                        ? Omissions.Route.TEMPLATE_OVER_TEMPLATE
                        : Omissions.Route.TEMPLATE_OVER_DEPLOYED;
            case TERRAFORM -> Omissions.Route.CONFIGURATION;
        };
    }

    /** Settings whose change makes the tool replace the resource, with the fact that says so. */
    Map<String, Fact> replacements() {
        Map<String, Fact> causes = new LinkedHashMap<>();
        for (String name : names()) {
            Fact fact = Replacements.fact(tool, after.kind(), name.split("/")[0]);
            if (fact != null && isChanged(name)) {
                causes.put(name, fact);
            }
        }
        if (after.kind() == ResourceKind.CLIENT && isSecretChanged()) {
            causes.put(
                    "GenerateSecret", Objects.requireNonNull(Replacements.fact(tool, after.kind(), "GenerateSecret")));
        }
        Fact moved = Replacements.fact(tool, after.kind(), "UserPoolId");
        if (moved != null && isPoolChanged()) {
            causes.put("UserPoolId", moved);
        }
        return causes;
    }

    /** A description shows the secret itself, and none where it was taken out before the file was kept. */
    private boolean isSecretChanged() {
        boolean described = before.origin().format() == Format.DESCRIPTION && tool != Tool.API;
        Stated<Boolean> wanted = after.flag("GenerateSecret");
        return described
                && Node.at(before.shape(), "ClientSecret") != null
                && !wanted.isUnknown()
                && !Boolean.TRUE.equals(wanted.or(false));
    }

    private boolean isPoolChanged() {
        Node old = Node.at(before.shape(), "UserPoolId");
        Node now = Node.at(after.shape(), "UserPoolId");
        if (old instanceof Node.Reference was && now instanceof Node.Reference is && sides.isRename(was, is)) {
            return false;
        }
        boolean known = (old instanceof Node.Reference && now instanceof Node.Reference)
                || (old instanceof Node.Scalar && now instanceof Node.Scalar);
        return known && old != null && now != null && before.origin().tool() == tool && !Settings.same(old, now);
    }

    /** Whether a value that is known before is known to be another one after. */
    private boolean isChanged(String name) {
        Settings.Setting was = old.get(name);
        Settings.Setting is = fresh.get(name);
        boolean unknown = isUnknown(was) || isUnknown(is);
        if (unknown) {
            return false;
        }
        if (was != null && is != null) {
            return !Settings.same(was.value(), is.value());
        }
        Settings.Setting alone = was == null ? is : was;
        if (after.origin().format() == Format.TERRAFORM_SOURCE
                && before.origin().format() == Format.TERRAFORM_SOURCE) {
            // Terraform compares what is written: false in place of nothing is a change.
            return alone != null;
        }
        boolean alike = alone == null
                || Defaults.is(after.kind(), name, alone.value())
                || (before.origin().tool() != tool && is == null);
        return !alike;
    }

    private static boolean isUnknown(Settings.@Nullable Setting setting) {
        return setting != null
                && (setting.value() instanceof Node.Unknown || setting.value() instanceof Node.Reference);
    }

    private Set<String> names() {
        Map<String, Boolean> names = new LinkedHashMap<>();
        fresh.keySet().forEach(name -> names.put(name, true));
        old.keySet().forEach(name -> names.put(name, true));
        return names.keySet();
    }

    List<Problem> problems() {
        for (String name : names()) {
            if (FIXED.contains(name)) {
                continue;
            }
            Settings.Setting was = old.get(name);
            Settings.Setting is = fresh.get(name);
            if (was != null && (is == null || (isFilledIn(is) && !Settings.same(was.value(), is.value())))) {
                leftOut(name, was);
            } else if (is == null) {
                same++;
            } else if (was == null ? isSameAsNothing(name, is) : Settings.same(was.value(), is.value())) {
                same++;
            } else {
                changed(name, was, is);
            }
        }
        return problems;
    }

    /** Whether the tool fills it in, since the definition leaves it out. */
    private static boolean isFilledIn(Settings.Setting setting) {
        return setting.value() instanceof Node.Scalar scalar && scalar.style() == Node.Style.FILLED_IN;
    }

    /** How many settings are the same before and after. */
    int same() {
        return same;
    }

    /** Whether anything differs that the tool sends to the service. */
    boolean isAnythingChanged() {
        return changed;
    }

    private boolean isSameAsNothing(String name, Settings.Setting is) {
        return before.origin().tool() != tool && Defaults.is(after.kind(), name, is.value());
    }

    private Change change(DefinitionRule rule, Verdict verdict, Span span) {
        return new Change(rule, verdict, after).at(span);
    }

    private void leftOut(String name, Settings.Setting was) {
        Omissions.Route taken = route;
        if (taken == null
                || Defaults.is(after.kind(), name, was.value())
                || (isUnknown(was) && before.origin().format().isDeployed())) {
            same++;
            return;
        }
        changed |= tool != Tool.TERRAFORM;
        Omissions.Effect effect = Omissions.of(taken, after.kind(), name);
        if (effect.verdict() == Verdict.NOTHING) {
            same++;
            return;
        }
        String shown = Settings.shown(after.kind(), name, was.value());
        String setting = name.replace('/', '.');
        problems.add(change(
                        ChangeRules.SETTING_LEFT_OUT,
                        effect.verdict(),
                        after.shape().span())
                .facts(effect.facts())
                .said(
                        level(effect.verdict()),
                        setting + (shown.isEmpty() ? "" : " (" + shown + ")") + " is left out: " + effect.to(),
                        effect.verdict() == Verdict.KEPT
                                ? "to go back to the default, write the default down"
                                : "write it down as it is to be"));
    }

    /** What stays is worth a warning only where somebody may have meant it to go. */
    private Level level(Verdict verdict) {
        return verdict == Verdict.KEPT && route == Omissions.Route.CALL ? Level.NOTE : verdict.level();
    }

    private void changed(String name, Settings.@Nullable Setting was, Settings.Setting is) {
        changed = true;
        if (after.kind() == ResourceKind.CLIENT && RIGHTS.contains(name)) {
            problems.addAll(new RightsDiff(after, name, was == null ? null : was.value(), is).problems());
            return;
        }
        String old = was == null ? "" : Settings.shown(after.kind(), name, was.value());
        String now = Settings.shown(after.kind(), name, is.value());
        String setting = name.replace('/', '.');
        if (isUnknown(is) || isUnknown(was)) {
            problems.add(change(ChangeRules.SETTING_CHANGED, Verdict.UNKNOWN, is.key())
                    .said(
                            Level.NOTE,
                            setting + " is known only after deployment, so it was not compared",
                            "compare the plan or the synthesised template, in which it is known"));
            return;
        }
        boolean unprotected = name.equals("DeletionProtection") && old.equals("ACTIVE");
        boolean on = name.equals("MfaConfiguration") && now.equals("ON") && route == Omissions.Route.CALL;
        Change change = change(ChangeRules.SETTING_CHANGED, on ? Verdict.REFUSED : Verdict.CHANGED_IN_PLACE, is.key());
        if (on) {
            change.facts(Fact.UPDATE_USER_POOL_MFA_ON)
                    .answer("InvalidParameterException: Cannot turn MFA functionality ON, once the user pool has been"
                            + " created.");
        }
        problems.add(change.said(
                on ? Level.ERROR : unprotected ? Level.WARNING : Level.NOTE,
                setting + becomes(was, old, now),
                on
                        ? "turn it on with SetUserPoolMfaConfig"
                        : unprotected ? "whoever deploys can delete the pool" : ""));
    }

    private static String becomes(Settings.@Nullable Setting was, String old, String now) {
        if (now.isEmpty()) {
            return was == null ? " is set" : " changes";
        }
        return (old.isEmpty() ? "" : " " + old) + " becomes " + now;
    }
}
