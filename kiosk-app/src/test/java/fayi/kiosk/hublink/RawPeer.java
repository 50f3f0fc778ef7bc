package fayi.kiosk.hublink;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Something at the hub's address that is not a hub: it takes connections and behaves as it is told. */
final class RawPeer implements AutoCloseable {
    /** What it does with a connection once a first byte has come. */
    interface Behaviour {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final Behaviour behaviour;

    RawPeer(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        Thread accepting = new Thread(this::accept, "raw-peer");
        accepting.setDaemon(true);
        accepting.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = server.accept();
                connections.add(connection);
                Thread serving = new Thread(() -> serve(connection), "raw-peer-connection");
                serving.setDaemon(true);
                serving.start();
            }
        } catch (IOException closed) {
            connections.forEach(RawPeer::hangUp);
        }
    }

    private void serve(Socket connection) {
        try (connection;
                InputStream in = connection.getInputStream()) {
            if (in.read() >= 0) {
                behaviour.answer(connection.getOutputStream());
            }
        } catch (IOException | InterruptedException gone) {
            hangUp(connection);
        }
    }

    private static void hangUp(Socket connection) {
        try {
            connection.close();
        } catch (IOException alreadyGone) {
            throw new java.io.UncheckedIOException(alreadyGone);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
