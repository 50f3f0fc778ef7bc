package fayi.kiosk.directory;

import fayi.content.directory.Directory;
import fayi.content.directory.DirectoryEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a person has come through the directory. What they look up is theirs: its text form is masked.
 *
 * @param serviceId from which service they came
 * @param topic what of the directory that service opens
 * @param directory everybody, once it is opened
 * @param trail the pages that were opened, the one that is shown last; never empty
 */
public record Browsing(String serviceId, Optional<String> topic, Directory directory, List<DirectoryPage> trail) {
    /** How many choices a page holds beside that of all. */
    public static final int CHOICES = 7;

    /** How many entries a page holds. */
    public static final int ENTRIES = 4;

    /** Copies the list. */
    public Browsing {
        trail = List.copyOf(trail);
        if (trail.isEmpty()) {
            throw new IllegalArgumentException("a person always stands somewhere");
        }
    }

    /** Nothing is opened yet. */
    public static Browsing of(String serviceId, Optional<String> topic) {
        return new Browsing(serviceId, topic, Directory.EMPTY, List.of(new DirectoryPage.Opening()));
    }

    /** The page that is shown. */
    public DirectoryPage page() {
        return trail.get(trail.size() - 1);
    }

    /** Whose entry is shown. */
    public Optional<DirectoryEntry> entry() {
        return page() instanceof DirectoryPage.Entry shown ? directory.find(shown.id()) : Optional.empty();
    }

    /** What can be chosen on this page, where it is one of townships, villages, places or matters. */
    public List<String> choices() {
        if (page() instanceof DirectoryPage.Townships) {
            return directory.townships();
        }
        if (page() instanceof DirectoryPage.Villages villages) {
            return villages.township().map(directory::villagesOf).orElseGet(directory::villages);
        }
        if (page() instanceof DirectoryPage.Places places) {
            return places.asked().places(directory);
        }
        return page() instanceof DirectoryPage.Skills skills ? skills.asked().skills(directory) : List.of();
    }

    /** Those who fit, where the page lists entries. */
    public List<DirectoryEntry> entries() {
        return page() instanceof DirectoryPage.Entries entries ? entries.asked().of(directory) : List.of();
    }

    /** The part of a list that is shown, counted from 0; 0 on pages without a list. */
    public int part() {
        if (page() instanceof DirectoryPage.Townships townships) {
            return townships.part();
        }
        if (page() instanceof DirectoryPage.Villages villages) {
            return villages.part();
        }
        if (page() instanceof DirectoryPage.Places places) {
            return places.part();
        }
        if (page() instanceof DirectoryPage.Skills skills) {
            return skills.part();
        }
        return page() instanceof DirectoryPage.Entries entries ? entries.part() : 0;
    }

    /** How many parts the list on this page has; at least 1. */
    public int parts() {
        boolean listsEntries = page() instanceof DirectoryPage.Entries;
        int all = listsEntries ? entries().size() : choices().size();
        int each = listsEntries ? ENTRIES : CHOICES;
        return Math.max(1, (all + each - 1) / each);
    }

    Browsing opened(Directory everybody, DirectoryPage... pages) {
        return new Browsing(serviceId, topic, everybody, List.of(pages));
    }

    Browsing on(DirectoryPage next) {
        List<DirectoryPage> longer = new ArrayList<>(trail);
        longer.add(next);
        return new Browsing(serviceId, topic, directory, longer);
    }

    Browsing instead(DirectoryPage same) {
        List<DirectoryPage> changed = new ArrayList<>(trail.subList(0, trail.size() - 1));
        changed.add(same);
        return new Browsing(serviceId, topic, directory, changed);
    }

    Browsing back() {
        return new Browsing(serviceId, topic, directory, trail.subList(0, trail.size() - 1));
    }

    @Override
    public String toString() {
        return "Browsing[" + page().getClass().getSimpleName() + " masked]";
    }
}
