package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules about members of plain text: that they are there, their lengths and their characters, as the service model has them. */
public final class TextMemberRules {
    private static final int SHORT_ID = 55;
    private static final int NAME = 128;
    private static final int PASSWORD = 256;
    private static final int LONG = 2048;

    private static final List<RequestRule<String>> ALL = made();

    private TextMemberRules() {}

    static List<RequestRule<String>> all() {
        return ALL;
    }

    /** Makes the rules anew. */
    static List<RequestRule<String>> made() {
        return Stream.of(
                        shape(Subject.REFRESH_TOKEN, "refresh-token", "A refresh token")
                                .characters(
                                        "A-Z, a-z, 0-9, '-', '_', '=' and '.'",
                                        "[A-Za-z0-9-_=.]+",
                                        c -> c < 0x80 && Text.isTokenCharacter((char) c)),
                        shape(Subject.USER_POOL_ID, "user-pool-id", "A user pool id")
                                .facts(Fact.ADMIN_POOL_ID_FORM)
                                .requiredBy(Fact.ADMIN_REQUIRED_MEMBERS_MISSING)
                                .echoed()
                                .length(1, SHORT_ID)
                                .form(
                                        "a Region, '_' and letters or digits",
                                        "[\\w-]+_[0-9a-zA-Z]+",
                                        Text::isUserPoolId),
                        shape(Subject.CLIENT_ID, "client-id", "A client id")
                                .length(1, NAME)
                                .characters("A-Z, a-z, 0-9, '_' and '+'", "[\\w+]+", c -> Text.isWord(c) || c == '+'),
                        shape(Subject.CLIENT_SECRET, "client-secret", "A client secret")
                                .length(24, 64)
                                .characters("A-Z, a-z, 0-9, '_' and '+'", "[\\w+]+", c -> Text.isWord(c) || c == '+'),
                        shape(Subject.SECRET_HASH, "secret-hash", "A secret hash")
                                .length(1, NAME)
                                .characters(
                                        "A-Z, a-z, 0-9, '_', '+', '=' and '/'",
                                        "[\\w+=/]+",
                                        c -> Text.isWord(c) || c == '+' || c == '=' || c == '/'),
                        name(Subject.POOL_NAME, "pool-name", "A user pool's name"),
                        name(Subject.CLIENT_NAME, "client-name", "An app client's name"),
                        shape(Subject.USERNAME, "username", "A user name")
                                .facts(Fact.ADMIN_USER_NAME_FORM, Fact.SIGNUP_SHAPE_ERRORS_MASKED)
                                .requiredBy(Fact.ADMIN_REQUIRED_MEMBERS_MISSING)
                                .length(1, NAME)
                                .characters(
                                        "letters, marks, symbols, numbers and punctuation",
                                        AttributeNameRules.OLDER_PATTERN,
                                        Text::isNameCharacter),
                        shape(Subject.PASSWORD, "password", "A password")
                                .length(0, PASSWORD)
                                .characters("no white space", "[\\S]+", c -> !Text.isSpace(c)),
                        shape(Subject.CONFIRMATION_CODE, "confirmation-code", "A code")
                                .facts(Fact.VERIFY_CODE_EMPTY_OR_BLANK)
                                .requiredBy(Fact.VERIFY_CODE_MISSING)
                                .length(1, LONG)
                                .characters("no white space", "[\\S]+", c -> !Text.isSpace(c)),
                        shape(Subject.SESSION, "session", "A session").length(20, LONG),
                        shape(Subject.DEVICE_KEY, "device-key", "A device key")
                                .echoed()
                                .length(1, SHORT_ID)
                                .form("a Region, '_' and 0-9, a-f or '-'", "[\\w-]+_[0-9a-f-]+", Text::isDeviceKey),
                        shape(Subject.AUTH_FLOW, "auth-flow", "A sign-in's flow")
                                .echoed()
                                .oneOf(
                                        Fact.SIGN_IN_FLOW_VALUES,
                                        "USER_SRP_AUTH",
                                        "REFRESH_TOKEN_AUTH",
                                        "REFRESH_TOKEN",
                                        "CUSTOM_AUTH",
                                        "ADMIN_NO_SRP_AUTH",
                                        "USER_PASSWORD_AUTH",
                                        "ADMIN_USER_PASSWORD_AUTH",
                                        "USER_AUTH"),
                        shape(Subject.CHALLENGE_NAME, "challenge-name", "A challenge's name")
                                .echoed()
                                .oneOf(
                                        Fact.CHALLENGE_NAME_VALUES,
                                        "SMS_MFA",
                                        "EMAIL_OTP",
                                        "SOFTWARE_TOKEN_MFA",
                                        "SELECT_MFA_TYPE",
                                        "MFA_SETUP",
                                        "PASSWORD_VERIFIER",
                                        "CUSTOM_CHALLENGE",
                                        "SELECT_CHALLENGE",
                                        "DEVICE_SRP_AUTH",
                                        "DEVICE_PASSWORD_VERIFIER",
                                        "ADMIN_NO_SRP_AUTH",
                                        "NEW_PASSWORD_REQUIRED",
                                        "SMS_OTP",
                                        "PASSWORD",
                                        "WEB_AUTHN",
                                        "PASSWORD_SRP"),
                        shape(Subject.MESSAGE_ACTION, "message-action", "What becomes of a new user's message")
                                .echoed()
                                .oneOf(Fact.MESSAGE_ACTION_VALUES, "RESEND", "SUPPRESS"))
                .flatMap(shape -> shape.rules().stream())
                .toList();
    }

    private static Shape shape(Subject<String> subject, String id, String thing) {
        return new Shape(subject, id, thing);
    }

    private static Shape name(Subject<String> subject, String id, String thing) {
        return shape(subject, id, thing)
                .echoed()
                .length(1, NAME)
                .characters(
                        "A-Z, a-z, 0-9, white space, '_', '+', '=', ',', '.', '@' and '-'",
                        "[\\w\\s+=,.@-]+",
                        c -> Text.isWord(c) || Text.isSpace(c) || "+=,.@-".indexOf(c) >= 0);
    }

    /** One kind of text in the model, from which its rules follow. */
    private static final class Shape {
        private final Subject<String> subject;
        private final String id;
        private final String thing;
        private final List<Member> members;
        private Fact[] facts = {Fact.CONSTRAINT_CHECKER_TYPE};
        private Fact required = Fact.CONSTRAINT_CHECKER_TYPE;
        private boolean echoed;
        private int least;
        private int greatest = Integer.MAX_VALUE;
        private String allowed = "";
        private String pattern = "";
        private Form form = text -> true;
        private Fact valuesFrom = Fact.CONSTRAINT_CHECKER_TYPE;
        private List<String> values = List.of();

        /** Decides about a whole text. */
        @FunctionalInterface
        private interface Form {
            boolean fits(String text);
        }

        Shape(Subject<String> subject, String id, String thing) {
            this.subject = subject;
            this.id = id;
            this.thing = thing;
            this.members = Arrays.stream(Member.values())
                    .filter(member -> subject.equals(Subject.ofText(member)))
                    .toList();
        }

        Shape facts(Fact... restsOn) {
            this.facts = restsOn;
            return this;
        }

        Shape requiredBy(Fact fact) {
            this.required = fact;
            return this;
        }

        /** The constraint checker shows the value; it hides that of a shape with the sensitive trait. */
        Shape echoed() {
            this.echoed = true;
            return this;
        }

        Shape length(int from, int to) {
            this.least = from;
            this.greatest = to;
            return this;
        }

        Shape form(String words, String regularExpression, Form fits) {
            this.allowed = words;
            this.pattern = regularExpression;
            this.form = fits;
            return this;
        }

        Shape characters(String words, String regularExpression, IntPredicate admits) {
            return form(words, regularExpression, text -> !text.isEmpty() && Text.consistsOf(text, admits));
        }

        Shape oneOf(Fact fact, String... all) {
            this.valuesFrom = fact;
            this.values = List.of(all);
            return this;
        }

        List<RequestRule<String>> rules() {
            Stream<RequestRule<String>> enumerated = values.isEmpty() ? Stream.of() : Stream.of(isKnown());
            Stream<RequestRule<String>> lengths = greatest == Integer.MAX_VALUE
                    ? Stream.of()
                    : least == 0 ? Stream.of(atMost()) : Stream.of(atLeast(), atMost());
            Stream<RequestRule<String>> forms = pattern.isEmpty() ? Stream.of() : Stream.of(matches());
            Stream<RequestRule<String>> required = isEverRequired() ? Stream.of(present()) : Stream.of();
            return Stream.of(required, lengths, forms, enumerated)
                    .flatMap(rule -> rule)
                    .toList();
        }

        private boolean isEverRequired() {
            return Arrays.stream(Operation.values())
                    .anyMatch(operation -> members.stream().anyMatch(operation::requires));
        }

        private RequestRule<String> present() {
            return RequestRule.of(subject, id + ".required")
                    .words(thing + " is given where the operation requires it.")
                    .facts(resting(required))
                    .holds((text, context) -> text != null || !isRequired(context))
                    .problem("the member is missing")
                    .allowed("a text")
                    .refusedWith(constraint("Member must not be null"));
        }

        private boolean isRequired(Context context) {
            for (int index = 0; index < members.size(); index++) {
                if (context.operation().requires(members.get(index))) {
                    return true;
                }
            }
            return false;
        }

        private RequestRule<String> atLeast() {
            return RequestRule.of(subject, id + ".min-length")
                    .words(thing + " has at least " + count(least) + ".")
                    .facts(resting(facts))
                    .holds((text, context) -> text == null || Text.length(text) >= least)
                    .problem(Shape::lengthOf)
                    .allowed("at least " + count(least))
                    .refusedWith(constraint("Member must have length greater than or equal to " + least));
        }

        private RequestRule<String> atMost() {
            return RequestRule.of(subject, id + ".max-length")
                    .words(thing + " has at most " + count(greatest) + ".")
                    .facts(resting(facts))
                    .holds((text, context) -> text == null || Text.isAtMost(text, greatest))
                    .problem(Shape::lengthOf)
                    .allowed("at most " + count(greatest))
                    .refusedWith(constraint("Member must have length less than or equal to " + greatest));
        }

        private RequestRule<String> matches() {
            return RequestRule.of(subject, id + ".characters")
                    .words(thing + " is not empty and consists of: " + allowed + ".")
                    .facts(resting(facts))
                    .holds((text, context) -> text == null || form.fits(text))
                    .problem("the text is empty or has another form")
                    .allowed(allowed)
                    .refusedWith(constraint("Member must satisfy regular expression pattern: " + pattern));
        }

        private RequestRule<String> isKnown() {
            String listed = String.join(", ", values);
            return RequestRule.of(subject, id + ".value")
                    .words(thing + " is one of those that the service model has.")
                    .facts(resting(valuesFrom))
                    .holds((text, context) -> text == null || values.contains(text))
                    .problem("the text is none of the service model's values")
                    .allowed(listed)
                    .refusedWith(constraint("Member must satisfy enum value set: [" + listed + "]"));
        }

        /** What is known of shapes in general comes last, and holds for every operation. */
        private static Fact[] resting(Fact... special) {
            return Stream.concat(Arrays.stream(special), Stream.of(Fact.CONSTRAINT_CHECKER_TYPE))
                    .distinct()
                    .toArray(Fact[]::new);
        }

        private Refusal<String> constraint(String clause) {
            return echoed ? Refusal.constraint(clause) : Refusal.maskedConstraint(clause);
        }

        private static String lengthOf(@Nullable String text, Context context) {
            int length = Text.length(text);
            return length == 0 ? "the text is empty" : "the text has " + count(length);
        }

        private static String count(int characters) {
            return characters + (characters == 1 ? " character" : " characters");
        }
    }
}
