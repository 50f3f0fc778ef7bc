package fayi.content.directory;

import fayi.content.directory.DirectoryEntry.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Everybody in the directory, in the order of the file. Any thread may ask.
 *
 * @param entries each with another id
 */
public record Directory(List<DirectoryEntry> entries) {
    /** Nobody: no list was brought. */
    public static final Directory EMPTY = new Directory(List.of());

    /** Copies the list. */
    public Directory {
        entries = List.copyOf(entries);
    }

    /** Where entries are, each once, in the order of the file. */
    public List<String> places() {
        return entries.stream().map(DirectoryEntry::place).distinct().toList();
    }

    /** The entry with this id. */
    public Optional<DirectoryEntry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /**
     * Those that fit all that is asked.
     *
     * @param place a place, or empty for all
     * @param skill a matter they know, or empty for all
     */
    public List<DirectoryEntry> select(Optional<Kind> kind, Optional<String> place, Optional<String> skill) {
        return entries.stream()
                .filter(entry -> kind.map(entry.kind()::equals).orElse(true))
                .filter(entry -> place.map(entry.place()::equals).orElse(true))
                .filter(entry -> skill.map(entry.skills()::contains).orElse(true))
                .toList();
    }

    /**
     * The legal advisers of the village from which a person comes: every village that an entry advises and that stands in
     * {@code address}. Villages of one name in two townships are told apart when the entry's village is written with its
     * township.
     */
    public List<DirectoryEntry> advisersOf(String address) {
        return entries.stream()
                .filter(entry -> entry.advises().stream().anyMatch(address::contains))
                .toList();
    }
}
