package io.poolproof.schemas.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person may have to act on.
 *
 * @param rule id of the rule
 * @param words the rule in one sentence
 * @param verdict what a change will do; null where nothing is compared
 * @param file the file that it was read from, as the user gave it
 * @param address what people call the thing in their definitions: Terraform address, construct path, logical id, pool id, or a
 *     request's place in its file
 * @param attribute name of the attribute concerned; null where there is none
 * @param place null where the file is not one that people write
 * @param problem what is so
 * @param help what is allowed, or what to do; may be empty
 * @param answer the error that the service or the tool will give; null where it gives none or its words are unknown
 * @param call a command that does what is wanted; null where there is none
 * @param fingerprint the same as long as rule, address, attribute and file are, whatever moves around it
 * @param accepted the reason for which a baseline accepts it; null where none does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        String rule,
        String words,
        Severity severity,
        @Nullable String verdict,
        String file,
        String address,
        @Nullable String attribute,
        @Nullable Place place,
        String problem,
        String help,
        @Nullable String answer,
        @Nullable String call,
        List<EvidenceSummary> evidence,
        String fingerprint,
        @Nullable String accepted) {
    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** The same finding, accepted. */
    public Finding acceptedFor(String reason) {
        return new Finding(
                rule,
                words,
                severity,
                verdict,
                file,
                address,
                attribute,
                place,
                problem,
                help,
                answer,
                call,
                evidence,
                fingerprint,
                reason);
    }

    /** What is wrong with what, in one line. */
    public String headline() {
        return attribute == null ? problem : attribute + ": " + problem;
    }
}
