package io.poolproof.validation.awssdk;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.ValidationResult;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Judges each request of an SDK client before anything is sent. It reports by default and lets every request go; a refusing one
 * throws {@link io.poolproof.validation.InvalidRequestException} with all violations, so that no HTTP call is made.
 */
public final class ValidationInterceptor implements ExecutionInterceptor {
    private final CognitoValidator validator;
    private final @Nullable BiConsumer<String, ValidationResult> report;

    private ValidationInterceptor(CognitoValidator validator, @Nullable BiConsumer<String, ValidationResult> report) {
        this.validator = validator;
        this.report = report;
    }

    /**
     * An interceptor that reports what it finds and refuses nothing.
     *
     * @param report gets the operation's name and a result with at least one violation
     */
    public static ValidationInterceptor reporting(
            CognitoValidator validator, BiConsumer<String, ValidationResult> report) {
        return new ValidationInterceptor(validator, report);
    }

    /** An interceptor that reports to the logger of this class, warnings at INFO and errors at WARNING. */
    public static ValidationInterceptor reporting(CognitoValidator validator) {
        System.Logger logger = System.getLogger(ValidationInterceptor.class.getName());
        return reporting(
                validator,
                (operation, result) -> result.violations()
                        .forEach(violation -> logger.log(
                                result.errors().contains(violation)
                                        ? System.Logger.Level.WARNING
                                        : System.Logger.Level.INFO,
                                () -> operation + " " + violation.message())));
    }

    /** An interceptor that refuses what the service would refuse. */
    public static ValidationInterceptor refusing(CognitoValidator validator) {
        return new ValidationInterceptor(validator, null);
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes executionAttributes) {
        SdkRequests.of(context.request()).ifPresent(request -> {
            if (report == null) {
                validator.requireValid(request);
                return;
            }
            ValidationResult result = validator.validate(request);
            if (!result.violations().isEmpty()) {
                report.accept(request.operation().wireName(), result);
            }
        });
    }
}
