package io.poolproof.definitions.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.poolproof.definitions.hcl.HclFile;
import io.poolproof.definitions.model.AttributeDefinition;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.PlannedChange;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Modules of Terraform say what Terraform would make of them, as far as their own files decide it. */
class TerraformSourcesTest {
    private static final String POOL = "resource \"aws_cognito_user_pool\" \"main\" {\n%s\n}\n";

    /** Reads the files that are named, each a path and its text; a path that begins with + is only there. */
    private static Definitions read(String... files) {
        Map<String, String> all = new LinkedHashMap<>();
        List<HclFile> named = new ArrayList<>();
        for (int at = 0; at < files.length; at += 2) {
            String path = files[at].replace("+", "");
            all.put(path, files[at + 1]);
            if (!files[at].startsWith("+")) {
                named.add(TerraformSources.parse(path, files[at + 1].getBytes(StandardCharsets.UTF_8)));
            }
        }
        return TerraformSources.read(named, new MemoryTree(all), Map.of());
    }

    private static PoolDefinition pool(String... files) {
        Definitions read = read(files);
        assertThat(read.pools()).hasSize(1);
        return read.pools().get(0);
    }

    @Test
    void argumentsAndBlocksAreTheApisWithPlaces() {
        PoolDefinition pool = pool("main.tf", POOL.formatted("""
                          name = "team"
                          auto_verified_attributes = ["email"]
                          schema {
                            name = "code"
                            attribute_data_type = "String"
                            required = true
                            string_attribute_constraints { max_length = 7 }
                          }
                          schema {
                            name = "level"
                            attribute_data_type = "Number"
                          }"""));
        assertThat(pool.address().id()).isEqualTo("aws_cognito_user_pool.main");
        assertThat(pool.name().value()).isEqualTo("team");
        assertThat(pool.autoVerified().texts()).containsExactly("email");
        AttributeDefinition code = pool.attributes().get(0);
        assertThat(code.name().value()).isEqualTo("code");
        assertThat(code.required().value()).isTrue();
        assertThat(code.maxLength().value()).isEqualTo("7");
        assertThat(code.required().span().line()).isEqualTo(7);
        assertThat(pool.attributes()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "a-${var.stage}"|a-dev
                    local.name|dev-pool
                    upper(var.stage)|DEV
                    var.stage == "dev" ? "one" : "two"|one
                    join("-", ["a", var.stage])|a-dev
                    lookup({ dev = "x" }, var.stage, "y")|x
                    try(local.map.nothing, "fallback")|fallback
                    local.map["b"]|2
                    [for k, v in local.map : k if v == 2][0]|b
                    one(local.list[*])|only
                    coalesce("", "second")|second
                    format("%s-%s", "a", "b")|a-b
                    """)
    void whatTheFilesDecideIsKnown(String expression, String expected) {
        PoolDefinition pool = pool("main.tf", POOL.formatted("  name = " + expression), "+variables.tf", """
                variable "stage" { default = "dev" }
                locals {
                  name = "${var.stage}-pool"
                  map  = { a = 1, b = 2 }
                  list = ["only"]
                }
                """);
        assertThat(pool.name().value()).isEqualTo(expected);
        assertThat(pool.name().span().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    var.unset
                    "x-${var.unset}"
                    var.undeclared
                    data.aws_region.current.name
                    terraform.workspace
                    random_id.x.hex
                    timestamp()
                    local.circle
                    var.unset ? "a" : "b"
                    module.elsewhere.name
                    """)
    void theRestIsUnknownAndNeverGuessed(String expression) {
        PoolDefinition pool = pool(
                "main.tf",
                POOL.formatted("  name = " + expression)
                        + "variable \"unset\" {}\nlocals {\n  circle = local.round\n  round = local.circle\n}\n");
        assertThat(pool.name().isUnknown()).as("%s", pool.name()).isTrue();
    }

    @Test
    void valuesComeInTerraformsOwnOrder() {
        String[] files = {
            "main.tf", POOL.formatted("  name = var.n") + "variable \"n\" { default = \"default\" }\n",
            "+terraform.tfvars", "n = \"from tfvars\"\n",
            "+z.auto.tfvars", "n = \"from auto\"\n",
            "+prod.tfvars", "n = \"not named\"\n",
        };
        assertThat(pool(files).name().value()).isEqualTo("from auto");
        files[6] = "prod.tfvars";
        assertThat(pool(files).name().value()).isEqualTo("not named");
    }

    @Test
    void dynamicBlocksOverWhatIsKnownAreUnrolled() {
        PoolDefinition pool = pool("main.tf", POOL.formatted("""
                          dynamic "schema" {
                            for_each = var.attributes
                            iterator = attribute
                            content {
                              name     = attribute.value.name
                              mutable  = attribute.value.mutable
                              required = attribute.key == 1
                              attribute_data_type = lookup(attribute.value, "type", "String")
                            }
                          }
                          dynamic "password_policy" {
                            for_each = var.policy == null ? [] : [var.policy]
                            content { minimum_length = password_policy.value.length }
                          }"""), "+variables.tf", """
                variable "attributes" {
                  type = list(object({ name = string, mutable = optional(bool, true) }))
                  default = [{ name = "a", mutable = false }, { name = "b" }]
                }
                variable "policy" { default = null }
                """);
        assertThat(pool.attributes())
                .extracting(
                        one -> one.name().value(),
                        one -> one.mutable().value(),
                        one -> one.required().value())
                .containsExactly(tuple("a", false, false), tuple("b", true, true));
        assertThat(pool.shape().toString()).doesNotContain("PasswordPolicy");
    }

    @Test
    void dynamicBlocksOverWhatIsUnknownLeaveTheSchemaUnknown() {
        PoolDefinition pool = pool("main.tf", POOL.formatted("""
                          schema {
                            name = "a"
                            attribute_data_type = "String"
                          }
                          dynamic "schema" {
                            for_each = var.unset
                            content { name = schema.value }
                          }""") + "variable \"unset\" {}\n");
        assertThat(pool.attributes()).extracting(one -> one.name().isUnknown()).containsExactly(false, true);
    }

    @Test
    void countAndForEachMakeInstances() {
        Definitions read = read("main.tf", """
                resource "aws_cognito_user_pool" "main" {
                  for_each = toset(["b", "a"])
                  name = each.key
                }
                resource "aws_cognito_user_pool" "none" {
                  count = var.enabled ? 1 : 0
                  name = "none"
                }
                variable "enabled" { default = false }
                resource "aws_cognito_user_pool_client" "web" {
                  for_each = { web = { secret = true }, app = { secret = false } }
                  name = each.key
                  generate_secret = each.value.secret
                  user_pool_id = aws_cognito_user_pool.main["a"].id
                }
                """);
        assertThat(read.pools())
                .extracting(pool -> pool.address().id())
                .containsExactly("aws_cognito_user_pool.main[\"a\"]", "aws_cognito_user_pool.main[\"b\"]");
        assertThat(read.clients())
                .extracting(
                        client -> client.address().id(), client -> client.pool().resource())
                .containsExactly(
                        tuple("aws_cognito_user_pool_client.web[\"web\"]", "aws_cognito_user_pool.main[\"a\"]"),
                        tuple("aws_cognito_user_pool_client.web[\"app\"]", "aws_cognito_user_pool.main[\"a\"]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    aws_cognito_user_pool.main[0].id
                    aws_cognito_user_pool.main.0.id
                    one(aws_cognito_user_pool.main[*].id)
                    join("", aws_cognito_user_pool.main.*.id)
                    try(aws_cognito_user_pool.main[0].id, "")
                    element(aws_cognito_user_pool.main[*].id, 0)
                    local.pool
                    "${aws_cognito_user_pool.main[0].id}"
                    """)
    void aClientFindsItsPoolInWhateverWayItIsNamed(String expression) {
        Definitions read = read(
                "main.tf",
                POOL.formatted("  count = 1\n  name = \"p\"")
                        + "locals {\n  pool = aws_cognito_user_pool.main[0].id\n}\n"
                        + "resource \"aws_cognito_user_pool_client\" \"c\" {\n  name = \"c\"\n  user_pool_id = "
                        + expression + "\n}\n");
        assertThat(read.clients().get(0).pool().resource()).isEqualTo("aws_cognito_user_pool.main[0]");
    }

    @Test
    void modulesByLocalPathArePartOfTheirCaller() {
        Definitions read = read("infra/main.tf", """
                module "auth" {
                  source   = "./modules/cognito"
                  for_each = { eu = "team-eu" }
                  name     = each.value
                }
                module "single" {
                  source = "./modules/cognito"
                  name   = "single"
                }
                resource "aws_cognito_user_group" "admins" {
                  name = "admins"
                  user_pool_id = module.single.pool_id
                }
                module "other" { source = "someone/cognito/aws" }
                """, "infra/modules/cognito/pool.tf", """
                variable "name" { type = string }
                resource "aws_cognito_user_pool" "this" { name = var.name }
                output "pool_id" { value = aws_cognito_user_pool.this.id }
                """);
        assertThat(read.pools())
                .extracting(pool -> pool.address().id(), pool -> pool.name().value())
                .containsExactly(
                        tuple("module.auth[\"eu\"].aws_cognito_user_pool.this", "team-eu"),
                        tuple("module.single.aws_cognito_user_pool.this", "single"));
        assertThat(read.pools().get(0).origin().file()).isEqualTo("infra/modules/cognito/pool.tf");
        ResourceDefinition group = read.resources(ResourceKind.GROUP).get(0);
        assertThat(group.pool().resource()).isEqualTo("module.single.aws_cognito_user_pool.this");
        assertThat(read.leftOut()).singleElement().satisfies(one -> {
            assertThat(one.why()).contains("the module other comes from elsewhere");
            assertThat(one.span().line()).isEqualTo(14);
        });
    }

    @Test
    void whatIsSaidBesideResourcesIsKept() {
        Definitions read =
                read("main.tf", POOL.formatted("  name = \"p\"\n  lifecycle {\n    prevent_destroy = true\n  }") + """
                        moved {
                          from = aws_cognito_user_pool.old
                          to   = aws_cognito_user_pool.main
                        }
                        removed {
                          from = aws_cognito_user_pool.gone
                          lifecycle {
                            destroy = false
                          }
                        }
                        import {
                          to = aws_cognito_user_pool.main
                          id = "eu-west-1_Example01"
                        }
                        """);
        assertThat(read.pools().get(0).resource().lifecycle().preventDestroy().value())
                .isTrue();
        assertThat(read.changes())
                .extracting(PlannedChange::address, PlannedChange::previousAddress, PlannedChange::actions)
                .containsExactly(
                        tuple(
                                "aws_cognito_user_pool.main",
                                "aws_cognito_user_pool.old",
                                Set.of(PlannedChange.Action.NOTHING)),
                        tuple("aws_cognito_user_pool.gone", null, Set.of(PlannedChange.Action.FORGET)),
                        tuple("aws_cognito_user_pool.main", null, Set.of(PlannedChange.Action.IMPORT)));
    }

    @Test
    void theJsonSyntaxSaysTheSame() {
        PoolDefinition pool = pool("main.tf.json", """
                {"variable": {"stage": {"default": "dev"}},
                 "resource": {"aws_cognito_user_pool": {"main": {
                   "name": "pool-${var.stage}",
                   "schema": [{"name": "a", "attribute_data_type": "String"}],
                   "dynamic": {"schema": {"for_each": ["b"], "content": {"name": "${schema.value}"}}},
                   "lifecycle": {"prevent_destroy": true}}}}}
                """);
        assertThat(pool.name().value()).isEqualTo("pool-dev");
        assertThat(pool.attributes()).extracting(one -> one.name().value()).containsExactly("a", "b");
        assertThat(pool.resource().lifecycle().preventDestroy().value()).isTrue();
    }

    @Test
    void anOverrideFileChangesWhatIsDeclared() {
        assertThat(pool(
                                "main.tf",
                                POOL.formatted("  name = \"a\""),
                                "main_override.tf",
                                POOL.formatted("  name = \"b\""))
                        .name()
                        .value())
                .isEqualTo("b");
    }
}
