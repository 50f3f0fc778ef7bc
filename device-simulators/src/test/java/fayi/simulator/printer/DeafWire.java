package fayi.simulator.printer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A wire between a station and its printer that cuts the connection of a Print-Job: after the printer had all of it and before
 * its answer is through, or before the printer had all of it. Everything else passes.
 */
final class DeafWire implements AutoCloseable {
    private static final int PRINT_JOB = 2;
    final AtomicInteger cuts = new AtomicInteger();
    private final ServerSocket door;
    private final int printer;
    private final boolean delivers;

    DeafWire(int printer, boolean delivers) throws IOException {
        this.printer = printer;
        this.delivers = delivers;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::serve);
    }

    String uri() {
        return "ipp://127.0.0.1:" + door.getLocalPort() + "/ipp/print";
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket station = door.accept();
                daemon(() -> carry(station));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket station) {
        try (station;
                Socket far = new Socket(InetAddress.getLoopbackAddress(), printer)) {
            byte[] request = whole(station.getInputStream());
            boolean print = operation(request) == PRINT_JOB;
            int passed = print && !delivers ? request.length / 2 : request.length;
            far.getOutputStream().write(request, 0, passed);
            if (print) {
                if (delivers) {
                    far.getInputStream().read();
                }
                cuts.incrementAndGet();
                return;
            }
            OutputStream back = station.getOutputStream();
            byte[] piece = new byte[8192];
            for (int count = far.getInputStream().read(piece);
                    count > 0;
                    count = far.getInputStream().read(piece)) {
                back.write(piece, 0, count);
            }
        } catch (IOException gone) {
            // A station that has its answer hangs up first.
            return;
        }
    }

    private static byte[] whole(InputStream in) throws IOException {
        byte[] bytes = new byte[1 << 20];
        int filled = 0;
        while (true) {
            int count = in.read(bytes, filled, bytes.length - filled);
            filled += Math.max(count, 0);
            int body = body(bytes, filled);
            if (count < 0 || body > 0 && filled - body >= length(bytes, body)) {
                return Arrays.copyOf(bytes, filled);
            }
        }
    }

    private static int operation(byte[] request) {
        int body = body(request, request.length);
        return body > 0 && request.length > body + 4 ? request[body + 3] : 0;
    }

    private static int body(byte[] bytes, int filled) {
        int blank = text(bytes, filled).indexOf("\r\n\r\n");
        return blank < 0 ? 0 : blank + 4;
    }

    private static int length(byte[] bytes, int body) {
        String head = text(bytes, body);
        String after = head.substring(head.indexOf("Content-Length: ") + "Content-Length: ".length());
        return Integer.parseInt(after.substring(0, after.indexOf('\r')));
    }

    private static String text(byte[] bytes, int filled) {
        return new String(bytes, 0, filled, StandardCharsets.ISO_8859_1);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "deaf-wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
