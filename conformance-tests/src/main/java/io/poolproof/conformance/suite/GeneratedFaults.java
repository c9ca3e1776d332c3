package io.poolproof.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Named faults in generated values: each is refused with its fault's error and changes nothing. */
public class GeneratedFaults {
    private static final int TRIES = 12;
    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_VALUE = 2048;
    private static final int SOME = 40;
    private static final int MANY = 400;

    @Property(tries = TRIES)
    @Generated(
            like = "attribute-value.string.max-length/over-limit@UpdateUserAttributes",
            title = "any value longer than its attribute allows is refused")
    boolean aValueLongerThanItsAttributeAllows(@ForAll("tooLongForCode") JsonNode value) {
        return GeneratedLine.current().holdsWithFault(value);
    }

    @Property(tries = TRIES)
    @Generated(
            like = "attribute-value.string.min-length/below-limit@AdminUpdateUserAttributes",
            title = "any value shorter than its attribute allows is refused")
    boolean aValueShorterThanItsAttributeAllows(@ForAll("tooShortForCode") JsonNode value) {
        return GeneratedLine.current().holdsWithFault(value);
    }

    @Property(tries = TRIES)
    @Generated(
            like = "attribute-value.max-length/over-limit@UpdateUserAttributes",
            title = "any value longer than every attribute allows is refused")
    boolean aValueLongerThanAnyAttributeAllows(@ForAll("tooLongForAny") JsonNode value) {
        return GeneratedLine.current().holdsWithFault(value);
    }

    @Property(tries = TRIES)
    @Generated(
            like = "attribute-name.max-length/over-limit@UpdateUserAttributes",
            title = "any name that is too long is refused")
    boolean aNameThatIsTooLong(@ForAll("tooLongNames") JsonNode name) {
        return GeneratedLine.current().holdsWithFault(name);
    }

    @Property(tries = TRIES)
    @Generated(
            like = "attribute-name.characters/control-character@UpdateUserAttributes",
            title = "any name that holds a control character is refused")
    boolean aNameThatHoldsAControlCharacter(@ForAll("namesWithControlCharacter") JsonNode name) {
        return GeneratedLine.current().holdsWithFault(name);
    }

    @Property(tries = TRIES)
    @Generated(
            like = "attribute-name.exists-in-schema/unknown@AdminUpdateUserAttributes",
            title = "any name that the schema does not have is refused")
    boolean aNameThatTheSchemaDoesNotHave(@ForAll("unknownNames") JsonNode name) {
        return GeneratedLine.current().holdsWithFault(name);
    }

    @Property(tries = TRIES)
    @Generated(
            like = "access-token.characters/space@UpdateUserAttributes",
            title = "any token that holds a character of no token is refused")
    boolean aTokenThatHoldsACharacterOfNoToken(@ForAll("tokensOfOtherCharacters") JsonNode token) {
        return GeneratedLine.current().holdsWithFault(token);
    }

    @Property(tries = TRIES)
    @Generated(
            like = "client-metadata.value.type/number@UpdateUserAttributes",
            title = "any metadata value that is a number is refused")
    boolean aMetadataValueThatIsANumber(@ForAll("numbers") JsonNode value) {
        return GeneratedLine.current().holdsWithFault(value);
    }

    @Property(tries = TRIES)
    @Generated(
            like = "request-body.member-type/object-value@AdminUpdateUserAttributes",
            title = "any attribute value that is an object is refused")
    boolean anAttributeValueThatIsAnObject(@ForAll("objects") JsonNode value) {
        return GeneratedLine.current().holdsWithFault(value);
    }

    @Provide
    Arbitrary<JsonNode> tooLongForCode() {
        int max = PoolLimits.of("code", "StringAttributeConstraints", "MaxLength");
        return letters().ofMinLength(max + 1).ofMaxLength(max + SOME).map(TextNode::valueOf);
    }

    /** A blank value deletes, and is another rule's. */
    @Provide
    Arbitrary<JsonNode> tooShortForCode() {
        int min = PoolLimits.of("code", "StringAttributeConstraints", "MinLength");
        return letters().ofMinLength(1).ofMaxLength(min - 1).map(TextNode::valueOf);
    }

    @Provide
    Arbitrary<JsonNode> tooLongForAny() {
        return letters()
                .ofMinLength(LONGEST_VALUE + 1)
                .ofMaxLength(LONGEST_VALUE + MANY)
                .map(TextNode::valueOf);
    }

    @Provide
    Arbitrary<JsonNode> tooLongNames() {
        return letters()
                .ofMinLength(LONGEST_NAME + 1)
                .ofMaxLength(LONGEST_NAME + MANY)
                .map(TextNode::valueOf);
    }

    @Provide
    Arbitrary<JsonNode> namesWithControlCharacter() {
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
    @Provide
    Arbitrary<JsonNode> unknownNames() {
        return letters()
                .ofMinLength(1)
                .ofMaxLength(LONGEST_NAME - "custom:q".length())
                .map(name -> "custom:q" + name)
                .map(TextNode::valueOf);
    }

    @Provide
    Arbitrary<JsonNode> tokensOfOtherCharacters() {
        return letters()
                .flatMap(before -> Arbitraries.of(" ", "/", "+", "!", "~", "é", "€", "\n", "a b")
                        .map(other -> before + other))
                .map(TextNode::valueOf);
    }

    @Provide
    Arbitrary<JsonNode> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(LongNode::valueOf),
                Arbitraries.doubles().between(-1e6, 1e6).map(DoubleNode::valueOf));
    }

    @Provide
    Arbitrary<JsonNode> objects() {
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
