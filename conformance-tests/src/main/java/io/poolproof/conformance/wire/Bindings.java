package io.poolproof.conformance.wire;

import io.poolproof.conformance.secret.HiddenSecrets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values that exist at run time only, by the name under which cases and reports speak of them. */
public final class Bindings {
    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{5,}+(?:\\.[A-Za-z0-9_=+/-]*+)++");
    private static final Pattern SECRET_MEMBER = Pattern.compile(
            "(\"[A-Za-z]*(?:Token|Session|Password|Secret|ClientSecret|Code)\"\\s*:\\s*)\"(?:[^\"\\\\]++|\\\\.)*+\"");
    private static final Pattern ACCOUNT = Pattern.compile("(?<=:)\\d{12}(?=:)");
    private static final Pattern SECRET_NAME =
            Pattern.compile("(?:.*(?:token|password|secret_?hash|session)|code)", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_REPLACED = 8;

    private static final int SHORTEST_CODE = 4;

    private final Map<String, String> values = new ConcurrentHashMap<>();
    private volatile Known hiders = new Known(Set.of(), new HiddenSecrets(Set.of()));

    private record Known(Set<String> secrets, HiddenSecrets hiding) {}

    public void bind(String name, String value) {
        values.put(name, value);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public String value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    public Map<String, String> all() {
        return values;
    }

    /** The text with the values of all bindings that it names. */
    public String filledIn(String text) {
        return Inputs.filled(text, values);
    }

    /** Of the values that are bound now, and no more. */
    public Names names() {
        List<Map.Entry<String, String>> now = longestFirst();
        UnaryOperator<String> bound = text -> {
            String named = text;
            for (Map.Entry<String, String> binding : now) {
                named = named.replace(binding.getValue(), "${" + binding.getKey() + "}");
            }
            return named;
        };
        return new Names(bound, hidden()::in);
    }

    /** Whether what has this name, a member of a request or a binding, is nobody else's to see. */
    public static boolean isSecret(String name) {
        return SECRET_NAME.matcher(name).matches();
    }

    /** The text with every bound value, and everything that looks like a token or is named a secret, told by name only. */
    public String redacted(String text) {
        String redacted = SECRET_MEMBER.matcher(text).replaceAll("$1\"(hidden)\"");
        for (Map.Entry<String, String> binding : longestFirst()) {
            redacted = redacted.replace(binding.getValue(), "${" + binding.getKey() + "}");
        }
        for (Map.Entry<String, String> binding : values.entrySet()) {
            redacted = withoutShort(redacted, binding.getKey(), binding.getValue());
        }
        redacted =
                ACCOUNT.matcher(TOKEN.matcher(redacted).replaceAll("(token)")).replaceAll("(account)");
        return hidden().in(redacted);
    }

    /** A short secret, such as a code, where it stands alone: its digits may stand in any longer number. */
    private static String withoutShort(String text, String name, String value) {
        boolean isShort = value.length() >= SHORTEST_CODE && value.length() < SHORTEST_REPLACED && isSecret(name);
        return isShort && text.contains(value)
                ? text.replaceAll(
                        "(?<![A-Za-z0-9])" + Pattern.quote(value) + "(?![A-Za-z0-9])",
                        Matcher.quoteReplacement("${" + name + "}"))
                : text;
    }

    /** For the values that are bound now. */
    private HiddenSecrets hidden() {
        Set<String> secrets = values.entrySet().stream()
                .filter(binding -> isSecret(binding.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        Known known = hiders;
        if (!known.secrets.equals(secrets)) {
            known = new Known(secrets, new HiddenSecrets(secrets));
            hiders = known;
        }
        return known.hiding;
    }

    /** The same, without what a target makes up anew in each run. */
    public String shown(String text) {
        return RunTimeValues.named(redacted(text));
    }

    /** A value that is part of another must not be replaced inside it. */
    private List<Map.Entry<String, String>> longestFirst() {
        return values.entrySet().stream()
                .filter(binding -> binding.getValue().length() >= SHORTEST_REPLACED)
                .sorted(Comparator.comparingInt((Map.Entry<String, String> binding) ->
                                -binding.getValue().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toList());
    }
}
