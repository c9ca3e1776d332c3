package io.poolproof.definitions.source;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Programs that make definitions when they run: what they make is read, and they name the command that makes it. */
final class Programs {
    private static final Map<String, String> COMMANDS = Map.of(
            "aws-cdk", "npx cdk synth, then check cdk.out",
            "pulumi", "pulumi stack export > stack.json, then check stack.json",
            "sst", "npx sst diff; a deployed pool is read from describe-user-pool",
            "@aws-amplify/backend", "npx ampx sandbox, then check the template that it deploys",
            "serverless", "npx serverless package, then check .serverless/cloudformation-template-update-stack.json");

    private Programs() {}

    static boolean isProgram(String name) {
        return name.matches("(?s).*\\.(?:ts|mts|cts|js|mjs|cjs|py|go|cs|java|kt|rb|bicep)");
    }

    /** Why a program is left out; null for one that has nothing to do with the service. */
    static @Nullable String why(String name, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        boolean serverless = name.matches("(?:.*[/\\\\])?serverless\\.(?:ts|js|mjs|cjs)");
        if (!serverless && !text.contains("ognito")) {
            return null;
        }
        String command = serverless ? COMMANDS.get("serverless") : null;
        for (String tool : new String[] {"aws-cdk", "pulumi", "@aws-amplify/backend", "sst"}) {
            if (command == null && text.contains(tool)) {
                command = COMMANDS.get(tool);
            }
        }
        return command == null ? null : "a program makes the definition; run " + command;
    }
}
