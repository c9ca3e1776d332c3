package io.poolproof.conformance.suite;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.fixtures.CaseFile.CaseFixture;
import io.poolproof.fixtures.Fixtures;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Requests that are valid by construction: each is accepted, and what it sends is read back. */
public class GeneratedRequests extends PropertySuite {
    private static final int TRIES = 25;
    private static final int LONGEST_VALUE = 60;
    private static final int MOST_ENTRIES = 4;
    private static final String CODE = "custom:code";
    private static final List<String> FREE_TEXT =
            List.of("nickname", "given_name", "family_name", "middle_name", "name", "custom:text");

    @Override
    protected List<Property<?>> properties(Fixtures fixtures) {
        Arbitrary<ObjectNode> inputs = validInputs(new PoolLimits(fixtures));
        return List.of(
                stored("UpdateUserAttributes", "by the user", inputs),
                stored("AdminUpdateUserAttributes", "by an administrator", inputs));
    }

    private static Property<ObjectNode> stored(String operation, String byWhom, Arbitrary<ObjectNode> inputs) {
        return new Property<>(
                "attribute-value.stored-as-sent/letter-case@" + operation,
                "generated",
                "any valid list of attributes, with or without metadata, is stored as it is sent " + byWhom,
                TRIES,
                inputs,
                CaseFixture::withInput);
    }

    private static Arbitrary<ObjectNode> validInputs(PoolLimits limits) {
        Arbitrary<Map<String, String>> texts =
                Arbitraries.maps(Arbitraries.of(FREE_TEXT), text(1)).ofMaxSize(FREE_TEXT.size());
        Arbitrary<String> code = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(limits.of("code", "StringAttributeConstraints", "MinLength"))
                .ofMaxLength(limits.of("code", "StringAttributeConstraints", "MaxLength"));
        Arbitrary<Map<String, String>> metadata =
                Arbitraries.maps(text(1), text(0)).ofMaxSize(MOST_ENTRIES);
        return Combinators.combine(texts, code.injectNull(0.5), metadata.injectNull(0.5))
                .as(GeneratedRequests::input);
    }

    /** Letters of several scripts, digits and punctuation: plain values, about which nothing is unsettled; no space at either end. */
    private static Arbitrary<String> text(int shortest) {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00C0', '\u024F')
                .withCharRange('\u0391', '\u03C9')
                .withCharRange('\u4E00', '\u4EFF')
                .withChars('\u20AC')
                .ofMinLength(shortest)
                .ofMaxLength(LONGEST_VALUE)
                .filter(text -> text.equals(text.strip()));
    }

    private static ObjectNode input(
            Map<String, String> texts, @Nullable String code, @Nullable Map<String, String> metadata) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        input.putArray("UserAttributes");
        texts.forEach((name, value) -> attribute(input, name, value));
        if (code != null) {
            attribute(input, CODE, code);
        }
        if (metadata != null) {
            ObjectNode entries = input.putObject("ClientMetadata");
            metadata.forEach(entries::put);
        }
        return input;
    }

    private static void attribute(ObjectNode input, String name, String value) {
        input.withArray("UserAttributes").addObject().put("Name", name).put("Value", value);
    }
}
