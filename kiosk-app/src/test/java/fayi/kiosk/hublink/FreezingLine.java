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
import java.util.concurrent.atomic.AtomicBoolean;

/** A line to the hub whose open connections can be made to swallow everything without closing, as a dead router does. */
final class FreezingLine implements AutoCloseable {
    private final URI hub;
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<AtomicBoolean> open = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    FreezingLine(URI hub) throws IOException {
        this.hub = hub;
        daemon(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    void freezeWhatIsOpen() {
        open.forEach(frozen -> frozen.set(true));
    }

    private void accept() {
        try {
            while (true) {
                Socket near = server.accept();
                Socket far = new Socket(hub.getHost(), hub.getPort());
                sockets.addAll(List.of(near, far));
                AtomicBoolean frozen = new AtomicBoolean();
                open.add(frozen);
                daemon(() -> carry(near, far, frozen));
                daemon(() -> carry(far, near, frozen));
            }
        } catch (IOException closed) {
            sockets.forEach(FreezingLine::hangUp);
        }
    }

    private static void carry(Socket from, Socket to, AtomicBoolean frozen) {
        byte[] bytes = new byte[4096];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                if (!frozen.get()) {
                    out.write(bytes, 0, length);
                }
            }
            if (!frozen.get()) {
                to.shutdownOutput();
            }
        } catch (IOException broken) {
            hangUp(to);
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "freezing-line");
        thread.setDaemon(true);
        thread.start();
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            throw new java.io.UncheckedIOException(alreadyGone);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
