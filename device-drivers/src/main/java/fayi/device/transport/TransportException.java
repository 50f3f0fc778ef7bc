package fayi.device.transport;

import java.io.IOException;

/** A line cannot be opened or was lost. Its text holds no bytes of the line. */
public final class TransportException extends IOException {
    private static final long serialVersionUID = 1L;
    private final String reason;

    /** {@code reason} is a stable id: {@code port-missing}, {@code port-busy}, {@code port-refused}, {@code port-lost}. */
    public TransportException(String reason, String text) {
        super(text);
        this.reason = reason;
    }

    /** The stable id; the reason of the device's status. */
    public String reason() {
        return reason;
    }
}
