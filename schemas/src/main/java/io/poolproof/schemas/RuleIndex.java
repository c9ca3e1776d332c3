package io.poolproof.schemas;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules as data: {@code rules.json}, which is generated from the rules themselves. */
public final class RuleIndex {
    private static final String RESOURCE = "/poolproof/schemas/rules.json";

    private final Map<String, RuleSummary> rules;

    private RuleIndex(List<RuleSummary> rules) {
        this.rules = rules.stream().collect(Collectors.toMap(RuleSummary::id, Function.identity()));
    }

    /**
     * A rule, as far as others need to know it.
     *
     * @param words its statement
     * @param severity {@code error} or {@code warning}
     * @param kind {@code wire}, {@code request} or {@code service}: what is needed to decide it
     * @param subject where the values that it is about stand in a request
     * @param facts ids of the facts that it rests on
     */
    public record RuleSummary(
            String id, String words, String severity, String kind, String subject, List<String> facts) {

        /** The first word of the id, which related rules share. */
        public String family() {
            int dot = id.indexOf('.');
            return dot < 0 ? id : id.substring(0, dot);
        }

        /** Whether the rule is this one or belongs to this family of rules. */
        public boolean isIn(String prefix) {
            return id.equals(prefix) || id.startsWith(prefix + ".");
        }
    }

    /** The rules of this version. */
    public static RuleIndex load() {
        try (InputStream stream = RuleIndex.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("no " + RESOURCE);
            }
            return new RuleIndex(Arrays.asList(StrictJson.MAPPER.readValue(stream, RuleSummary[].class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(RESOURCE + " is not of its format", e);
        } catch (IOException e) {
            throw new IllegalStateException(RESOURCE + " cannot be read", e);
        }
    }

    /** All rules, by id. */
    public List<RuleSummary> rules() {
        return rules.values().stream()
                .sorted(Comparator.comparing(RuleSummary::id))
                .toList();
    }

    public Optional<RuleSummary> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }
}
