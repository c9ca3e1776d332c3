package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.evidence.Fact;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code poolproof explain} says what the embedded pool does where nobody knows what the service does. */
class ExplainCommandTest {
    private static final String HEADING = "where facts are silent, the embedded pool takes a reading";

    private static String explained(String id) {
        StringWriter out = new StringWriter();
        assertThat(Poolproof.execute(new PrintWriter(out), new PrintWriter(out), "explain", id))
                .isZero();
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attribute-value-length-unit",
                "attribute-value.string.length-unit",
                "attribute-value.string.length-unit/bytes-over-10@UpdateUserAttributes"
            })
    void showsTheReadingUnderTheFactItsRuleAndItsCases(String id) {
        assertThat(explained(id)).contains(HEADING + "\n  Lengths are counted in code points.\n");
    }

    @Test
    void saysNothingOfReadingsWhereFactsSettleIt() {
        assertThat(explained(Fact.UPDATE_UNKNOWN_ATTRIBUTE.id())).doesNotContain(HEADING);
    }
}
