package io.poolproof.conformance.suite;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.fixtures.CaseFile.Accepted;
import io.poolproof.fixtures.CaseFile.CaseFixture;
import io.poolproof.fixtures.CaseFile.Check;
import io.poolproof.fixtures.CaseFile.Expect;
import io.poolproof.fixtures.CaseFile.Step;
import io.poolproof.fixtures.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Sequences of changed emails, codes right and wrong, and other writes between them, where a changed email waits for its code. The
 * model is what the user has and the email that waits. What nobody has described is not generated: a second change while one waits,
 * or a code that is asked for meanwhile.
 */
public class GeneratedVerifications extends PropertySuite {
    private static final int TRIES = 8;
    private static final int LONGEST = 6;
    private static final int MOST_MEANWHILE = 2;
    private static final String POOL = "verify-before-update";
    private static final String USERNAME = "${username}";
    private static final String EMAIL = "email";
    private static final String NICKNAME = "nickname";

    /** The email that the written cases, like which these are, have wait in the end. */
    private static final String LAST_EMAIL = "changed-" + USERNAME + "@home.example";

    /** What is done; each where it can be, else it is left out. */
    enum Act {
        CHANGE_EMAIL,
        CHANGE_NICKNAME,
        VERIFY,
        VERIFY_WRONGLY,
        ASK_FOR_CODE
    }

    /** What a sequence leaves. */
    private static final class Model {
        private final Map<String, String> attributes = new TreeMap<>();
        private final List<Step> steps = new ArrayList<>();
        private @Nullable String waiting;
        private boolean hasCode;

        Model(Map<String, String> attributes) {
            this.attributes.putAll(attributes);
        }

        void act(Act act) {
            String fresh = "n" + steps.size();
            switch (act) {
                case CHANGE_EMAIL -> changeEmail(fresh + "-" + USERNAME + "@home.example");
                case CHANGE_NICKNAME -> {
                    write(NICKNAME, fresh);
                    attributes.put(NICKNAME, fresh);
                }
                case VERIFY -> verify();
                case VERIFY_WRONGLY -> steps.add(verification("000000", true));
                case ASK_FOR_CODE -> {
                    if (waiting == null && !hasCode) {
                        steps.add(step("GetUserAttributeVerificationCode", object("AttributeName", EMAIL), null));
                        readCode();
                    }
                }
            }
        }

        void changeEmail(String email) {
            if (waiting == null) {
                write(EMAIL, email);
                readCode();
                waiting = email;
            }
        }

        void verify() {
            if (hasCode) {
                steps.add(verification("${code}", null));
                hasCode = false;
                attributes.put("email_verified", "true");
                if (waiting != null) {
                    attributes.put(EMAIL, waiting);
                    waiting = null;
                }
            }
        }

        private void write(String name, String value) {
            ObjectNode input = JsonNodeFactory.instance.objectNode();
            input.putArray("UserAttributes").addObject().put("Name", name).put("Value", value);
            steps.add(step("UpdateUserAttributes", input, null));
        }

        private void readCode() {
            steps.add(new Step(null, null, null, "code", object("AttributeName", EMAIL), Map.of("code", "/Code")));
            hasCode = true;
        }
    }

    /** What is done before the written cases' email waits, and while it does. */
    private record Sequence(List<Act> before, List<Act> meanwhile) {}

    @Override
    protected List<Property<?>> properties(Fixtures fixtures) {
        Map<String, String> attributes =
                Objects.requireNonNull(fixtures.pools().get(POOL)).attributes();
        Arbitrary<Sequence> sequences =
                Combinators.combine(acts(), actsMeanwhile()).as(Sequence::new);
        return List.of(
                new Property<>(
                        "verification.pending/applied-by-code@VerifyUserAttribute",
                        "sequence",
                        "after any sequence of changes and codes the right code makes the waiting email the verified one",
                        TRIES,
                        sequences,
                        (written, sequence) -> withTheRightCode(written, waiting(sequence, attributes))),
                new Property<>(
                        "verification.code-matches/while-one-waits@VerifyUserAttribute",
                        "sequence",
                        "after any sequence of changes and codes a wrong code applies nothing of what waits",
                        TRIES,
                        sequences,
                        (written, sequence) -> withAWrongCode(written, waiting(sequence, attributes))));
    }

    private static CaseFixture withTheRightCode(CaseFixture written, Model model) {
        List<Step> steps = List.copyOf(model.steps);
        model.verify();
        return written.withInput(verificationInput("${code}")).between(steps, looksFor(model));
    }

    private static CaseFixture withAWrongCode(CaseFixture written, Model model) {
        return written.withInput(verificationInput("000000")).between(model.steps, looksFor(model));
    }

    /** A sequence in whose end the written cases' email waits. */
    private static Model waiting(Sequence sequence, Map<String, String> attributes) {
        Model model = new Model(attributes);
        sequence.before().forEach(model::act);
        if (model.waiting != null) {
            model.verify();
        }
        model.changeEmail(LAST_EMAIL);
        sequence.meanwhile().forEach(model::act);
        return model;
    }

    private static ObjectNode object(String name, String value) {
        return JsonNodeFactory.instance.objectNode().put(name, value);
    }

    private static ObjectNode verificationInput(String code) {
        return object("AttributeName", EMAIL).put("Code", code);
    }

    private static Step verification(String code, @Nullable Boolean refused) {
        return step("VerifyUserAttribute", verificationInput(code), refused);
    }

    private static Step step(String operation, ObjectNode input, @Nullable Boolean refused) {
        return new Step(operation, input, refused, null, null, null);
    }

    private static List<Check> looksFor(Model model) {
        List<Check> looks = new ArrayList<>();
        model.attributes.forEach((name, value) -> {
            ObjectNode pattern = JsonNodeFactory.instance.objectNode();
            pattern.putObject("/UserAttributes")
                    .set("$contains", object("Name", name).put("Value", value));
            Expect expect = new Expect(new Accepted(pattern, null), null, null, null, null);
            looks.add(new Check("the user has the " + name + " that the sequence leaves", "GetUser", null, expect));
        });
        return looks;
    }

    /** What leaves the email waiting. */
    private static Arbitrary<List<Act>> actsMeanwhile() {
        return Arbitraries.of(Act.CHANGE_NICKNAME, Act.VERIFY_WRONGLY).list().ofMaxSize(MOST_MEANWHILE);
    }

    private static Arbitrary<List<Act>> acts() {
        return Arbitraries.of(Act.class).list().ofMaxSize(LONGEST);
    }
}
