package fayi.kiosk.directory;

import fayi.content.directory.Directory;
import fayi.content.directory.DirectoryEntry;
import fayi.content.directory.DirectoryEntry.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What becomes of a touch while the directory is looked through. Pure: it never throws and never waits. */
public final class DirectoryMachine {
    /** The catalogue's topic of a service that asks for the village's adviser. */
    public static final String ADVISER = "adviser";

    /** More villages than two pages hold are first asked for by their township. */
    private static final int MOST_VILLAGES = 2 * Browsing.CHOICES;

    private DirectoryMachine() {}

    /**
     * The directory is there: shows where to begin, or the village's adviser where the service asks for that.
     *
     * @param address where the person lives, when their card was read
     */
    public static DirectoryStep opened(Browsing held, Directory directory, Optional<String> address) {
        if (directory.entries().isEmpty()) {
            return DirectoryStep.at(held.opened(directory, new DirectoryPage.Nobody()));
        }
        return held.topic().filter(ADVISER::equals).isPresent()
                ? DirectoryStep.at(adviser(held.opened(directory, first(directory)), address))
                : DirectoryStep.at(held.opened(directory, new DirectoryPage.Start()));
    }

    /** The step that a touch causes. */
    public static DirectoryStep touched(Browsing held, DirectoryTouch touch, Optional<String> address) {
        if (touch instanceof DirectoryTouch.Back) {
            return held.trail().size() > 1 ? DirectoryStep.at(held.back()) : new DirectoryStep(held, true);
        }
        if (touch instanceof DirectoryTouch.Turn turn) {
            return DirectoryStep.at(turned(held, turn.by()));
        }
        DirectoryPage page = held.page();
        if (page instanceof DirectoryPage.Start) {
            return DirectoryStep.at(begun(held, touch, address));
        }
        if (page instanceof DirectoryPage.Townships && touch instanceof DirectoryTouch.Township chosen) {
            return DirectoryStep.at(
                    held.choices().contains(chosen.township()) ? within(held, chosen.township()) : held);
        }
        if (page instanceof DirectoryPage.Villages && touch instanceof DirectoryTouch.Village chosen) {
            return DirectoryStep.at(held.choices().contains(chosen.village()) ? at(held, chosen.village()) : held);
        }
        if (page instanceof DirectoryPage.Places places && touch instanceof DirectoryTouch.Place chosen) {
            boolean known = chosen.place().map(held.choices()::contains).orElse(true);
            return DirectoryStep.at(known ? matters(held, places.asked().at(chosen.place())) : held);
        }
        if (page instanceof DirectoryPage.Skills skills && touch instanceof DirectoryTouch.Skill chosen) {
            boolean known = chosen.skill().map(held.choices()::contains).orElse(true);
            return DirectoryStep.at(known ? listed(held, skills.asked().knowing(chosen.skill())) : held);
        }
        boolean opens = page instanceof DirectoryPage.Entries
                && touch instanceof DirectoryTouch.Open open
                && held.entries().stream().anyMatch(entry -> entry.id().equals(open.id()));
        return DirectoryStep.at(opens ? held.on(new DirectoryPage.Entry(((DirectoryTouch.Open) touch).id())) : held);
    }

    private static DirectoryPage first(Directory directory) {
        if (directory.villages().isEmpty()) {
            return new DirectoryPage.Nobody();
        }
        boolean many = directory.villages().size() > MOST_VILLAGES
                && directory.townships().size() > 1;
        return many ? new DirectoryPage.Townships(0) : new DirectoryPage.Villages(Optional.empty(), 0);
    }

    private static Browsing within(Browsing held, String township) {
        List<String> villages = held.directory().villagesOf(township);
        return villages.size() == 1
                ? at(held, villages.get(0))
                : held.on(new DirectoryPage.Villages(Optional.of(township), 0));
    }

    /** Straight to the adviser of the village where the person lives, where that is known; the villages lie behind it. */
    private static Browsing adviser(Browsing held, Optional<String> address) {
        return address.flatMap(where -> held.directory().villages().stream()
                        .filter(where::contains)
                        .max(Comparator.comparingInt(String::length)))
                .map(village -> at(held, village))
                .orElse(held);
    }

    private static Browsing begun(Browsing held, DirectoryTouch touch, Optional<String> address) {
        if (touch instanceof DirectoryTouch.Adviser) {
            return adviser(held.on(first(held.directory())), address);
        }
        return touch instanceof DirectoryTouch.Look look ? places(held, look.kind()) : held;
    }

    private static Browsing at(Browsing held, String village) {
        return listed(held, DirectoryFilter.ofVillage(village));
    }

    private static Browsing places(Browsing held, Kind kind) {
        DirectoryFilter asked = DirectoryFilter.of(kind);
        List<String> places = asked.places(held.directory());
        if (places.isEmpty()) {
            return held.on(new DirectoryPage.Nobody());
        }
        return places.size() > 1 ? held.on(new DirectoryPage.Places(asked, 0)) : matters(held, asked);
    }

    private static Browsing matters(Browsing held, DirectoryFilter asked) {
        boolean tellsApart = asked.of(held.directory()).size() > 1
                && asked.skills(held.directory()).size() > 1;
        return tellsApart ? held.on(new DirectoryPage.Skills(asked, 0)) : listed(held, asked);
    }

    /** Those who fit; the only one at once. */
    private static Browsing listed(Browsing held, DirectoryFilter asked) {
        List<DirectoryEntry> entries = asked.of(held.directory());
        return entries.size() == 1
                ? held.on(new DirectoryPage.Entry(entries.get(0).id()))
                : held.on(new DirectoryPage.Entries(asked, 0));
    }

    private static Browsing turned(Browsing held, int by) {
        int part = Math.max(0, Math.min(held.parts() - 1, held.part() + by));
        DirectoryPage page = held.page();
        if (page instanceof DirectoryPage.Townships) {
            return held.instead(new DirectoryPage.Townships(part));
        }
        if (page instanceof DirectoryPage.Villages villages) {
            return held.instead(new DirectoryPage.Villages(villages.township(), part));
        }
        if (page instanceof DirectoryPage.Places places) {
            return held.instead(new DirectoryPage.Places(places.asked(), part));
        }
        if (page instanceof DirectoryPage.Skills skills) {
            return held.instead(new DirectoryPage.Skills(skills.asked(), part));
        }
        return page instanceof DirectoryPage.Entries entries
                ? held.instead(new DirectoryPage.Entries(entries.asked(), part))
                : held;
    }
}
