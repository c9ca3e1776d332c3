package io.poolproof.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The reader of floating-point texts beside Java's own. */
class FloatingPointProperties {

    @Property
    void whatJavaReadsAndNothingElseIsRead(@ForAll("almostNumbers") String text) {
        assertThat(FloatingPoint.isRead(text)).as(text).isEqualTo(javaReads(text));
    }

    @Property
    void ofAnyTextToo(@ForAll String text) {
        assertThat(FloatingPoint.isRead(text)).isEqualTo(javaReads(text));
    }

    private static boolean javaReads(String text) {
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> almostNumbers() {
        return Arbitraries.of(
                        "",
                        " ",
                        "+",
                        "-",
                        "0",
                        "17",
                        "9",
                        ".",
                        "e",
                        "E",
                        "e-",
                        "d",
                        "F",
                        "0x",
                        "0X",
                        "a",
                        "p",
                        "P+",
                        "NaN",
                        "Infinity",
                        "_",
                        ",",
                        "\u0663",
                        "\u00a0")
                .list()
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }
}
