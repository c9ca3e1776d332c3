package io.poolproof.validation.generated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.poolproof.schemas.StrictJson;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.rules.Rules;
import java.util.List;
import java.util.Locale;

/** The document from which the harness knows the rules: what they say and rest on, never an error or a message. */
final class RulesDocument {

    private record Entry(String id, String words, String severity, String kind, String subject, List<String> facts) {}

    private RulesDocument() {}

    static String json() {
        List<Entry> entries = Rules.all().stream()
                .map(rule -> new Entry(
                        rule.id(),
                        rule.words(),
                        rule.severity().name().toLowerCase(Locale.ROOT),
                        rule.getClass().getSimpleName().replace("Rule", "").toLowerCase(Locale.ROOT),
                        rule.subjectPattern(),
                        rule.facts().stream().map(Fact::id).toList()))
                .toList();
        try {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return StrictJson.MAPPER
                            .writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(indenter)
                                    .withArrayIndenter(indenter))
                            .writeValueAsString(entries)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
