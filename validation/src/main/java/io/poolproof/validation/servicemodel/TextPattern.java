package io.poolproof.validation.servicemodel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of the service model, which the whole text has to match. It decides alike on every runtime, since its
 * classes of characters come from {@link Characters}.
 */
public final class TextPattern {
    private final String portable;
    private final @Nullable CodePoints only;
    private final Pattern compiled;

    private TextPattern(String portable, @Nullable CodePoints only) {
        this.portable = portable;
        this.only = only;
        this.compiled = Pattern.compile(portable);
    }

    /**
     * Reads a pattern as the service model has it.
     *
     * @throws IllegalArgumentException if the pattern uses what no pattern of the model does
     */
    public static TextPattern of(String modelled) {
        PatternReader reader = new PatternReader(modelled);
        String portable = reader.portable();
        return new TextPattern(portable, reader.only());
    }

    /** Whether the pattern asks the same of each character and nothing else, so that long texts are judged as fast as short ones. */
    public boolean isOfSingleClass() {
        return only != null;
    }

    /** Whether the whole text matches. */
    public boolean matches(String text) {
        if (only == null) {
            return compiled.matcher(text).find();
        }
        if (text.isEmpty()) {
            return false;
        }
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (!only.contains(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return true;
    }

    /**
     * The pattern as it means the same to Java and, with the flag {@code u}, to ECMA-262: anchored, without classes that depend on
     * the version of Unicode, without white space that the two read differently.
     */
    public String portable() {
        return portable;
    }
}
