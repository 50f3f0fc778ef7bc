package fayi.kiosk.call;

import fayi.protocol.Signal;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A line between station and desk that can be made thin or dark: it passes the signals on with its own addresses in the
 * candidates, so that each side sends to the line and the line to the other side.
 */
final class TestLine implements AutoCloseable {
    /** What a router keeps before it drops. */
    private static final long LONGEST_QUEUE_NANOS = 300_000_000L;

    private final DatagramSocket towardsStation = new DatagramSocket();
    private final DatagramSocket towardsDesk = new DatagramSocket();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
    private volatile @Nullable InetSocketAddress station;
    private volatile @Nullable InetSocketAddress desk;
    private volatile long bitsASecondToDesk = Long.MAX_VALUE;
    private volatile boolean dark;
    private long deskLineFree;

    TestLine() throws IOException {
        start("line-from-station", () -> pump(towardsStation, this::passToDesk));
        start("line-from-desk", () -> pump(towardsDesk, packet -> send(towardsStation, packet, station)));
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    void limitToDesk(long bitsASecond) {
        bitsASecondToDesk = bitsASecond;
    }

    void goDark(boolean nowDark) {
        dark = nowDark;
    }

    Consumer<Signal> fromStation(Consumer<Signal> toDesk) {
        return signal -> {
            if (signal instanceof Signal.Candidate candidate) {
                InetSocketAddress address = usable(candidate);
                if (address != null) {
                    station = address;
                    toDesk.accept(moved(candidate, address, towardsDesk));
                }
            } else {
                toDesk.accept(signal);
            }
        };
    }

    Consumer<Signal> fromDesk(Consumer<Signal> toStation) {
        return signal -> {
            if (signal instanceof Signal.Candidate candidate) {
                InetSocketAddress address = usable(candidate);
                if (address != null) {
                    desk = address;
                    toStation.accept(moved(candidate, address, towardsStation));
                }
            } else {
                toStation.accept(signal);
            }
        };
    }

    /** The address of a UDP candidate of IPv4: "candidate:foundation component protocol priority address port ...". */
    private static @Nullable InetSocketAddress usable(Signal.Candidate candidate) {
        String[] fields = candidate.candidate().split(" ");
        boolean fits = fields[2].equalsIgnoreCase("udp") && fields[4].contains(".");
        return fits ? new InetSocketAddress(fields[4], Integer.parseInt(fields[5])) : null;
    }

    private static Signal.Candidate moved(Signal.Candidate candidate, InetSocketAddress from, DatagramSocket socket) {
        String[] fields = candidate.candidate().split(" ");
        fields[4] = from.getAddress().getHostAddress();
        fields[5] = Integer.toString(socket.getLocalPort());
        return new Signal.Candidate(
                candidate.generation(), String.join(" ", fields), candidate.sdpMid(), candidate.sdpMLineIndex());
    }

    private void pump(DatagramSocket from, Consumer<byte[]> taker) {
        byte[] buffer = new byte[2048];
        while (!from.isClosed()) {
            DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
            try {
                from.receive(packet);
            } catch (IOException closed) {
                return;
            }
            if (!dark) {
                taker.accept(java.util.Arrays.copyOf(buffer, packet.getLength()));
            }
        }
    }

    private void passToDesk(byte[] packet) {
        long now = System.nanoTime();
        long departure = Math.max(now, deskLineFree);
        if (departure - now > LONGEST_QUEUE_NANOS) {
            return;
        }
        long rate = bitsASecondToDesk;
        deskLineFree = departure + (rate == Long.MAX_VALUE ? 0 : packet.length * 8_000_000_000L / rate);
        try {
            clockwork.schedule(() -> send(towardsDesk, packet, desk), departure - now, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(DatagramSocket from, byte[] packet, @Nullable InetSocketAddress to) {
        if (to == null || from.isClosed()) {
            return;
        }
        try {
            InetAddress address = to.getAddress();
            from.send(new DatagramPacket(packet, packet.length, address, to.getPort()));
        } catch (IOException gone) {
            // A side that has closed its socket answers with ICMP; a real line would not care either.
            return;
        }
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
        towardsStation.close();
        towardsDesk.close();
    }
}
