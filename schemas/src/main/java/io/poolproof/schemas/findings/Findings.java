package io.poolproof.schemas.findings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one run of {@code check} or {@code diff} found.
 *
 * @param findings in the order of the files and of what stands in them
 * @param outdated entries of the baseline that have expired or accept nothing any more, a line each
 * @param looked what was looked at; null where that is not kept
 */
public record Findings(
        @JsonProperty("findings") List<Finding> findings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> outdated,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Looked looked) {
    public Findings {
        findings = List.copyOf(findings);
        outdated = List.copyOf(outdated);
    }

    public Findings(List<Finding> findings, List<String> outdated) {
        this(findings, outdated, null);
    }

    /** The same, with what was looked at. */
    public Findings lookedAt(Looked what) {
        return new Findings(findings, outdated, what);
    }

    /** Those that no baseline accepts. */
    @JsonIgnore
    public List<Finding> open() {
        return findings.stream().filter(finding -> finding.accepted() == null).toList();
    }

    /** Whether one that no baseline accepts matters that much. */
    public boolean anyAtLeast(Severity severity) {
        return open().stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }
}
