package fayi.device.transport;

import java.time.Duration;

/** Bytes to and from one device. Used by one thread, but for {@link #close}. */
public interface Transport extends AutoCloseable {
    /**
     * Reads what is there, waiting for the first byte only.
     *
     * @param into filled from its beginning
     * @return how many bytes came; 0 when none did within {@code patience}
     * @throws TransportException when the line is lost
     */
    int read(byte[] into, Duration patience) throws TransportException;

    /**
     * Writes all bytes.
     *
     * @throws TransportException when the line is lost
     */
    void write(byte[] bytes) throws TransportException;

    /** Gives the line back; idempotent, never throws. */
    @Override
    void close();
}
