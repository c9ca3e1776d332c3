package io.poolproof.definitions.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.definitions.document.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.PrintOutputCapture;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.hcl.HclParser;
import org.openrewrite.hcl.internal.HclPrinter;
import org.openrewrite.hcl.tree.BodyContent;
import org.openrewrite.hcl.tree.Hcl;

/** Another reader of HCL, which keeps every character, finds the same values at the same places. */
class HclPlacesTest {
    private static final String FILE = """
            # Everything that has a place of its own.
            variable "attributes" {
              type    = list(object({ name = string }))
              default = [{ name = "team" }, { name = "plan" }]
            }

            locals {
              prefix = "${var.stage}-x" // behind a value
              /* before a value */ sizes = { small = 1, large = 2 }
              chosen = var.big ? local.sizes["large"] : local.sizes.small
              names  = [for a in var.attributes : upper(a.name) if a.name != ""]
            }

            resource "aws_cognito_user_pool" "main" {
              count = var.enabled ? 1 : 0
              name  = join("-", [local.prefix, "pool"])

              dynamic "schema" {
                for_each = var.attributes
                content {
                  name                = schema.value.name
                  attribute_data_type = "String"
                  mutable             = !false
                  string_attribute_constraints {
                    max_length = 1 + 2 * 3
                  }
                }
              }

              email_verification_message = <<-EOT
                Code: {####}
                EOT
              lifecycle { prevent_destroy = true }
            }
            """;

    /** What may stand before a value: the printer counts it to the value. */
    private static final Pattern BLANK = Pattern.compile("(?:\\s|#[^\n]*|//[^\n]*|/\\*.*?\\*/)*");

    private static List<String> ours(Body body, String path) {
        List<String> places = new ArrayList<>();
        body.attributes().forEach((name, attribute) -> {
            places.add(path + name + " = " + place(attribute.name()));
            places.add(path + name + " is " + place(attribute.value().span()));
        });
        body.blocks().forEach(block -> {
            places.add(path + block.type() + " { " + place(block.span()));
            places.addAll(ours(block.body(), path + block.type() + "/"));
        });
        return places;
    }

    private static String place(Span span) {
        return span.line() + ":" + span.column();
    }

    private static List<String> theirs() {
        SourceFile file = HclParser.builder()
                .build()
                .parse(new InMemoryExecutionContext(), FILE)
                .findFirst()
                .orElseThrow();
        IdentityHashMap<Tree, Integer> offsets = new IdentityHashMap<>();
        new HclPrinter<Integer>() {
            @Override
            public @Nullable Hcl visit(@Nullable Tree tree, PrintOutputCapture<Integer> out) {
                if (tree != null) {
                    offsets.put(tree, out.getOut().length());
                }
                return super.visit(tree, out);
            }
        }.visit(file, new PrintOutputCapture<>(0));
        List<String> places = new ArrayList<>();
        ((Hcl.ConfigFile) file).getBody().forEach(content -> collect(content, "", offsets, places));
        return places;
    }

    private static void collect(
            BodyContent content, String path, IdentityHashMap<Tree, Integer> offsets, List<String> places) {
        if (content instanceof Hcl.Attribute attribute) {
            String name = path + attribute.getSimpleName();
            places.add(name + " = " + place(attribute, offsets));
            places.add(name + " is " + place(attribute.getValue(), offsets));
        } else if (content instanceof Hcl.Block block) {
            String type = path + Objects.requireNonNull(block.getType()).getName();
            places.add(type + " { " + place(block, offsets));
            block.getBody().forEach(inner -> collect(inner, type + "/", offsets, places));
        }
    }

    private static String place(Tree tree, IdentityHashMap<Tree, Integer> offsets) {
        Matcher blank = BLANK.matcher(FILE).region(Objects.requireNonNull(offsets.get(tree)), FILE.length());
        int offset = blank.lookingAt() ? blank.end() : blank.regionStart();
        String before = FILE.substring(0, offset);
        return (before.chars().filter(c -> c == '\n').count() + 1) + ":" + (offset - before.lastIndexOf('\n'));
    }

    @Test
    void bothFindTheSamePlaces() {
        assertThat(ours(HclFile.read("main.tf", FILE).body(), ""))
                .hasSizeGreaterThan(30)
                .containsExactlyInAnyOrderElementsOf(theirs());
    }
}
