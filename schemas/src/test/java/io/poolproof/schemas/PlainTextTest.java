package io.poolproof.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others wrote controls neither a terminal nor a CI system, in a text or in JSON. */
class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J",
                "\u009b2J",
                "\r",
                "\u0000",
                "\u0008",
                "\u007f",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u202e",
                "\u2066",
                "\u200b",
                "\u200d",
                "\u00ad",
                "\ufeff",
                "\udb40\udc41",
                "\ud800",
                "\uffff",
                "\u3164"
            })
    void whatControlsATerminalOrIsNotSeenIsMarked(String text) {
        assertThat(PlainText.of("a" + text + "b"))
                .startsWith("a\ufffd")
                .endsWith("b")
                .doesNotContain(text);
        assertThat(PlainText.line("a" + text + "b")).doesNotContain(text);
    }

    @Test
    void whatIsPlainStaysAsItIs() {
        String plain = "Grüße, 日本, \ud83d\ude00: a::b # ## heading\n\tnext [x]";
        assertThat(PlainText.log(plain)).isEqualTo(plain);
        assertThat(PlainText.line("a \n b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::error::x",
                "  ::set-output name=a::b",
                "fine\n::add-mask::x",
                "fine\n\t ::stop-commands::x",
                "\u00a0::error::x",
                "##[error]x",
                "late ##[command]x",
                "late ##vso[task.setvariable variable=a]b",
                "##teamcity[buildStop]",
                "###[group]",
                "\r::error::x"
            })
    void noLineIsACommandOfACiSystem(String text) {
        assertThat(PlainText.log(text).lines())
                .noneMatch(line -> line.strip().replace("\u00a0", "").startsWith("::"))
                .noneMatch(line -> line.matches(".*##\\w*\\[.*"));
    }

    @Test
    void jsonMeansTheSameAndHoldsNoCommand() throws JsonProcessingException {
        String document = "{\"a\":\"##[error] \u202e \u009b ##vso[x] \ud83d\ude00 \udb40\udc41\",\"b\":\"::error::\"}";
        String plain = PlainText.json(document);

        assertThat(plain)
                .doesNotContain("##", "\u202e", "\u009b", "\udb40\udc41")
                .contains("\ud83d\ude00");
        assertThat(StrictJson.MAPPER.readTree(plain)).isEqualTo(StrictJson.MAPPER.readTree(document));
    }
}
