package io.poolproof.conformance.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.judge.Comparison;
import io.poolproof.conformance.judge.Judge;
import io.poolproof.conformance.secret.SecretLeaks;
import io.poolproof.conformance.secret.SecretLeaks.Leak;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.Bindings;
import io.poolproof.fixtures.Catalogue;
import io.poolproof.fixtures.Expectation;
import io.poolproof.fixtures.Expectation.Expected;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What holds for every answer, whatever its case is about: it has the protocol's form, and no secret stands in it. */
final class Guards {
    private static final List<String> FACTS_OF_FORM = List.of("wire-error-body", "wire-internal-error");
    private static final List<String> FACTS_OF_SECRETS = List.of("wire-secrets-not-echoed");

    private static final String IN_FORM = "a success, or a client error that names its type";
    private static final String NO_SECRET = "no token, password or code stands in an answer";
    private static final int SHORTEST_SECRET_SENT = 8;

    /**
     * The service model does not mark codes as sensitive, and the message about a constraint shows what was sent in a member that
     * is not marked. Elsewhere a code is as secret as a token.
     */
    private static final String CODE = "code";

    private static final String CONSTRAINT_BROKEN = "failed to satisfy constraint";

    /** They are given back so that the next page can be asked for. */
    private static final Set<String> OF_PAGES = Set.of("paginationtoken", "nexttoken");

    /** Where a success hands tokens and sessions out. */
    private static final Set<String> HANDED_OUT = Set.of("AuthenticationResult", "Session");

    private final Expected form;
    private final Expected secrets;

    Guards(Catalogue catalogue) {
        this.form = Expectation.ofFacts(catalogue, FACTS_OF_FORM);
        this.secrets = Expectation.ofFacts(catalogue, FACTS_OF_SECRETS);
    }

    /**
     * What an answer does that none may; empty where it does nothing of the sort.
     *
     * @param usual whether the request has the usual form; to another the service's front may answer in a form of its own
     * @param expectedErrors types of errors that are right here
     * @param request what was sent, its bindings filled in
     */
    List<AspectResult> broken(
            Answer answer, boolean usual, List<String> expectedErrors, JsonNode request, Bindings bindings) {
        List<AspectResult> broken = new ArrayList<>();
        for (Leak leak : SecretLeaks.in(secretsOf(request, bindings, answer.message()), textsOf(answer))) {
            String words = leak.secret() + " stands in the " + leak.where()
                    + (leak.form().isEmpty() ? "" : ", " + leak.form());
            broken.add(Judge.result(secrets, new Comparison(Aspect.SECRET, NO_SECRET, words, place(leak.where()))));
        }
        if (isOutOfForm(answer, usual) && !expectedErrors.contains(String.valueOf(answer.error()))) {
            String words = bindings.redacted(answer.summary());
            broken.add(Judge.result(form, new Comparison(Aspect.FORM, IN_FORM, words)));
        }
        return broken;
    }

    private static boolean isOutOfForm(Answer answer, boolean usual) {
        return answer.isServerFault() || (usual && !answer.isAccepted() && !answer.isRefused());
    }

    /** By what reports call them; a value that has two names has the one under which it is bound. */
    private static Map<String, String> secretsOf(JsonNode request, Bindings bindings, @Nullable String message) {
        Map<String, String> byValue = new LinkedHashMap<>();
        String sent = request.toString();
        boolean showsValues = message != null && message.contains(CONSTRAINT_BROKEN);
        new TreeMap<>(bindings.all()).forEach((name, value) -> {
            // A forged token is a secret only where it is sent in place of one.
            boolean isGenuine = !TestUser.FORGERIES.contains(name);
            boolean isSentCode = CODE.equalsIgnoreCase(name) && sent.contains(value);
            if (isGenuine && !(isSentCode && showsValues) && Bindings.isSecret(name) && !value.isEmpty()) {
                byValue.putIfAbsent(value, "the " + spaced(name));
            }
        });
        addSent(request, byValue, showsValues);
        Map<String, String> byName = new LinkedHashMap<>();
        byValue.forEach((value, name) -> byName.putIfAbsent(name, value));
        return byName;
    }

    private static void addSent(JsonNode node, Map<String, String> byValue, boolean showsValues) {
        node.properties().forEach(member -> {
            String name = member.getKey();
            JsonNode value = member.getValue();
            boolean isSecret = Bindings.isSecret(name)
                    && !(showsValues && CODE.equalsIgnoreCase(name))
                    && !OF_PAGES.contains(name.toLowerCase(Locale.ROOT));
            if (isSecret && value.isTextual() && value.asText().length() >= SHORTEST_SECRET_SENT) {
                byValue.putIfAbsent(value.asText(), "the " + name + " that was sent");
            }
            addSent(value, byValue, showsValues);
        });
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> textsOf(Answer answer) {
        Map<String, String> texts = new LinkedHashMap<>();
        answer.headers()
                .properties()
                .forEach(header ->
                        texts.put("header " + header.getKey(), header.getValue().asText()));
        JsonNode body = answer.body();
        if (body == null) {
            texts.put("body", answer.content());
            return texts;
        }
        ObjectNode told = body.deepCopy();
        if (answer.isAccepted()) {
            told.remove(HANDED_OUT);
        }
        addTexts("", told, texts);
        return texts;
    }

    private static void addTexts(String pointer, JsonNode node, Map<String, String> texts) {
        if (node.isTextual()) {
            texts.put(words(pointer), node.asText());
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                addTexts(pointer + "/" + index, node.get(index), texts);
            }
        } else {
            node.properties().forEach(member -> {
                texts.merge(
                        "name of a member at " + pointer + "/", member.getKey(), (one, other) -> one + "\n" + other);
                addTexts(pointer + "/" + member.getKey(), member.getValue(), texts);
            });
        }
    }

    private static String words(String pointer) {
        return switch (pointer) {
            case "/message", "/Message" -> "error message";
            case "/__type" -> "error type";
            default -> "body at " + pointer;
        };
    }

    /** Where an answer gives a secret back, without what differs from case to case. */
    private static String place(String where) {
        return where.replaceFirst(" at /.*", "");
    }
}
