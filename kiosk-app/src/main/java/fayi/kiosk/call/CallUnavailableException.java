package fayi.kiosk.call;

import org.jspecify.annotations.Nullable;

/** This machine cannot make calls at all; the text tells the technician what to install. */
public final class CallUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CallUnavailableException(@Nullable Throwable cause) {
        super(
                "The WebRTC library cannot be loaded. Install libpulse0 libudev1 libx11-6 libxfixes3 libxrandr2 "
                        + "libxcomposite1 libdbus-1-3 and see that the temporary directory allows execution.",
                cause);
    }
}
