package fayi.device.smartcard.pcsc;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.nio.file.Path;

/**
 * Where libpcsclite finds the service: the environment variable PCSCLITE_CSOCK_NAME, which it reads once in the life of a
 * process. Java cannot set a variable of its own process; the C library can. A process inherits the variable from the one
 * that started it and so may replace it; what it has chosen itself stands in a system property, which nobody inherits.
 */
final class ServiceSocket {
    private static final String VARIABLE = "PCSCLITE_CSOCK_NAME";
    private static final String CHOSEN = "fayi.pcsc.socket";

    /** The C library's environment, by its own names. */
    interface Environment extends Library {
        int setenv(String name, String value, int overwrite);
    }

    private ServiceSocket() {}

    /** Lets this process speak with the service at that socket; false when it speaks with another one. */
    static synchronized boolean use(Path socket) {
        String wanted = socket.toAbsolutePath().toString();
        String chosen = System.getProperty(CHOSEN);
        if (chosen != null) {
            return chosen.equals(wanted);
        }
        if (Native.load("c", Environment.class).setenv(VARIABLE, wanted, 1) != 0) {
            return false;
        }
        System.setProperty(CHOSEN, wanted);
        return true;
    }

    /** The socket in use, or empty for the system's. */
    static String inUse() {
        return System.getProperty(CHOSEN, "");
    }
}
