package io.poolproof.cli;

import io.poolproof.fixtures.Catalogue;
import io.poolproof.fixtures.Claim;
import io.poolproof.fixtures.Fact;
import io.poolproof.fixtures.MessageSearch.Match;
import io.poolproof.schemas.RuleIndex;
import io.poolproof.schemas.RuleIndex.RuleSummary;
import io.poolproof.schemas.results.Aspect;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the text of an error comes from, and what to do about it: facts, the likeliest first. */
final class MessageText {
    private static final int MOST = 5;

    private final Catalogue catalogue;
    private final RuleIndex rules;

    MessageText(Catalogue catalogue, RuleIndex rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    /** The best of the matches, of which there is at least one. */
    String of(List<Match> matches) {
        StringBuilder text = new StringBuilder();
        text.append(matches.size() == 1 ? "1 fact fits" : matches.size() + " facts fit")
                .append(matches.size() > 1 ? ", the likeliest first" : "")
                .append('\n');
        matches.stream().limit(MOST).forEach(match -> fact(text, match));
        if (matches.size() > MOST) {
            text.append("\nand ").append(matches.size() - MOST).append(" more that fit less well\n");
        }
        return text.toString().stripTrailing();
    }

    private void fact(StringBuilder text, Match match) {
        Fact fact = match.fact();
        text.append('\n')
                .append(fact.id())
                .append(": ")
                .append(fact.statement())
                .append('\n');
        line(text, "words", match.wording().strip().replace("\n", "\n           "));
        claim(text, "error", fact, fact.claim(Aspect.ERROR));
        claim(text, "outcome", fact, fact.claim(Aspect.OUTCOME));
        claim(text, "effect", fact, fact.claim(Aspect.EFFECT));
        line(text, "from", String.join(", ", fact.operations()).replace("*", "any operation"));
        line(text, "when", fact.given());
        List<RuleSummary> resting = rules.rules().stream()
                .filter(rule -> rule.facts().contains(fact.id()))
                .toList();
        if (fact.remedy() != null) {
            line(text, "to do", fact.remedy());
        } else if (!resting.isEmpty()) {
            line(text, "to do", "keep to the rule: " + resting.get(0).words());
        } else if (!fact.note().isEmpty()) {
            line(text, "note", fact.note());
        }
        resting.stream().limit(MOST).forEach(rule -> line(text, "rule", rule.id()));
    }

    private void claim(StringBuilder text, String title, Fact fact, @Nullable Claim claim) {
        if (claim != null) {
            line(
                    text,
                    title,
                    String.join(" or ", claim.texts()) + " ("
                            + catalogue.confidence(fact, claim).name().toLowerCase(Locale.ROOT) + ")");
        }
    }

    private static void line(StringBuilder text, String title, String words) {
        if (!words.isEmpty()) {
            text.append("  ")
                    .append(String.format("%-8s ", title))
                    .append(words)
                    .append('\n');
        }
    }
}
