package io.poolproof.definitions;

import static io.poolproof.definitions.PoolSpec.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.definitions.check.DefinitionCheck;
import io.poolproof.definitions.check.RequestCheck;
import io.poolproof.definitions.diff.Differ;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.read.DefinitionReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to a file, reading, checking and comparing it ends in an answer or in one clear line. */
class MutilationTest {
    private static final int EDITS = 10_000;
    private static final String[] SCRAPS = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "'",
        "\n",
        "  ",
        "\t",
        "!Ref ",
        "!If ",
        "!Sub ",
        "*a",
        "&a ",
        "- ",
        "null",
        "true",
        "-1",
        "1e9",
        "\\u0000",
        "é",
        "😀",
        "Fn::If",
        "${",
        "|",
        ">",
        "%",
        "#",
        "<<: ",
        "99999999999999999999"
    };

    private static final PoolSpec POOL = PoolSpec.empty()
            .attribute(
                    "Name",
                    "team",
                    "AttributeDataType",
                    "String",
                    "Mutable",
                    true,
                    "Required",
                    false,
                    "StringAttributeConstraints",
                    map("MinLength", "1", "MaxLength", "20"))
            .attribute("Name", "email", "AttributeDataType", "String", "Mutable", true, "Required", true)
            .with("AutoVerifiedAttributes", List.of("email"))
            .with("UserAttributeUpdateSettings", map("AttributesRequireVerificationBeforeUpdate", List.of("email")))
            .with("LambdaConfig", map("CustomMessage", "arn:aws:lambda:eu-west-1:1:function:f"))
            .client("email", "custom:team")
            .provider("email");

    @ParameterizedTest
    @EnumSource
    void tenThousandEditsNeverCrash(Writing form) {
        Random random = new Random(form.file().hashCode());
        byte[] whole = form.bytes(POOL);
        Definitions deployed = DefinitionReader.read(form.file(), whole);
        int readable = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            byte[] mutilated = mutilate(whole, random);
            try {
                Definitions definitions = DefinitionReader.read(form.file(), mutilated);
                DefinitionCheck.problems(definitions);
                Differ.verdicts(deployed, definitions);
                readable++;
            } catch (UnreadableFileException e) {
                assertThat(e.getMessage()).startsWith(form.file() + ":").doesNotContain("\n");
            }
        }
        assertThat(readable)
                .as("some edits leave the file readable")
                .isPositive()
                .isLessThan(EDITS);
    }

    @ParameterizedTest
    @EnumSource(names = "CREATE_INPUT")
    void mutilatedRequestsNeverCrash(Writing form) {
        byte[] whole =
                ("{\"operation\":\"UpdateUserAttributes\",\"input\":{\"UserAttributes\":[{\"Name\":\"custom:team\","
                                + "\"Value\":\"x\"}],\"ClientMetadata\":{\"k\":\"v\"}}}\n")
                        .repeat(2)
                        .getBytes(StandardCharsets.UTF_8);
        Definitions pool = DefinitionReader.read(form.file(), form.bytes(POOL));
        Random random = new Random(7);
        for (int edit = 0; edit < EDITS; edit++) {
            try {
                RequestCheck.problems(pool.and(DefinitionReader.read("requests.jsonl", mutilate(whole, random))));
            } catch (UnreadableFileException e) {
                assertThat(e.getMessage()).startsWith("requests.jsonl:").doesNotContain("\n");
            }
        }
    }

    /** One to three edits: a byte changed, a piece cut, doubled or put in. */
    static byte[] mutilate(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int edits = 1 + random.nextInt(3); edits > 0 && bytes.length > 1; edits--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
            bytes = switch (random.nextInt(5)) {
                case 0 -> splice(bytes, at, 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> splice(bytes, at, length, new byte[0]);
                case 2 -> splice(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
                case 3 -> Arrays.copyOf(bytes, at);
                default ->
                    splice(
                            bytes,
                            at,
                            random.nextInt(4) == 0 ? length : 0,
                            SCRAPS[random.nextInt(SCRAPS.length)].getBytes(StandardCharsets.UTF_8));
            };
        }
        return bytes;
    }

    private static byte[] splice(byte[] bytes, int at, int cut, byte[] put) {
        int end = Math.min(bytes.length, at + cut);
        byte[] spliced = Arrays.copyOf(bytes, at + put.length + bytes.length - end);
        System.arraycopy(put, 0, spliced, at, put.length);
        System.arraycopy(bytes, end, spliced, at + put.length, bytes.length - end);
        return spliced;
    }
}
