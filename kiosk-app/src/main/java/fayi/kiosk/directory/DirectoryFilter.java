package fayi.kiosk.directory;

import fayi.content.directory.Directory;
import fayi.content.directory.DirectoryEntry;
import fayi.content.directory.DirectoryEntry.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of the directory; what is empty is not asked.
 *
 * @param village whose legal advisers are wanted
 */
public record DirectoryFilter(
        Optional<Kind> kind, Optional<String> place, Optional<String> skill, Optional<String> village) {
    static DirectoryFilter ofVillage(String village) {
        return new DirectoryFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(village));
    }

    static DirectoryFilter of(Kind kind) {
        return new DirectoryFilter(Optional.of(kind), Optional.empty(), Optional.empty(), Optional.empty());
    }

    DirectoryFilter at(Optional<String> where) {
        return new DirectoryFilter(kind, where, skill, village);
    }

    DirectoryFilter knowing(Optional<String> matter) {
        return new DirectoryFilter(kind, place, matter, village);
    }

    /** Those who fit, in the order of the directory. */
    public List<DirectoryEntry> of(Directory directory) {
        return directory.select(kind, place, skill).stream()
                .filter(entry -> village.map(entry.advises()::contains).orElse(true))
                .toList();
    }

    /** Where those who fit are, each once. */
    public List<String> places(Directory directory) {
        return of(directory).stream().map(DirectoryEntry::place).distinct().toList();
    }

    /** Which matters those who fit know, each once. */
    public List<String> skills(Directory directory) {
        return of(directory).stream()
                .flatMap(entry -> entry.skills().stream())
                .distinct()
                .toList();
    }
}
