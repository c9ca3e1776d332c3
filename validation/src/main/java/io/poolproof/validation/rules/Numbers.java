package io.poolproof.validation.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers written as text. */
final class Numbers {
    /** Longer texts are not read, so that judging them takes no more than a look; no limit of a pool needs as many digits. */
    private static final int MAX_DIGITS = 2048;

    private Numbers() {}

    static boolean isTooLong(String text) {
        return text.length() > MAX_DIGITS;
    }

    /** The number; null where the text is none, or too long to be read. */
    static @Nullable BigDecimal parse(String text) {
        if (isTooLong(text)) {
            return null;
        }
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
