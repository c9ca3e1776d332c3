package io.poolproof.schemas;

import org.everit.json.schema.regexp.JavaUtilRegexpFactory;
import org.everit.json.schema.regexp.Regexp;
import org.everit.json.schema.regexp.RegexpFactory;

/**
 * Matches the whole text. Searching, as the specification has it, would let {@code ^[a-z]+$} take a text that ends in a line
 * feed, because of what {@code $} means in Java.
 */
final class WholeTextRegexp implements RegexpFactory {
    private final RegexpFactory searching = new JavaUtilRegexpFactory();

    @Override
    public Regexp createHandler(String pattern) {
        return searching.createHandler("\\A(?:" + pattern + ")\\z");
    }
}
