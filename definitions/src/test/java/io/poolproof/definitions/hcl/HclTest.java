package io.poolproof.definitions.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.hcl.Expression.Call;
import io.poolproof.definitions.hcl.Expression.Literal;
import io.poolproof.definitions.hcl.Expression.Name;
import io.poolproof.definitions.hcl.Expression.ObjectLiteral;
import io.poolproof.definitions.hcl.Expression.Operations;
import io.poolproof.definitions.hcl.Expression.Step;
import io.poolproof.definitions.hcl.Expression.Template;
import io.poolproof.definitions.hcl.Expression.Traversal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HCL as its specification has it: what is read, where it stands, and what is refused with which words. */
class HclTest {
    private static Body body(String text) {
        return HclFile.read("main.tf", text).body();
    }

    private static Expression value(String expression) {
        return Objects.requireNonNull(body("x = " + expression + "\n").value("x"));
    }

    private static String text(String expression) {
        return ((Literal) value(expression)).text();
    }

    @Test
    void blocksHaveTypesLabelsAndBodies() {
        Body file = body("""
                resource "aws_cognito_user_pool" "main" {
                  name = "p"
                  schema { name = "a" }
                  schema {
                    name = "b"
                  }
                }
                locals {}
                """);
        assertThat(file.blocks()).extracting(Body.Block::type).containsExactly("resource", "locals");
        Body.Block pool = file.blocks().get(0);
        assertThat(pool.labels()).containsExactly("aws_cognito_user_pool", "main");
        assertThat(pool.label(2)).isEmpty();
        assertThat(pool.header()).isEqualTo(new Span(1, 1, 1, 40));
        assertThat(pool.span()).isEqualTo(new Span(1, 1, 7, 2));
        assertThat(pool.body()
                        .blocks("schema")
                        .map(schema ->
                                ((Literal) Objects.requireNonNull(schema.body().value("name"))).text()))
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    1.5e3, NUMBER, 1.5e3
                    -20, NUMBER, -20
                    true, BOOLEAN, true
                    null, NULL, null
                    "", TEXT, ``
                    "a\\"b\\u00e9\\\\", TEXT, a"bé\\
                    "$${a} %%{b} $c 100%", TEXT, ${a} %{b} $c 100%
                    """)
    void literalsHaveTheirValues(String written, Node.Kind kind, String value) {
        assertThat(value(written)).isInstanceOfSatisfying(Literal.class, literal -> {
            assertThat(literal.kind()).isEqualTo(kind);
            assertThat(literal.text()).isEqualTo(value);
        });
    }

    @Test
    void aHeredocEndsAtItsNameAndKeepsItsLastNewline() {
        assertThat(text("<<EOT\n  a\n EOTX\nEOT")).isEqualTo("  a\n EOTX\n");
        assertThat(text("<<-EOT\n    a\n\n      b\n    EOT")).isEqualTo("a\n\n  b\n");
        assertThat(text("<<EOT\nEOT")).isEmpty();
    }

    @Test
    void newlinesEndArgumentsButNothingBetweenBrackets() {
        assertThat(value("[\n1,\n2\n]")).isInstanceOf(Expression.Tuple.class);
        assertThat(value("f(\n\"a\",\n\"b\")")).isInstanceOf(Call.class);
        assertThat(value("(\n1\n+\n2)")).isInstanceOf(Expression.Parentheses.class);
        assertThat(value("f(\na,\nb...\n)")).isInstanceOfSatisfying(Call.class, call -> {
            assertThat(call.arguments()).hasSize(2);
            assertThat(call.expanded()).isTrue();
        });
        assertThat(value("{\n\n a = 1\n b : 2, \"c\" = 3\n}")).isInstanceOfSatisfying(ObjectLiteral.class, object -> {
            assertThat(object.items()).hasSize(3);
            assertThat(object.items().get(0).key()).isInstanceOf(Name.class);
        });
    }

    @Test
    void operatorsBindAsTheyDo() {
        assertThat(value("a || b && c == d + e * f")).isInstanceOfSatisfying(Operations.class, or -> {
            assertThat(or.rest()).extracting(Expression.Operation::operator).containsExactly("||");
            Operations and = (Operations) or.rest().get(0).operand();
            assertThat(and.rest()).extracting(Expression.Operation::operator).containsExactly("&&");
        });
        assertThat(value("1 - 2 - 3"))
                .isInstanceOfSatisfying(
                        Operations.class, minus -> assertThat(minus.rest()).hasSize(2));
    }

    @Test
    void stepsGoIntoValues() {
        assertThat(value("aws_x.y[0].z.0.*.id")).isInstanceOfSatisfying(Traversal.class, traversal -> {
            assertThat(traversal.root()).isInstanceOf(Name.class);
            assertThat(traversal.steps())
                    .hasExactlyElementsOfTypes(
                            Step.Attribute.class,
                            Step.Index.class,
                            Step.Attribute.class,
                            Step.Index.class,
                            Step.EachAttribute.class,
                            Step.Attribute.class);
        });
    }

    @Test
    void templatesHavePartsAndPlaces() {
        assertThat(value("\"a${ b }c\"")).isInstanceOfSatisfying(Template.class, template -> {
            assertThat(template.parts()).hasExactlyElementsOfTypes(Literal.class, Name.class, Literal.class);
            assertThat(template.parts().get(1).span()).isEqualTo(new Span(1, 10, 1, 11));
        });
        assertThat(value("\"%{ if a ~}b%{ else }c%{ endif }\"")).isInstanceOfSatisfying(Template.class, template -> {
            assertThat(template.parts()).hasExactlyElementsOfTypes(Expression.Directive.class);
        });
    }

    @Test
    void columnsCountUtf16UnitsAndLinesEndInAnyWay() {
        Body file = body("# 😀\r\nx = [\"😀\", 1]\r\ny = 2\r\n");
        Expression.Tuple tuple = (Expression.Tuple) Objects.requireNonNull(file.value("x"));
        assertThat(tuple.items().get(1).span()).isEqualTo(new Span(2, 12, 2, 13));
        assertThat(Objects.requireNonNull(file.value("y")).span()).isEqualTo(new Span(3, 5, 3, 6));
    }

    @Test
    void textOfTheJsonSyntaxIsATemplateWithOnePlace() {
        Span span = new Span(4, 7, 4, 20);
        assertThat(HclFile.template("a.tf.json", "a \"b\" ${var.c}", span))
                .isInstanceOfSatisfying(Template.class, template -> {
                    assertThat(((Literal) template.parts().get(0)).text()).isEqualTo("a \"b\" ");
                    assertThat(template.parts().get(1).span()).isEqualTo(span);
                });
        assertThatThrownBy(() -> HclFile.template("a.tf.json", "${", span))
                .hasMessage("a.tf.json:4:7: not a template: the template sequence that begins here is not closed");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    a =|1:4|expected a value
                    a = 1 b = 2|1:7|expected a new line
                    a = 'x'|1:5|a string stands between double quotes
                    a = "x|1:5|the string that begins here is not closed
                    a = "${x|1:6|the template sequence that begins here is not closed
                    a = <<EOT|1:5|a heredoc begins with << and a name, at the end of its line
                    a = [1 2]|1:8|expected a comma or a closing bracket
                    a = f(1 2)|1:9|expected a comma or a closing parenthesis
                    a = x.0.1|1:7|indexes one behind the other stand in brackets
                    a = 1.2.3|1:5|this is no number
                    a = x.|1:7|expected a name behind the dot
                    a = {b 1}|1:8|expected an equals sign or a colon behind the key
                    a = "\\q"|1:6|this is no escape; write \\\\ for a backslash
                    a {|1:3|the block that begins here is not closed
                    }|1:1|expected a block or an argument
                    a|1:2|expected a block's label, an opening brace, or an equals sign and a value
                    /*|1:1|the comment that begins here is not closed
                    b { c = 1, d = 2 }|1:10|expected a closing brace; several arguments stand in lines of their own
                    """)
    void whatIsNoHclIsRefusedWithItsPlace(String text, String place, String reason) {
        assertThatThrownBy(() -> body(text))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("main.tf:" + place + ": not HCL: " + reason);
    }

    @Test
    void anArgumentIsSetOnce() {
        assertThatThrownBy(() -> body("a = 1\na = 2\n"))
                .hasMessage("main.tf:2:1: not HCL: the argument is set here a second time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "(", "{a = ", "f(", "-", "!", "x[", "\"${", "a ? ", "{for a in b: a => "})
    void expressionsMayNestDeepAndNotDeeper(String open) {
        assertThatThrownBy(() -> body("a = " + open.repeat(100_000)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("nested more than 200 levels deep");
    }

    @Test
    void blocksMayNestDeepAndNotDeeper() {
        assertThatThrownBy(() -> body("a {\n".repeat(100_000)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("nested more than 200 levels deep");
        assertThat(body("a {\n".repeat(100) + "}\n".repeat(100)).blocks()).hasSize(1);
    }

    /** Chains nest nothing, so that their length alone makes no tree deep. */
    @ParameterizedTest
    @ValueSource(strings = {"+ 1 ", ".a", "[0]", ".*", "&& true "})
    void chainsMayBeLong(String link) {
        assertThat(value("x " + link.repeat(50_000))).isNotNull();
    }
}
