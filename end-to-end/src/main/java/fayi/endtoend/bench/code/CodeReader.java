package fayi.endtoend.bench.code;

import fayi.device.scanner.picture.GrayPicture;
import java.io.IOException;
import java.nio.file.Path;

/** One of those that are compared. */
interface CodeReader {
    /** As the table's head names it. */
    String name();

    /**
     * What it reads; empty when nothing.
     *
     * @param picture in memory, for libraries
     * @param file the same, for programs
     */
    String read(GrayPicture picture, Path file) throws IOException, InterruptedException;
}
