package fayi.kiosk;

import fayi.content.ContentLibrary;
import fayi.content.source.BundledSource;
import fayi.content.source.FolderSource;
import fayi.content.source.WithDemonstration;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a station shows of people who do not exist, when it is started for demonstration.
 *
 * @param folder of the demonstration's data; empty in the field
 */
record Demonstration(Optional<Path> folder) {
    /** The content of the program, with the demonstration's directory where there is a folder for it. */
    ContentLibrary content() {
        return folder.map(place ->
                        new ContentLibrary(new WithDemonstration(new BundledSource(), new FolderSource(place))))
                .orElseGet(ContentLibrary::bundled);
    }
}
