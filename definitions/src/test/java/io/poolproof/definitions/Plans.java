package io.poolproof.definitions;

import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.diff.Differ;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.read.DefinitionReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Plans that change one pool, and templates before and after. */
final class Plans {
    private static final String POOL = "aws_cognito_user_pool.main";

    private Plans() {}

    /** Verdicts on a plan that comes from one pool to the other. */
    static List<Problem> plan(PoolSpec before, PoolSpec after, List<String> actions, String... replacePaths) {
        Map<String, Object> resource = Writing.resource(POOL, "mode", "managed");
        resource.put(
                "change",
                PoolSpec.map(
                        "actions", actions,
                        "before",
                                Objects.requireNonNull(Writing.terraform(before).get(POOL)),
                        "after", Objects.requireNonNull(Writing.terraform(after).get(POOL)),
                        "after_unknown", Map.of(),
                        "replace_paths",
                                List.of(replacePaths).stream().map(List::of).toList()));
        return of(Writing.json(PoolSpec.map("format_version", "1.2", "resource_changes", List.of(resource))));
    }

    /** Verdicts on a plan in Terraform's JSON. */
    static List<Problem> of(String plan) {
        byte[] bytes = plan.getBytes(StandardCharsets.UTF_8);
        return Differ.verdicts(
                DefinitionReader.readBefore("plan.json", bytes).orElseThrow(),
                DefinitionReader.read("plan.json", bytes));
    }

    static List<Problem> templates(PoolSpec before, PoolSpec after) {
        return Differ.verdicts(template(before), template(after));
    }

    static Definitions template(PoolSpec pool) {
        return DefinitionReader.read("template.yaml", Writing.CLOUDFORMATION_YAML.bytes(pool));
    }

    static Definitions read(String name, String text) {
        return DefinitionReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
