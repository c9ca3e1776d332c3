package io.poolproof.schemas.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings that a team accepts, each for a reason and, if they like, until a day. */
public record Baseline(List<Entry> accepted) {
    public Baseline {
        accepted = List.copyOf(accepted);
    }

    /**
     * One accepted finding.
     *
     * @param attribute null to accept the rule for the whole address
     * @param expires the last day on which it is accepted, as {@code YYYY-MM-DD}; null for no end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String rule,
            String address,
            @Nullable String attribute,
            String reason,
            @Nullable String expires) {

        boolean covers(Finding finding) {
            return rule.equals(finding.rule())
                    && address.equals(finding.address())
                    && (attribute == null || attribute.equals(finding.attribute()));
        }

        private boolean isExpired(LocalDate today) {
            try {
                return expires != null && LocalDate.parse(expires).isBefore(today);
            } catch (DateTimeParseException e) {
                return true;
            }
        }

        private String named() {
            return rule + " at " + address + (attribute == null ? "" : ", " + attribute);
        }
    }

    /** The findings with those marked that are accepted today, and what is out of date in the baseline. */
    public Findings applyTo(List<Finding> findings, LocalDate today) {
        Set<Entry> used = new HashSet<>();
        List<Finding> marked = new ArrayList<>();
        for (Finding finding : findings) {
            List<Entry> entries = accepted.stream()
                    .filter(entry -> entry.covers(finding) && !entry.isExpired(today))
                    .toList();
            used.addAll(entries);
            marked.add(
                    entries.isEmpty()
                            ? finding
                            : finding.acceptedFor(entries.get(0).reason()));
        }
        List<String> outdated = new ArrayList<>();
        for (Entry entry : accepted) {
            if (entry.isExpired(today)) {
                outdated.add(entry.named() + ": expired on " + entry.expires());
            } else if (!used.contains(entry)) {
                outdated.add(entry.named() + ": no longer found; remove it");
            }
        }
        return new Findings(marked, outdated);
    }
}
