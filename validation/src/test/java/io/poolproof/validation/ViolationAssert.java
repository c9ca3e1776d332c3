package io.poolproof.validation;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says of a violation what it is about; where it is about something else, the failure shows its whole message. */
public final class ViolationAssert extends AbstractAssert<ViolationAssert, Violation> {

    private ViolationAssert(Violation actual) {
        super(actual, ViolationAssert.class);
    }

    public static ViolationAssert assertThat(Violation actual) {
        return new ViolationAssert(actual);
    }

    /** The only violation of a result. */
    public static ViolationAssert assertThatOnlyOneOf(ValidationResult result) {
        Assertions.assertThat(result.violations()).hasSize(1);
        return assertThat(result.violations().get(0));
    }

    public ViolationAssert breaks(String rule) {
        return is("breaks", actual.rule().id(), rule);
    }

    /** Its place as a JSON Pointer. */
    public ViolationAssert standsAt(String path) {
        return is("stands at", actual.path(), path);
    }

    /** Its place as the service writes it. */
    public ViolationAssert isCalledByTheService(String servicePath) {
        return is("is called by the service", actual.servicePath(), servicePath);
    }

    public ViolationAssert isAbout(String attributeName) {
        return is("is about the attribute", String.valueOf(actual.attributeName()), attributeName);
    }

    /** Its whole message. */
    public ViolationAssert reads(String message) {
        return is("reads", actual.message(), message);
    }

    public ViolationAssert doesNotShow(String text) {
        if (actual.message().contains(text)) {
            failWithMessage("the violation shows what it should not: <%s>", text);
        }
        return this;
    }

    private ViolationAssert is(String what, String found, String wanted) {
        if (!found.equals(wanted)) {
            throw failureWithActualExpected(
                    found, wanted, "the violation %s <%s> and not <%s>: %s", what, found, wanted, actual.message());
        }
        return this;
    }
}
