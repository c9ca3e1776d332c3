package io.poolproof.conformance;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between the harness and a server: counts what goes through, byte for byte as it came, and does it harm. */
final class FaultyProxy implements AutoCloseable {
    private static final int DELAY_MILLISECONDS = 20;
    private static final int CLOSED_MILLISECONDS = 60;
    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final URI server;
    private final Weather weather;
    private final int port;
    private volatile ServerSocket listening;
    private volatile boolean closed;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger harmed = new AtomicInteger();
    private final Map<String, Integer> calls = new ConcurrentHashMap<>();
    private final Set<String> signed = ConcurrentHashMap.newKeySet();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(runnable -> {
        Thread thread = new Thread(runnable, "proxy-timer");
        thread.setDaemon(true);
        return thread;
    });

    /** What becomes of a request. */
    enum Fault {
        NONE,
        THROTTLED,
        SERVER_FAULT,
        DELAYED,
        /** It goes through, and no answer ever comes. */
        UNANSWERED,
        /** The connection breaks off before the server has the request. */
        LOST,
        /** The connection breaks off when the server has done what was asked. */
        ANSWER_LOST,
        /** It goes through, and then nobody listens for a while. */
        THEN_REFUSED
    }

    /** Says what becomes of the request of a number, the first being 0. */
    @FunctionalInterface
    interface Weather {
        Fault at(int number, String operation);
    }

    private FaultyProxy(URI server, Weather weather, ServerSocket listening) {
        this.server = server;
        this.weather = weather;
        this.listening = listening;
        this.port = listening.getLocalPort();
    }

    static FaultyProxy start(URI server, Weather weather) {
        try {
            FaultyProxy proxy = new FaultyProxy(server, weather, listen(0));
            proxy.acceptOn(proxy.listening);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
        return socket;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** How often each operation has got through to the server. */
    Map<String, Integer> calls() {
        return new TreeMap<>(calls);
    }

    /** The operations that came signed. */
    Set<String> signed() {
        return Set.copyOf(signed);
    }

    /** How many requests have met a fault. */
    int harmed() {
        return harmed.get();
    }

    private void acceptOn(ServerSocket socket) {
        daemon(() -> {
            while (!socket.isClosed()) {
                try {
                    Socket client = socket.accept();
                    daemon(() -> serve(client));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Socket client) {
        try (client) {
            byte[] request = message(new BufferedInputStream(client.getInputStream()));
            if (request.length == 0) {
                return;
            }
            String head = new String(request, StandardCharsets.ISO_8859_1);
            String target = header(head, "x-amz-target");
            String operation = target.substring(target.indexOf('.') + 1);
            if (!header(head, "authorization").isEmpty()) {
                signed.add(operation);
            }
            Fault fault = weather.at(requests.getAndIncrement(), operation);
            if (fault != Fault.NONE) {
                harmed.incrementAndGet();
            }
            answer(client, fault, request, operation);
        } catch (IOException e) {
            // The client has given up.
        }
    }

    private void answer(Socket client, Fault fault, byte[] request, String operation) throws IOException {
        switch (fault) {
            case THROTTLED -> say(client, "400 Bad Request", "TooManyRequestsException");
            case SERVER_FAULT -> say(client, "500 Internal Server Error", "InternalErrorException");
            case LOST -> client.setSoLinger(true, 0);
            case ANSWER_LOST -> {
                forwarded(request, operation);
                client.setSoLinger(true, 0);
            }
            case UNANSWERED -> {
                forwarded(request, operation);
                client.getInputStream().readAllBytes();
            }
            case DELAYED -> {
                byte[] answer = forwarded(request, operation);
                delay();
                client.getOutputStream().write(answer);
            }
            case THEN_REFUSED -> {
                byte[] answer = forwarded(request, operation);
                refuseForAWhile();
                client.getOutputStream().write(answer);
            }
            case NONE -> client.getOutputStream().write(forwarded(request, operation));
        }
    }

    private static void say(Socket client, String status, String error) throws IOException {
        String body = "{\"__type\":\"" + error + "\",\"message\":\"Rate exceeded\"}";
        client.getOutputStream()
                .write(("HTTP/1.1 " + status + "\r\nContent-Type: application/x-amz-json-1.1\r\nx-amzn-ErrorType: "
                                + error + "\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n"
                                + body)
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private void delay() {
        try {
            end.await(DELAY_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void refuseForAWhile() throws IOException {
        if (listening.isClosed()) {
            return;
        }
        listening.close();
        Future<?> unused = timer.schedule(this::listenAgain, CLOSED_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private synchronized void listenAgain() {
        try {
            if (!closed) {
                listening = listen(port);
                acceptOn(listening);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the bytes on and gives the answer's back, told to close so that each request has a connection of its own. */
    private byte[] forwarded(byte[] request, String operation) throws IOException {
        calls.merge(operation, 1, Integer::sum);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            byte[] answer = message(new BufferedInputStream(socket.getInputStream()));
            String text = new String(answer, StandardCharsets.ISO_8859_1);
            return text.replaceFirst("\r\n", "\r\nConnection: close\r\n").getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] message(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < HEAD_END.length) {
            int next = in.read();
            if (next < 0) {
                return new byte[0];
            }
            bytes.write(next);
            matched = next == HEAD_END[matched] ? matched + 1 : next == HEAD_END[0] ? 1 : 0;
        }
        String length = header(bytes.toString(StandardCharsets.ISO_8859_1), "content-length");
        bytes.writeBytes(in.readNBytes(length.isEmpty() ? 0 : Integer.parseInt(length)));
        return bytes.toByteArray();
    }

    private static String header(String message, String name) {
        return message.lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        closed = true;
        end.countDown();
        timer.shutdownNow();
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
