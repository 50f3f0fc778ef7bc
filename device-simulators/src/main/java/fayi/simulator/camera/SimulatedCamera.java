package fayi.simulator.camera;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A camera on this machine: a stream of JPEG over HTTP (multipart/x-mixed-replace) on the loopback, for the driver
 * {@code ffmpeg} with {@code format: mpjpeg}. It can be unplugged, when nobody listens any more, and freeze, when the
 * connection stays and no picture comes. All methods may be called by any thread.
 */
public final class SimulatedCamera implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedCamera.class);
    private static final String PATH = "/video";
    private static final int SECONDS_A_ROUND = 2;
    private static final int PATIENCE_MILLIS = 2000;
    private static final Duration LATE = Duration.ofMillis(660);
    private static final String GREETING =
            "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: multipart/x-mixed-replace;boundary=next\r\n\r\n";

    private final int rate;
    private final int port;
    private final Set<Socket> viewers = ConcurrentHashMap.newKeySet();
    private volatile PictureLoop shown;
    private volatile CameraFault fault = CameraFault.NONE;
    private @Nullable ServerSocket plug;
    private @Nullable Thread door;

    private SimulatedCamera(PictureLoop shown, int rate, int port) throws IOException {
        this.shown = shown;
        this.rate = rate;
        ServerSocket socket = listen(port);
        this.port = socket.getLocalPort();
        this.door = serve(socket);
        this.plug = socket;
    }

    /**
     * A camera that looks at a drawn, moving figure.
     *
     * @param width of the pictures, in pixels
     * @param height of the pictures, in pixels
     * @param rate pictures a second
     * @param port where it listens on the loopback; 0 for a free one
     * @throws IOException when the port is in use
     */
    public static SimulatedCamera ofFigure(int width, int height, int rate, int port) throws IOException {
        PictureLoop figure = PictureLoop.moving(rate * SECONDS_A_ROUND, part -> DrawnFigure.at(part, width, height));
        return new SimulatedCamera(figure, rate, port);
    }

    /**
     * A camera that looks at one picture.
     *
     * @param picture what it sees, in the size it sends; {@link PaperOnDesk} makes one of a sheet
     * @param rate pictures a second
     * @param port where it listens on the loopback; 0 for a free one
     * @throws IOException when the port is in use
     */
    public static SimulatedCamera ofPicture(BufferedImage picture, int rate, int port) throws IOException {
        return new SimulatedCamera(PictureLoop.still(picture), rate, port);
    }

    /** Its address, for {@code input} in station.yaml. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port + PATH);
    }

    /** Shows another picture from now on. */
    public void show(BufferedImage picture) {
        shown = PictureLoop.still(picture);
    }

    /** Pulls the plug: the pictures end and nobody listens. */
    public synchronized void unplug() {
        ServerSocket socket = plug;
        if (socket == null) {
            return;
        }
        plug = null;
        end(socket);
        awaitEnd(door);
        viewers.forEach(SimulatedCamera::end);
    }

    // The port is free for the next plugging in only when nobody waits at its door any more.
    private static void awaitEnd(@Nullable Thread ending) {
        try {
            if (ending != null) {
                ending.join(PATIENCE_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Plugs it in again; a second time does nothing. Fails when another program has taken the port. */
    public synchronized void plug() {
        if (plug == null) {
            try {
                ServerSocket socket = listenAgain(port);
                door = serve(socket);
                plug = socket;
            } catch (IOException taken) {
                throw new UncheckedIOException(taken);
            }
        }
    }

    /** No picture comes; connections stay. */
    public void freeze() {
        fault = CameraFault.FROZEN;
    }

    /** Pictures come again. */
    public void unfreeze() {
        fault = CameraFault.NONE;
    }

    /** From now on this goes wrong, in place of what did. */
    public void fault(CameraFault next) {
        fault = next;
    }

    /** The plug goes out and in again so many times; returns when it is in. */
    public void flap(int times, Duration away) throws InterruptedException {
        for (int time = 0; time < times; time++) {
            unplug();
            TimeUnit.NANOSECONDS.sleep(away.toNanos());
            plug();
            TimeUnit.NANOSECONDS.sleep(away.toNanos());
        }
    }

    /** Whether it is plugged in. */
    public synchronized boolean isPlugged() {
        return plug != null;
    }

    /** Whether it has frozen. */
    public boolean isFrozen() {
        return fault == CameraFault.FROZEN;
    }

    @Override
    public void close() {
        unplug();
    }

    // A child that is being begun at the moment of unplugging holds the old socket for the blink of an eye longer.
    private static ServerSocket listenAgain(int port) throws IOException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (true) {
            try {
                return listen(port);
            } catch (IOException taken) {
                if (System.nanoTime() - end > 0) {
                    throw taken;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException taken) {
            socket.close();
            throw new IOException("The camera's port " + port + " is in use; give another", taken);
        }
    }

    private Thread serve(ServerSocket socket) {
        return daemon("simulator-camera-door", () -> {
            while (!socket.isClosed()) {
                try {
                    Socket viewer = socket.accept();
                    var unused = daemon("simulator-camera", () -> send(socket, viewer));
                } catch (IOException unplugged) {
                    LOG.debug("camera-unplugged port={}", port);
                }
            }
        });
    }

    private void send(ServerSocket door, Socket viewer) {
        viewers.add(viewer);
        try (viewer) {
            OutputStream out = viewer.getOutputStream();
            boolean greeted = false;
            long start = System.nanoTime();
            for (long number = 0; !door.isClosed(); number++) {
                pause(start + number * TimeUnit.SECONDS.toNanos(1) / rate);
                CameraFault wrong = fault;
                if (wrong == CameraFault.FROZEN || wrong == CameraFault.SILENT) {
                    continue;
                }
                if (!greeted) {
                    write(out, GREETING);
                    greeted = true;
                }
                picture(out, number, wrong);
            }
        } catch (IOException gone) {
            LOG.debug("camera-viewer-gone port={}", port);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            viewers.remove(viewer);
        }
    }

    private void picture(OutputStream out, long number, CameraFault wrong) throws IOException, InterruptedException {
        byte[] picture = shown.at(wrong == CameraFault.SAME_PICTURE ? 0 : number);
        boolean damaged = number % 3 == 2;
        if (wrong == CameraFault.SLOW) {
            TimeUnit.NANOSECONDS.sleep(LATE.toNanos());
        } else if (wrong == CameraFault.CUT && damaged) {
            picture = Arrays.copyOf(picture, picture.length / 2);
        } else if (wrong == CameraFault.CORRUPT && damaged) {
            picture = turnedOver(picture, number);
        }
        write(out, "--next\r\nContent-Type: image/jpeg\r\nContent-Length: " + picture.length + "\r\n\r\n");
        if (wrong == CameraFault.HANGS_UP) {
            out.write(picture, 0, picture.length / 2);
            throw new IOException("The camera hangs up");
        }
        out.write(picture);
        write(out, "\r\n");
    }

    private static byte[] turnedOver(byte[] picture, long seed) {
        byte[] damaged = picture.clone();
        Random chance = new Random(seed);
        for (int count = 0; count < 20; count++) {
            damaged[chance.nextInt(damaged.length)] ^= (byte) 0xff;
        }
        return damaged;
    }

    private static void pause(long until) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(until - System.nanoTime());
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void end(Closeable socket) {
        try {
            socket.close();
        } catch (IOException already) {
            LOG.debug("camera-socket-closed");
        }
    }

    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
