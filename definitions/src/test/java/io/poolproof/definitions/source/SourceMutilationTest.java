package io.poolproof.definitions.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.definitions.check.DefinitionCheck;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.model.Definitions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a source, reading and checking it ends in an answer or in one clear line. */
class SourceMutilationTest {
    private static final int EDITS = Integer.getInteger("poolproof.edits", 2_000);
    private static final String[] SCRAPS = {
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        "\"",
        "${",
        "%{",
        "\n",
        "=",
        ":",
        "?",
        ".",
        "...",
        "<<EOT\n",
        "#",
        "/*",
        ",",
        "for ",
        "in ",
        "null",
        "-",
        "!",
        "*",
        "var.",
        "local.",
        "each.value",
        "schema.value",
        "${file(",
        "é",
        "😀",
        "99999999999999999999"
    };

    private static final Map<String, String> FILES = Map.of("main.tf", """
            variable "attributes" {
              type    = list(object({ name = string, mutable = optional(bool, true) }))
              default = [{ name = "team" }, { name = "plan", mutable = false }]
            }
            locals {
              names = { for a in var.attributes : a.name => upper(a.name) if a.name != "" }
            }
            resource "aws_cognito_user_pool" "main" {
              count = length(local.names) > 1 ? 1 : 0
              name  = join("-", [for k, v in local.names : v])
              dynamic "schema" {
                for_each = var.attributes
                content {
                  name                = schema.value.name
                  attribute_data_type = lookup(schema.value, "type", "String")
                }
              }
              email_verification_message = <<-EOT
                Code %{ if true }{####}%{ endif }
                EOT
            }
            resource "aws_cognito_user_pool_client" "web" {
              for_each     = toset(["a", "b"])
              name         = each.key
              user_pool_id = one(aws_cognito_user_pool.main[*].id)
            }
            module "self" { source = "./" }
            """, "main.tf.json", """
            {"locals": {"n": "a-${var.x}"}, "variable": {"x": {"default": "y"}},
             "resource": {"aws_cognito_user_pool": {"p": {"name": "${local.n}", "schema": [{"name": "a"}],
             "dynamic": {"schema": {"for_each": ["b"], "content": {"name": "${schema.value}"}}}}}}}
            """, "serverless.yml", """
            service: app
            provider: {name: aws}
            resources:
              - ${file(serverless.yml):resources}
              - Resources:
                  Pool:
                    Type: AWS::Cognito::UserPool
                    Properties:
                      UserPoolName: ${self:service}
                      Schema: [{Name: team, AttributeDataType: String, Mutable: yes}]
            """);

    @ParameterizedTest
    @ValueSource(strings = {"main.tf", "main.tf.json", "serverless.yml"})
    void editsNeverCrash(String name) {
        String whole = FILES.getOrDefault(name, "");
        Random random = new Random(name.hashCode());
        int readable = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            String text = mutilated(whole, random);
            DefinitionFiles.Reading reading = DefinitionFiles.read(
                    List.of(new DefinitionFiles.Input(name, text.getBytes(StandardCharsets.UTF_8))),
                    new MemoryTree(Map.of(name, text)),
                    Map.of());
            Definitions definitions = reading.definitions();
            DefinitionCheck.problems(definitions);
            readable += definitions.isEmpty() ? 0 : 1;
            for (UnreadableFileException unreadable : reading.unreadable()) {
                assertThat(unreadable.getMessage()).startsWith(name + ":").doesNotContain("\n");
            }
        }
        assertThat(readable)
                .as("some edits leave the file readable")
                .isPositive()
                .isLessThan(EDITS);
    }

    private static String mutilated(String whole, Random random) {
        StringBuilder text = new StringBuilder(whole);
        for (int edits = 1 + random.nextInt(3); edits > 0 && text.length() > 1; edits--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                case 2 -> text.setLength(at);
                default -> text.replace(at, random.nextInt(4) == 0 ? end : at, SCRAPS[random.nextInt(SCRAPS.length)]);
            }
        }
        return text.toString();
    }
}
