package io.poolproof.validation.rules;

import java.util.List;

/** Joins the schema's complaints about several attributes into one message. */
public final class SchemaLines {
    private SchemaLines() {}

    /**
     * Joins the likeliest wordings of all complaints, a line each with the lead-in once, and keeps the further wordings where
     * there is one complaint only; how they join is not known. Where one complaint's wording is not known, neither is the whole.
     *
     * @param complaints for each complaint its known wordings
     */
    public static List<String> join(List<List<String>> complaints) {
        if (complaints.size() == 1) {
            return complaints.get(0);
        }
        if (complaints.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        StringBuilder message = new StringBuilder();
        for (List<String> wordings : complaints) {
            String line = wordings.get(0);
            boolean repeatsLeadIn = !message.isEmpty() && line.startsWith(SchemaMessages.CREATION_LEAD_IN);
            message.append(repeatsLeadIn ? line.substring(SchemaMessages.CREATION_LEAD_IN.length()) : line);
        }
        return List.of(message.toString());
    }
}
