package io.poolproof.schemas.findings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * All that one run of {@code check} or {@code diff} found.
 *
 * @param findings in the order of the files and of what stands in them
 * @param outdated entries of the baseline that have expired or accept nothing any more, a line each
 */
public record Findings(
        @JsonProperty("findings") List<Finding> findings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> outdated) {
    public Findings {
        findings = List.copyOf(findings);
        outdated = List.copyOf(outdated);
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
