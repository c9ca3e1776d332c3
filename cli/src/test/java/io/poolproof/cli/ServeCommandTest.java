package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What {@code poolproof serve} says of options that it cannot follow. */
class ServeCommandTest {

    private static String errorOf(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "serve";
        System.arraycopy(options, 0, arguments, 1, options.length);
        StringWriter error = new StringWriter();
        int exit = Poolproof.execute(new PrintWriter(new StringWriter()), new PrintWriter(error), arguments);
        assertThat(exit).isEqualTo(2);
        return error.toString();
    }

    @Test
    void namesARuleThatItDoesNotKnow() {
        assertThat(errorOf("--without", "no.such.rule")).startsWith("poolproof: there is no rule no.such.rule");
    }

    @Test
    void namesAPortThatCannotBe() {
        assertThat(errorOf("--port", "70000")).startsWith("poolproof: there is no port 70000");
    }
}
