package io.poolproof.validation;

import io.poolproof.validation.evidence.Confidence;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.rules.Rule;
import io.poolproof.validation.rules.Severity;
import io.poolproof.validation.servicemodel.Characters;
import org.jspecify.annotations.Nullable;

/**
 * One rule broken at one place.
 *
 * @param path the place as a JSON Pointer, such as {@code /UserAttributes/0/Name}; entries of {@code ClientMetadata} are not told
 *     apart, because their keys are the caller's
 * @param servicePath the place as the service writes it, such as {@code userAttributes.1.member.name}
 * @param attributeName name of the attribute concerned, so that a form can mark its field; null where there is none
 * @param problem what is so, without any value from the request
 * @param allowed what would be allowed
 */
public record Violation(
        Rule rule,
        Operation operation,
        String path,
        String servicePath,
        @Nullable String attributeName,
        String problem,
        String allowed) {
    private static final int LONGEST_SHOWN = 64;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    /** An error where it is known well enough that the operation's request is refused; else a warning. */
    public Severity severity() {
        return rule.severity(operation);
    }

    /** How well it is known that the service refuses what breaks the rule; of a warning, how well its subject is known. */
    public Confidence confidence() {
        return rule.confidence(operation);
    }

    /** Place, what is so, what is allowed, and the rule's id, in one line. */
    public String message() {
        String name = attributeName == null ? "" : " \"" + shown(attributeName) + "\"";
        return (path.isEmpty() ? "/" : path) + name + ": " + problem + "; allowed: " + allowed + " [" + rule.id() + "]";
    }

    /** A name as far as any attribute's may be long, and so that it cannot end a line. */
    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(LONGEST_SHOWN).forEach(codePoint -> {
            if (Character.isISOControl(codePoint) || isLineEnd(codePoint)) {
                shown.append("\\u").append(Characters.hexadecimal(codePoint));
            } else {
                shown.appendCodePoint(codePoint);
            }
        });
        return name.codePointCount(0, name.length()) > LONGEST_SHOWN ? shown + "..." : shown.toString();
    }

    private static boolean isLineEnd(int codePoint) {
        return codePoint == LINE_SEPARATOR || codePoint == PARAGRAPH_SEPARATOR;
    }

    @Override
    public String toString() {
        return message();
    }
}
