package io.poolproof.conformance.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Ports of this machine, and what answers on them. */
final class Ports {
    private static final int CONNECT_MILLISECONDS = 500;
    private static final int ANSWER_MILLISECONDS = 10_000;
    private static final int GOOD = 2;
    private static final int HUNDRED = 100;

    private Ports() {}

    /** The port that is wanted, so that reports read the same, or any if that is taken; 0 asks for any. */
    static int freeOr(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (BindException e) {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }

    /**
     * Whether a server is ready to be asked.
     *
     * @param good whether only a good answer will do (status 200 to 299), or any
     */
    static boolean answers(URI address, boolean good) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(CONNECT_MILLISECONDS);
            connection.setReadTimeout(ANSWER_MILLISECONDS);
            connection.setInstanceFollowRedirects(false);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status > 0 && (!good || status / HUNDRED == GOOD);
        } catch (IOException e) {
            return false;
        }
    }

    /** This machine's addresses that other machines may reach. */
    static List<InetAddress> exposedAddresses() throws IOException {
        List<InetAddress> addresses = new ArrayList<>();
        for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (card.isUp() && !card.isLoopback()) {
                addresses.addAll(Collections.list(card.getInetAddresses()));
            }
        }
        return addresses;
    }

    /** Those of some addresses on which something listens at a port. */
    static List<InetAddress> listening(List<InetAddress> addresses, int port) {
        return addresses.stream().filter(address -> listens(address, port)).toList();
    }

    private static boolean listens(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), CONNECT_MILLISECONDS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
