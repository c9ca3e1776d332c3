package io.poolproof.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What a target answered, read but not yet judged.
 *
 * @param status HTTP status; 0 where no answer came
 * @param error short name of the error's type; null where the answer names none
 * @param message the error's message; null where there is none
 * @param body the JSON object answered; null where the answer is none
 * @param headers by name in lower case; the first value of each
 * @param content the answer as text, as far as it was read
 * @param absence why no answer came; null where one did
 */
public record Answer(
        int status,
        @Nullable String error,
        @Nullable String message,
        @Nullable JsonNode body,
        ObjectNode headers,
        String content,
        @Nullable String absence) {
    public static final int SUCCESS = 200;
    private static final int FIRST_ERROR = 400;
    public static final int FIRST_SERVER_FAULT = 500;

    /** Whether the request cannot have reached the target. */
    public boolean isNeverConnected() {
        return Transport.NO_CONNECTION.equals(absence) || Transport.CONNECTION_REFUSED.equals(absence);
    }

    /** Whether it took too long: of all reasons the one that may be a busy machine's, not the target's. */
    boolean isLate() {
        return absence != null && absence.startsWith(Transport.LATE);
    }

    public static Answer absent(String why) {
        return new Answer(0, null, null, null, JsonNodeFactory.instance.objectNode(), "", why);
    }

    /** A success in the protocol's form; a page or an empty answer is none. */
    public boolean isAccepted() {
        return status == SUCCESS && error == null && body != null;
    }

    /** The same answer with no bytes read as an object without members, for operations that may answer so. */
    public Answer withNothingAsObject() {
        return status == SUCCESS && error == null && absence == null && content.isEmpty()
                ? new Answer(status, null, null, JsonNodeFactory.instance.objectNode(), headers, content, null)
                : this;
    }

    /** A refusal that names a type, by whatever stands before the operations or by one of them. */
    public boolean isRefused() {
        return status >= FIRST_ERROR && error != null;
    }

    /** Whether the target blames itself, in whatever form. */
    public boolean isServerFault() {
        return status >= FIRST_SERVER_FAULT;
    }

    /** Status, type and kind of body: what two answers have in common that come from the same place in a target. */
    public record Form(int status, @Nullable String error, BodyKind body) {}

    /** What a body is, before anyone reads it. */
    enum BodyKind {
        OBJECT("a JSON object"),
        EMPTY("an empty body"),
        MARKUP("a page"),
        TEXT("a text");

        private final String words;

        BodyKind(String words) {
            this.words = words;
        }
    }

    public Form form() {
        return new Form(status, error, bodyKind());
    }

    private BodyKind bodyKind() {
        if (body != null) {
            return BodyKind.OBJECT;
        }
        String text = content.strip();
        return text.isEmpty() ? BodyKind.EMPTY : text.startsWith("<") ? BodyKind.MARKUP : BodyKind.TEXT;
    }

    /** The answer in a few words: its status and its error's type. */
    public String summary() {
        if (absence != null) {
            return absence;
        }
        if (isAccepted()) {
            return "status " + status;
        }
        return "status " + status + ", " + (error == null ? bodyKind().words + " without an error type" : error);
    }
}
