package io.poolproof.reports.findings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.schemas.PlainText;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.findings.Findings;
import io.poolproof.schemas.findings.Severity;

/** The forms in which findings are written. */
public enum FindingsFormat {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    GITHUB;

    /**
     * The document, without a trailing line feed.
     *
     * @param looked what was looked at, for people, such as {@code 1 pool, 2 app clients}
     * @param version of Poolproof
     * @param failOn what counts as a failure
     * @param colour whether text comes with a terminal's colours
     */
    public String write(Findings findings, String looked, String version, Severity failOn, boolean colour) {
        return switch (this) {
            case TEXT -> FindingsText.of(findings, looked, colour);
            case JSON -> json(findings);
            case SARIF -> json(FindingsSarif.of(findings, version));
            case JUNIT -> FindingsJUnit.of(findings, failOn);
            case GITHUB -> FindingsGitHub.of(findings);
        };
    }

    private static String json(Object document) {
        try {
            ObjectMapper mapper = StrictJson.MAPPER;
            return PlainText.json(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
