package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.servicemodel.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules about members of plain text: that they are there, their lengths, characters and values, as the service model has them. */
public final class TextMemberRules {
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
                                        c -> c < 0x80 && Text.isTokenCharacter((char) c)),
                        shape(Subject.USER_POOL_ID, "user-pool-id", "A user pool id")
                                .facts(Fact.ADMIN_POOL_ID_FORM)
                                .requiredBy(Fact.ADMIN_REQUIRED_MEMBERS_MISSING)
                                .form("a Region, '_' and letters or digits", Text::isUserPoolId),
                        shape(Subject.CLIENT_ID, "client-id", "A client id")
                                .characters("A-Z, a-z, 0-9, '_' and '+'", c -> Text.isWord(c) || c == '+'),
                        shape(Subject.CLIENT_SECRET, "client-secret", "A client secret")
                                .characters("A-Z, a-z, 0-9, '_' and '+'", c -> Text.isWord(c) || c == '+'),
                        shape(Subject.SECRET_HASH, "secret-hash", "A secret hash")
                                .characters(
                                        "A-Z, a-z, 0-9, '_', '+', '=' and '/'",
                                        c -> Text.isWord(c) || c == '+' || c == '=' || c == '/'),
                        name(Subject.POOL_NAME, "pool-name", "A user pool's name"),
                        name(Subject.CLIENT_NAME, "client-name", "An app client's name"),
                        shape(Subject.USERNAME, "username", "A user name")
                                .facts(Fact.ADMIN_USER_NAME_FORM, Fact.SIGNUP_SHAPE_ERRORS_MASKED)
                                .requiredBy(Fact.ADMIN_REQUIRED_MEMBERS_MISSING)
                                .characters("letters, marks, symbols, numbers and punctuation", Text::isNameCharacter),
                        shape(Subject.PASSWORD, "password", "A password")
                                .characters("no white space", c -> !Text.isSpace(c)),
                        shape(Subject.CONFIRMATION_CODE, "confirmation-code", "A code")
                                .facts(Fact.VERIFY_CODE_EMPTY_OR_BLANK)
                                .masked()
                                .requiredBy(Fact.VERIFY_CODE_MISSING)
                                .characters("no white space", c -> !Text.isSpace(c)),
                        shape(Subject.SESSION, "session", "A session"),
                        shape(Subject.DEVICE_KEY, "device-key", "A device key")
                                .form("a Region, '_' and 0-9, a-f or '-'", Text::isDeviceKey),
                        shape(Subject.AUTH_FLOW, "auth-flow", "A sign-in's flow")
                                .facts(Fact.SIGN_IN_FLOW_VALUES),
                        shape(Subject.CHALLENGE_NAME, "challenge-name", "A challenge's name")
                                .facts(Fact.CHALLENGE_NAME_VALUES),
                        shape(Subject.MESSAGE_ACTION, "message-action", "What becomes of a new user's message")
                                .facts(Fact.MESSAGE_ACTION_VALUES))
                .flatMap(shape -> shape.rules().stream())
                .toList();
    }

    private static TextShape shape(Subject<String> subject, String id, String thing) {
        return new TextShape(subject, id, thing);
    }

    private static TextShape name(Subject<String> subject, String id, String thing) {
        return shape(subject, id, thing)
                .characters(
                        "A-Z, a-z, 0-9, white space, '_', '+', '=', ',', '.', '@' and '-'",
                        c -> Text.isWord(c) || Text.isSpace(c) || "+=,.@-".indexOf(c) >= 0);
    }

    /** One kind of text in the model, from which its rules follow. */
    private static final class TextShape {
        private final Subject<String> subject;
        private final String id;
        private final String thing;
        private final List<Member> members;
        private final Shape.Text model;
        private Fact[] facts = {Fact.CONSTRAINT_CHECKER_TYPE};
        private Fact required = Fact.CONSTRAINT_CHECKER_TYPE;
        private boolean masked;
        private String allowed = "";
        private Form form = text -> true;

        /** Decides about a whole text. */
        @FunctionalInterface
        private interface Form {
            boolean fits(String text);
        }

        TextShape(Subject<String> subject, String id, String thing) {
            this.subject = subject;
            this.id = id;
            this.thing = thing;
            this.members = Arrays.stream(Member.values())
                    .filter(member -> subject.equals(Subject.ofText(member)))
                    .toList();
            this.model = Modelled.text(members.get(0).shapeName());
            this.masked = model.sensitive();
        }

        TextShape facts(Fact... restsOn) {
            this.facts = restsOn;
            return this;
        }

        TextShape requiredBy(Fact fact) {
            this.required = fact;
            return this;
        }

        /** Hides the value although the model does not call it sensitive: nobody has seen it shown, and it is a secret. */
        TextShape masked() {
            this.masked = true;
            return this;
        }

        /** The model's pattern in words and as code, which decides without allocating; a test holds the two against each other. */
        TextShape form(String words, Form fits) {
            this.allowed = words;
            this.form = fits;
            return this;
        }

        TextShape characters(String words, IntPredicate admits) {
            return form(words, text -> !text.isEmpty() && Text.consistsOf(text, admits));
        }

        List<RequestRule<String>> rules() {
            List<RequestRule<String>> rules = new ArrayList<>();
            if (isEverRequired()) {
                rules.add(present());
            }
            if (model.min() != null) {
                rules.add(atLeast(model.min()));
            }
            if (model.max() != null) {
                rules.add(atMost(model.max()));
            }
            if (model.pattern() != null) {
                rules.add(matches(model.pattern()));
            }
            if (model.pattern() != null && model.pattern().contains("\\p{")) {
                rules.add(isSettled());
            }
            if (!model.values().isEmpty()) {
                rules.add(isKnown());
            }
            return rules;
        }

        private boolean isEverRequired() {
            return Arrays.stream(Operation.values())
                    .anyMatch(operation -> members.stream().anyMatch(operation::requires));
        }

        private RequestRule<String> present() {
            return RequestRule.of(subject, id + ".required")
                    .words(thing + " is given where the operation requires it.")
                    .facts(required)
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

        private RequestRule<String> atLeast(long least) {
            return RequestRule.of(subject, id + ".min-length")
                    .words(thing + " has at least " + count(least) + ".")
                    .facts(facts)
                    .holds((text, context) -> text == null || Text.length(text) >= least)
                    .problem(TextShape::lengthOf)
                    .allowed("at least " + count(least))
                    .refusedWith(constraint(Modelled.atLeast(least)));
        }

        private RequestRule<String> atMost(long greatest) {
            int most = Math.toIntExact(greatest);
            return RequestRule.of(subject, id + ".max-length")
                    .words(thing + " has at most " + count(greatest) + ".")
                    .facts(facts)
                    .holds((text, context) -> text == null || Text.isAtMost(text, most))
                    .problem(TextShape::lengthOf)
                    .allowed("at most " + count(greatest))
                    .refusedWith(constraint(Modelled.atMost(greatest)));
        }

        private RequestRule<String> matches(String pattern) {
            return RequestRule.of(subject, id + ".characters")
                    .words(thing + " is not empty and consists of: " + allowed + ".")
                    .facts(facts)
                    .holds((text, context) -> text == null || form.fits(text))
                    .problem("the text is empty or has another form")
                    .allowed(allowed)
                    .refusedWith(constraint(Modelled.matches(pattern)));
        }

        private RequestRule<String> isSettled() {
            return SettledText.rule(subject, id, thing);
        }

        private RequestRule<String> isKnown() {
            return RequestRule.of(subject, id + ".value")
                    .words(thing + " is one of those that the service model has.")
                    .facts(facts)
                    .holds((text, context) -> text == null || model.values().contains(text))
                    .problem("the text is none of the service model's values")
                    .allowed(String.join(", ", model.values()))
                    .refusedWith(constraint(Modelled.oneOf(model.values())));
        }

        private Refusal<String> constraint(String clause) {
            return masked ? Refusal.maskedConstraint(clause) : Refusal.constraint(clause);
        }

        private static String lengthOf(@Nullable String text, Context context) {
            int length = Text.length(text);
            return length == 0 ? "the text is empty" : "the text has " + count(length);
        }

        private static String count(long characters) {
            return characters + (characters == 1 ? " character" : " characters");
        }
    }
}
