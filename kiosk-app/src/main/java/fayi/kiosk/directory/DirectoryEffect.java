package fayi.kiosk.directory;

import fayi.content.directory.DirectoryEntry;
import java.util.Locale;

/** What is wanted done while the directory is looked through. Whom a person looks up is theirs: text forms are masked. */
public sealed interface DirectoryEffect {
    /** Opens the directory: {@link DirectoryOutcome.Opened}. */
    record Open() implements DirectoryEffect {}

    /** Makes the card of an entry, a paper. */
    record MakeCard(DirectoryEntry entry, Locale locale) implements DirectoryEffect {
        @Override
        public String toString() {
            return "MakeCard[masked]";
        }
    }
}
