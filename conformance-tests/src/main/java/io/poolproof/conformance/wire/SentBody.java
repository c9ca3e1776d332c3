package io.poolproof.conformance.wire;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;

/** A request's body that says when it is sent: the client asks for it once the connection is there. */
final class SentBody implements BodyPublisher {
    private final BodyPublisher bytes;
    private final Runnable sent;

    SentBody(byte[] bytes, Runnable sent) {
        this.bytes = BodyPublishers.ofByteArray(bytes);
        this.sent = sent;
    }

    @Override
    public long contentLength() {
        return bytes.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        sent.run();
        bytes.subscribe(subscriber);
    }
}
