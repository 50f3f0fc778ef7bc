package fayi.kiosk.visit;

import fayi.content.law.search.Hit;
import fayi.content.ranking.Proposals;
import fayi.kiosk.calculate.CalculatePage;
import fayi.kiosk.directory.DirectoryPages;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Line;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Printout;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.learn.LearnPages;
import fayi.kiosk.search.SampleLaws;
import fayi.kiosk.search.SearchEffect;
import fayi.kiosk.search.SearchPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of every page, with and without trouble. */
final class Pages {
    static final TaskId TASK = new TaskId(7, 1);
    static final TaskId OTHER = new TaskId(7, 2);

    private Pages() {}

    /** A visit that shows {@code page}, in the middle of its effects. */
    static Visit visit(Page page, Dossier dossier) {
        return new Visit(
                7,
                2,
                Samples.MORNING,
                Samples.MORNING,
                Samples.MORNING,
                Preferences.DEFAULT,
                StationState.of("演示站", "演示乡"),
                page,
                Optional.empty(),
                dossier);
    }

    static List<Page> ofAPerson() {
        return all().stream()
                .filter(page -> !(page instanceof Page.Attract
                        || page instanceof Page.Wiping
                        || page instanceof Page.Clean
                        || page instanceof Page.Closed))
                .toList();
    }

    static List<Page> all() {
        List<Page> pages = new ArrayList<>(List.of(
                new Page.Attract(),
                new Page.Home(),
                new Page.Everything(),
                new Page.Group("wages", new Page.Everything()),
                new Page.Group("no-such-group", new Page.Home()),
                new Page.Theme("wages-owed", new Page.Home()),
                new Page.Tell(""),
                new Page.Tell(Samples.PLANTED),
                new Page.Proposed(Samples.PLANTED, Proposals.NONE),
                new Page.Introduction("legal-aid"),
                new Page.Introduction("no-such-service"),
                new Page.Confirm(Optional.empty()),
                new Page.Asking(Optional.empty()),
                new Page.Reviewing(),
                new Page.ShowingForm(TASK, 0, Optional.empty()),
                new Page.Signing(TASK, true),
                new Page.Documents(),
                new Page.HandIn(),
                Samples.resumed(),
                new Page.Call(TASK, Line.GOOD, false, false, false),
                new Page.Tracked(0),
                new Page.Closing(),
                new Page.Leaving(Optional.of(TASK), true),
                new Page.Leaving(Optional.empty(), false),
                new Page.Leaving(Optional.empty(), false, true),
                new Page.Wiping(TASK),
                new Page.Clean(Optional.empty()),
                new Page.Closed(Trouble.WIPE_INCOMPLETE)));
        for (Optional<Trouble> trouble : List.of(Optional.<Trouble>empty(), Optional.of(Trouble.UNEXPECTED))) {
            for (Page.CardPhase phase : Page.CardPhase.values()) {
                pages.add(new Page.Card(TASK, phase, trouble));
                pages.add(new Page.TrackAsk(TASK, OTHER, phase, trouble));
            }
            for (Page.CameraPhase phase : Page.CameraPhase.values()) {
                boolean still = phase == Page.CameraPhase.STILL;
                pages.add(new Page.Photographing(
                        TASK, phase, still ? Optional.of(Samples.photograph()) : Optional.empty(), trouble));
            }
            for (boolean done : List.of(true, false)) {
                pages.add(new Page.Submitting(TASK, done, trouble));
                pages.add(new Page.Receipt(TASK, done, Optional.empty(), trouble));
                pages.add(new Page.Advice(TASK, done, Optional.empty(), trouble));
            }
            pages.add(new Page.Opening(TASK, trouble));
            pages.add(new Page.MakingForm(TASK, trouble));
            pages.add(new Page.PrintingForm(TASK, Optional.empty(), trouble));
            pages.add(new Page.Queue(TASK, Optional.empty(), Optional.empty(), trouble));
            pages.add(new Page.Rating(Optional.empty(), trouble));
            pages.add(new Page.Rating(Optional.of(TASK), trouble));
            pages.add(new Page.Tracking(TASK, trouble));
            pages.add(new Page.SettingAside(TASK, Optional.empty(), Optional.empty(), trouble));
            pages.add(new Page.SettingAside(TASK, Optional.of(Samples.setAside()), Optional.empty(), trouble));
            pages.add(new Page.ResumeAsk("", Optional.empty(), trouble));
            pages.add(new Page.ResumeAsk("012345678901", Optional.of(TASK), trouble));
            for (Page back : List.of(
                    new Page.ShowingForm(OTHER, 0, Optional.empty()),
                    new Page.Receipt(OTHER, true, Optional.empty(), Optional.empty()),
                    new Page.Home())) {
                pages.add(new Page.TakeAlong(TASK, Optional.of(Samples.sheet()), Optional.empty(), back, trouble));
                pages.add(new Page.TakeAlong(TASK, Optional.empty(), Optional.empty(), back, trouble));
                pages.add(new Page.TakeAlong(
                        TASK, Optional.of(Samples.sheet()), Optional.of(Samples.takenCode()), back, trouble));
            }
            for (SearchPage page : searchPages()) {
                pages.add(new Page.Search(
                        page,
                        new Page.Home(),
                        Optional.of(new SearchEffect.Open()),
                        Optional.of(TASK),
                        Optional.empty(),
                        trouble));
                pages.add(new Page.Search(
                        page,
                        new Page.Home(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Printout.begun(OTHER)),
                        trouble));
            }
            for (CalculatePage page : List.of(
                    new CalculatePage.Asking(Optional.empty()),
                    new CalculatePage.Opening(),
                    new CalculatePage.Choosing(),
                    new CalculatePage.Showing())) {
                pages.add(new Page.Calculate(page, Optional.empty(), Optional.of(TASK), Optional.empty(), trouble));
                pages.add(new Page.Calculate(page, Optional.empty(), Optional.empty(), Optional.empty(), trouble));
            }
        }
        LearnPages.all().forEach(held -> {
            pages.add(new Page.Learn(held));
            pages.add(new Page.Learn(held, Optional.of(TASK), Optional.of(Trouble.UNEXPECTED)));
        });
        DirectoryPages.all().forEach(held -> {
            pages.add(new Page.Directory(held));
            pages.add(new Page.Directory(held, Optional.of(TASK), Optional.empty(), Optional.of(Trouble.UNEXPECTED)));
        });
        return pages;
    }

    private static List<SearchPage> searchPages() {
        List<Hit> hits = SampleLaws.found().hits();
        return List.of(
                new SearchPage.Asking(),
                new SearchPage.Missing(),
                new SearchPage.Waiting(SearchPage.Reason.SEARCH),
                new SearchPage.Results(hits, true, true, 0, Optional.empty()),
                new SearchPage.Results(hits, false, false, 0, Optional.empty()),
                new SearchPage.Reading(SampleLaws.reading(SampleLaws.NEW)),
                new SearchPage.Contents(SampleLaws.OLD, SampleLaws.articles(SampleLaws.OLD, 3), 0),
                new SearchPage.Versions(List.of(SampleLaws.NEW, SampleLaws.OLD), List.of(), 0),
                new SearchPage.Told(SampleLaws.told()));
    }
}
