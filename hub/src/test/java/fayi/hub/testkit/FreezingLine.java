package fayi.hub.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** A line to a server whose open connections can be made to swallow everything without closing, as a lost power does. */
public final class FreezingLine implements AutoCloseable {
    private final int server;
    private final ServerSocket near;
    private final List<AtomicBoolean> open = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    /** To {@code server}, a port of this machine. */
    public FreezingLine(int server) {
        this.server = server;
        try {
            near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        daemon(this::accept);
    }

    public int port() {
        return near.getLocalPort();
    }

    /** Connections made afterwards work. */
    public void freezeWhatIsOpen() {
        open.forEach(frozen -> frozen.set(true));
    }

    private void accept() {
        try {
            while (true) {
                Socket client = near.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), server);
                sockets.addAll(List.of(client, far));
                AtomicBoolean frozen = new AtomicBoolean();
                open.add(frozen);
                daemon(() -> carry(client, far, frozen));
                daemon(() -> carry(far, client, frozen));
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
            if (!frozen.get()) {
                hangUp(to);
            }
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
            throw new UncheckedIOException(alreadyGone);
        }
    }

    @Override
    public void close() throws IOException {
        near.close();
    }
}
