package fayi.kiosk.hublink;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * Requests and answers, each on a connection of its own and with one deadline from the first byte sent to the last
 * received. Connections are not kept: a kept one keeps its last buffers, and so what a person was answered, in the living
 * heap long after the visit.
 */
final class HubHttp implements AutoCloseable {
    private final URI hub;
    private final Duration deadline;
    private final SSLContext security;
    private final ExecutorService threads = Executors.newCachedThreadPool(Threads.daemon("hub-exchange"));

    HubHttp(URI hub, Duration deadline, SSLContext security) {
        this.hub = hub;
        this.deadline = deadline;
        this.security = security;
    }

    URI address(String path) {
        return URI.create(hub + path);
    }

    HubAnswer exchange(HubRequest request) throws HubLinkException.Unreachable, InterruptedException {
        Socket socket = new Socket();
        // On a thread of its own, because closing the socket is the only way out of a blocked read or write.
        try {
            Future<HubAnswer> pending = threads.submit(() -> converse(socket, request));
            return pending.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new HubLinkException.Unreachable("The hub did not answer in " + deadline.toSeconds() + " s", slow);
        } catch (RejectedExecutionException closed) {
            throw new HubLinkException.Unreachable("The link to the hub is closed", closed);
        } catch (ExecutionException failure) {
            throw unreachable(failure.getCause());
        } finally {
            hangUp(socket);
        }
    }

    private HubAnswer converse(Socket plain, HubRequest request) throws IOException {
        URI address = address(request.path());
        boolean secure = "https".equals(address.getScheme());
        int usual = secure ? 443 : 80;
        int port = address.getPort() < 0 ? usual : address.getPort();
        plain.connect(new InetSocketAddress(address.getHost(), port), (int) deadline.toMillis());
        plain.setTcpNoDelay(true);
        try (Socket socket = secure ? secured(plain, address.getHost(), port) : plain) {
            HttpWire.write(socket.getOutputStream(), address, request);
            return HttpWire.read(new BufferedInputStream(socket.getInputStream()));
        }
    }

    private SSLSocket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket = (SSLSocket) security.getSocketFactory().createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static HubLinkException.Unreachable unreachable(@Nullable Throwable cause) {
        if (cause instanceof IOException) {
            return new HubLinkException.Unreachable(
                    "The hub cannot be reached: " + cause.getClass().getSimpleName(), cause);
        }
        throw new IllegalStateException("The request could not be made", cause);
    }

    private static void hangUp(Socket socket) throws HubLinkException.Unreachable {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new HubLinkException.Unreachable("The connection to the hub could not be closed", failure);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
