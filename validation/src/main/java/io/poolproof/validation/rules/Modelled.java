package io.poolproof.validation.rules;

import io.poolproof.validation.servicemodel.ServiceModel;
import io.poolproof.validation.servicemodel.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the service model says of one shape, for the rules that say more of it than the model does. */
final class Modelled {
    private Modelled() {}

    static Shape.Text text(String shape) {
        return (Shape.Text) shape(shape);
    }

    /** The greatest length of a text, or size of a list. */
    static int greatest(String shape) {
        Shape modelled = shape(shape);
        Long greatest = modelled instanceof Shape.Text text
                ? text.max()
                : modelled instanceof Shape.Sequence sequence ? sequence.max() : null;
        return Math.toIntExact(given(greatest, shape));
    }

    static String pattern(String shape) {
        return given(text(shape).pattern(), shape);
    }

    static List<String> values(String shape) {
        return text(shape).values();
    }

    static String atLeast(long limit) {
        return "Member must have length greater than or equal to " + limit;
    }

    static String atMost(long limit) {
        return "Member must have length less than or equal to " + limit;
    }

    static String oneOf(List<String> values) {
        return "Member must satisfy enum value set: [" + String.join(", ", values) + "]";
    }

    static String matches(String pattern) {
        return "Member must satisfy regular expression pattern: " + pattern;
    }

    private static Shape shape(String name) {
        return given(ServiceModel.current().shape(name).orElse(null), name);
    }

    private static <T> T given(@Nullable T part, String shape) {
        if (part == null) {
            throw new IllegalStateException("the service model does not say of " + shape + " what a rule rests on");
        }
        return part;
    }
}
