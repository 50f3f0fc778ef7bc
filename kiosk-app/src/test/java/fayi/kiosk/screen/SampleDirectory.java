package fayi.kiosk.screen;

import fayi.content.directory.DirectoryEntry.Kind;
import fayi.device.print.PrintProgress;
import fayi.kiosk.directory.Browsing;
import fayi.kiosk.directory.DirectoryPages;
import fayi.kiosk.directory.DirectoryTouch;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Trouble;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The directory, page by page. */
final class SampleDirectory {
    private SampleDirectory() {}

    /** Pages by a name for their pictures. */
    static Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        Browsing lawyer = DirectoryPages.entry("demo-lawyer-2");
        pages.put("directory-opening", with(DirectoryPages.opening(), Optional.empty(), Optional.empty()));
        pages.put(
                "directory-opening-trouble",
                with(DirectoryPages.opening(), Optional.empty(), Optional.of(Trouble.INTERVIEW_BROKEN)));
        pages.put("directory-nobody", new Page.Directory(DirectoryPages.nobody()));
        pages.put("directory-start", new Page.Directory(DirectoryPages.start()));
        pages.put("directory-townships", new Page.Directory(DirectoryPages.townships()));
        pages.put(
                "directory-many-villages",
                new Page.Directory(
                        DirectoryPages.after(DirectoryPages.townships(), new DirectoryTouch.Township("演示乙乡"))));
        Browsing places = DirectoryPages.after(DirectoryPages.start(), new DirectoryTouch.Look(Kind.INSTITUTION));
        Browsing matters = DirectoryPages.after(places, new DirectoryTouch.Place(Optional.empty()));
        pages.put("directory-places", new Page.Directory(places));
        pages.put("directory-matters", new Page.Directory(matters));
        pages.put(
                "directory-list",
                new Page.Directory(DirectoryPages.after(matters, new DirectoryTouch.Skill(Optional.empty()))));
        pages.put("directory-entry", new Page.Directory(lawyer));
        pages.put("directory-office", new Page.Directory(DirectoryPages.entry("demo-notary")));
        pages.put(
                "directory-printing",
                with(lawyer, Optional.of(new PrintProgress(PrintProgress.State.PRINTING, 0, 1)), Optional.empty()));
        pages.put("directory-trouble", with(lawyer, Optional.empty(), Optional.of(Trouble.PRINTER_OFFLINE)));
        return pages;
    }

    private static Page with(Browsing held, Optional<PrintProgress> progress, Optional<Trouble> trouble) {
        return new Page.Directory(held, Optional.of(SampleVisits.TASK), progress, trouble);
    }
}
