package io.poolproof.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.SchemaAttribute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is recognised at a glance, and what is left to the rules, at each edge. */
class PlainTextTest {
    private static final String TWO_BYTES = "é";

    @Test
    void aTokenHasOneOrMoreTokenCharacters() {
        assertThat(PlainText.isToken("a")).isTrue();
        assertThat(PlainText.isToken("a.b-c_d=")).isTrue();
        assertThat(PlainText.isToken("")).isFalse();
        assertThat(PlainText.isToken("a b")).isFalse();
        assertThat(PlainText.isToken("ab ")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "~", "a", "custom:abcdefghijklmnopqrstuvwxy"})
    void aNameOfVisibleAsciiIsPlain(String name) {
        assertThat(PlainText.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "custom:abcdefghijklmnopqrstuvwxyz",
                "a b",
                "\u007f",
                "é",
                "sub",
                "email_verified",
                "phone_number_verified"
            })
    void anotherNameIsLeftToTheRules(String name) {
        assertThat(PlainText.isName(name)).isFalse();
    }

    @Test
    void aValueFitsInEveryUnit() {
        assertThat(PlainText.isValue("")).isFalse();
        assertThat(PlainText.isValue("a")).isTrue();
        assertThat(PlainText.isValue("a".repeat(682))).isTrue();
        assertThat(PlainText.isValue("a".repeat(683))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "email, a@b.c, true",
        "email, a@b, false",
        "phone_number, +123456789012345, true",
        "phone_number, +1234567890123456, false",
        "birthdate, 1990-02-28, true",
        "birthdate, 1990-02-30, false",
        "birthdate, 1990-02-280, false",
        "nickname, anything, true"
    })
    void aStandardAttributeHasItsForm(String name, String value, boolean is) {
        assertThat(PlainText.isStandardFormat(name, value)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, true",
        "'', 1, true",
        "a, 2, false",
        "ab, 2, true",
        "abc, 2, true",
        "é, 2, false",
        "éé, 2, false",
        "ééé, 2, false",
        "éééé, 2, true",
        "ab~, 3, true",
        "ab\u0080, 3, false"
    })
    void aValueIsLongEnoughInEveryUnit(String value, int least, boolean is) {
        assertThat(PlainText.isWithin(value, least, null)).isEqualTo(is);
    }

    @Test
    void aValueIsShortEnoughInEveryUnit() {
        assertThat(PlainText.isWithin("a".repeat(5000), null, null)).isTrue();
        assertThat(PlainText.isWithin("a".repeat(5000), null, 2048)).isTrue();
        assertThat(PlainText.isWithin("a".repeat(2047), null, 2047)).isTrue();
        assertThat(PlainText.isWithin("a".repeat(2048), null, 2047)).isFalse();
        assertThat(PlainText.isWithin(TWO_BYTES.repeat(3), null, 9)).isTrue();
        assertThat(PlainText.isWithin(TWO_BYTES.repeat(4), null, 9)).isFalse();
        assertThat(PlainText.isWithin("abcd\u0080", null, 9)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "false, true",
        "True, false",
        "1, false",
    })
    void aBooleanIsSpeltAsUsual(String value, boolean is) {
        assertThat(PlainText.isOfType(value, of(AttributeDataType.BOOLEAN, null, null)))
                .isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 5, true",
        "4, 5, , false",
        "6, 5, , true",
        "6, , 5, false",
        "4, , 5, true",
        "4, , , true",
        "x, , , false",
        "4, 0.5, , false",
        "4, , 9.5, false"
    })
    void aNumberIsWholeAndWithinWholeLimits(
            String value, @Nullable String least, @Nullable String greatest, boolean is) {
        assertThat(PlainText.isOfType(value, of(AttributeDataType.NUMBER, least, greatest)))
                .isEqualTo(is);
    }

    @Test
    void aDateIsLeftToTheRules() {
        assertThat(PlainText.isOfType("1", of(AttributeDataType.DATE_TIME, null, null)))
                .isFalse();
    }

    @Test
    void metadataFitsInEveryUnitAndIsNotSensitive() {
        String longest = "a".repeat(131_072 / 3);
        assertThat(PlainText.isMetadata(longest, longest)).isTrue();
        assertThat(PlainText.isMetadata(longest + "a", "b")).isFalse();
        assertThat(PlainText.isMetadata("a", longest + "b")).isFalse();
        assertThat(PlainText.isMetadata("password", "b")).isFalse();
        assertThat(PlainText.isMetadata("a", "eyJhbGciOiJIUzI1NiJ9")).isFalse();
        assertThat(PlainText.isMetadata("a", "jane@example.com")).isFalse();
    }

    @Test
    void emailAndPhoneNumberAreAddresses() {
        assertThat(PlainText.isAddress("email")).isTrue();
        assertThat(PlainText.isAddress("phone_number")).isTrue();
        assertThat(PlainText.isAddress("name")).isFalse();
        assertThat(PlainText.isAddress(null)).isFalse();
    }

    private static SchemaAttribute of(AttributeDataType type, @Nullable String least, @Nullable String greatest) {
        return new SchemaAttribute("custom:a", type, true, false, false, null, null, least, greatest);
    }
}
