package io.poolproof.javascript.regex;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Takes the place of {@code java.util.regex.Pattern}; the library's patterns mean the same to Java and to JavaScript. */
public final class Pattern {
    private final JSObject expression;

    private Pattern(JSObject expression) {
        this.expression = expression;
    }

    public static Pattern compile(String regex) {
        return new Pattern(expression(regex));
    }

    public Matcher matcher(CharSequence input) {
        return new Matcher(expression, input.toString());
    }

    public String[] split(CharSequence input) {
        return split(input, 0);
    }

    /** As Java splits: a limit of 0 drops the empty parts at the end, a greater one is the most parts. */
    public String[] split(CharSequence input, int limit) {
        return split(expression, input.toString(), limit);
    }

    @JSBody(params = "regex", script = "return new RegExp(regex, 'u');")
    private static native JSObject expression(String regex);

    @JSBody(
            params = {"expression", "input", "limit"},
            script = """
            var parts = [], separator = new RegExp(expression.source, 'gu'), from = 0, match;
            while ((limit < 1 || parts.length < limit - 1) && (match = separator.exec(input)) !== null) {
                if (match[0] === '') {
                    throw new Error('an expression that matches nothing separates nothing');
                }
                parts.push(input.slice(from, match.index));
                from = match.index + match[0].length;
            }
            parts.push(input.slice(from));
            while (limit === 0 && parts.length > 1 && parts[parts.length - 1] === '') {
                parts.pop();
            }
            return parts;
            """)
    private static native String[] split(JSObject expression, String input, int limit);
}
