package fayi.kiosk.screen;

import fayi.content.ContentLibrary;
import fayi.content.catalogue.Catalogue;
import fayi.content.interview.Answer;
import fayi.content.interview.InterviewProgress;
import fayi.content.ranking.ServiceRanker;
import fayi.content.text.LocalizedText;
import fayi.device.indicator.Sensor;
import fayi.device.print.PrintProgress;
import fayi.kiosk.calculate.CalculatePage;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Custody;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Line;
import fayi.kiosk.flow.Outlet;
import fayi.kiosk.flow.Overlay;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperKind;
import fayi.kiosk.flow.Printout;
import fayi.kiosk.flow.ServiceFlow;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.TrackPage;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.visit.Preferences;
import fayi.kiosk.visit.StationState;
import fayi.kiosk.visit.Visit;
import fayi.protocol.LawyerCard;
import fayi.protocol.MatterEvent;
import fayi.protocol.MatterHistory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Visits as they stand on every page, with the longest real texts, with errors and while waiting. */
final class SampleVisits {
    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 10, 9, 30, 0, 0, ZoneId.of("Asia/Shanghai"));
    static final TaskId TASK = new TaskId(1, 1);
    static final Catalogue CATALOGUE =
            ServiceFlow.offered(ContentLibrary.bundled().catalogue());

    static final ServiceRanker RANKER = ContentLibrary.bundled().ranker(CATALOGUE);

    static final String STORY =
            "2025 年 3 月到 6 月，我在演示县的工地砌墙，说好每天 200 元。干完活，老板说没有钱，到现在还没有给，打电话也不接。" + "我有记工本和他写的一张条子，上面写着欠一万二千元。我想把工钱要回来。";
    static final LawyerCard LAWYER = new LawyerCard("演示律师一", "演示律师事务所（演示县分所）", "演示-15113202010000001");

    private final Preferences preferences;
    private final Map<String, Visit> visits = new LinkedHashMap<>();

    private SampleVisits(Preferences preferences) {
        this.preferences = preferences;
    }

    /** By name. */
    static Map<String, Visit> all(Preferences preferences) {
        SampleVisits samples = new SampleVisits(preferences);
        samples.beginning();
        samples.questions();
        SampleForms.all().forEach((name, sample) -> samples.put(name, sample.page(), sample.dossier()));
        samples.consultation();
        samples.tracking();
        SampleMatters.all()
                .forEach((name, asked) -> samples.put(name, new InterviewPage.Asking(Optional.empty()), asked));
        samples.calculating();
        SampleDirectory.all().forEach(samples::put);
        SampleLearning.all().forEach(samples::put);
        SampleTakeAlong.all().forEach((name, page) -> samples.put(name, page, SampleDossiers.signed()));
        SampleTakeAlong.unfinished().forEach((name, page) -> samples.put(name, page, SampleDossiers.signed()));
        samples.over(
                "ask-finish-asking", new InterviewPage.Reviewing(), SampleDossiers.signed(), new Overlay.AskFinish());
        samples.visits.putAll(SampleSearches.all(preferences));
        samples.end();
        return samples.visits;
    }

    static Visit at(Preferences preferences, Page page, Dossier dossier) {
        StationState station =
                StationState.of("演示乡公共法律服务工作站", "演示乡").withHub(true).withSound(true);
        return new Visit(1, 9, NOW, NOW, NOW, preferences, station, page, Optional.empty(), dossier);
    }

    private Visit at(Page page, Dossier dossier) {
        return at(preferences, page, dossier);
    }

    private void put(String name, Page page, Dossier dossier) {
        visits.put(name, at(page, dossier));
    }

    private void put(String name, Page page) {
        put(name, page, Dossier.EMPTY);
    }

    private void sensed(String name, Page page, Sensor sensor, boolean on) {
        Visit visit = at(page, Dossier.EMPTY);
        visits.put(
                name,
                new Visit(
                        1,
                        9,
                        NOW,
                        NOW,
                        NOW,
                        preferences,
                        visit.station().withSensor(sensor, on),
                        page,
                        Optional.empty(),
                        Dossier.EMPTY));
    }

    private void over(String name, Page page, Overlay overlay) {
        over(name, page, Dossier.EMPTY, overlay);
    }

    private void over(String name, Page page, Dossier dossier, Overlay overlay) {
        Visit below = at(page, dossier);
        visits.put(
                name,
                new Visit(1, 9, NOW, NOW, NOW, preferences, below.station(), page, Optional.of(overlay), dossier));
    }

    private void beginning() {
        put("attract", new ServicePage.Attract());
        sensed("attract-greeting", new ServicePage.Attract(), Sensor.PRESENCE, true);
        sensed("attract-battery", new ServicePage.Attract(), Sensor.MAINS, false);
        sensed("home-battery", new ServicePage.Home(), Sensor.MAINS, false);
        put("home", new ServicePage.Home());
        Visit home = at(new ServicePage.Home(), Dossier.EMPTY);
        visits.put(
                "home-offline",
                new Visit(
                        1,
                        1,
                        NOW,
                        NOW,
                        NOW,
                        preferences,
                        home.station().withHub(false),
                        new ServicePage.Home(),
                        Optional.empty(),
                        Dossier.EMPTY));
        put("everything", new ServicePage.Everything());
        CATALOGUE
                .groups()
                .forEach(
                        group -> put("group-" + group.id(), new ServicePage.Group(group.id(), new ServicePage.Home())));
        CATALOGUE
                .themes()
                .forEach(
                        theme -> put("theme-" + theme.id(), new ServicePage.Theme(theme.id(), new ServicePage.Home())));
        put("tell", new ServicePage.Tell(""));
        put("tell-told", new ServicePage.Tell(STORY));
        for (String told : List.of(STORY, "我老公打我，我想离婚", "我不想活了", "屋头起火了", "今天天气好")) {
            put("proposed-" + told.substring(0, 5), new ServicePage.Proposed(told, RANKER.rank(told)));
        }
        CATALOGUE
                .services()
                .forEach(service -> put("introduction-" + service.id(), new ServicePage.Introduction(service.id())));
        put(
                "card-waiting",
                new InterviewPage.Card(TASK, Page.CardPhase.WAITING, Optional.empty()),
                SampleDossiers.applying());
        put(
                "card-reading",
                new InterviewPage.Card(TASK, Page.CardPhase.READING, Optional.empty()),
                SampleDossiers.applying());
        put("confirm", new InterviewPage.Confirm(Optional.empty()), SampleDossiers.known());
        put("confirm-expired", new InterviewPage.Confirm(Optional.of(Trouble.CARD_EXPIRED)), SampleDossiers.known());
        over("help", new ServicePage.Home(), new Overlay.Help());
        over("ask-finish", new ServicePage.Home(), new Overlay.AskFinish());
        over("still-there", new ServicePage.Home(), new Overlay.StillThere(17));
    }

    private void questions() {
        put("opening", new InterviewPage.Opening(TASK, Optional.empty()), SampleDossiers.known());
        InterviewProgress progress = SampleDossiers.start();
        for (Answer answer : SampleDossiers.longestAnswers()) {
            String id = progress.current().orElseThrow().id();
            put("asking-" + id, new InterviewPage.Asking(Optional.empty()), SampleDossiers.asking(progress));
            put(
                    "asking-" + id + "-objection",
                    new InterviewPage.Asking(
                            Optional.of(
                                    LocalizedText.of(
                                            "电话号码好像不对。手机是 11 位数字；座机请加上区号，如 0833 开头。",
                                            "This does not look like a phone number. A mobile has 11 digits; a landline needs its area code."))),
                    SampleDossiers.drafted(progress, id, answer));
            put(
                    "asking-" + id + "-answered",
                    new InterviewPage.Asking(Optional.empty()),
                    SampleDossiers.drafted(progress, id, answer));
            progress = SampleDossiers.accepted(progress, answer);
        }
        put("reviewing", new InterviewPage.Reviewing(), SampleDossiers.asking(progress));
    }

    private void consultation() {
        put("queue-connecting", new ConsultationPage.Queue(TASK, Optional.empty(), Optional.empty(), Optional.empty()));
        put(
                "queue-ahead",
                new ConsultationPage.Queue(
                        TASK, Optional.of(3), Optional.of(Duration.ofMinutes(25)), Optional.empty()));
        put(
                "queue-next",
                new ConsultationPage.Queue(TASK, Optional.of(0), Optional.of(Duration.ofMinutes(7)), Optional.empty()));
        put("queue-nobody", new ConsultationPage.Queue(TASK, Optional.of(0), Optional.empty(), Optional.empty()));
        for (Line line : Line.values()) {
            put(
                    "call-" + line,
                    new ConsultationPage.Call(TASK, line, false, false, false),
                    SampleDossiers.consulting());
        }
        put("call-muted", new ConsultationPage.Call(TASK, Line.GOOD, true, true, true), SampleDossiers.consulting());
        Visit call = at(new ConsultationPage.Call(TASK, Line.WEAK, false, false, false), SampleDossiers.consulting());
        visits.put(
                "call-silent",
                new Visit(
                        1,
                        9,
                        NOW,
                        NOW,
                        NOW,
                        preferences,
                        call.station().withSound(false),
                        call.page(),
                        Optional.empty(),
                        call.dossier()));
        over("ask-hang-up", new ConsultationPage.Call(TASK, Line.GOOD, false, false, false), new Overlay.AskHangUp());
        put(
                "advice",
                new ConsultationPage.Advice(
                        TASK,
                        true,
                        Optional.of(new PrintProgress(PrintProgress.State.PRINTING, 0, 2)),
                        Optional.empty()),
                SampleDossiers.consulting());
        put(
                "advice-trouble",
                new ConsultationPage.Advice(TASK, true, Optional.empty(), Optional.of(Trouble.PRINT_FAILED)),
                SampleDossiers.consulting());
        put("rating", new ConsultationPage.Rating(Optional.empty(), Optional.empty()), SampleDossiers.consulting());
        put(
                "rating-failed-line",
                new ConsultationPage.Rating(Optional.empty(), Optional.of(Trouble.LINE_FAILED)),
                SampleDossiers.consulting());
        put(
                "rating-sending",
                new ConsultationPage.Rating(Optional.of(TASK), Optional.empty()),
                SampleDossiers.consulting());
    }

    private void tracking() {
        put("track-ask", new TrackPage.TrackAsk(TASK, TASK, Page.CardPhase.WAITING, Optional.empty()));
        put("track-ask-reading", new TrackPage.TrackAsk(TASK, TASK, Page.CardPhase.READING, Optional.empty()));
        put("tracking", new TrackPage.Tracking(TASK, Optional.empty()));
        MatterHistory matter = new MatterHistory(
                "FY20260310000001",
                "legal-aid",
                "申请法律援助",
                "演示县法律援助中心",
                "received",
                "法律援助中心会在七天内审查您的申请，并打电话告诉您结果。",
                LocalDate.of(2026, 3, 17),
                List.of(
                        new MatterEvent(NOW, "received", "收到了您的申请和 2 份材料"),
                        new MatterEvent(NOW.plusHours(1), "consultation-began", "开始视频咨询"),
                        new MatterEvent(NOW.plusHours(2), "opinion-written", "律师写了意见")));
        put("tracked", new TrackPage.Tracked(0), Dossier.EMPTY.withTracked(List.of(matter)));
        put("tracked-several", new TrackPage.Tracked(1), Dossier.EMPTY.withTracked(List.of(matter, matter, matter)));
    }

    private void calculating() {
        calculate("calculate-opening", new CalculatePage.Opening(), "overtime", Optional.empty(), Optional.empty());
        calculate(
                "calculate-opening-trouble",
                new CalculatePage.Opening(),
                "overtime",
                Optional.empty(),
                Optional.of(Trouble.INTERVIEW_BROKEN));
        calculate("calculate-list", new CalculatePage.Choosing(), "overtime", Optional.empty(), Optional.empty());
        put(
                "calculate-asking",
                new Page.Calculate(
                        new CalculatePage.Asking(Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                SampleReckonings.asking());
        for (String id : SampleReckonings.ids()) {
            calculate("calculate-" + id, new CalculatePage.Showing(), id, Optional.empty(), Optional.empty());
        }
        Optional<PrintProgress> printing = Optional.of(new PrintProgress(PrintProgress.State.PRINTING, 0, 2));
        calculate("calculate-printing", new CalculatePage.Showing(), "overtime", printing, Optional.empty());
        Optional<Trouble> offline = Optional.of(Trouble.PRINTER_OFFLINE);
        calculate("calculate-trouble", new CalculatePage.Showing(), "deadline", Optional.empty(), offline);
    }

    private void calculate(
            String name, CalculatePage page, String id, Optional<PrintProgress> progress, Optional<Trouble> trouble) {
        boolean prints = progress.isPresent() || trouble.isPresent();
        Page shown = new Page.Calculate(
                page, Optional.empty(), prints ? Optional.of(TASK) : Optional.empty(), progress, trouble);
        put(name, shown, SampleReckonings.found(id));
    }

    private void end() {
        put(
                "closing",
                new ServicePage.Closing(),
                SampleDossiers.handedIn(true)
                        .with(SampleDossiers.consulting().consultation().orElseThrow()));
        put(
                "leaving",
                new LeavingPage.Leaving(Optional.of(TASK), true),
                SampleDossiers.applied().with(new Custody(3, false)));
        put(
                "leaving-papers-still",
                new LeavingPage.Leaving(Optional.empty(), false, true),
                SampleDossiers.applied().with(new Custody(3, false)));
        Printout slip = Printout.begun(TASK).at(new PrintProgress(PrintProgress.State.PRINTED, 1, 1), Outlet.ROLL);
        for (int pages : new int[] {1, 4}) {
            put(
                    "leaving-slip-" + pages,
                    new LeavingPage.Leaving(Optional.empty(), false),
                    SampleDossiers.handedIn(true).with(PaperKind.RECEIPT, slip).with(new Custody(pages, false)));
        }
        put("leaving-nothing", new LeavingPage.Leaving(Optional.empty(), false));
        put("wiping", new LeavingPage.Wiping(TASK));
        put("clean", new LeavingPage.Clean(Optional.empty()));
        put("clean-papers", new LeavingPage.Clean(Optional.empty(), true));
        put("clean-unexpected", new LeavingPage.Clean(Optional.of(Trouble.UNEXPECTED)));
        put("closed", new LeavingPage.Closed(Trouble.WIPE_INCOMPLETE));
    }
}
