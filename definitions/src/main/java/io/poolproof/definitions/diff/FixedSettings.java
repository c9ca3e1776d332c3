package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.StatedList;
import io.poolproof.definitions.model.Tool;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.rules.ChangeRules;
import io.poolproof.validation.rules.DefinitionRule;
import java.util.ArrayList;
import java.util.List;

/** What will happen for settings of a pool that are fixed when it is created. */
final class FixedSettings {
    private final PoolDefinition deployed;
    private final PoolDefinition proposed;
    private final Tool tool;
    private final List<Problem> problems = new ArrayList<>();

    private FixedSettings(PoolDefinition deployed, PoolDefinition proposed) {
        this.deployed = deployed;
        this.proposed = proposed;
        this.tool = proposed.origin().tool();
    }

    /** A plan has decided already what it replaces. */
    static List<Problem> problems(PoolDefinition deployed, PoolDefinition proposed, boolean planned) {
        if (planned
                || proposed.origin().format() == Format.ADDITION
                || proposed.origin().format() == Format.UPDATE_INPUT) {
            return List.of();
        }
        FixedSettings diff = new FixedSettings(deployed, proposed);
        diff.list("AliasAttributes", deployed.aliasAttributes(), proposed.aliasAttributes());
        diff.list("UsernameAttributes", deployed.usernameAttributes(), proposed.usernameAttributes());
        diff.caseSensitivity(deployed.caseSensitive(), proposed.caseSensitive());
        diff.name(deployed.name(), proposed.name());
        return diff.problems;
    }

    private void list(String property, StatedList before, StatedList after) {
        if (!before.isKnown() || !after.isKnown()) {
            unknown(property, after.span());
        } else if (!before.texts().equals(after.texts())) {
            fixed(property, after.span(), before.texts() + " becomes " + after.texts());
        }
    }

    /** To state it for the first time is an update, too, whatever it says. */
    private void caseSensitivity(Stated<Boolean> before, Stated<Boolean> after) {
        if (before.isUnknown() || after.isUnknown()) {
            unknown("UsernameConfiguration", after.span());
        } else if (before.isStated() && after.isStated() && !after.is(Boolean.TRUE.equals(before.value()))) {
            fixed(
                    "UsernameConfiguration",
                    after.span(),
                    "CaseSensitive " + before.value() + " becomes " + after.value());
        } else if (before.isAbsent() && after.isStated()) {
            fixed(
                    "UsernameConfiguration",
                    after.span(),
                    "CaseSensitive " + after.value() + " is stated for the first time");
        } else if (before.isStated() && after.isAbsent()) {
            leftOut(after.span());
        }
    }

    /** Whether to leave the setting out counts as an update of it was not found. */
    private void leftOut(Span span) {
        problems.add(change(ChangeRules.POOL_SETTING, Verdict.UNKNOWN, span)
                .said(
                        "UsernameConfiguration is left out; it is fixed when a pool is created, and the update may be refused",
                        "keep it as it was"));
    }

    private void unknown(String property, Span span) {
        problems.add(change(ChangeRules.POOL_SETTING, Verdict.UNKNOWN, span)
                .said(
                        property + " is known only after deployment; it is fixed when a pool is created",
                        "compare the plan or the synthesised template, in which it is known"));
    }

    private Change change(DefinitionRule rule, Verdict verdict, Span span) {
        return new Change(rule, verdict, proposed.resource()).at(span);
    }

    private void fixed(String property, Span span, String difference) {
        String keep = "keep the setting; another one needs another pool, to which users have to be moved";
        String what = property + " " + difference;
        problems.add(
                switch (tool) {
                    case TERRAFORM -> replaced(span, what, keep);
                    case CLOUDFORMATION ->
                        change(ChangeRules.POOL_SETTING, Verdict.REFUSED, span)
                                .answer("Updates are not allowed for property - " + property)
                                .facts(Fact.CLOUDFORMATION_SETTINGS_FIXED_AT_CREATION)
                                .said(
                                        what
                                                + "; an early edition of the reference says that the pool is replaced instead",
                                        keep);
                    case API ->
                        change(ChangeRules.POOL_SETTING, Verdict.REFUSED, span)
                                .facts(Fact.POOL_SETTINGS_FIXED_AT_CREATION)
                                .said(what + "; no operation changes it", keep);
                });
    }

    private Problem replaced(Span span, String what, String keep) {
        return new Fate(new Sides(Definitions.NONE, Definitions.NONE))
                .replaced(
                        deployed.resource(),
                        proposed.resource(),
                        span,
                        " because " + what,
                        List.of(Fact.TERRAFORM_SETTINGS_THAT_REPLACE_THE_POOL),
                        keep);
    }

    private void name(Stated<String> before, Stated<String> after) {
        if (!before.isStated() || !after.isStated() || after.is(String.valueOf(before.value()))) {
            return;
        }
        String what = "the pool's name changes";
        if (tool == Tool.TERRAFORM) {
            problems.add(replaced(after.span(), what, "keep the name"));
        } else if (tool == Tool.CLOUDFORMATION) {
            problems.add(change(ChangeRules.POOL_SETTING, Verdict.UNKNOWN, after.span())
                    .facts(Fact.CLOUDFORMATION_POOL_NAME)
                    .said(
                            what + "; sources differ on whether CloudFormation renames the pool or replaces it",
                            "make a change set and look for Replacement before you deploy"));
        }
    }
}
