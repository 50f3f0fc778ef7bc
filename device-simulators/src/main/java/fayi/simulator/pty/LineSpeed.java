package fayi.simulator.pty;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Asks a terminal which speed its user has set, as termios(3) keeps it. A pseudo-terminal carries bytes at any speed: only by
 * asking can a peer behave as one that hears noise.
 */
final class LineSpeed {
    /** A struct termios has 60 bytes on Linux (glibc). */
    private static final int ROOM = 256;
    /** The speeds' names in {@code <termios.h>}, before they became numbers of their own in glibc 2.42. */
    private static final Map<Integer, Integer> BAUD =
            Map.of(13, 9600, 14, 19_200, 15, 38_400, 0x1001, 57_600, 0x1002, 115_200);

    static {
        Native.register(LineSpeed.class, "c");
    }

    private LineSpeed() {}

    private static native int tcgetattr(int file, Pointer termios);

    private static native int cfgetospeed(Pointer termios);

    /** Bits a second of the open terminal {@code file}; empty when it is none. */
    static OptionalInt of(int file) {
        try (Memory termios = new Memory(ROOM)) {
            if (tcgetattr(file, termios) != 0) {
                return OptionalInt.empty();
            }
            int code = cfgetospeed(termios);
            return OptionalInt.of(BAUD.getOrDefault(code, code));
        }
    }
}
