package fayi.device.signature.isdv4;

import fayi.device.DeviceException;
import fayi.device.signature.SignaturePad;
import fayi.device.transport.Transport;
import fayi.device.transport.TransportException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An open line to a pad. Used by the device's thread. */
final class Isdv4Link implements AutoCloseable {
    private static final byte[] STOP = {'0'};
    private static final byte[] START = {'1'};
    private static final byte[] QUERY = {'*'};
    /** What the pad still sends after a stop. */
    private static final Duration DRAINING = Duration.ofMillis(60);

    private static final Duration SLICE = Duration.ofMillis(20);

    private final Transport transport;
    private final Isdv4Decoder decoder = new Isdv4Decoder();
    private final byte[] chunk = new byte[256];

    Isdv4Link(Transport transport) {
        this.transport = transport;
    }

    /**
     * Asks the pad for its size; it sends nothing of the pen afterwards.
     *
     * @throws DeviceException.Offline when no answer comes by {@code patience}
     */
    PenPacket query(Duration patience) throws DeviceException {
        try {
            transport.write(STOP);
            while (transport.read(chunk, DRAINING) > 0) {
                Arrays.fill(chunk, (byte) 0);
            }
            decoder.reset();
            transport.write(QUERY);
            AtomicReference<@Nullable PenPacket> answer = new AtomicReference<>();
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < patience.toNanos()) {
                read(packet -> Optional.of(packet).filter(PenPacket::isAnswer).ifPresent(answer::set));
                PenPacket told = answer.get();
                if (told != null) {
                    return told;
                }
            }
        } catch (TransportException gone) {
            throw offline(gone);
        }
        throw new DeviceException.Offline(SignaturePad.KIND, "no-answer");
    }

    /** Lets the pad send what the pen does. */
    void start() throws DeviceException {
        write(START);
    }

    /** Lets it be quiet. */
    void stop() throws DeviceException {
        write(STOP);
    }

    private void write(byte[] command) throws DeviceException {
        try {
            transport.write(command);
        } catch (TransportException gone) {
            throw offline(gone);
        }
    }

    /** Passes on what has come, waiting a moment for it. */
    void listen(Consumer<PenPacket> packets) throws DeviceException {
        try {
            read(packets);
        } catch (TransportException gone) {
            throw offline(gone);
        }
    }

    private void read(Consumer<PenPacket> packets) throws TransportException {
        int count = transport.read(chunk, SLICE);
        try {
            decoder.accept(chunk, count, packets);
        } finally {
            Arrays.fill(chunk, 0, count, (byte) 0);
        }
    }

    private static DeviceException.Offline offline(TransportException gone) {
        return new DeviceException.Offline(SignaturePad.KIND, gone.reason());
    }

    @Override
    public void close() {
        decoder.reset();
        transport.close();
    }
}
