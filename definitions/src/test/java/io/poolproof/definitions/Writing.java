package io.poolproof.definitions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a {@link PoolSpec} as people's tools do. */
enum Writing {
    CLOUDFORMATION_YAML("template.yaml") {
        @Override
        String write(PoolSpec pool) {
            StringBuilder yaml = new StringBuilder("AWSTemplateFormatVersion: '2010-09-09'\n");
            yaml(yaml, template(pool, false), "");
            return yaml.toString();
        }
    },
    CDK_JSON("Stack.template.json") {
        @Override
        String write(PoolSpec pool) {
            return json(template(pool, true));
        }
    },
    TERRAFORM_PLAN("plan.json") {
        @Override
        String write(PoolSpec pool) {
            return plan(pool, List.of("create"));
        }
    },
    TERRAFORM_STATE("state.json") {
        @Override
        String write(PoolSpec pool) {
            List<Object> resources = new ArrayList<>();
            terraform(pool).forEach((address, values) -> resources.add(resource(address, "values", values)));
            return json(PoolSpec.map(
                    "format_version", "1.0", "values", Map.of("root_module", Map.of("resources", resources))));
        }
    },
    CREATE_INPUT("create-user-pool.json") {
        @Override
        String write(PoolSpec pool) {
            Map<String, Object> input = PoolSpec.map("PoolName", "users");
            input.putAll(pool.members());
            return json(input);
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();
    private final String file;

    Writing(String file) {
        this.file = file;
    }

    abstract String write(PoolSpec pool);

    String file() {
        return file;
    }

    byte[] bytes(PoolSpec pool) {
        return write(pool).getBytes(StandardCharsets.UTF_8);
    }

    static String json(Object value) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A plan that comes to this pool by these actions. */
    static String plan(PoolSpec pool, List<String> actions) {
        List<Object> changes = new ArrayList<>();
        terraform(pool).forEach((address, values) -> {
            Map<String, Object> change = resource(address, "mode", "managed");
            change.put("change", PoolSpec.map("actions", actions, "after", values, "after_unknown", Map.of()));
            changes.add(change);
        });
        return json(PoolSpec.map("format_version", "1.2", "resource_changes", changes));
    }

    static Map<String, Object> resource(String address, String key, Object value) {
        return PoolSpec.map(
                "address", address, "type", address.split("\\.")[0], "name", address.split("\\.")[1], key, value);
    }

    private static Map<String, Object> template(PoolSpec pool, boolean cdk) {
        Map<String, Object> resources = new LinkedHashMap<>();
        Map<String, Object> properties = PoolSpec.map("UserPoolName", "users");
        properties.putAll(pool.members());
        resources.put("UserPool", resource("AWS::Cognito::UserPool", "Stack/UserPool/Resource", properties, cdk));
        if (pool.writeAttributes() != null) {
            resources.put(
                    "Client",
                    resource(
                            "AWS::Cognito::UserPoolClient",
                            "Stack/Client/Resource",
                            PoolSpec.map(
                                    "UserPoolId", Map.of("Ref", "UserPool"), "WriteAttributes", pool.writeAttributes()),
                            cdk));
        }
        if (!pool.mapped().isEmpty()) {
            Map<String, Object> mapping = new LinkedHashMap<>();
            pool.mapped().forEach(name -> mapping.put(name, "claim"));
            resources.put(
                    "Provider",
                    resource(
                            "AWS::Cognito::UserPoolIdentityProvider",
                            "Stack/Provider/Resource",
                            PoolSpec.map("UserPoolId", Map.of("Ref", "UserPool"), "AttributeMapping", mapping),
                            cdk));
        }
        return PoolSpec.map("Resources", resources);
    }

    private static Map<String, Object> resource(String type, String path, Map<String, Object> properties, boolean cdk) {
        Map<String, Object> resource = PoolSpec.map("Type", type, "Properties", properties);
        if (cdk) {
            resource.put("Metadata", Map.of("aws:cdk:path", path));
        }
        return resource;
    }

    /** Addresses to values. */
    static Map<String, Map<String, Object>> terraform(PoolSpec pool) {
        Map<String, Map<String, Object>> resources = new LinkedHashMap<>();
        resources.put("aws_cognito_user_pool.main", terraformPool(pool));
        if (pool.writeAttributes() != null) {
            resources.put(
                    "aws_cognito_user_pool_client.web",
                    PoolSpec.map(
                            "name",
                            "web",
                            "user_pool_id",
                            "us-east-1_abc",
                            "write_attributes",
                            pool.writeAttributes()));
        }
        if (!pool.mapped().isEmpty()) {
            Map<String, Object> mapping = new LinkedHashMap<>();
            pool.mapped().forEach(name -> mapping.put(name, "claim"));
            resources.put(
                    "aws_cognito_identity_provider.google",
                    PoolSpec.map("user_pool_id", "us-east-1_abc", "attribute_mapping", mapping));
        }
        return resources;
    }

    private static Map<String, Object> terraformPool(PoolSpec pool) {
        Map<String, Object> values = PoolSpec.map("id", "us-east-1_abc", "name", "users");
        pool.members().forEach((name, value) -> {
            switch (name) {
                case "Schema" -> {
                    List<Object> schema = new ArrayList<>();
                    ((List<?>) value).forEach(attribute -> schema.add(snake((Map<?, ?>) attribute)));
                    values.put("schema", schema);
                }
                case "UserAttributeUpdateSettings", "UsernameConfiguration", "LambdaConfig", "SmsConfiguration" ->
                    values.put(snake(name), List.of(snake((Map<?, ?>) value)));
                case "EnabledMfas" -> values.put("software_token_mfa_configuration", List.of(Map.of("enabled", true)));
                default -> values.put(snake(name), value);
            }
        });
        return values;
    }

    private static Map<String, Object> snake(Map<?, ?> members) {
        Map<String, Object> snake = new LinkedHashMap<>();
        members.forEach((name, value) ->
                snake.put(snake((String) name), value instanceof Map<?, ?> block ? List.of(snake(block)) : value));
        return snake;
    }

    private static String snake(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static void yaml(StringBuilder yaml, Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            if (map.size() == 1 && map.containsKey("Ref")) {
                yaml.append(" !Ref ").append(map.get("Ref")).append('\n');
                return;
            }
            if (!indent.isEmpty()) {
                yaml.append('\n');
            }
            map.forEach((key, member) -> {
                yaml.append(indent).append(json(key)).append(':');
                yaml(yaml, member, indent + "  ");
            });
        } else if (value instanceof List<?> list) {
            yaml.append(list.isEmpty() ? " []\n" : "\n");
            for (Object item : list) {
                yaml.append(indent).append('-');
                yaml(yaml, item, indent + "  ");
            }
        } else {
            yaml.append(' ').append(json(String.valueOf(value))).append('\n');
        }
    }
}
