package io.poolproof.definitions.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON, JSON Lines and YAML from bytes, whatever they hold. */
public final class DocumentReader {
    /** Plans of large estates take tens of megabytes. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /** CloudFormation itself takes templates of up to one megabyte. */
    static final int MAX_YAML_BYTES = 4 * 1024 * 1024;

    static final int MAX_NODES = 4_000_000;
    static final int MAX_DEPTH = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private DocumentReader() {}

    /**
     * Reads a file's content.
     *
     * @throws UnreadableFileException if it is no JSON and no YAML, or larger or deeper than anything that is meant seriously
     */
    public static Document read(String name, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new UnreadableFileException(name, "the file has " + content.length + " bytes; at most " + MAX_BYTES);
        }
        String text = decode(name, content);
        if (text.isBlank()) {
            throw new UnreadableFileException(name, "the file is empty");
        }
        char first = text.stripLeading().charAt(0);
        boolean json = (first == '{' || first == '[') && !name.endsWith(".yaml") && !name.endsWith(".yml");
        List<Document.Repeated> repeated = new ArrayList<>();
        TemplateEngines plain = json ? new TemplateEngines(text, false) : TemplateEngines.of(text);
        List<Node> roots =
                json ? JsonReader.read(name, text, repeated) : yaml(name, content.length, plain.text(), repeated);
        return new Document(
                name,
                json ? Document.Syntax.JSON : Document.Syntax.YAML,
                text.lines().toList(),
                roots,
                repeated,
                plain.steered());
    }

    private static List<Node> yaml(String name, int bytes, String text, List<Document.Repeated> repeated) {
        if (bytes > MAX_YAML_BYTES) {
            throw new UnreadableFileException(
                    name, "the file has " + bytes + " bytes; at most " + MAX_YAML_BYTES + " where it is YAML");
        }
        return YamlReader.read(name, text, repeated);
    }

    /** UTF-8, or UTF-16 with a byte order mark, which is what some shells write when output is sent to a file. */
    public static String decode(String name, byte[] content) {
        Charset charset = StandardCharsets.UTF_8;
        if (content.length >= 2) {
            int mark = (content[0] & 0xff) << 8 | (content[1] & 0xff);
            if (mark == 0xfeff) {
                charset = StandardCharsets.UTF_16BE;
            } else if (mark == 0xfffe) {
                charset = StandardCharsets.UTF_16LE;
            }
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer chars = CharBuffer.allocate(content.length + 1);
        boolean malformed = decoder.decode(bytes, chars, true).isError();
        String text = chars.flip().toString();
        int nul = text.indexOf('\0');
        if (malformed || nul >= 0) {
            String place = malformed ? "byte " + bytes.position() : "character " + nul;
            throw new UnreadableFileException(name, "the file is not text (at " + place + ")");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
