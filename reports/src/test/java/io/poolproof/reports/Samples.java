package io.poolproof.reports;

import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Confidence;
import io.poolproof.schemas.results.DeviationSummary;
import io.poolproof.schemas.results.EndLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Observed;
import io.poolproof.schemas.results.Reproduction;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.ResultsFile;
import io.poolproof.schemas.results.RunLine;
import io.poolproof.schemas.results.SourceSummary;
import io.poolproof.schemas.results.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Results made up for tests. */
final class Samples {
    /** Everything that a target could say to break a report. */
    static final String HOSTILE =
            "<script>alert(1)</script><img src=x onerror=alert(2)> [x](javascript:alert(3)) \u001b[31mred\u001b[0m"
                    + " \u0000\u0008 ]]> ``` @all #1 &amp; \u202Eevil\u202C \uD800 ${jndi:x} @data@ 'single' \"double\" | pipe\n## heading";

    static final SourceSummary RECORDING = new SourceSummary(
            "recorded-here", "exchange", "the-fact", "https://github.com/one/app@0123abc src/Test.java", "2023-01-28");
    static final SourceSummary MODEL =
            new SourceSummary("the-model", "model", "the-fact", "Maven artifact a:b:1, model.json", "2025-12");

    private Samples() {}

    static RunLine run(String title, String kind) {
        return new RunLine(
                ResultsFile.FORMAT,
                title.replace(' ', '-'),
                title,
                kind,
                "1.0",
                "0.1.0",
                "2026-11-25T09:00:00Z",
                "7",
                List.of(),
                Map.of("region", "us-east-1"));
    }

    static Results results(CaseLine... lines) {
        return results(run("stand-in", "emulator"), List.of(lines));
    }

    static Results results(RunLine run, List<CaseLine> lines) {
        return new Results(run, lines, new EndLine(Map.of(), 1500));
    }

    static CaseLine pass(String id) {
        return line(id, Verdict.PASS, aspect(Aspect.OUTCOME, "refused", "refused", Level.MUST));
    }

    /** A case that is accepted where it must be refused. */
    static CaseLine accepted(String id) {
        return line(id, Verdict.FAIL, aspect(Aspect.OUTCOME, "refused", "accepted", Level.MUST));
    }

    static CaseLine wrongError(String id, String expected, String actual, Level level) {
        return line(
                id,
                Verdict.FAIL,
                aspect(Aspect.OUTCOME, "refused", "refused", Level.MUST),
                aspect(Aspect.ERROR, expected, actual, level));
    }

    static AspectResult aspect(Aspect aspect, String expected, String actual, Level level) {
        return new AspectResult(
                aspect,
                expected,
                actual,
                expected.equals(actual),
                level,
                level == Level.OBSERVE ? Confidence.INFERRED : Confidence.RECORDED,
                List.of(RECORDING, MODEL));
    }

    static CaseLine line(String id, Verdict verdict, AspectResult... aspects) {
        List<AspectResult> all = List.of(aspects);
        String outcome = all.isEmpty() ? "set-up fails" : all.get(0).actual();
        String error = all.stream()
                .filter(aspect -> aspect.aspect() == Aspect.ERROR)
                .map(AspectResult::actual)
                .findFirst()
                .orElse(null);
        Level level = all.isEmpty() ? Level.MUST : all.get(0).level();
        String rule = id.substring(0, id.indexOf('/'));
        return new CaseLine(
                id,
                CaseLine.Kind.CASE,
                rule,
                "The words of " + rule + ".",
                "a title",
                id.substring(id.indexOf('@') + 1),
                verdict,
                level,
                all,
                new Observed(outcome, error, outcome.equals("accepted") ? 200 : 400, true),
                reason(verdict),
                null,
                verdict == Verdict.DEVIATES
                        ? new DeviationSummary("accepted", "it is simpler so", null, "2026-01-01", null)
                        : null,
                new Reproduction(
                        "curl -sS http://127.0.0.1:9229 -d '{\"AccessToken\":\"'\"$ACCESS_TOKEN\"'\"}'",
                        "aws cognito-idp update-user-attributes",
                        "client.updateUserAttributes();"),
                "exchanges/one.json",
                12);
    }

    static CaseLine withObserved(CaseLine line, Observed observed) {
        return with(line, observed, line.reason());
    }

    static CaseLine withReason(CaseLine line, String reason) {
        return with(line, line.observed(), reason);
    }

    private static CaseLine with(CaseLine line, @Nullable Observed observed, @Nullable String reason) {
        return new CaseLine(
                line.id(),
                line.kind(),
                line.rule(),
                line.words(),
                line.title(),
                line.operation(),
                line.verdict(),
                line.level(),
                line.aspects(),
                observed,
                reason,
                line.twin(),
                line.deviation(),
                line.reproduction(),
                line.exchanges(),
                line.milliseconds());
    }

    private static @Nullable String reason(Verdict verdict) {
        return switch (verdict) {
            case INCONCLUSIVE -> "the twin is refused too";
            case UNSUPPORTED -> "the target has no such operation";
            case STALE -> "the target answers as the service does; delete the pin";
            case ERROR -> "IllegalStateException at x";
            default -> null;
        };
    }

    /** Every text that a target could have a part in, hostile. */
    static CaseLine hostile(String id, Verdict verdict) {
        CaseLine line = accepted(id);
        return new CaseLine(
                id,
                line.kind(),
                line.rule(),
                line.words(),
                HOSTILE,
                line.operation(),
                verdict,
                line.level(),
                List.of(
                        new AspectResult(
                                Aspect.ERROR,
                                "SomeException",
                                HOSTILE,
                                false,
                                Level.MUST,
                                Confidence.RECORDED,
                                List.of(RECORDING)),
                        new AspectResult(
                                Aspect.MESSAGE,
                                "{name}: no",
                                HOSTILE,
                                false,
                                Level.MUST,
                                Confidence.RECORDED,
                                List.of(MODEL))),
                new Observed("refused", HOSTILE, 400, true),
                HOSTILE,
                null,
                verdict == Verdict.DEVIATES
                        ? new DeviationSummary(HOSTILE, HOSTILE, HOSTILE, "2026-01-01", null)
                        : null,
                new Reproduction("curl " + HOSTILE, "aws " + HOSTILE, "java " + HOSTILE),
                "exchanges/one.json",
                1);
    }

    static Results partial(Results results) {
        return new Results(results.run(), results.cases(), null);
    }
}
