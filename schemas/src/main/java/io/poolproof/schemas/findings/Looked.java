package io.poolproof.schemas.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run looked at, so that nobody takes silence for approval.
 *
 * @param files how many files were read
 * @param others resources that are no pool and no app client
 * @param leftOut what was found and not looked at
 */
public record Looked(int files, int pools, int clients, int requests, int others, List<LeftOut> leftOut) {
    /** The reason of files that have nothing to do with the service. */
    public static final String NOTHING_FOUND = "holds nothing of Cognito's";

    public Looked {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Something that was not looked at.
     *
     * @param line where in the file; null for the whole file
     * @param why why it was left out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LeftOut(String file, @Nullable Integer line, String why) {

        /** The place and the reason in one line. */
        public String words() {
            return file + (line == null ? "" : ":" + line) + ": " + why;
        }
    }

    /** The counts in words. */
    public String words() {
        List<String> parts = new ArrayList<>();
        if (files > 1) {
            count(parts, files, "file");
        }
        count(parts, pools, "pool");
        count(parts, clients, "app client");
        count(parts, others, "other resource");
        count(parts, requests, "request");
        return pools + clients + others + requests == 0
                ? String.join(", ", parts) + (parts.isEmpty() ? "" : ", ") + "no user pool"
                : String.join(", ", parts);
    }

    private static void count(List<String> parts, int number, String noun) {
        if (number > 0) {
            parts.add(number + " " + noun + (number == 1 ? "" : "s"));
        }
    }
}
