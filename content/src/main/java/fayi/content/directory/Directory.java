package fayi.content.directory;

import fayi.content.directory.DirectoryEntry.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everybody in the directory, in the order of the file. Any thread may ask.
 *
 * @param entries each with another id
 */
public record Directory(List<DirectoryEntry> entries) {
    /** Nobody: no list was brought. */
    public static final Directory EMPTY = new Directory(List.of());

    /** At least one character before the word, and something behind it. */
    private static final Pattern TOWNSHIP = Pattern.compile(".+?(?:乡|镇|街道)(?=.)");

    /** Copies the list. */
    public Directory {
        entries = List.copyOf(entries);
    }

    /** Where entries are, each once, in the order of the file. */
    public List<String> places() {
        return entries.stream().map(DirectoryEntry::place).distinct().toList();
    }

    /** The villages that have an adviser, each once, in the order of the file. */
    public List<String> villages() {
        return entries.stream()
                .flatMap(entry -> entry.advises().stream())
                .distinct()
                .toList();
    }

    /** The townships of those villages, each once: what is written up to 乡, 镇 or 街道, or all of a name without such. */
    public List<String> townships() {
        return villages().stream().map(Directory::township).distinct().toList();
    }

    /** The villages with an adviser in one of {@link #townships()}. */
    public List<String> villagesOf(String township) {
        return villages().stream()
                .filter(village -> township(village).equals(township))
                .toList();
    }

    private static String township(String village) {
        Matcher written = TOWNSHIP.matcher(village);
        return written.lookingAt() ? written.group() : village;
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
