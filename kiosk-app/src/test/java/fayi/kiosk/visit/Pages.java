package fayi.kiosk.visit;

import fayi.content.law.search.Hit;
import fayi.content.ranking.Proposals;
import fayi.kiosk.calculate.CalculatePage;
import fayi.kiosk.directory.DirectoryPages;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Line;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.Printout;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.TrackPage;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.flow.UnfinishedPage;
import fayi.kiosk.flow.Video;
import fayi.kiosk.learn.LearnPages;
import fayi.kiosk.search.SampleLaws;
import fayi.kiosk.search.SearchEffect;
import fayi.kiosk.search.SearchPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** What pages there are. */
    static List<Class<?>> kinds() {
        return kinds(Page.class).toList();
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isSealed() ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(Pages::kinds) : Stream.of(kind);
    }

    static List<Page> ofAPerson() {
        return all().stream()
                .filter(page -> !(page instanceof ServicePage.Attract
                        || page instanceof LeavingPage.Wiping
                        || page instanceof LeavingPage.Clean
                        || page instanceof LeavingPage.Closed))
                .toList();
    }

    static List<Page> all() {
        List<Page> pages = new ArrayList<>(List.of(
                new ServicePage.Attract(),
                new ServicePage.Home(),
                new ServicePage.Everything(),
                new ServicePage.Group("wages", new ServicePage.Everything()),
                new ServicePage.Group("no-such-group", new ServicePage.Home()),
                new ServicePage.Theme("wages-owed", new ServicePage.Home()),
                new ServicePage.Tell(""),
                new ServicePage.Tell(Samples.PLANTED),
                new ServicePage.Proposed(Samples.PLANTED, Proposals.NONE),
                new ServicePage.Introduction("legal-aid"),
                new ServicePage.Introduction("no-such-service"),
                new InterviewPage.Confirm(Optional.empty()),
                new InterviewPage.Asking(Optional.empty()),
                new InterviewPage.Reviewing(),
                new PaperPage.ShowingForm(TASK, 0, Optional.empty()),
                new PaperPage.Signing(TASK, true),
                new PaperPage.Documents(),
                new PaperPage.HandIn(),
                Samples.resumed(),
                new ConsultationPage.Call(TASK, Line.GOOD, false, false, false),
                new TrackPage.Tracked(0),
                new ServicePage.Closing(),
                new LeavingPage.Leaving(Optional.of(TASK), true),
                new LeavingPage.Leaving(Optional.empty(), false),
                new LeavingPage.Leaving(Optional.empty(), false, true),
                new LeavingPage.Wiping(TASK),
                new LeavingPage.Clean(Optional.empty()),
                new LeavingPage.Closed(Trouble.WIPE_INCOMPLETE)));
        for (Optional<Trouble> trouble : List.of(Optional.<Trouble>empty(), Optional.of(Trouble.UNEXPECTED))) {
            for (Page.CardPhase phase : Page.CardPhase.values()) {
                pages.add(new InterviewPage.Card(TASK, phase, trouble));
                pages.add(new TrackPage.TrackAsk(TASK, OTHER, phase, trouble));
            }
            for (PaperPage.CameraPhase phase : PaperPage.CameraPhase.values()) {
                boolean still = phase == PaperPage.CameraPhase.STILL;
                pages.add(new PaperPage.Photographing(
                        TASK, phase, still ? Optional.of(Samples.photograph()) : Optional.empty(), trouble));
            }
            for (boolean done : List.of(true, false)) {
                pages.add(new PaperPage.Submitting(TASK, done, trouble));
                pages.add(new PaperPage.Receipt(TASK, done, Optional.empty(), trouble));
                pages.add(new ConsultationPage.Advice(TASK, done, Optional.empty(), trouble));
            }
            pages.add(new InterviewPage.Opening(TASK, trouble));
            pages.add(new PaperPage.MakingForm(TASK, trouble));
            pages.add(new PaperPage.PrintingForm(TASK, Optional.empty(), trouble));
            pages.add(new ConsultationPage.Queue(TASK, Optional.empty(), Optional.empty(), trouble));
            pages.add(new ConsultationPage.Rating(Optional.empty(), trouble));
            pages.add(new ConsultationPage.Rating(Optional.of(TASK), trouble));
            pages.add(new TrackPage.Tracking(TASK, trouble));
            pages.add(new UnfinishedPage.SettingAside(TASK, Optional.empty(), Optional.empty(), trouble));
            pages.add(
                    new UnfinishedPage.SettingAside(TASK, Optional.of(Samples.setAside()), Optional.empty(), trouble));
            Page track = new ServicePage.Introduction("track");
            for (Page.CardPhase phase : Page.CardPhase.values()) {
                pages.add(new UnfinishedPage.ResumeCard(
                        Optional.of(OTHER), Optional.of(TASK), phase, Optional.empty(), track, trouble));
            }
            pages.add(new UnfinishedPage.ResumeAsk("", Optional.empty(), Optional.of(TASK), track, trouble));
            pages.add(
                    new UnfinishedPage.ResumeAsk("012345678901", Optional.of(TASK), Optional.empty(), track, trouble));
            for (Page back : List.of(
                    new PaperPage.ShowingForm(OTHER, 0, Optional.empty()),
                    new PaperPage.Receipt(OTHER, true, Optional.empty(), Optional.empty()),
                    new ServicePage.Home())) {
                pages.add(new Page.TakeAlong(TASK, Optional.of(Samples.sheet()), Optional.empty(), back, trouble));
                pages.add(new Page.TakeAlong(TASK, Optional.empty(), Optional.empty(), back, trouble));
                pages.add(new Page.TakeAlong(
                        TASK, Optional.of(Samples.sheet()), Optional.of(Samples.takenCode()), back, trouble));
            }
            for (SearchPage page : searchPages()) {
                pages.add(new Page.Search(
                        page,
                        new ServicePage.Home(),
                        Optional.of(new SearchEffect.Open()),
                        Optional.of(TASK),
                        Optional.empty(),
                        trouble));
                pages.add(new Page.Search(
                        page,
                        new ServicePage.Home(),
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
            for (Video.Phase phase : Video.Phase.values()) {
                pages.add(new Page.Learn(
                        held,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Video(TASK, phase)),
                        Optional.empty()));
            }
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
