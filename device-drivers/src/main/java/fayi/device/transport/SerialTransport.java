package fayi.device.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import jssc.SerialPort;
import jssc.SerialPortException;
import jssc.SerialPortTimeoutException;

/**
 * A serial port, 8N1 without flow control. Reads by asking how many bytes are there: jssc's plain read never returns on a
 * silent line, not even when the port is closed, and nothing tells of a hang-up but a failing call.
 */
public final class SerialTransport implements Transport {
    private static final long BRISK_PAUSE = Duration.ofNanos(300_000).toNanos();
    private static final long IDLE_PAUSE = Duration.ofMillis(5).toNanos();
    private static final long BRISK = Duration.ofMillis(250).toNanos();
    /** The bytes are already there; jssc needs a time-out all the same. */
    private static final int READY_BYTES_MILLIS = 200;

    private final SerialPort port;
    private final Path realPath;
    private final AtomicBoolean closed = new AtomicBoolean();
    private long lastTraffic = System.nanoTime();

    private SerialTransport(SerialPort port, Path realPath) {
        this.port = port;
        this.realPath = realPath;
    }

    /**
     * Opens a port by its path; a link such as {@code /dev/serial/by-id/...} is followed.
     *
     * @param baud bits a second
     * @throws TransportException {@code port-missing}, {@code port-busy} or {@code port-refused}
     */
    public static SerialTransport open(Path path, int baud) throws TransportException {
        Path realPath = realPath(path);
        if (!PortsInUse.OF_THIS_PROCESS.take(realPath)) {
            throw new TransportException("port-busy", "Another device of this station uses " + path);
        }
        SerialPort port = new SerialPort(realPath.toString());
        SerialTransport transport = new SerialTransport(port, realPath);
        try {
            port.openPort();
            boolean set = port.setParams(baud, SerialPort.DATABITS_8, SerialPort.STOPBITS_1, SerialPort.PARITY_NONE);
            // A pseudo-terminal takes the speed and denies it.
            if (!set && !realPath.startsWith("/dev/pts")) {
                throw new TransportException("port-refused", path + " does not take " + baud + " baud");
            }
            port.purgePort(SerialPort.PURGE_RXCLEAR | SerialPort.PURGE_TXCLEAR);
            return transport;
        } catch (TransportException refused) {
            transport.close();
            throw refused;
        } catch (SerialPortException failed) {
            transport.close();
            throw openingFailed(path, failed);
        }
    }

    private static Path realPath(Path path) throws TransportException {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            throw new TransportException("port-missing", "There is no port " + path);
        }
    }

    private static TransportException openingFailed(Path path, SerialPortException failed) {
        String reason = switch (failed.getExceptionType()) {
            case SerialPortException.TYPE_PORT_BUSY -> "port-busy";
            case SerialPortException.TYPE_PORT_NOT_FOUND -> Files.exists(path) ? "port-refused" : "port-missing";
            default -> "port-refused";
        };
        return new TransportException(reason, "Cannot open " + path + ": " + failed.getExceptionType());
    }

    @Override
    public int read(byte[] into, Duration patience) throws TransportException {
        long begin = System.nanoTime();
        while (true) {
            int there = bytesThere();
            if (there > 0) {
                lastTraffic = System.nanoTime();
                return take(into, Math.min(there, into.length));
            }
            long now = System.nanoTime();
            long left = patience.toNanos() - (now - begin);
            if (left <= 0) {
                return 0;
            }
            if (Thread.currentThread().isInterrupted()) {
                throw lost("interrupted");
            }
            LockSupport.parkNanos(Math.min(left, now - lastTraffic < BRISK ? BRISK_PAUSE : IDLE_PAUSE));
        }
    }

    private int bytesThere() throws TransportException {
        try {
            return port.getInputBufferBytesCount();
        } catch (SerialPortException gone) {
            throw lost(gone.getExceptionType());
        }
    }

    private int take(byte[] into, int count) throws TransportException {
        byte[] read;
        try {
            read = port.readBytes(count, READY_BYTES_MILLIS);
        } catch (SerialPortTimeoutException late) {
            return 0;
        } catch (SerialPortException gone) {
            throw lost(gone.getExceptionType());
        }
        System.arraycopy(read, 0, into, 0, read.length);
        Arrays.fill(read, (byte) 0);
        return read.length;
    }

    @Override
    public void write(byte[] bytes) throws TransportException {
        try {
            lastTraffic = System.nanoTime();
            if (!port.writeBytes(bytes)) {
                throw lost("nothing was written");
            }
        } catch (SerialPortException gone) {
            throw lost(gone.getExceptionType());
        }
    }

    private TransportException lost(String why) {
        return new TransportException("port-lost", "The line " + realPath + " is lost: " + why);
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            if (port.isOpened()) {
                port.closePort();
            }
        } catch (SerialPortException alreadyGone) {
            // The handle is given back even when the line behind it is gone; there is nobody to tell.
        } finally {
            PortsInUse.OF_THIS_PROCESS.release(realPath);
        }
    }
}
