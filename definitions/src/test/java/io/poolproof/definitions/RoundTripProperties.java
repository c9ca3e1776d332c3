package io.poolproof.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.definitions.check.DefinitionCheck;
import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.check.PoolModel;
import io.poolproof.definitions.diff.Differ;
import io.poolproof.definitions.model.AttributeDefinition;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.read.DefinitionReader;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.SchemaAttribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any valid pool reads back the same from every format, has nothing wrong with it, and does not differ from itself. */
class RoundTripProperties {
    private static final int TRIES = 150;

    @Property(tries = TRIES, seed = "7")
    void everyFormatReadsBackWhatWasWritten(@ForAll("pools") PoolSpec pool) {
        Map<String, SchemaAttribute> expected = expected(pool);
        for (Writing form : Writing.values()) {
            Definitions read = DefinitionReader.read(form.file(), form.bytes(pool));
            assertThat(read.pools()).as("%s", form).hasSize(1);
            PoolDefinition definition = read.pools().get(0);
            assertThat(attributes(definition)).as("%s", form).isEqualTo(expected);
            assertThat(definition.name().value()).as("%s", form).isEqualTo("users");
            assertThat(List.copyOf(definition.autoVerified().texts()))
                    .as("%s", form)
                    .isEqualTo(pool.members().getOrDefault("AutoVerifiedAttributes", List.of()));
        }
    }

    @Property(tries = TRIES, seed = "8")
    void aValidPoolHasNoErrorAndDoesNotDifferFromItself(@ForAll("pools") PoolSpec pool) {
        for (Writing form : Writing.values()) {
            Definitions read = DefinitionReader.read(form.file(), form.bytes(pool));
            assertThat(DefinitionCheck.problems(read))
                    .as("%s", form)
                    .noneMatch(problem -> problem.level() == Level.ERROR);
            Definitions again = Definitions.of(read.resources());
            assertThat(Differ.verdicts(again, again))
                    .as("%s", form)
                    .allMatch(problem -> Objects.equals(problem.verdict(), "nothing"));
        }
    }

    private static Map<String, SchemaAttribute> attributes(PoolDefinition pool) {
        Map<String, SchemaAttribute> attributes = new TreeMap<>();
        for (AttributeDefinition attribute : pool.attributes()) {
            String name = Objects.requireNonNull(PoolModel.fullName(attribute));
            attributes.put(name, PoolModel.attribute(name, attribute));
        }
        return attributes;
    }

    /** The same said independently of the readers. */
    private static Map<String, SchemaAttribute> expected(PoolSpec pool) {
        Map<String, SchemaAttribute> attributes = new TreeMap<>();
        for (Object entry : (List<?>) pool.members().getOrDefault("Schema", List.of())) {
            Map<?, ?> stated = (Map<?, ?>) entry;
            boolean number = "Number".equals(stated.get("AttributeDataType"));
            Map<?, ?> limits =
                    (Map<?, ?>) stated.get(number ? "NumberAttributeConstraints" : "StringAttributeConstraints");
            String name = "custom:" + stated.get("Name");
            attributes.put(
                    name,
                    new SchemaAttribute(
                            name,
                            AttributeDataType.named(String.valueOf(stated.get("AttributeDataType")))
                                    .orElseThrow(),
                            Boolean.TRUE.equals(stated.get("Mutable")),
                            false,
                            false,
                            number || limits == null ? null : Integer.valueOf(String.valueOf(limits.get("MinLength"))),
                            number || limits == null ? null : Integer.valueOf(String.valueOf(limits.get("MaxLength"))),
                            number && limits != null ? String.valueOf(limits.get("MinValue")) : null,
                            number && limits != null ? String.valueOf(limits.get("MaxValue")) : null));
        }
        return attributes;
    }

    @Provide
    Arbitrary<PoolSpec> pools() {
        Arbitrary<List<Map<String, Object>>> schemas =
                attribute().list().ofMaxSize(8).uniqueElements(attribute -> attribute.get("Name"));
        Arbitrary<List<String>> verified = Arbitraries.of(List.of(), List.of("email"));
        return Combinators.combine(schemas, verified).as((schema, automatically) -> {
            PoolSpec pool =
                    schema.isEmpty() ? PoolSpec.empty() : PoolSpec.empty().with("Schema", List.copyOf(schema));
            return automatically.isEmpty() ? pool : pool.with("AutoVerifiedAttributes", automatically);
        });
    }

    private static Arbitrary<Map<String, Object>> attribute() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("abcXYZ019_-.éß日'\"\\#&*!%@{}[]|>+=~")
                .ofMinLength(1)
                .ofMaxLength(17)
                .map(name -> name + "zq");
        Arbitrary<String> types = Arbitraries.of("String", "Number", "Boolean", "DateTime");
        return Combinators.combine(
                        names,
                        types,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.of(true, false))
                .as((name, type, mutable, least, limited) -> {
                    Map<String, Object> attribute = new LinkedHashMap<>();
                    attribute.put("Name", name);
                    attribute.put("AttributeDataType", type);
                    attribute.put("Mutable", mutable);
                    if (limited && type.equals("String")) {
                        attribute.put(
                                "StringAttributeConstraints",
                                PoolSpec.map("MinLength", least + "", "MaxLength", least + 7 + ""));
                    } else if (limited && type.equals("Number")) {
                        attribute.put(
                                "NumberAttributeConstraints",
                                PoolSpec.map("MinValue", -least + "", "MaxValue", least + ""));
                    }
                    return attribute;
                });
    }
}
