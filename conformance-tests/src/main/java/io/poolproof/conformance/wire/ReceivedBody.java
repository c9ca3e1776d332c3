package io.poolproof.conformance.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** A response's body as far as it has come; one that is too long is not read on. */
final class ReceivedBody implements Consumer<Optional<byte[]>> {
    private final int longest;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private volatile boolean tooLong;

    ReceivedBody(int longest) {
        this.longest = longest;
    }

    /** Takes the next part; none at the end. */
    @Override
    public void accept(Optional<byte[]> part) {
        part.ifPresent(more -> {
            if (bytes.size() + more.length > longest) {
                tooLong = true;
                throw new UncheckedIOException(new IOException("more than " + longest + " bytes"));
            }
            bytes.writeBytes(more);
        });
    }

    boolean isTooLong() {
        return tooLong;
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
