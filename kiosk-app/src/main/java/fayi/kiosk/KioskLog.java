package fayi.kiosk;

import java.nio.file.Path;

/** Where the log goes: small files in {@code log} of the data directory. Must be called before the first logger is made. */
final class KioskLog {
    private static final String CONFIGURATION = "logback.configurationFile";

    private KioskLog() {}

    /** A configuration that was named at the start, such as a developer's, stays. */
    static void writeTo(Path dataDirectory) {
        if (System.getProperty(CONFIGURATION) == null) {
            System.setProperty(CONFIGURATION, "fayi/kiosk/kiosk-logback.xml");
        }
        System.setProperty(
                "fayi.log", dataDirectory.toAbsolutePath().resolve("log").toString());
    }
}
