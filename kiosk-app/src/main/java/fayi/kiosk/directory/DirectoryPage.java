package fayi.kiosk.directory;

import java.util.Optional;

/** Where a person stands who looks through the directory; a list that is longer than a page is shown in parts, from 0 on. */
public sealed interface DirectoryPage {
    /** The directory is being opened. */
    record Opening() implements DirectoryPage {}

    /** Who is wanted: the village's adviser, an institution, a person. */
    record Start() implements DirectoryPage {}

    /** In which township the village lies, where there are too many villages for one list. */
    record Townships(int part) implements DirectoryPage {}

    /** Which village: of a township, or of all. */
    record Villages(Optional<String> township, int part) implements DirectoryPage {}

    /** Where; any place is a choice, too. */
    record Places(DirectoryFilter asked, int part) implements DirectoryPage {}

    /** For which matter; any matter is a choice, too. */
    record Skills(DirectoryFilter asked, int part) implements DirectoryPage {}

    /** Those who fit. */
    record Entries(DirectoryFilter asked, int part) implements DirectoryPage {}

    /** All that is known of one. */
    record Entry(String id) implements DirectoryPage {}

    /** The directory has nobody who fits: who else helps. */
    record Nobody() implements DirectoryPage {}
}
