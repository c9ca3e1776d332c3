package io.poolproof.conformance.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Sends HTTP requests and reads whatever comes back. Safe for several threads, each of which waits for its own response. What the client
 * does meanwhile is done by two threads of the transport's own: the JDK's common pool, which others may keep busy, has no part in it.
 */
public final class Transport {
    /** Why there is no response where no connection was made in time, so that nothing has reached the target. */
    public static final String NO_CONNECTION = "no connection in time";

    /** Why there is no response where nobody listens, so that nothing has reached the target. */
    public static final String CONNECTION_REFUSED = "connection refused";

    /** What the reason begins with where a response took too long: the target's fault, or that of a machine that is busy. */
    public static final String LATE = "no answer within ";

    /** The longest body that is read. */
    public static final int LONGEST_BODY_BYTES = 4 << 20;

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final int WORKERS = 2;
    private static final int IDLE_SECONDS = 5;

    static {
        // Servers close idle connections, some after five seconds; ours are given up before.
        System.setProperty("jdk.httpclient.keepalive.timeout", "2");
    }

    private final Duration respondWithin;
    private final Deadlines deadlines = new Deadlines();
    private final HttpClient http;

    /**
     * A transport with connections of its own.
     *
     * @param respondWithin how long a response may take from the moment when the request is sent, its body included
     */
    public Transport(Duration respondWithin) {
        this(respondWithin, workers());
    }

    Transport(Duration respondWithin, Executor workers) {
        this.respondWithin = respondWithin;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_WITHIN)
                .executor(workers)
                .build();
    }

    private static Executor workers() {
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                WORKERS,
                WORKERS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                DaemonThreads.named("transport"));
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    /**
     * Sends a request and waits for its response. Redirects are responses like any other.
     *
     * @param headers by name, none of those that the connection itself decides
     */
    public Response send(String method, URI address, Map<String, String> headers, byte[] body) {
        // Connecting has a limit of its own. A request without a body does not say when it is sent.
        Deadlines.Deadline deadline =
                deadlines.start(body.length == 0 ? respondWithin : CONNECT_WITHIN.plus(respondWithin));
        ReceivedBody received = new ReceivedBody(LONGEST_BODY_BYTES);
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(address)
                    .method(method, new SentBody(body, () -> deadline.restart(respondWithin)));
            headers.forEach(request::header);
            HttpResponse<Void> response = send(request.build(), received);
            return new Response.Complete(response.statusCode(), firstValues(response), received.text());
        } catch (IOException e) {
            return new Response.Absent(deadline.end() ? late() : received.isTooLong() ? tooLong() : why(e));
        } catch (InterruptedException e) {
            if (deadline.end()) {
                return new Response.Absent(late());
            }
            Thread.currentThread().interrupt();
            return new Response.Absent("interrupted");
        } finally {
            deadline.end();
        }
    }

    /** A head that is no HTTP, such as one with a length that is no number, is an illegal argument to the client. */
    private HttpResponse<Void> send(HttpRequest request, ReceivedBody received)
            throws IOException, InterruptedException {
        try {
            // Not sendAsync, which completes in the common pool whatever the client's executor is.
            return http.send(request, HttpResponse.BodyHandlers.ofByteArrayConsumer(received));
        } catch (IllegalArgumentException e) {
            throw new IOException("no answer in the form of HTTP", e);
        }
    }

    private static Map<String, String> firstValues(HttpResponse<?> response) {
        Map<String, String> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        return headers;
    }

    private String late() {
        return LATE + respondWithin.toMillis() + " ms";
    }

    private static String tooLong() {
        return "an answer of more than " + LONGEST_BODY_BYTES + " bytes";
    }

    private static String why(IOException problem) {
        if (problem instanceof HttpConnectTimeoutException) {
            return NO_CONNECTION;
        }
        return problem instanceof ConnectException
                ? CONNECTION_REFUSED
                : "the connection breaks off before the answer is complete";
    }
}
