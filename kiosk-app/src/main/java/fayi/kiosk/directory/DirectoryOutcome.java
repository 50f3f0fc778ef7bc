package fayi.kiosk.directory;

import fayi.content.directory.Directory;

/** What came of a {@link DirectoryEffect}. */
public sealed interface DirectoryOutcome {
    /** Everybody in it. */
    record Opened(Directory directory) implements DirectoryOutcome {
        @Override
        public String toString() {
            return "Opened[" + directory.entries().size() + "]";
        }
    }
}
