package io.poolproof.javascript.regex;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Takes the place of {@code java.util.regex.Matcher}. */
public final class Matcher {
    private final JSObject expression;
    private final String input;

    Matcher(JSObject expression, String input) {
        this.expression = expression;
        this.input = input;
    }

    public boolean find() {
        return test(expression, input);
    }

    @JSBody(
            params = {"expression", "input"},
            script = "return expression.test(input);")
    private static native boolean test(JSObject expression, String input);
}
