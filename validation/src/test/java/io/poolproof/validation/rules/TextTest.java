package io.poolproof.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths and character classes, at each edge. */
class TextTest {
    private static final String FACE = "\ud83d\ude00";

    @Test
    void lengthsAreInCodePoints() {
        assertThat(Text.length(null)).isZero();
        assertThat(Text.length(FACE + "a")).isEqualTo(2);
        assertThat(Text.isAtMost("ab", 2)).isTrue();
        assertThat(Text.isAtMost("abc", 2)).isFalse();
        assertThat(Text.isAtMost(FACE + FACE, 2)).isTrue();
        assertThat(Text.isAtMost(FACE + FACE + FACE, 2)).isFalse();
        assertThat(Text.isAtMost(FACE + "ab", 2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a, 1", "\u007f, 1", "\u0080, 2", "\u07ff, 2", "\u0800, 3", "\uffff, 3", "\ud800\udc00, 4", "\ud800, 3"
    })
    void bytesAreThoseOfUtf8(String text, int bytes) {
        assertThat(Text.bytes(text)).isEqualTo(bytes);
        assertThat(Text.bytes(text + "a")).isEqualTo(bytes + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {'!', '~', 'é', 0x301, 0x2160, 0x203f, '€', 0x1f600})
    void lettersMarksSymbolsNumbersAndPunctuationAreNameCharacters(int codePoint) {
        assertThat(Text.isNameCharacter(codePoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', 0x7f, 0x80, '\t', 0, 0xa0, 0x2028, 0xd800, 0xe000, 0x200b})
    void whiteSpaceControlsAndSurrogatesAreNot(int codePoint) {
        assertThat(Text.isNameCharacter(codePoint)).isFalse();
    }

    @Test
    void theFirstCharacterOutsideANameIsFound() {
        assertThat(Text.firstOutsideName("ab", false)).isEqualTo(-1);
        assertThat(Text.firstOutsideName(FACE + "\u0007b ", false)).isEqualTo(7);
        assertThat(Text.firstOutsideName("a b", false)).isEqualTo(' ');
        assertThat(Text.firstOutsideName("a b\u0007", true)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "0", "9", "-", "_", "=", "."})
    void tokenCharactersAre(String character) {
        assertThat(Text.isTokenCharacter(character.charAt(0))).isTrue();
        assertThat(Text.firstOutsideToken("a" + character)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", "{", "@", "[", "/", ":", "+", ",", ">", "\u007f", "\u0080", "é"})
    void neighboursOfTokenCharactersAreNot(String character) {
        assertThat(Text.isTokenCharacter(character.charAt(0))).isFalse();
        assertThat(Text.firstOutsideToken("a" + character + "b")).isEqualTo(1);
    }

    @Test
    void theFirstCharacterOutsideATokenIsFoundHoweverFarItStands() {
        for (int before : new int[] {0, 1, 127, 128, 129, 255, 256, 1000}) {
            assertThat(Text.firstOutsideToken("a".repeat(before) + "/b/")).isEqualTo(before);
            // The lower byte of this letter is that of an "a".
            assertThat(Text.firstOutsideToken("a".repeat(before) + "\u0161b")).isEqualTo(before);
            assertThat(Text.firstOutsideToken("a".repeat(before))).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', 'z', 'A', 'Z', '0', '9', '_'})
    void wordCharactersAre(char character) {
        assertThat(Text.isWord(character)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'`', '{', '@', '[', '/', ':', '^', '-', 'é'})
    void neighboursOfWordCharactersAreNot(char character) {
        assertThat(Text.isWord(character)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"32, true", "9, true", "13, true", "8, false", "14, false", "33, false", "160, false"})
    void spaceIsThatOfRegularExpressions(int character, boolean is) {
        assertThat(Text.isSpace(character)).isEqualTo(is);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-east-1_aB9", "a_0", "a_b_c"})
    void poolIdsAre(String id) {
        assertThat(Text.isUserPoolId(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "us-east-1", "_a", "a_", "a b_c", "a_b-c", "a_é", "é_a"})
    void otherTextsAreNoPoolIds(String id) {
        assertThat(Text.isUserPoolId(id)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-east-1_0", "us-east-1_9", "us-east-1_a", "us-east-1_f", "us-east-1_0-9", "a_b_c"})
    void deviceKeysAre(String key) {
        assertThat(Text.isDeviceKey(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a_/", "a_:", "a_`", "a_g", "a_A", "a_", "_a", "a"})
    void otherTextsAreNoDeviceKeys(String key) {
        assertThat(Text.isDeviceKey(key)).isFalse();
    }

    @Test
    void aCodePointIsShownInHexadecimal() {
        assertThat(Text.codePoint(7)).isEqualTo("U+0007");
        assertThat(Text.codePoint(0x1f600)).isEqualTo("U+1F600");
    }

    @Test
    void whiteSpaceIsWhatJavaStrips() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String around = c + "a" + c + "b" + c;
            assertThat(Text.strip(around)).as("U+%04X", (int) c).isEqualTo(around.strip());
        }
    }
}
