package io.poolproof.schemas;

import java.util.Optional;
import org.everit.json.schema.regexp.JavaUtilRegexpFactory;
import org.everit.json.schema.regexp.Regexp;
import org.everit.json.schema.regexp.RegexpFactory;
import org.everit.json.schema.regexp.RegexpMatchingFailure;

/**
 * Matches the whole text. Searching, as the specification has it, would let {@code ^[a-z]+$} take a text that ends in a line
 * feed, because of what {@code $} means in Java.
 */
final class WholeTextRegexp implements RegexpFactory {
    private final RegexpFactory searching = new JavaUtilRegexpFactory();

    @Override
    public Regexp createHandler(String pattern) {
        return new Whole(searching.createHandler("\\A(?:" + pattern + ")\\z"));
    }

    /** Java matches repeated groups by recursion: a text on which it runs out of stack is far longer than any that is meant. */
    private static final class Whole implements Regexp {
        private static final Regexp NOTHING = new JavaUtilRegexpFactory().createHandler("(?!)");

        private final Regexp pattern;

        Whole(Regexp pattern) {
            this.pattern = pattern;
        }

        @Override
        public Optional<RegexpMatchingFailure> patternMatchingFailure(String input) {
            try {
                return pattern.patternMatchingFailure(input);
            } catch (StackOverflowError e) {
                return NOTHING.patternMatchingFailure(input);
            }
        }
    }
}
