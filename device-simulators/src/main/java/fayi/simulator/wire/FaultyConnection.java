package fayi.simulator.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A wire of TCP between a driver and its peer, on the loopback. Bytes pass both ways until a fault is set; a fault holds for the
 * connections that begin from then on. All methods may be called on any thread.
 */
public final class FaultyConnection implements AutoCloseable {
    private static final int PIECE = 8192;

    private final int port;
    private final int peer;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger stalled = new AtomicInteger();
    private volatile ConnectionFault fault = new ConnectionFault.None();
    private @Nullable ServerSocket door;
    private boolean closed;

    private FaultyConnection(ServerSocket door, int peer) {
        this.door = door;
        this.port = door.getLocalPort();
        this.peer = peer;
    }

    /**
     * A wire to the peer that listens at port {@code peer} of this machine.
     *
     * @throws IOException when no port is free
     */
    public static FaultyConnection to(int peer) throws IOException {
        ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        FaultyConnection wire = new FaultyConnection(door, peer);
        wire.daemon(() -> wire.serve(door));
        return wire;
    }

    /** Where the driver connects. */
    public int port() {
        return port;
    }

    /** How many connections a driver has made. */
    public int connections() {
        return connections.get();
    }

    /** How many of them have stalled. */
    public int stalled() {
        return stalled.get();
    }

    /** What is wrong from now on. */
    public synchronized void fault(ConnectionFault changed) {
        fault = changed;
        notifyAll();
        if (changed instanceof ConnectionFault.Refused) {
            shut();
            open.forEach(FaultyConnection::close);
        } else if (door == null) {
            reopen();
        }
    }

    private void reopen() {
        try {
            ServerSocket again = new ServerSocket();
            again.setReuseAddress(true);
            again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            door = again;
            daemon(() -> serve(again));
        } catch (IOException taken) {
            throw new UncheckedIOException("The wire's port is in use: " + port, taken);
        }
    }

    private void shut() {
        ServerSocket closing = door;
        door = null;
        if (closing != null) {
            try {
                closing.close();
            } catch (IOException alreadyShut) {
                // Nobody listens, which is what was wanted.
            }
        }
    }

    private void serve(ServerSocket at) {
        while (!at.isClosed()) {
            try {
                Socket driver = at.accept();
                connections.incrementAndGet();
                open.add(driver);
                ConnectionFault now = fault;
                daemon(() -> carry(driver, now));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket driver, ConnectionFault now) {
        if (now instanceof ConnectionFault.Silent) {
            // The driver's bytes are taken so that it sends all it has; the end comes with its own.
            pass(driver, null, new ConnectionFault.None(), true);
            close(driver);
            return;
        }
        if (now instanceof ConnectionFault.Answers answers) {
            answer(driver, answers.answer());
            return;
        }
        try {
            Socket far = new Socket(InetAddress.getLoopbackAddress(), peer);
            open.add(far);
            daemon(() -> {
                pass(driver, far, now, true);
                close(far);
                close(driver);
            });
            pass(far, driver, now, false);
            close(far);
        } catch (IOException peerAway) {
            close(driver);
        }
        close(driver);
    }

    private void answer(Socket driver, byte[] answer) {
        daemon(() -> pass(driver, null, new ConnectionFault.None(), true));
        try {
            driver.getOutputStream().write(answer);
            driver.shutdownOutput();
        } catch (IOException gone) {
            close(driver);
        }
    }

    /** Carries bytes until their end, as far as the fault lets them. */
    private void pass(Socket from, @Nullable Socket to, ConnectionFault now, boolean question) {
        byte[] piece = new byte[PIECE];
        Random random = new Random(now instanceof ConnectionFault.Corrupt corrupt ? corrupt.seed() : 0);
        long passed = 0;
        try (InputStream in = from.getInputStream()) {
            OutputStream out = to == null ? OutputStream.nullOutputStream() : to.getOutputStream();
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                long most = limit(now, question) - passed;
                int through = (int) Math.min(count, most);
                if (!question) {
                    spoil(piece, through, now, random);
                }
                write(out, piece, through, question ? new ConnectionFault.None() : now);
                passed += through;
                if (through < count || passed == limit(now, question)) {
                    if (now instanceof ConnectionFault.Stalled) {
                        stall();
                    }
                    return;
                }
            }
        } catch (IOException gone) {
            // The other side has hung up; so does this one.
            return;
        } finally {
            open.remove(from);
        }
    }

    private synchronized void stall() throws InterruptedIOException {
        stalled.incrementAndGet();
        try {
            while (!(fault instanceof ConnectionFault.None) && !closed) {
                wait();
            }
        } catch (InterruptedException interrupted) {
            throw new InterruptedIOException("the stalled connection was given up");
        }
    }

    private static long limit(ConnectionFault now, boolean question) {
        if (now instanceof ConnectionFault.CutQuestion cut && question) {
            return cut.afterBytes();
        }
        if (now instanceof ConnectionFault.Stalled stall && question) {
            return stall.afterBytes();
        }
        return now instanceof ConnectionFault.CutAnswer cut && !question ? cut.afterBytes() : Long.MAX_VALUE;
    }

    private static void spoil(byte[] piece, int count, ConnectionFault now, Random random) {
        if (now instanceof ConnectionFault.Corrupt corrupt) {
            for (int index = 0; index < count; index++) {
                if (random.nextInt(1000) < corrupt.perThousand()) {
                    piece[index] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
    }

    private static void write(OutputStream out, byte[] piece, int count, ConnectionFault now) throws IOException {
        if (now instanceof ConnectionFault.Delayed delayed) {
            pause(delayed.delay());
        }
        int step = now instanceof ConnectionFault.Trickling trickling ? trickling.bytes() : Math.max(1, count);
        for (int at = 0; at < count; at += step) {
            out.write(piece, at, Math.min(step, count - at));
            out.flush();
            if (now instanceof ConnectionFault.Trickling trickling) {
                pause(trickling.pause());
            }
        }
    }

    private static void pause(Duration length) {
        LockSupport.parkNanos(length.toNanos());
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            // Closed is closed.
        }
    }

    private void daemon(Runnable task) {
        Thread thread = new Thread(task, "faulty-connection");
        thread.setDaemon(true);
        thread.start();
    }

    /** Cuts everything and listens no more. Idempotent. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        shut();
        open.forEach(FaultyConnection::close);
    }
}
