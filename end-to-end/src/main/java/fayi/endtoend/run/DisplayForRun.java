package fayi.endtoend.run;

import fayi.endtoend.process.Display;
import fayi.endtoend.process.ProcessGroup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the windows of a run open. */
final class DisplayForRun {
    // A portrait station of 1080x1920 with its title bar, and the dock beside it.
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1950;

    private DisplayForRun() {}

    /** The display the person sits at; without one, a virtual one that a browser shows. */
    static Display open(ProcessGroup group, Path logs) throws IOException {
        Optional<Display> own = Display.ofEnvironment();
        return own.isPresent()
                ? own.get()
                : Display.startVirtual(group, WIDTH, HEIGHT, logs).withWatching(group, logs);
    }
}
