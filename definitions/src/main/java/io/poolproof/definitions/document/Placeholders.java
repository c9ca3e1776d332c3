package io.poolproof.definitions.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that another tool replaces before the service sees them: variables of the Serverless Framework, tokens of the CDK,
 * placeholders of template engines and of shells. What they stand for is not known here.
 */
public final class Placeholders {
    private record Notation(Pattern pattern, String why) {}

    /** {@code ${self:custom.stage}}, {@code ${file(a.yml):b}} and the like; {@code ${AWS::Region}} is none. */
    private static final Pattern SERVERLESS =
            Pattern.compile("\\$\\{\\s*[A-Za-z][\\w.-]*\\s*(?:\\([^)]*\\)\\s*(?::|\\.|,|\\})|:(?!:))");

    private static final List<Notation> NOTATIONS = List.of(
            new Notation(SERVERLESS, "the Serverless Framework replaces its variables before deployment"),
            new Notation(Pattern.compile("\\$\\{Token\\["), "the CDK replaces its tokens before deployment"),
            new Notation(Pattern.compile("\\{\\{\\s*resolve:"), "a dynamic reference is resolved during deployment"),
            new Notation(
                    Pattern.compile("\\{\\{[^{}]*\\}\\}|\\{%.*%\\}|<%.*%>"),
                    "a template engine replaces it before deployment"),
            new Notation(Pattern.compile("#\\{[^}]*\\}"), "another tool replaces it before deployment"));

    private static final Pattern PLAIN = Pattern.compile("\\$\\{\\s*([A-Za-z_][\\w.]*)\\s*\\}");
    private static final Pattern SHELL = Pattern.compile("\\$[A-Za-z_]\\w*|%[A-Z_]\\w*%");

    private Placeholders() {}

    /** Whether a text has a variable of the Serverless Framework in it, so that its file is one of that tool's. */
    public static boolean isOfServerless(String text) {
        return text.contains("${") && SERVERLESS.matcher(text).find();
    }

    /**
     * Why nobody knows here what a text will be; empty where it is what it says.
     *
     * @param declared whether a name is declared in the same file, so that a variable of that name was meant for the file's own
     *     tool and stays as it is written
     */
    public static Optional<String> unknown(String text, Predicate<String> declared) {
        if (text.indexOf('{') < 0 && text.indexOf('%') < 0) {
            return Optional.empty();
        }
        for (Notation notation : NOTATIONS) {
            if (notation.pattern().matcher(text).find()) {
                return Optional.of(notation.why());
            }
        }
        Matcher plain = PLAIN.matcher(text);
        while (plain.find()) {
            if (!declared.test(plain.group(1))) {
                return Optional.of("another tool replaces its variables before deployment");
            }
        }
        return Optional.empty();
    }

    /** The same for a request that a test or a script fills in, where shells' own notations count as well. */
    public static Optional<String> unknownInRequest(String text) {
        return SHELL.matcher(text).matches() ? Optional.of("a script fills it in") : unknown(text, name -> false);
    }
}
