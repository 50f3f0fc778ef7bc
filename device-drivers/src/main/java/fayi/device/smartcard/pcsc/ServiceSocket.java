package fayi.device.smartcard.pcsc;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where libpcsclite finds the service: the environment variable PCSCLITE_CSOCK_NAME, which it reads once in the life of a
 * process. Java cannot set a variable of its own process; the C library can.
 */
final class ServiceSocket {
    private static final String VARIABLE = "PCSCLITE_CSOCK_NAME";

    /** The C library's environment, by its own names. */
    interface Environment extends Library {
        int setenv(String name, String value, int overwrite);

        @Nullable
        String getenv(String name);
    }

    private ServiceSocket() {}

    /** Lets this process speak with the service at that socket; false when it speaks with another one. */
    static synchronized boolean use(Path socket) {
        Environment environment = Native.load("c", Environment.class);
        String before = environment.getenv(VARIABLE);
        String wanted = socket.toAbsolutePath().toString();
        return before == null ? environment.setenv(VARIABLE, wanted, 1) == 0 : before.equals(wanted);
    }

    /** The socket in use, or empty for the system's. */
    static String inUse() {
        String set = Native.load("c", Environment.class).getenv(VARIABLE);
        return set == null ? "" : set;
    }
}
