package io.poolproof.cli;

import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.Excerpt;
import io.poolproof.definitions.document.Excerpts;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.Origin;
import io.poolproof.schemas.findings.EvidenceSummary;
import io.poolproof.schemas.findings.Finding;
import io.poolproof.schemas.findings.Place;
import io.poolproof.schemas.findings.Severity;
import io.poolproof.schemas.results.Confidence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Problems of definitions as the records of a findings document. */
final class FindingRecords {
    private static final int FINGERPRINT_BYTES = 16;

    private final Map<String, Integer> seen = new HashMap<>();
    private final IdentityHashMap<Document, Excerpts> ofDefinitions = new IdentityHashMap<>();
    private final IdentityHashMap<Document, Excerpts> ofRequests = new IdentityHashMap<>();

    static List<Finding> of(List<Problem> problems) {
        FindingRecords records = new FindingRecords();
        List<Finding> findings = new ArrayList<>();
        problems.forEach(problem -> findings.add(records.finding(problem)));
        return findings;
    }

    private Finding finding(Problem problem) {
        return new Finding(
                problem.rule(),
                problem.words(),
                Severity.valueOf(problem.level().name()),
                problem.verdict(),
                problem.origin().file(),
                problem.address().shown(),
                problem.attribute(),
                place(problem.origin(), problem.span()),
                problem.problem(),
                problem.help(),
                problem.answer(),
                problem.call(),
                problem.evidence().stream()
                        .map(evidence -> new EvidenceSummary(
                                evidence.fact(),
                                Confidence.valueOf(evidence.confidence().name())))
                        .toList(),
                fingerprint(problem),
                null);
    }

    private @Nullable Place place(Origin origin, Span span) {
        if (!origin.format().isWrittenByPeople() || !span.isSomewhere()) {
            return null;
        }
        boolean requests = origin.format() == Format.REQUESTS;
        Excerpt excerpt = (requests ? ofRequests : ofDefinitions)
                .computeIfAbsent(origin.document(), document -> new Excerpts(document, requests))
                .of(span);
        int end = span.endLine() == span.line()
                ? span.endColumn()
                : origin.document().line(span.line()).length() + 1;
        return new Place(
                origin.file(),
                span.line(),
                span.column(),
                Math.max(end, span.column()),
                excerpt.text(),
                excerpt.from(),
                excerpt.to());
    }

    /** Lines may move and words may be bettered; several findings alike are told apart by their order. */
    private String fingerprint(Problem problem) {
        String file = problem.origin().file();
        String attribute = problem.attribute() == null ? "" : problem.attribute();
        String key = String.join("\n", problem.rule(), file, problem.address().id(), attribute);
        return fingerprint(problem.rule(), file, problem.address().id(), attribute, seen.merge(key, 1, Integer::sum));
    }

    static String fingerprint(String rule, String file, String address, String attribute, int number) {
        String key = String.join("\n", rule, file.replace('\\', '/'), address, attribute);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((key + "\n" + number).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
