package io.poolproof.conformance.recording;

import io.poolproof.fixtures.Claim;
import io.poolproof.fixtures.Fact;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a recording says about one claim of a fact.
 *
 * @param fact id of the fact
 * @param supports whether what was seen is what the claim says
 * @param seen what was seen, as results have it
 * @param operation the operation that was called
 * @param judged whether the claim's aspect was compared; where not, {@code seen} is for somebody to read
 */
public record ShownClaim(String fact, Aspect aspect, boolean supports, String seen, String operation, boolean judged) {

    private static final Set<Verdict> SHOW_SOMETHING =
            Set.of(Verdict.PASS, Verdict.FAIL, Verdict.OBSERVED, Verdict.DEVIATES, Verdict.STALE);

    /** What the lines of a replay say about the claims that their cases rest on, each once, in the order of the facts' ids. */
    public static List<ShownClaim> of(Fixtures fixtures, List<CaseLine> lines) {
        List<ShownClaim> all = new ArrayList<>();
        for (CaseLine line : lines) {
            if (line.kind() == CaseLine.Kind.CASE && SHOW_SOMETHING.contains(line.verdict())) {
                fixtures.expandedCase(line.id()).ifPresent(one -> add(fixtures, one, line, all));
            }
        }
        return all.stream()
                .distinct()
                .sorted(Comparator.comparing(ShownClaim::fact)
                        .thenComparing(ShownClaim::aspect)
                        .thenComparing(ShownClaim::operation)
                        .thenComparing(ShownClaim::seen))
                .toList();
    }

    private static void add(Fixtures fixtures, ExpandedCase one, CaseLine line, List<ShownClaim> all) {
        boolean either = one.fixture().expect().either() != null;
        List<Fact> facts = one.fixture().facts().stream()
                .map(fixtures.catalogue()::fact)
                .flatMap(Optional::stream)
                .filter(fact -> fact.isAbout(one.operation()))
                .toList();
        for (AspectResult result : line.aspects()) {
            for (Fact fact : facts) {
                // Which functions are called is an effect to the facts.
                Aspect aspect = result.aspect() == Aspect.TRIGGERS ? Aspect.EFFECT : result.aspect();
                Claim claim = fact.claim(aspect);
                if (claim != null) {
                    // Where either may be right, the case compares with nothing that the fact says.
                    boolean supports = either ? saysSo(claim, result) : result.matches();
                    all.add(new ShownClaim(
                            fact.id(), aspect, supports, result.actual(), one.operation(), !either || supports));
                }
            }
        }
    }

    private static boolean saysSo(Claim claim, AspectResult result) {
        return result.aspect() == Aspect.OUTCOME
                && claim.texts().stream().anyMatch(text -> result.actual().startsWith(text));
    }
}
