package fayi.kiosk.directory;

import fayi.content.directory.Directory;
import fayi.content.directory.DirectoryEntry.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of every page of the directory, as a person comes to it. */
public final class DirectoryPages {
    private static final Directory DIRECTORY = DemonstrationDirectory.read();

    private DirectoryPages() {}

    public static List<Browsing> all() {
        List<Browsing> pages = new ArrayList<>(List.of(opening(), nobody(), townships()));
        Browsing start = start();
        pages.add(start);
        pages.add(villages());
        Browsing places = after(start, new DirectoryTouch.Look(Kind.INSTITUTION));
        pages.add(places);
        Browsing matters = after(places, new DirectoryTouch.Place(Optional.empty()));
        pages.add(matters);
        pages.add(after(matters, new DirectoryTouch.Skill(Optional.empty())));
        pages.add(entry("demo-lawyer-2"));
        return pages;
    }

    public static Browsing opening() {
        return Browsing.of("directory", Optional.empty());
    }

    public static Browsing nobody() {
        return DirectoryMachine.opened(opening(), Directory.EMPTY, Optional.empty())
                .held();
    }

    public static Browsing start() {
        return DirectoryMachine.opened(opening(), DIRECTORY, Optional.empty()).held();
    }

    public static Browsing townships() {
        return adviser(DemonstrationDirectory.ofVillages(60));
    }

    public static Browsing villages() {
        return adviser(DIRECTORY);
    }

    private static Browsing adviser(Directory directory) {
        Browsing held = Browsing.of("my-adviser", Optional.of(DirectoryMachine.ADVISER));
        return DirectoryMachine.opened(held, directory, Optional.empty()).held();
    }

    /** Found among everybody. */
    public static Browsing entry(String id) {
        return after(
                start(),
                new DirectoryTouch.Look(DIRECTORY.find(id).orElseThrow().kind()),
                new DirectoryTouch.Place(Optional.empty()),
                new DirectoryTouch.Skill(Optional.empty()),
                new DirectoryTouch.Open(id));
    }

    /** After these touches. */
    public static Browsing after(Browsing held, DirectoryTouch... touches) {
        Browsing now = held;
        for (DirectoryTouch touch : touches) {
            now = DirectoryMachine.touched(now, touch, Optional.empty()).held();
        }
        return now;
    }
}
