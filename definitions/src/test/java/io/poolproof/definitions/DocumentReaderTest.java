package io.poolproof.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.DocumentReader;
import io.poolproof.definitions.document.Excerpt;
import io.poolproof.definitions.document.Excerpts;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.document.UnreadableFileException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places are right, and files that are not meant seriously end in one line. */
class DocumentReaderTest {
    private static Document read(String name, String text) {
        return DocumentReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String marked(Document document, String pointer) {
        Node node = Node.nearest(document.roots().get(0), pointer);
        return document.line(node.span().line())
                .substring(node.span().column() - 1, node.span().endColumn() - 1);
    }

    @Test
    void placesOfJsonValuesAreTheirOwn() {
        Document document = read("a.json", "{\"a\": [1, \"tw\\\"o\", true],\n \"b\": {\"c\": -1.5e3 }}");
        assertThat(marked(document, "/a/0")).isEqualTo("1");
        assertThat(marked(document, "/a/1")).isEqualTo("\"tw\\\"o\"");
        assertThat(marked(document, "/a/2")).isEqualTo("true");
        assertThat(marked(document, "/b/c")).isEqualTo("-1.5e3");
        assertThat(marked(document, "/b")).isEqualTo("{\"c\": -1.5e3 }");
        assertThat(Node.members(document.roots().get(0)).get("b"))
                .extracting(Node.Member::key)
                .isEqualTo(new Span(2, 2, 2, 5));
    }

    @Test
    void placesOfYamlValuesCountUtf16UnitsBehindAnEmojiToo() {
        Document document = read("a.yaml", "a: x\n\"😀\": [plain, 'quoted', !Ref Name]\n");
        assertThat(marked(document, "/a")).isEqualTo("x");
        assertThat(marked(document, "/😀/0")).isEqualTo("plain");
        assertThat(marked(document, "/😀/1")).isEqualTo("'quoted'");
        assertThat(Node.at(Node.nearest(document.roots().get(0), "/😀/2"), "Ref"))
                .isNotNull();
    }

    @Test
    void anEmojiMayStandAnywhere() {
        for (int length = 1000; length < 1050; length++) {
            Document document = read("a.yaml", "a: " + "x".repeat(length) + "😀\nb: y\n");
            assertThat(marked(document, "/b")).isEqualTo("y");
        }
    }

    @Test
    void shortIntrinsicsBecomeTheirLongForm() {
        Document document = read("a.yaml", "a: !GetAtt Pool.Arn\nb: !If [C, 1, 2]\n");
        Node root = document.roots().get(0);
        assertThat(Node.items(Node.at(Node.at(root, "a"), "Fn::GetAtt")))
                .extracting(Node::text)
                .containsExactly("Pool", "Arn");
        assertThat(Node.items(Node.at(Node.at(root, "b"), "Fn::If"))).hasSize(3);
    }

    @Test
    void aliasesAndMergeKeysAreFollowed() {
        Document document = read("a.yaml", "base: &b {x: 1, y: 2}\nuse: {<<: *b, y: 3}\n");
        Node use = Node.nearest(document.roots().get(0), "/use");
        assertThat(Node.text(Node.at(use, "x"))).isEqualTo("1");
        assertThat(Node.text(Node.at(use, "y"))).isEqualTo("3");
    }

    @Test
    void aYamlBombEndsInOneLine() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int level = 1; level < 9; level++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(level, level, ("*a" + (level - 1) + ",").repeat(9)));
        }
        assertThatThrownBy(() -> read("bomb.yaml", bomb.toString()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith("bomb.yaml:")
                .hasMessageEndingWith("more than 200000 values, counting what aliases repeat");
    }

    @ParameterizedTest
    @CsvSource({
        "a.json, '{\"a\": }', a.json:1:7: not JSON from here on",
        "a.json, '{\"a\": 1', a.json:1:8: the JSON ends too early",
        "a.yaml, 'a: [1', a.yaml:1:6: not YAML from here on",
        "a.yaml, 'a: *b', a.yaml:1:4: an alias to nothing that stands before it",
        "a.json, '  ', a.json: the file is empty"
    })
    void whatCannotBeReadIsSaidInOneLineWithItsPlace(String name, String text, String message) {
        assertThatThrownBy(() -> read(name, text))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"a.json, '{\"a\": 1, \"a\": 2}', 10", "a.yaml, '{a: 1, a: 2}', 8"})
    void ofTwoEqualKeysTheLastCountsAndItsPlaceIsKept(String name, String text, int column) {
        Document document = read(name, text);
        assertThat(Node.text(Node.at(document.roots().get(0), "a"))).isEqualTo("2");
        assertThat(document.repeated())
                .extracting(repeated -> repeated.key() + " " + repeated.span().column())
                .containsExactly("a " + column);
    }

    @Test
    void deepNestingEndsInOneLine() {
        assertThatThrownBy(() -> read("deep.json", "[".repeat(100_000)))
                .hasMessageEndingWith("nested more than 200 levels deep");
        assertThatThrownBy(() -> read("deep.yaml", "- ".repeat(5_000) + "x"))
                .isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void binaryFilesAreNotText() {
        assertThatThrownBy(() -> DocumentReader.read("a.zip", new byte[] {'P', 'K', 3, 4, 0, 0}))
                .hasMessage("a.zip: the file is not text (at character 4)");
        assertThatThrownBy(() -> DocumentReader.read("a.bin", new byte[] {(byte) 0x80, 1}))
                .hasMessage("a.bin: the file is not text (at byte 0)");
    }

    @Test
    void whatAShellWritesInUtf16IsRead() {
        byte[] text = "\uFEFF{\"a\":1}".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Node.text(Node.at(DocumentReader.read("a.json", text).roots().get(0), "a")))
                .isEqualTo("1");
    }

    @Test
    void anExcerptMasksWhatItIsNotAbout() {
        Document minified = read("a.json", "{\"Secret\":\"hunter2\",\"Pool\":{\"Name\":\"team\",\"Required\":true}}");
        Node required = Node.nearest(minified.roots().get(0), "/Pool/Required");
        Excerpt excerpt = new Excerpts(minified, false).of(required.span());
        assertThat(excerpt.text()).isEqualTo("{\"Secret\":…,\"Pool\":{\"Name\":\"team\",\"Required\":true}}");
        assertThat(excerpt.text().substring(excerpt.from(), excerpt.to())).isEqualTo("true");
    }

    @Test
    void anExcerptOfARequestShowsNamesAlone() {
        Document request = read(
                "a.json",
                "{\"AccessToken\":\"hunter2\",\"UserAttributes\":[{\"Name\":\"email\",\"Value\":\"hunter3\"}],\"ClientMetadata\":{\"hunter4\":\"hunter5\"}}");
        Node name = Node.nearest(request.roots().get(0), "/UserAttributes/0/Name");
        Excerpt excerpt = new Excerpts(request, true).of(name.span());
        assertThat(excerpt.text()).contains("\"Name\":\"email\"").doesNotContain("hunter");
        assertThat(excerpt.text().substring(excerpt.from(), excerpt.to())).isEqualTo("\"email\"");
    }

    @Test
    void aCommentBehindAValueIsNotShown() {
        Document yaml = read("a.yaml", "a: b # hunter2\n");
        assertThat(new Excerpts(yaml, false)
                        .of(Node.nearest(yaml.roots().get(0), "/a").span())
                        .text())
                .isEqualTo("a: b");
    }
}
