package fayi.kiosk.screen;

import fayi.content.ContentLibrary;
import fayi.content.catalogue.Catalogue;
import fayi.content.interview.Answer;
import fayi.content.interview.Facts;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Result;
import fayi.content.ranking.ServiceRanker;
import fayi.content.text.LocalizedText;
import fayi.device.card.IdCard;
import fayi.device.document.DocumentPage;
import fayi.device.indicator.Sensor;
import fayi.device.print.PrintProgress;
import fayi.device.signature.Stroke;
import fayi.kiosk.calculate.CalculatePage;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Consultation;
import fayi.kiosk.flow.Custody;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.HandedIn;
import fayi.kiosk.flow.Handwriting;
import fayi.kiosk.flow.Line;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Outlet;
import fayi.kiosk.flow.Overlay;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperKind;
import fayi.kiosk.flow.Person;
import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.flow.Printout;
import fayi.kiosk.flow.ServiceFlow;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.visit.Preferences;
import fayi.kiosk.visit.StationState;
import fayi.kiosk.visit.Visit;
import fayi.protocol.LawyerCard;
import fayi.protocol.MatterEvent;
import fayi.protocol.MatterHistory;
import fayi.protocol.MatterReceipt;
import fayi.protocol.Opinion;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Visits as they stand on every page, with the longest real texts, with errors and while waiting. */
final class SampleVisits {
    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 10, 9, 30, 0, 0, ZoneId.of("Asia/Shanghai"));
    static final TaskId TASK = new TaskId(1, 1);
    static final Catalogue CATALOGUE =
            ServiceFlow.offered(ContentLibrary.bundled().catalogue());

    static final ServiceRanker RANKER = ContentLibrary.bundled().ranker(CATALOGUE);

    private static final String STORY =
            "2025 年 3 月到 6 月，我在演示县的工地砌墙，说好每天 200 元。干完活，老板说没有钱，到现在还没有给，打电话也不接。" + "我有记工本和他写的一张条子，上面写着欠一万二千元。我想把工钱要回来。";
    private static final LawyerCard LAWYER = new LawyerCard("演示律师一", "演示律师事务所（演示县分所）", "演示-15113202010000001");

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
        samples.papers();
        samples.consultation();
        samples.tracking();
        samples.calculating();
        samples.end();
        samples.troubles();
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
        Visit below = at(page, Dossier.EMPTY);
        visits.put(
                name,
                new Visit(
                        1, 9, NOW, NOW, NOW, preferences, below.station(), page, Optional.of(overlay), Dossier.EMPTY));
    }

    private void beginning() {
        put("attract", new Page.Attract());
        sensed("attract-greeting", new Page.Attract(), Sensor.PRESENCE, true);
        sensed("attract-battery", new Page.Attract(), Sensor.MAINS, false);
        sensed("home-battery", new Page.Home(), Sensor.MAINS, false);
        put("home", new Page.Home());
        Visit home = at(new Page.Home(), Dossier.EMPTY);
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
                        new Page.Home(),
                        Optional.empty(),
                        Dossier.EMPTY));
        put("everything", new Page.Everything());
        CATALOGUE.groups().forEach(group -> put("group-" + group.id(), new Page.Group(group.id(), new Page.Home())));
        CATALOGUE.themes().forEach(theme -> put("theme-" + theme.id(), new Page.Theme(theme.id(), new Page.Home())));
        put("tell", new Page.Tell(""));
        put("tell-told", new Page.Tell(STORY));
        for (String told : List.of(STORY, "我老公打我，我想离婚", "我不想活了", "屋头起火了", "今天天气好")) {
            put("proposed-" + told.substring(0, 5), new Page.Proposed(told, RANKER.rank(told)));
        }
        CATALOGUE
                .services()
                .forEach(service -> put("introduction-" + service.id(), new Page.Introduction(service.id())));
        put("card-waiting", new Page.Card(TASK, Page.CardPhase.WAITING, Optional.empty()), applying());
        put("card-reading", new Page.Card(TASK, Page.CardPhase.READING, Optional.empty()), applying());
        put("confirm", new Page.Confirm(Optional.empty()), known());
        put("confirm-expired", new Page.Confirm(Optional.of(Trouble.CARD_EXPIRED)), known());
        over("help", new Page.Home(), new Overlay.Help());
        over("ask-finish", new Page.Home(), new Overlay.AskFinish());
        over("still-there", new Page.Home(), new Overlay.StillThere(17));
    }

    private void questions() {
        put("opening", new Page.Opening(TASK, Optional.empty()), known());
        InterviewProgress progress = start();
        for (Answer answer : longestAnswers()) {
            String id = progress.current().orElseThrow().id();
            put("asking-" + id, new Page.Asking(Optional.empty()), asking(progress));
            put(
                    "asking-" + id + "-objection",
                    new Page.Asking(
                            Optional.of(
                                    LocalizedText.of(
                                            "电话号码好像不对。手机是 11 位数字；座机请加上区号，如 0833 开头。",
                                            "This does not look like a phone number. A mobile has 11 digits; a landline needs its area code."))),
                    drafted(progress, id, answer));
            put("asking-" + id + "-answered", new Page.Asking(Optional.empty()), drafted(progress, id, answer));
            progress = accepted(progress, answer);
        }
        put("reviewing", new Page.Reviewing(), asking(progress));
    }

    private void papers() {
        put("making-form", new Page.MakingForm(TASK, Optional.empty()), applied());
        put("showing-form", new Page.ShowingForm(TASK, 0, Optional.of(sheet(1000, 1414))), applied());
        put("showing-form-drawing", new Page.ShowingForm(TASK, 1, Optional.empty()), applied());
        put("signing", new Page.Signing(TASK, false), applied());
        put("signing-pad", new Page.Signing(TASK, true), written());
        put("showing-form-signed", new Page.ShowingForm(TASK, 1, Optional.of(sheet(1000, 1414))), signed());
        put("printing-form", new Page.PrintingForm(TASK, Optional.empty(), Optional.empty()), applied());
        for (PrintProgress.State state : PrintProgress.State.values()) {
            put(
                    "printing-form-" + state,
                    new Page.PrintingForm(TASK, Optional.of(new PrintProgress(state, 1, 3)), Optional.empty()),
                    applied());
        }
        Photograph still =
                new Photograph(new DocumentPage(new byte[0], 1654, 2339, DocumentPage.Form.A4), sheet(960, 1358));
        Photograph whole = new Photograph(
                new DocumentPage(new byte[0], 1920, 1080, DocumentPage.Form.WHOLE_PICTURE), sheet(960, 540));
        for (Page.CameraPhase phase : Page.CameraPhase.values()) {
            Optional<Photograph> taken = phase == Page.CameraPhase.STILL ? Optional.of(still) : Optional.empty();
            put("photographing-" + phase, new Page.Photographing(TASK, phase, taken, Optional.empty()), applied());
        }
        put(
                "photographing-whole",
                new Page.Photographing(TASK, Page.CameraPhase.STILL, Optional.of(whole), Optional.empty()),
                applied());
        put(
                "photographing-lost",
                new Page.Photographing(
                        TASK, Page.CameraPhase.STILL, Optional.of(still), Optional.of(Trouble.CAMERA_LOST)),
                applied());
        put("hand-in", new Page.HandIn(), applied());
        Application photographed = applied().application().orElseThrow().withPhotographs(List.of(still, whole, still));
        put("hand-in-photographs", new Page.HandIn(), applied().with(photographed));
        put("submitting", new Page.Submitting(TASK, false, Optional.empty()), applied());
        put("submitting-kept", new Page.Submitting(TASK, true, Optional.empty()), applied());
        put("receipt", new Page.Receipt(TASK, false, Optional.empty(), Optional.empty()), handedIn(true));
        put(
                "receipt-printing",
                new Page.Receipt(
                        TASK,
                        true,
                        Optional.of(new PrintProgress(PrintProgress.State.PRINTING, 0, 1)),
                        Optional.empty()),
                handedIn(true));
        put(
                "receipt-waits",
                new Page.Receipt(
                        TASK,
                        true,
                        Optional.of(new PrintProgress(PrintProgress.State.PAPER_EMPTY, 0, 1)),
                        Optional.empty()),
                handedIn(false));
        slip("receipt-slip", PrintProgress.State.PRINTING, Outlet.ROLL);
        slip("receipt-slip-out", PrintProgress.State.PRINTED, Outlet.ROLL);
        slip("receipt-slip-perhaps", PrintProgress.State.FAILED, Outlet.ROLL);
        slip("receipt-instead", PrintProgress.State.PRINTING, Outlet.PRINTER_INSTEAD);
        slip("receipt-instead-out", PrintProgress.State.PRINTED, Outlet.PRINTER_INSTEAD);
        put(
                "receipt-trouble",
                new Page.Receipt(TASK, true, Optional.empty(), Optional.of(Trouble.PRINTER_OFFLINE)),
                handedIn(true));
    }

    private void slip(String name, PrintProgress.State state, Outlet outlet) {
        Printout printout = Printout.begun(TASK).at(new PrintProgress(state, 0, 1), outlet);
        put(
                name,
                new Page.Receipt(TASK, true, printout.progress(), printout.trouble()),
                handedIn(true).with(PaperKind.RECEIPT, printout));
    }

    private void consultation() {
        put("queue-connecting", new Page.Queue(TASK, Optional.empty(), Optional.empty(), Optional.empty()));
        put("queue-ahead", new Page.Queue(TASK, Optional.of(3), Optional.of(Duration.ofMinutes(25)), Optional.empty()));
        put("queue-next", new Page.Queue(TASK, Optional.of(0), Optional.of(Duration.ofMinutes(7)), Optional.empty()));
        put("queue-nobody", new Page.Queue(TASK, Optional.of(0), Optional.empty(), Optional.empty()));
        for (Line line : Line.values()) {
            put("call-" + line, new Page.Call(TASK, line, false, false, false), consulting());
        }
        put("call-muted", new Page.Call(TASK, Line.GOOD, true, true, true), consulting());
        Visit call = at(new Page.Call(TASK, Line.WEAK, false, false, false), consulting());
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
        over("ask-hang-up", new Page.Call(TASK, Line.GOOD, false, false, false), new Overlay.AskHangUp());
        put(
                "advice",
                new Page.Advice(
                        TASK,
                        true,
                        Optional.of(new PrintProgress(PrintProgress.State.PRINTING, 0, 2)),
                        Optional.empty()),
                consulting());
        put(
                "advice-trouble",
                new Page.Advice(TASK, true, Optional.empty(), Optional.of(Trouble.PRINT_FAILED)),
                consulting());
        put("rating", new Page.Rating(Optional.empty(), Optional.empty()), consulting());
        put("rating-failed-line", new Page.Rating(Optional.empty(), Optional.of(Trouble.LINE_FAILED)), consulting());
        put("rating-sending", new Page.Rating(Optional.of(TASK), Optional.empty()), consulting());
    }

    private void tracking() {
        put("track-ask", new Page.TrackAsk(TASK, TASK, Page.CardPhase.WAITING, Optional.empty()));
        put("track-ask-reading", new Page.TrackAsk(TASK, TASK, Page.CardPhase.READING, Optional.empty()));
        put("tracking", new Page.Tracking(TASK, Optional.empty()));
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
        put("tracked", new Page.Tracked(0), Dossier.EMPTY.withTracked(List.of(matter)));
        put("tracked-several", new Page.Tracked(1), Dossier.EMPTY.withTracked(List.of(matter, matter, matter)));
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
                new Page.Closing(),
                handedIn(true).with(consulting().consultation().orElseThrow()));
        put("leaving", new Page.Leaving(Optional.of(TASK), true), applied().with(new Custody(3, false)));
        put(
                "leaving-papers-still",
                new Page.Leaving(Optional.empty(), false, true),
                applied().with(new Custody(3, false)));
        Printout slip = Printout.begun(TASK).at(new PrintProgress(PrintProgress.State.PRINTED, 1, 1), Outlet.ROLL);
        for (int pages : new int[] {1, 4}) {
            put(
                    "leaving-slip-" + pages,
                    new Page.Leaving(Optional.empty(), false),
                    handedIn(true).with(PaperKind.RECEIPT, slip).with(new Custody(pages, false)));
        }
        put("leaving-nothing", new Page.Leaving(Optional.empty(), false));
        put("wiping", new Page.Wiping(TASK));
        put("clean", new Page.Clean(Optional.empty()));
        put("clean-papers", new Page.Clean(Optional.empty(), true));
        put("clean-unexpected", new Page.Clean(Optional.of(Trouble.UNEXPECTED)));
        put("closed", new Page.Closed(Trouble.WIPE_INCOMPLETE));
    }

    private void troubles() {
        for (Trouble trouble : Trouble.values()) {
            Optional<Trouble> why = Optional.of(trouble);
            String id = trouble.id();
            put("card-trouble-" + id, new Page.Card(TASK, Page.CardPhase.WAITING, why), applying());
        }
        put("opening-trouble", new Page.Opening(TASK, Optional.of(Trouble.INTERVIEW_BROKEN)), known());
        put("making-form-trouble", new Page.MakingForm(TASK, Optional.of(Trouble.PAPER_NOT_MADE)), applied());
        put(
                "printing-form-trouble",
                new Page.PrintingForm(TASK, Optional.empty(), Optional.of(Trouble.PRINTER_OFFLINE)),
                applied());
        put(
                "photographing-trouble",
                new Page.Photographing(
                        TASK, Page.CameraPhase.STARTING, Optional.empty(), Optional.of(Trouble.CAMERA_LOST)),
                applied());
        put("submitting-trouble", new Page.Submitting(TASK, false, Optional.of(Trouble.NOT_KEPT)), applied());
        put(
                "queue-trouble",
                new Page.Queue(TASK, Optional.empty(), Optional.empty(), Optional.of(Trouble.CALL_UNAVAILABLE)));
        put(
                "track-ask-trouble",
                new Page.TrackAsk(TASK, TASK, Page.CardPhase.WAITING, Optional.of(Trouble.CODE_UNKNOWN)));
        put("tracking-trouble", new Page.Tracking(TASK, Optional.of(Trouble.NOTHING_FOUND)));
    }

    static Person person() {
        Facts facts = new Facts(
                "演示某人", "male", LocalDate.of(1985, 7, 1), "彝", "四川省演示市演示县演示乡演示村3组12号附1号", "110101198507010011");
        return new Person(facts, IdCard.Type.CITIZEN, Optional.of(LocalDate.of(2030, 1, 1)));
    }

    static Dossier applying() {
        return Dossier.EMPTY.with(Application.of(CATALOGUE.find("legal-aid").orElseThrow()));
    }

    static Dossier known() {
        return applying().with(person());
    }

    static InterviewProgress start() {
        return InterviewProgress.start(
                ContentLibrary.bundled().interview("legal-aid"), person().facts(), NOW.toLocalDate());
    }

    static Dossier asking(InterviewProgress progress) {
        return known().with(known().application().orElseThrow().with(progress, true));
    }

    static Dossier drafted(InterviewProgress progress, String id, Answer draft) {
        Dossier asking = asking(progress);
        return asking.with(asking.application().orElseThrow().draft(id, draft));
    }

    static InterviewProgress accepted(InterviewProgress progress, Answer answer) {
        if (progress.answer(answer) instanceof Result.Accepted accepted) {
            return accepted.progress();
        }
        throw new IllegalStateException("not accepted at " + progress);
    }

    private static List<Answer> longestAnswers() {
        return List.of(
                new Answer.Text("13800000000"),
                new Answer.Choice("injury"),
                new Answer.Text("演示建筑劳务有限公司演示分公司，包工头姓演，大家叫他演老板"),
                new Answer.Text("演示县演示镇演示路1号"),
                new Answer.Date(LocalDate.of(2022, 12, 20)),
                new Answer.Text(STORY),
                new Answer.Money(1_200_050),
                new Answer.Choice("summoned"),
                new Answer.Choices(List.of("migrant_worker", "low_income")),
                new Answer.YesNo(false),
                new Answer.Number(5),
                new Answer.Money(80_000),
                new Answer.Choices(List.of("none")),
                new Answer.YesNo(true));
    }

    private static Dossier applied() {
        InterviewProgress progress = start();
        for (Answer answer : longestAnswers()) {
            progress = accepted(progress, answer);
        }
        Dossier asking = asking(progress);
        return asking.with(
                asking.application().orElseThrow().made(new MadePaper("法律援助申请表", "L-DEMO1", new byte[0], 3)));
    }

    /** Three lines that could be a name's first sign. */
    private static Dossier written() {
        int[][] places = {{3000, 2500, 7000, 2300}, {5000, 1200, 4800, 6500}, {3200, 6400, 6900, 6200}};
        Handwriting handwriting = Handwriting.NONE;
        for (int[] line : places) {
            handwriting = handwriting.with(
                    new Stroke(
                            new int[] {line[0], line[2]}, new int[] {line[1], line[3]}, new float[] {1, 1}, new int[] {
                                0, 200
                            }),
                    0,
                    false);
        }
        return applied().with(applied().application().orElseThrow().with(handwriting));
    }

    private static Dossier signed() {
        Application held = written().application().orElseThrow();
        return written().with(held.signed(held.paper().orElseThrow()));
    }

    private static Dossier handedIn(boolean delivered) {
        HandedIn handedIn = new HandedIn(
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                "L-DEMO1-20260310-0001",
                List.of("法律援助申请表"),
                "FAYI1",
                Optional.empty());
        MatterReceipt receipt = new MatterReceipt(
                "FY20260310000001", NOW, "演示县法律援助中心", "法律援助中心会在七天内审查您的申请，并打电话告诉您结果。", LocalDate.of(2026, 3, 17));
        HandedIn shown = delivered ? handedIn.delivered(receipt) : handedIn;
        return applied().with(applied().application().orElseThrow().withHandedIn(shown));
    }

    private static Dossier consulting() {
        Opinion opinion = new Opinion(
                "ticket",
                Optional.of("FY20260310000001"),
                LAWYER,
                "一、您和包工头之间有没有书面合同，不影响要工钱。记工本、欠条、工友的证言都是证据，请保存好原件。\n"
                        + "二、建议先到演示县劳动监察大队投诉；同时可以申请劳动仲裁，不收费，要在离开工地后一年内提出。\n"
                        + "三、您属于进城务工的人，要工钱可以申请法律援助，不看收入。今天已经交了申请，等电话就行。",
                NOW);
        return Dossier.EMPTY.with(Consultation.NEW.joined(LAWYER).advised(opinion));
    }

    private static Pixels sheet(int width, int height) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, 0xFFFDFDFD);
        for (int y = height / 12; y < height * 11 / 12; y += height / 30) {
            for (int row = y; row < y + height / 90; row++) {
                Arrays.fill(pixels, row * width + width / 10, row * width + width * 9 / 10, 0xFF333333);
            }
        }
        return new Pixels(width, height, pixels);
    }
}
