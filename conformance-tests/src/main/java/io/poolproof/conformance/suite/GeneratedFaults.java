package io.poolproof.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.poolproof.conformance.run.GeneratedCase;
import io.poolproof.fixtures.Fixtures;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Named faults in generated values: each is refused with its fault's error and changes nothing. */
public class GeneratedFaults extends PropertySuite {
    private static final String STRING = "StringAttributeConstraints";
    private static final int TRIES = 12;
    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_VALUE = 2048;
    private static final int SOME = 40;
    private static final int MANY = 400;

    @Override
    protected List<Property<?>> properties(Fixtures fixtures) {
        PoolLimits limits = new PoolLimits(fixtures);
        int shortestCode = limits.of("code", STRING, "MinLength");
        int longestCode = limits.of("code", STRING, "MaxLength");
        return List.of(
                fault(
                        "attribute-value.string.max-length/over-limit@UpdateUserAttributes",
                        "any value longer than its attribute allows is refused",
                        texts(longestCode + 1, longestCode + SOME)),
                // A blank value deletes, and is another rule's.
                fault(
                        "attribute-value.string.min-length/below-limit@AdminUpdateUserAttributes",
                        "any value shorter than its attribute allows is refused",
                        texts(1, shortestCode - 1)),
                fault(
                        "attribute-value.max-length/over-limit@UpdateUserAttributes",
                        "any value longer than every attribute allows is refused",
                        texts(LONGEST_VALUE + 1, LONGEST_VALUE + MANY)),
                fault(
                        "attribute-name.max-length/over-limit@UpdateUserAttributes",
                        "any name that is too long is refused",
                        texts(LONGEST_NAME + 1, LONGEST_NAME + MANY)),
                fault(
                        "attribute-name.characters/control-character@UpdateUserAttributes",
                        "any name that holds a control character is refused",
                        namesWithControlCharacter()),
                fault(
                        "attribute-name.exists-in-schema/unknown@AdminUpdateUserAttributes",
                        "any name that the schema does not have is refused",
                        unknownNames()),
                fault(
                        "access-token.characters/space@UpdateUserAttributes",
                        "any token that holds a character of no token is refused",
                        tokensOfOtherCharacters()),
                fault(
                        "client-metadata.value.type/number@UpdateUserAttributes",
                        "any metadata value that is a number is refused",
                        numbers()),
                fault(
                        "request-body.member-type/object-value@AdminUpdateUserAttributes",
                        "any attribute value that is an object is refused",
                        objects()));
    }

    private static Property<JsonNode> fault(String like, String title, Arbitrary<JsonNode> values) {
        return new Property<>(like, "generated", title, TRIES, values, GeneratedCase::withFault);
    }

    private static Arbitrary<JsonNode> texts(int shortest, int longest) {
        return letters().ofMinLength(shortest).ofMaxLength(longest).map(TextNode::valueOf);
    }

    private static Arbitrary<JsonNode> namesWithControlCharacter() {
        return letters()
                .ofMaxLength(LONGEST_NAME / 2)
                .flatMap(before -> Arbitraries.chars()
                        .with('\u0000', '\u0001', '\u0008', '\u001B', '\u007F', '\u0085')
                        .flatMap(control -> letters()
                                .ofMinLength(1)
                                .ofMaxLength(LONGEST_NAME / 2 - 1)
                                .map(after -> before + control + after)))
                .map(TextNode::valueOf);
    }

    /** Longer than what the service adds to nothing, so that no standard attribute is met. */
    private static Arbitrary<JsonNode> unknownNames() {
        return letters()
                .ofMinLength(1)
                .ofMaxLength(LONGEST_NAME - "custom:q".length())
                .map(name -> "custom:q" + name)
                .map(TextNode::valueOf);
    }

    private static Arbitrary<JsonNode> tokensOfOtherCharacters() {
        return letters()
                .flatMap(before -> Arbitraries.of(" ", "/", "+", "!", "~", "é", "€", "\n", "a b")
                        .map(other -> before + other))
                .map(TextNode::valueOf);
    }

    private static Arbitrary<JsonNode> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(LongNode::valueOf),
                Arbitraries.doubles().between(-1e6, 1e6).map(DoubleNode::valueOf));
    }

    private static Arbitrary<JsonNode> objects() {
        Arbitrary<JsonNode> leaves = Arbitraries.oneOf(
                letters().ofMaxLength(SOME).map(TextNode::valueOf),
                Arbitraries.of(BooleanNode.TRUE, BooleanNode.FALSE));
        return Arbitraries.maps(letters().ofMinLength(1).ofMaxLength(SOME), leaves)
                .ofMaxSize(3)
                .map(members -> JsonNodeFactory.instance.objectNode().setAll(members));
    }

    /** Of one UTF-16 unit and one byte each: in which unit the service counts is not known, and not asked here. */
    private static StringArbitrary letters() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .ofMaxLength(SOME);
    }
}
