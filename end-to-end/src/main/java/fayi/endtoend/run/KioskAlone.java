package fayi.endtoend.run;

import fayi.endtoend.process.Display;
import fayi.endtoend.process.Installation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The kiosk on real devices, with a hub elsewhere. */
record KioskAlone(Installation installation, Path configuration, Optional<String> hub) {
    /** Runs it until it ends or is asked to, and answers the exit code. */
    int run(Path logs, PrintStream out) throws InterruptedException {
        try (RunLifetime lifetime = new RunLifetime(out)) {
            try {
                Display display = DisplayForRun.open(lifetime.group(), logs);
                List<String> arguments = new ArrayList<>(List.of(
                        "--configuration", configuration.toAbsolutePath().toString()));
                hub.ifPresent(address -> arguments.addAll(List.of("--hub", address)));
                Kiosk.start(installation, lifetime.group(), logs, display, arguments);
                display.watchAddress().ifPresent(address -> out.println("屏幕 screen: " + address));
                out.println("终端已启动，按 Ctrl-C 结束。The kiosk runs; Ctrl-C ends it.");
            } catch (IOException failure) {
                lifetime.waitForEverWhenAsked();
                out.println(failure.getMessage());
                return ExitCode.COULD_NOT_START;
            }
            return lifetime.awaitEnd();
        }
    }
}
