package fayi.kiosk.visit;

import fayi.content.catalogue.Entrance;
import fayi.content.directory.DirectoryEntry;
import fayi.content.interview.Answer;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Question;
import fayi.device.DeviceStatus;
import fayi.device.indicator.Sensor;
import fayi.kiosk.calculate.CalculatePage;
import fayi.kiosk.calculate.CalculateTouch;
import fayi.kiosk.directory.Browsing;
import fayi.kiosk.directory.DirectoryTouch;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.TrackPage;
import fayi.kiosk.flow.UnfinishedPage;
import fayi.kiosk.flow.WantedDocument;
import fayi.kiosk.learn.LearnPage;
import fayi.kiosk.learn.LearnTouch;
import fayi.kiosk.learn.Studying;
import fayi.kiosk.search.SampleLaws;
import fayi.kiosk.search.SearchPage;
import fayi.kiosk.search.SearchScope;
import fayi.kiosk.search.SearchTouch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * One thing that may happen to a visit, chosen where the visit stands, so that arbitrary lists of deeds come far.
 *
 * @param pick which of the possibilities
 */
record Deed(Kind kind, int pick) {
    /** What sort of thing. */
    enum Kind {
        FORWARD,
        ANY_TOUCH,
        NEWS,
        WRONG_NEWS,
        SECONDS,
        CLOCK_SET_BACK,
        STATION_NEWS,
        BROKEN
    }

    static Arbitrary<List<Deed>> lists() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(40, Kind.FORWARD),
                Tuple.of(12, Kind.ANY_TOUCH),
                Tuple.of(40, Kind.NEWS),
                Tuple.of(5, Kind.WRONG_NEWS),
                Tuple.of(4, Kind.SECONDS),
                Tuple.of(1, Kind.CLOCK_SET_BACK),
                Tuple.of(1, Kind.STATION_NEWS),
                Tuple.of(1, Kind.BROKEN));
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 9999))
                .as(Deed::new)
                .list()
                .ofMaxSize(150)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /** How far a visit goes smoothly before anything may happen; a hundred lead through everything. */
    static Arbitrary<Integer> smoothStarts() {
        return Arbitraries.integers().between(0, 120).withDistribution(RandomDistribution.uniform());
    }

    /** A touch, or news, as a visit without any trouble goes. */
    static VisitEvent smooth(Visit visit, PretendWorld world, boolean withDocuments) {
        // Legal aid, or an interview that asks about documents; both go through everything.
        int pick = withDocuments ? 10 : 2;
        boolean waits = !visit.page().awaits().isEmpty();
        return Optional.of(world)
                .filter(any -> waits)
                .flatMap(PretendWorld::goodNews)
                .<VisitEvent>map(VisitEvent.Happened::new)
                .orElseGet(() -> new VisitEvent.Touched(new Deed(Kind.FORWARD, pick).forward(visit)));
    }

    /** The event this deed is for that visit. */
    VisitEvent event(Visit visit, PretendWorld world) {
        return switch (kind) {
            case FORWARD -> new VisitEvent.Touched(forward(visit));
            case ANY_TOUCH -> new VisitEvent.Touched(any(visit));
            case NEWS ->
                world.news(pick)
                        .<VisitEvent>map(VisitEvent.Happened::new)
                        .orElseGet(() -> new VisitEvent.Touched(forward(visit)));
            case WRONG_NEWS -> new VisitEvent.Happened(world.wrongNews(visit, pick));
            case SECONDS ->
                new VisitEvent.Tick(visit.now().plus(Duration.ofSeconds(1 + pick % (pick % 4 == 0 ? 130 : 20))));
            case CLOCK_SET_BACK -> new VisitEvent.Tick(visit.now().minusDays(1));
            case STATION_NEWS ->
                pick % 3 == 0
                        ? new VisitEvent.SensorSeen(Sensor.values()[pick / 3 % Sensor.values().length], pick % 2 == 0)
                        : pick % 2 == 0
                                ? new VisitEvent.HubSeen(pick % 4 == 0)
                                : new VisitEvent.DeviceSeen(
                                        "printer", new DeviceStatus(DeviceStatus.State.READY, "ok", "", visit.now()));
            case BROKEN -> new VisitEvent.Broken();
        };
    }

    /** The outcome, where the event is one. */
    static Optional<Outcome> outcome(VisitEvent event) {
        return event instanceof VisitEvent.Happened happened ? Optional.of(happened.outcome()) : Optional.empty();
    }

    private Touch forward(Visit visit) {
        Page page = visit.page();
        if (page instanceof ServicePage.Attract) {
            return new Touch.Begin();
        }
        if (page instanceof ServicePage.Home) {
            return pick % 6 == 5 ? entrance() : service();
        }
        if (page instanceof ServicePage.Everything) {
            return pick % 2 == 0 ? new Touch.ChooseGroup("wages") : new Touch.ChooseTheme("veteran");
        }
        if (page instanceof ServicePage.Group) {
            return pick % 2 == 0 ? new Touch.ChooseTheme("wages-owed") : service();
        }
        if (page instanceof ServicePage.Theme || page instanceof ServicePage.Proposed) {
            return service();
        }
        if (page instanceof ServicePage.Tell tell && tell.words().isBlank()) {
            return new Touch.Story(Samples.PLANTED);
        }
        if (page instanceof InterviewPage.Asking) {
            return progress(visit).map(this::reply).orElseGet(Touch.Back::new);
        }
        if (page instanceof InterviewPage.Reviewing && pick % 5 == 4) {
            return new Touch.SetAside();
        }
        if (page instanceof InterviewPage.Confirm && pick % 5 == 4) {
            return new Touch.GoOn();
        }
        if (page instanceof TrackPage.TrackAsk && pick % 7 == 6) {
            return new Touch.GoOn();
        }
        if (page instanceof UnfinishedPage.ResumeCard card && card.card().isEmpty()) {
            return new Touch.Retry();
        }
        if (page instanceof UnfinishedPage.ResumeAsk ask && ask.typed().isEmpty()) {
            return new Touch.TypeCode("012345678901");
        }
        if (page instanceof Page.Calculate calculate) {
            return reckon(visit, calculate.page());
        }
        if (page instanceof Page.Learn learn) {
            return learn(learn.held());
        }
        if (page instanceof Page.Directory directory) {
            return look(directory.held());
        }
        if (page instanceof Page.Search search) {
            return lookUp(search.page());
        }
        if (page instanceof InterviewPage.Card card && card.trouble().isPresent()) {
            return new Touch.Retry();
        }
        if (page instanceof PaperPage.ShowingForm) {
            boolean signed =
                    visit.dossier().application().filter(Application::signed).isPresent();
            if (pick % 21 == 20) {
                return new Touch.TakeAlong();
            }
            return !signed && pick % 3 == 2 ? new Touch.Sign() : pick % 2 == 0 ? new Touch.Print() : new Touch.Skip();
        }
        if (page instanceof PaperPage.Signing) {
            boolean written = visit.dossier()
                    .application()
                    .filter(held -> held.handwriting().isWritten())
                    .isPresent();
            return written ? new Touch.Proceed() : new Touch.Write(Samples.stroke(), pick);
        }
        if (page instanceof PaperPage.Documents) {
            return document(visit);
        }
        if (page instanceof PaperPage.Photographing photographing) {
            return photographing.still().isPresent() ? new Touch.KeepPicture() : new Touch.TakePicture();
        }
        if (page instanceof PaperPage.Receipt) {
            return pick % 2 == 0 ? new Touch.Consult() : new Touch.Proceed();
        }
        if (page instanceof ConsultationPage.Rating) {
            return new Touch.Rate(1 + pick % 5);
        }
        return new Touch.Proceed();
    }

    /** Photographs what is open, or says that it is not here; else goes on. */
    private Touch document(Visit visit) {
        Optional<String> open = visit.dossier().application().map(WantedDocument::of).orElse(List.of()).stream()
                .filter(WantedDocument::isOpen)
                .map(WantedDocument::id)
                .findFirst();
        return open.<Touch>map(id -> pick % 3 == 0 ? new Touch.LackDocument(id) : new Touch.ChooseDocument(id))
                .orElseGet(Touch.Proceed::new);
    }

    private Touch reckon(Visit visit, CalculatePage page) {
        if (page instanceof CalculatePage.Choosing) {
            return new Touch.Calculate(new CalculateTouch.Choose(pick % 2 == 0 ? "overtime" : "deadline"));
        }
        if (page instanceof CalculatePage.Showing) {
            return switch (pick % 5) {
                case 4 -> new Touch.TakeAlong();
                case 0 -> new Touch.Consult();
                case 1 -> new Touch.Home();
                case 2 -> new Touch.Calculate(new CalculateTouch.Another());
                default -> new Touch.Print();
            };
        }
        return visit.dossier()
                .reckoning()
                .flatMap(held -> held.held().progress())
                .filter(progress -> progress.current().isPresent())
                .map(this::reply)
                .orElseGet(Touch.Back::new);
    }

    private Touch learn(Studying held) {
        if (held.page() instanceof LearnPage.Question) {
            return pick % 2 == 0 ? new Touch.Proceed() : new Touch.Learn(new LearnTouch.Choose(pick % 3));
        }
        List<Touch> touches = List.of(
                new Touch.Proceed(),
                new Touch.Learn(new LearnTouch.Story("wages")),
                new Touch.Learn(new LearnTouch.Lesson("role")),
                new Touch.Learn(new LearnTouch.Quiz()),
                new Touch.Consult());
        return touches.get(pick % touches.size());
    }

    private Touch look(Browsing held) {
        if (held.entry().isPresent()) {
            return List.of(new Touch.Print(), new Touch.Consult(), new Touch.Back(), new Touch.Home())
                    .get(pick % 4);
        }
        DirectoryTouch touch = List.of(
                        new DirectoryTouch.Adviser(),
                        new DirectoryTouch.Look(DirectoryEntry.Kind.PRACTITIONER),
                        new DirectoryTouch.Village("演示乡演示村"),
                        new DirectoryTouch.Place(Optional.empty()),
                        new DirectoryTouch.Skill(Optional.empty()),
                        new DirectoryTouch.Turn(1),
                        new DirectoryTouch.Open("demo-lawyer-1"))
                .get(pick % 7);
        return new Touch.Directory(touch);
    }

    private Touch lookUp(SearchPage page) {
        if (page instanceof SearchPage.Asking) {
            return pick % 2 == 0 ? new Touch.Story(Samples.PLANTED) : new Touch.Proceed();
        }
        List<Touch> touches = List.of(
                new Touch.Search(new SearchTouch.OpenArticle(
                        SampleLaws.article(SampleLaws.NEW, 1043).id())),
                new Touch.Search(new SearchTouch.OpenArticle(
                        SampleLaws.article(SampleLaws.NEW, 1044).id())),
                new Touch.Search(new SearchTouch.OpenArticle(
                        SampleLaws.article(SampleLaws.OLD, 1).id())),
                new Touch.Search(new SearchTouch.OpenLaw(SampleLaws.NEW.id())),
                new Touch.Search(new SearchTouch.OpenVersions()),
                new Touch.Search(new SearchTouch.PlainWords()),
                new Touch.Search(new SearchTouch.OnlyInForce(pick % 2 == 0)),
                new Touch.Search(new SearchTouch.In(SearchScope.values()[pick % 2])),
                new Touch.Search(new SearchTouch.Reveal()),
                new Touch.TurnPage(1),
                new Touch.Print(),
                new Touch.Back(),
                new Touch.Home(),
                new Touch.Consult());
        return touches.get(pick % touches.size());
    }

    /** A touch of any kind. */
    Touch any(Visit visit) {
        String asked = progress(visit)
                .flatMap(InterviewProgress::current)
                .map(Question::id)
                .orElse("phone");
        Answer odd = pick % 2 == 0 ? new Answer.Text(Samples.PLANTED + pick) : new Answer.Number(pick);
        List<String> questions = Samples.CONTENT.interview("legal-aid").questions().stream()
                .map(Question::id)
                .toList();
        List<Touch> touches = List.of(
                new Touch.Activity(),
                new Touch.Begin(),
                service(),
                new Touch.ChooseService("no-such-service"),
                new Touch.ChooseGroup("wages"),
                new Touch.ChooseGroup("no-such-group"),
                new Touch.ChooseTheme("veteran"),
                entrance(),
                new Touch.Story(Samples.PLANTED + pick),
                new Touch.Proceed(),
                new Touch.Back(),
                new Touch.Back(),
                new Touch.Skip(),
                new Touch.Retry(),
                new Touch.Home(),
                new Touch.Home(),
                new Touch.Finish(),
                new Touch.QuickExit(),
                new Touch.Help(),
                new Touch.Dismiss(),
                new Touch.NextTextSize(),
                new Touch.NextSound(),
                new Touch.SwitchLanguage(),
                new Touch.SwitchContrast(),
                new Touch.Draft(asked, odd),
                new Touch.Reply(asked, odd),
                new Touch.ChangeAnswer(questions.get(pick % questions.size())),
                new Touch.TurnPage(pick % 5 - 2),
                new Touch.TurnPage(Integer.MAX_VALUE),
                new Touch.Print(),
                new Touch.TakeAlong(),
                new Touch.SetAside(),
                new Touch.GoOn(),
                new Touch.TypeCode(pick % 2 == 0 ? "012345678901" : "12"),
                new Touch.Sign(),
                new Touch.Write(Samples.stroke(), pick),
                new Touch.WriteAgain(),
                new Touch.TakePicture(),
                new Touch.Retake(),
                new Touch.KeepPicture(),
                new Touch.AnotherPicture(),
                new Touch.ChooseDocument(pick % 2 == 0 ? "first" : "no-such-question"),
                new Touch.LackDocument(pick % 2 == 0 ? "first" : "no-such-question"),
                new Touch.RemovePicture(pick % 3 - 1),
                new Touch.Consult(),
                new Touch.MuteMicrophone(pick % 2 == 0),
                new Touch.HideCamera(pick % 2 == 0),
                new Touch.HangUp(),
                new Touch.Calculate(new CalculateTouch.Choose("court-fee")),
                new Touch.Calculate(new CalculateTouch.Another()),
                new Touch.Directory(new DirectoryTouch.Adviser()),
                new Touch.Search(new SearchTouch.Example(Samples.PLANTED)),
                new Touch.Search(new SearchTouch.OpenVersions()),
                new Touch.Search(new SearchTouch.OnlyInForce(pick % 2 == 0)),
                new Touch.Rate(pick % 8 - 1));
        return touches.get((pick / 8) % touches.size());
    }

    private Touch entrance() {
        return new Touch.ChooseEntrance(pick % 4 == 1 ? Entrance.Kind.EVERYTHING : Entrance.Kind.TELL);
    }

    private Touch service() {
        return new Touch.ChooseService(
                switch (pick % 11) {
                    case 0 -> "consultation";
                    case 1 -> "track";
                    case 3 -> "calculate-overtime";
                    case 4 -> "evidence-list";
                    case 5 -> "my-adviser";
                    case 8 -> "law-search";
                    case 6 -> "lessons";
                    case 7 -> "course";
                    default -> "legal-aid";
                });
    }

    private Touch reply(InterviewProgress progress) {
        String asked = progress.current().map(Question::id).orElse("");
        return new Touch.Reply(asked, Samples.fitting(progress, pick));
    }

    private static Optional<InterviewProgress> progress(Visit visit) {
        return visit.dossier()
                .application()
                .flatMap(Application::progress)
                .filter(progress -> progress.current().isPresent());
    }
}
