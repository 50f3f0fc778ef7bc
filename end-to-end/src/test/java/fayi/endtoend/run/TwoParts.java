package fayi.endtoend.run;

import fayi.endtoend.process.ChildProcess;
import java.io.IOException;
import java.nio.file.Path;

/** A run of two parts that do nothing, as a process of its own; prints their numbers. */
final class TwoParts {
    private TwoParts() {}

    /** Arguments: the directory of the logs. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (RunLifetime lifetime = new RunLifetime(System.out)) {
            for (String name : new String[] {"first", "second"}) {
                ChildProcess part = lifetime.group()
                        .start(
                                name,
                                new ProcessBuilder("sleep", "600"),
                                Path.of(arguments[0]).resolve(name + ".log"));
                System.out.println("PART " + part.process().pid());
            }
            System.exit(lifetime.awaitEnd());
        }
    }
}
