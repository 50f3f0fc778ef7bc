package fayi.endtoend.run;

import fayi.endtoend.process.ChildProcess;
import fayi.endtoend.process.Display;
import fayi.endtoend.process.Installation;
import fayi.endtoend.process.ProcessGroup;
import fayi.endtoend.process.Readiness;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts a kiosk in a process of its own. */
final class Kiosk {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Kiosk() {}

    /** Starts it and waits until it has painted its first screen. */
    static ChildProcess start(
            Installation installation, ProcessGroup group, Path logs, Display display, List<String> arguments)
            throws IOException {
        List<String> all = new ArrayList<>(arguments);
        all.add("--report-start");
        ProcessBuilder builder = installation.kiosk(List.of(), all);
        builder.environment().put("DISPLAY", display.name());
        ChildProcess kiosk = group.start("kiosk", builder, logs.resolve("kiosk.log"));
        Readiness.awaitLine(kiosk, "PAINTED", PATIENCE);
        return kiosk;
    }
}
