package io.poolproof.conformance.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.wire.Names;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives what the service has made (ids, tokens, codes, addresses, instants) a number each, the same wherever it stands, so that nothing of
 * it has to be written down. What our own requests contain is no secret and stays.
 */
final class References {
    /** Member that stands for an instant. */
    static final String TIME = "$time";

    private static final Pattern SECRET = Pattern.compile("[A-Za-z]*(?:Token|Session|Password|Secret|Code)");
    private static final Pattern INSTANT = Pattern.compile("[A-Za-z]*Date");
    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{5,}+(?:\\.[A-Za-z0-9_=+/-]*+)++");
    private static final String TOKEN_KIND = "token";
    private static final String CLIENT_ID = "ClientId";

    /** What is recognised by its form, the more telling forms first. Values may be long: none tries a place of them twice. */
    private static final Map<String, Pattern> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put(TOKEN_KIND, TOKEN);
        FORMS.put("instant", Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z"));
        FORMS.put("id", Pattern.compile("\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b"));
        FORMS.put("pool", Pattern.compile("\\b[a-z]{2}(?:-[a-z]+)+-\\d+_[0-9A-Za-z]+\\b"));
        FORMS.put("account", Pattern.compile("(?<=:)\\d{12}(?=:)"));
        // Starts at a word's beginning and never goes back, so that a long text without an address costs one look.
        FORMS.put(
                "address",
                Pattern.compile(
                        "(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)+|\\+\\d{7,15}\\b|\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b"));
    }

    private final Map<String, Map<String, String>> references = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, JsonNode> tokens = new TreeMap<>(Comparator.comparingInt(Integer::parseInt));
    private final Map<BigDecimal, Integer> instants = new HashMap<>();
    private final String runId;
    private final String ours;

    /**
     * References.
     *
     * @param runId stands in the names and tags of the run's pools
     * @param ours the requests as cases write them; what stands in them is kept
     * @param answers all answers of the run, so that instants can be numbered in their order
     */
    References(String runId, String ours, List<JsonNode> answers) {
        this.runId = runId;
        this.ours = ours;
        Set<BigDecimal> sorted = new TreeSet<>();
        answers.forEach(answer -> collectInstants("", answer, sorted));
        sorted.forEach(instant -> instants.put(instant, instants.size() + 1));
    }

    private static void collectInstants(String member, JsonNode node, Set<BigDecimal> found) {
        if (isInstant(member, node)) {
            found.add(node.decimalValue());
        }
        node.properties().forEach(child -> collectInstants(child.getKey(), child.getValue(), found));
        if (node.isArray()) {
            node.forEach(child -> collectInstants(member, child, found));
        }
    }

    private static boolean isInstant(String member, JsonNode node) {
        return node.isNumber() && INSTANT.matcher(member).matches();
    }

    /** The answer with references; what the harness has bound is named first. */
    JsonNode in(JsonNode node, Names names) {
        return in("", node, names);
    }

    private JsonNode in(String member, JsonNode node, Names names) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties()
                    .forEach(child -> copy.set(in(child.getKey(), names), in(child.getKey(), child.getValue(), names)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(child -> copy.add(in(member, child, names)));
            return copy;
        }
        if (isInstant(member, node)) {
            return JsonNodeFactory.instance.objectNode().put(TIME, instants.get(node.decimalValue()));
        }
        if (!node.isTextual()) {
            return node;
        }
        return JsonNodeFactory.instance.textNode(inMember(member, node.asText(), names));
    }

    private String inMember(String member, String text, Names names) {
        String named = names.bound().apply(text);
        if (named.equals(text)) {
            if (member.equals(CLIENT_ID)) {
                return orOurs("client", text, names);
            }
            if (SECRET.matcher(member).matches() && !TOKEN.matcher(text).matches()) {
                return orOurs("secret", text, names);
            }
        }
        return byForm(named, names);
    }

    /** What the tokens that have got a reference claim, by its number. */
    Map<String, JsonNode> tokens() {
        return tokens;
    }

    /** The text with references. */
    String in(String text, Names names) {
        return byForm(names.bound().apply(text), names);
    }

    private String byForm(String text, Names names) {
        String result = text.replace(runId, "#{run-1}");
        for (Map.Entry<String, Pattern> form : FORMS.entrySet()) {
            result = form.getValue()
                    .matcher(result)
                    .replaceAll(found -> Matcher.quoteReplacement(orOurs(form.getKey(), found.group(), names)));
        }
        return names.hidden().apply(result);
    }

    /** A reference to the value, or the value itself where it is ours. */
    private String orOurs(String kind, String value, Names names) {
        Map<String, String> known = references.computeIfAbsent(kind, unknown -> new HashMap<>());
        String reference = known.get(value);
        if (reference == null) {
            int next = numbers.getOrDefault(kind, 0) + 1;
            reference = ours.contains(value) ? value : "#{" + kind + "-" + next + "}";
            if (!reference.equals(value)) {
                numbers.put(kind, next);
                if (kind.equals(TOKEN_KIND)) {
                    tokens.put(Integer.toString(next), in(TokenClaims.sinceIssued(value), names));
                }
            }
            known.put(value, reference);
        }
        return reference;
    }
}
