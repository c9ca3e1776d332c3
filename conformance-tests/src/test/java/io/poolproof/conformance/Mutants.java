package io.poolproof.conformance;

import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.fixtures.CaseFile;
import io.poolproof.schemas.RuleIndex;
import io.poolproof.schemas.RuleIndex.RuleSummary;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Verdict;
import io.poolproof.server.ReferenceServer;
import io.poolproof.server.mutants.Mutation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Servers that are wrong in one way each, and the cases that notice. */
public final class Mutants {
    private static final Set<Verdict> IS_PLAYED = Set.of(Verdict.PASS, Verdict.OBSERVED);
    private static final RuleIndex RULES = RuleIndex.load();
    /** What the cases of a rule see on a server that is wrong only in the rules that mask them, by those rules and the rule. */
    private static final Map<String, Map<String, CaseLine>> UNMUTATED = new ConcurrentHashMap<>();

    private static @Nullable List<Mutant> all;

    private Mutants() {}

    /**
     * A server that is wrong in one way.
     *
     * @param id the rule that it does not enforce, or the mutation
     * @param words what is wrong
     * @param isRuleLeftOut whether it is wrong by not enforcing a rule
     * @param asked the rules, or single cases of rules, that are played on it, the likeliest to notice first
     * @param masks rules that it does not enforce either, because they refuse the same requests
     * @param killers the cases that notice, of the first rule whose cases do
     * @param level the strongest level at which they notice; null where none does
     */
    public record Mutant(
            String id,
            String words,
            boolean isRuleLeftOut,
            List<String> asked,
            Set<String> masks,
            List<String> killers,
            @Nullable Level level) {

        private Mutant killedBy(List<String> cases, Level strongest) {
            return new Mutant(id, words, isRuleLeftOut, asked, masks, cases, strongest);
        }
    }

    /** All of them, played once. */
    public static synchronized List<Mutant> all() {
        List<Mutant> mutants = all;
        if (mutants == null) {
            mutants = played(unplayed());
            all = mutants;
        }
        return mutants;
    }

    /** A part of them, the same every time. */
    static List<Mutant> oneIn(int number) {
        List<Mutant> mutants = unplayed();
        return played(IntStream.range(0, mutants.size())
                .filter(index -> index % number == 0)
                .mapToObj(mutants::get)
                .toList());
    }

    private static List<Mutant> unplayed() {
        return Stream.concat(
                        TestRuns.FIXTURES.caseFiles().values().stream()
                                .filter(Mutants::isRefusal)
                                .map(Mutants::without),
                        Arrays.stream(Mutation.values())
                                .filter(Mutants::isAskedAbout)
                                .map(Mutants::with))
                .toList();
    }

    private static List<Mutant> played(List<Mutant> mutants) {
        return mutants.parallelStream().map(Mutants::played).toList();
    }

    /** A rule that only warns, or says what a request leaves behind, refuses nothing, so that no server can leave it out. */
    private static boolean isRefusal(CaseFile file) {
        RuleSummary rule = RULES.rule(file.rule()).orElseThrow();
        return rule.severity().equals("error") && !rule.kind().equals("behaviour");
    }

    /** Whether there is any case of what it is about. */
    private static boolean isAskedAbout(Mutation mutation) {
        Set<String> rules = MutationCases.of(mutation).stream()
                .map(asked -> asked.split("/", 2)[0])
                .collect(Collectors.toSet());
        return TestRuns.FIXTURES.caseFiles().values().stream()
                .map(CaseFile::rule)
                .anyMatch(rules::contains);
    }

    private static Mutant without(CaseFile file) {
        String words = RULES.rule(file.rule()).orElseThrow().words();
        return new Mutant(file.rule(), words, true, List.of(file.rule()), Set.copyOf(file.masks()), List.of(), null);
    }

    private static Mutant with(Mutation mutation) {
        return new Mutant(
                mutation.id(), mutation.words(), false, MutationCases.of(mutation), Set.of(), List.of(), null);
    }

    private static Mutant played(Mutant mutant) {
        ReferenceServer.Builder builder =
                ReferenceServer.builder().controls(true).without(mutant.masks());
        if (mutant.isRuleLeftOut()) {
            builder.without(Set.of(mutant.id()));
        }
        Mutation.named(mutant.id())
                .filter(mutation -> !mutant.isRuleLeftOut())
                .ifPresent(mutation -> builder.seams(mutation.seams()));
        try (ReferenceServer server = builder.start()) {
            for (String asked : mutant.asked()) {
                Map<String, CaseLine> usual = unmutated(mutant.masks(), asked);
                Map<String, Level> killers = new ConcurrentHashMap<>();
                lines(server, asked)
                        .values()
                        .forEach(line ->
                                noticed(line, usual.get(line.id())).ifPresent(level -> killers.put(line.id(), level)));
                if (!killers.isEmpty()) {
                    return mutant.killedBy(killers.keySet().stream().sorted().toList(), strongest(killers.values()));
                }
            }
        }
        return mutant;
    }

    private static Level strongest(Collection<Level> levels) {
        return levels.stream().min(Enum::compareTo).orElseThrow();
    }

    /** What the cases see where nothing is wrong but the masks; no case may fail there. */
    static Map<String, CaseLine> unmutated(Set<String> masks, String asked) {
        return UNMUTATED.computeIfAbsent(masks + asked, key -> {
            try (ReferenceServer server =
                    ReferenceServer.builder().controls(true).without(masks).start()) {
                return lines(server, asked);
            }
        });
    }

    private static Map<String, CaseLine> lines(ReferenceServer server, String asked) {
        String rule = asked.split("/", 2)[0];
        ConformanceRun run = TestRuns.on(server.endpoint(), rule);
        return run.cases().stream()
                .filter(one -> one.rule().equals(rule) && (one.id() + "@").startsWith(asked))
                .map(run::play)
                .collect(Collectors.toMap(CaseLine::id, line -> line));
    }

    /** At which level a case notices: it fails where it did not, or what it only observes is different. */
    private static Optional<Level> noticed(CaseLine line, @Nullable CaseLine usual) {
        if (usual == null || usual.verdict() == Verdict.FAIL) {
            return Optional.empty();
        }
        if (line.verdict() == Verdict.FAIL) {
            List<Level> failed = new ArrayList<>();
            line.aspects().stream().filter(one -> !one.matches()).forEach(one -> failed.add(one.level()));
            return Optional.of(strongest(failed));
        }
        // What is known of the service only by inference is written down in cases that hold, too.
        boolean isOtherwise = line.verdict() == usual.verdict()
                && IS_PLAYED.contains(line.verdict())
                && !observations(line).equals(observations(usual));
        return isOtherwise ? Optional.of(Level.OBSERVE) : Optional.empty();
    }

    private static List<String> observations(CaseLine line) {
        return line.aspects().stream()
                .filter(one -> line.verdict() == Verdict.OBSERVED || one.level() == Level.OBSERVE)
                .map(AspectResult::actual)
                .toList();
    }
}
