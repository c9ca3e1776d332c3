package io.poolproof.validation.servicemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextPatternTest {
    static Stream<String> patterns() {
        return ServiceModel.current().shapeNames().stream()
                .map(name -> ServiceModel.current().shape(name).orElseThrow())
                .flatMap(shape -> shape instanceof Shape.Text text ? Stream.ofNullable(text.pattern()) : Stream.of())
                .distinct();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "[\\w-]+_[0-9a-zA-Z]+ us-east-1_aB3 true",
                "[\\w-]+_[0-9a-zA-Z]+ us-east-1 false",
                "[A-Za-z0-9-_=.]+ a-b_c=.9 true",
                "[A-Za-z0-9-_=.]+ a+b false",
                "^[\\w\\-.]+$ a.b-c true",
                "(?s).* a true",
                "[\\S]+ a\u00a0b true",
                "[\\x21\\x23-\\x5B\\x5D-\\x7E]+ openid true",
                "[\\x21\\x23-\\x5B\\x5D-\\x7E]+ a\\b false",
                "^(terms-of-use|privacy-policy)$ privacy-policy true",
                "^(terms-of-use|privacy-policy)$ policy false",
                "Level[1-4] Level4 true",
                "Level[1-4] Level5 false"
            })
    void aTextMatchesOrNot(String pattern, String text, boolean matches) {
        assertThat(TextPattern.of(pattern).matches(text)).isEqualTo(matches);
    }

    /** A regular expression's end may mean the place before a last line feed. */
    @ParameterizedTest
    @MethodSource("patterns")
    void noTextMatchesOnlyBecauseItsLastLineFeedIsOverlooked(String modelled) {
        TextPattern pattern = TextPattern.of(modelled);
        Pattern javas = Pattern.compile(modelled, Pattern.UNICODE_CASE);
        for (String text : List.of("a", "abc", "us-east-1_a", "Level1", "a{####}b", "import-1", "123456")) {
            String ended = text + "\n";
            assertThat(pattern.matches(ended))
                    .as("%s with a line feed", text)
                    .isEqualTo(javas.matcher(ended).matches());
        }
    }

    /** On characters that every runtime knows, what we read means what Java reads. */
    @ParameterizedTest
    @MethodSource("patterns")
    void settledCharactersMatchAsInJava(String modelled) {
        TextPattern pattern = TextPattern.of(modelled);
        Pattern javas = Pattern.compile(modelled);
        String samples =
                "aZ0_-+=,.@/:;*{}#[](\\\"'<>~!$ \t\n\u000b\f\r\u0085\u00a0\u00ad\u00e9\u6f22\u0301\u2028\u3000\u200b\ud83d\ude00"
                        + "\ue000\uffff";
        samples.codePoints().mapToObj(Character::toString).forEach(character -> {
            for (String text : List.of(
                    character,
                    character + character,
                    "a" + character,
                    "us-east-1_" + character,
                    "import-" + character,
                    "{####}" + character,
                    "https://" + character,
                    "arn:aws:sns:" + character + ":1:b")) {
                assertThat(pattern.matches(text))
                        .as("%s", text)
                        .isEqualTo(javas.matcher(text).matches());
            }
        });
    }

    @Test
    void whatUnicodeAssignedLaterIsTakenOnEveryRuntime() {
        String assignedIn14 = "\u1ac1";
        assertThat(TextPattern.of("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+").matches("a" + assignedIn14))
                .isTrue();
        assertThat(Characters.holdsUnsettled("a" + assignedIn14)).isTrue();
        assertThat(Characters.holdsUnsettled("aé漢\ud83d\ude00")).isFalse();
    }

    @Test
    void halfAPairIsNoVisibleCharacter() {
        assertThat(TextPattern.of("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+").matches("a\ud800"))
                .isFalse();
    }
}
