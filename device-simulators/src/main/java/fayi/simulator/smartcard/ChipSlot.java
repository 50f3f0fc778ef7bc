package fayi.simulator.smartcard;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The card's end of vpcd's connection: each message is a length of two bytes, high one first, and as many bytes. One byte from
 * vpcd is a control: 0 power off, 1 power on, 2 reset, 4 what is your answer to reset; all others are commands. A card is in
 * while the connection stands. Any thread.
 */
final class ChipSlot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ChipSlot.class);
    /** No hand changes a card faster, and pcscd looks every 400 ms only. */
    private static final Duration HAND = Duration.ofMillis(600);

    private static final Duration AGAIN = Duration.ofMillis(50);
    private static final byte[] NO_MEANING = {0x00};
    private static final int ASK_ANSWER_TO_RESET = 4;

    private final int port;
    private final Thread thread = new Thread(this::run, "simulator-smart-card");
    private volatile boolean closed;
    private @Nullable Socket socket;
    private @Nullable ChipCard card;
    private @Nullable Chip chip;
    private ChipFault fault = new ChipFault.None();
    private int records;

    private ChipSlot(int port) {
        this.port = port;
    }

    static ChipSlot open(int port) {
        ChipSlot slot = new ChipSlot(port);
        slot.thread.setDaemon(true);
        slot.thread.start();
        return slot;
    }

    /** Another card, or none: the connection is made anew, or not at all. */
    synchronized void card(@Nullable ChipCard next) {
        hangUp();
        card = next;
        chip = next == null ? null : new Chip(next);
        records = 0;
        notifyAll();
    }

    synchronized @Nullable ChipCard card() {
        return card;
    }

    /** Whoever waits for an answer from a mute card waits no longer when the fault ends: the connection is made anew. */
    synchronized void fault(ChipFault next) {
        boolean wasMute = fault instanceof ChipFault.Mute && !(next instanceof ChipFault.Mute);
        fault = next;
        if (wasMute) {
            hangUp();
        }
    }

    synchronized ChipFault fault() {
        return fault;
    }

    private synchronized void hangUp() {
        Socket open = socket;
        socket = null;
        if (chip != null) {
            chip.reset();
        }
        if (open != null) {
            try {
                open.close();
            } catch (IOException gone) {
                LOG.debug("The connection with vpcd was gone");
            }
        }
    }

    private void run() {
        while (!closed && awaitCard()) {
            boolean served = false;
            try (Socket connected = new Socket()) {
                connected.setTcpNoDelay(true);
                connected.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                synchronized (this) {
                    if (card == null) {
                        continue;
                    }
                    socket = connected;
                }
                served = true;
                serve(connected);
            } catch (IOException away) {
                LOG.debug("vpcd is not there");
            }
            pause(served ? HAND : AGAIN);
        }
    }

    private synchronized boolean awaitCard() {
        try {
            while (card == null) {
                wait();
            }
            return true;
        } catch (InterruptedException closing) {
            return false;
        }
    }

    // vpcd sends a length and then the message; without this the kernel would acknowledge the first 40 ms late, and
    // vpcd
    // wait for that.
    private void serve(Socket connected) throws IOException {
        DataInputStream in = new DataInputStream(connected.getInputStream());
        OutputStream out = connected.getOutputStream();
        while (!closed) {
            connected.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
            byte[] message = new byte[in.readUnsignedShort()];
            in.readFully(message);
            if (message.length == 1) {
                control(message[0], out);
            } else {
                command(message, out);
            }
        }
    }

    private void control(byte what, OutputStream out) throws IOException {
        byte[] told;
        synchronized (this) {
            if (what != ASK_ANSWER_TO_RESET) {
                if (chip != null) {
                    chip.reset();
                }
                records = 0;
                return;
            }
            ChipCard in = card;
            if (in == null) {
                return;
            }
            told = fault instanceof ChipFault.UpsideDown ? NO_MEANING : in.answerToReset();
        }
        send(out, told, 1, Duration.ZERO);
    }

    private void command(byte[] command, OutputStream out) throws IOException {
        ChipFault now;
        byte[] answer;
        synchronized (this) {
            now = fault;
            if (Chip.asksForRecord(command)) {
                records++;
                if (now instanceof ChipFault.LeavesAt leaves && records >= leaves.record()) {
                    fault = new ChipFault.None();
                    card(null);
                    return;
                }
                if (now instanceof ChipFault.HangsUpAt hangs && records >= hangs.record()) {
                    fault = new ChipFault.None();
                    hangUp();
                    return;
                }
            }
            Chip awake = chip;
            if (now instanceof ChipFault.Mute) {
                return;
            }
            if (awake == null) {
                return;
            }
            answer = damaged(now, command, awake.answer(command));
        }
        Arrays.fill(command, (byte) 0);
        if (now instanceof ChipFault.Slow slow) {
            pause(slow.delay());
        }
        ChipFault.Split split = now instanceof ChipFault.Split pieces ? pieces : new ChipFault.Split(1, Duration.ZERO);
        send(out, answer, split.pieces(), split.pause());
    }

    private static byte[] damaged(ChipFault fault, byte[] command, byte[] answer) {
        if (!Chip.asksForRecord(command)) {
            return answer;
        }
        if (fault instanceof ChipFault.Answers refuses) {
            return Chip.status(refuses.status());
        }
        if (fault instanceof ChipFault.Corrupt corrupt && answer.length > 2) {
            Random dice = new Random(corrupt.seed() + command[2]);
            answer[dice.nextInt(answer.length - 2)] ^= (byte) (1 << dice.nextInt(Byte.SIZE));
        }
        return answer;
    }

    private static void send(OutputStream out, byte[] answer, int pieces, Duration pause) throws IOException {
        byte[] message = new byte[answer.length + 2];
        message[0] = (byte) (answer.length >> 8);
        message[1] = (byte) answer.length;
        System.arraycopy(answer, 0, message, 2, answer.length);
        int size = Math.max(1, (message.length + pieces - 1) / pieces);
        for (int at = 0; at < message.length; at += size) {
            if (at > 0) {
                pause(pause);
            }
            out.write(message, at, Math.min(size, message.length - at));
            out.flush();
        }
    }

    private static void pause(Duration duration) {
        try {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        hangUp();
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(3).toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
