package fayi.kiosk.screen;

import fayi.content.ContentLibrary;
import fayi.content.interview.Answer;
import fayi.content.interview.Interview;
import fayi.content.interview.InterviewProgress;
import fayi.content.paper.QrPicture;
import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.SetAside;
import fayi.kiosk.flow.TakenCode;
import fayi.kiosk.flow.TakenUp;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.flow.UnfinishedPage;
import fayi.kiosk.unfinished.Restored;
import fayi.kiosk.unfinished.ResumeCode;
import fayi.kiosk.unfinished.Unfinished;
import fayi.protocol.taken.TakenAlong;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Taking something along: it is sealed, its code is shown, there is no network. */
final class SampleTakeAlong {
    private static final TaskId TASK = new TaskId(1, 1);
    private static final Page BACK = new ServicePage.Introduction("track");
    private static final TakenAlong SHEET =
            new TakenAlong.Sheet("中华人民共和国劳动争议调解仲裁法 第二十七条", List.of(new TakenAlong.Section("", List.of("演示"))));

    private SampleTakeAlong() {}

    /** Each by a name for its picture. */
    static Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("take-along-sealing", page(Optional.empty(), Optional.empty()));
        pages.put("take-along-ready", page(Optional.of(code()), Optional.empty()));
        pages.put("take-along-trouble", page(Optional.empty(), Optional.of(Trouble.NOT_TAKEN_ALONG)));
        return pages;
    }

    /** An interview that is set aside, and one that is taken up again, by names for their pictures. */
    static Map<String, Page> unfinished() {
        Map<String, Page> pages = new LinkedHashMap<>();
        SetAside kept = new SetAside(
                new ResumeCode("012345678901"),
                SampleVisits.NOW.plusDays(30),
                Optional.of(new MadePaper("", "", new byte[0], 1)));
        PrintProgress printing = new PrintProgress(PrintProgress.State.PRINTING, 0, 1);
        pages.put("set-aside-sealing", setting(Optional.empty(), Optional.empty(), Optional.empty()));
        pages.put("set-aside", setting(Optional.of(kept), Optional.empty(), Optional.empty()));
        pages.put("set-aside-printing", setting(Optional.of(kept), Optional.of(printing), Optional.empty()));
        pages.put("set-aside-trouble", setting(Optional.empty(), Optional.empty(), Optional.of(Trouble.NOT_SET_ASIDE)));
        pages.put("resume-ask", ask("0123456", Optional.empty(), Optional.empty(), Optional.empty()));
        pages.put("resume-ask-scanner", ask("", Optional.empty(), Optional.of(TASK), Optional.empty()));
        pages.put("resume-asking", ask("012345678901", Optional.of(TASK), Optional.empty(), Optional.empty()));
        for (Trouble trouble : List.of(Trouble.SET_ASIDE_UNKNOWN, Trouble.TOO_MANY_TRIES, Trouble.NOT_A_RESUME_CODE)) {
            pages.put(
                    "resume-" + trouble.id(),
                    ask("012345678901", Optional.empty(), Optional.of(TASK), Optional.of(trouble)));
        }
        pages.put("resume-card", card(Optional.of(TASK), Optional.empty(), Optional.empty()));
        pages.put("resume-card-no-scanner", card(Optional.empty(), Optional.empty(), Optional.empty()));
        pages.put(
                "resume-card-scanned",
                card(Optional.empty(), Optional.of(new ResumeCode("012345678901")), Optional.empty()));
        pages.put("resume-card-trouble", card(Optional.of(TASK), Optional.empty(), Optional.of(Trouble.CARD_REMOVED)));
        pages.put("resumed", resumed());
        return pages;
    }

    private static Page setting(Optional<SetAside> kept, Optional<PrintProgress> progress, Optional<Trouble> trouble) {
        return new UnfinishedPage.SettingAside(TASK, kept, progress, trouble);
    }

    private static Page ask(String typed, Optional<TaskId> task, Optional<TaskId> scan, Optional<Trouble> trouble) {
        return new UnfinishedPage.ResumeAsk(typed, task, scan, BACK, trouble);
    }

    private static Page card(Optional<TaskId> scan, Optional<ResumeCode> code, Optional<Trouble> trouble) {
        return new UnfinishedPage.ResumeCard(
                scan, Optional.of(new TaskId(1, 2)), Page.CardPhase.WAITING, code, BACK, trouble);
    }

    private static Page resumed() {
        Interview interview = ContentLibrary.bundled().interview("legal-aid");
        Map<String, Answer> answers = new LinkedHashMap<>();
        InterviewProgress progress = SampleDossiers.start();
        for (Answer answer : SampleDossiers.longestAnswers().subList(0, 6)) {
            answers.put(progress.current().orElseThrow().id(), answer);
            progress = SampleDossiers.accepted(progress, answer);
        }
        answers.put("household", new Answer.Number(3));
        answers.put("truth", new Answer.YesNo(true));
        answers.put("no-longer-asked", new Answer.Number(3));
        Unfinished unfinished = new Unfinished("legal-aid", SampleVisits.NOW.minusDays(3), answers);
        TakenUp taken =
                new TakenUp(SampleVisits.CATALOGUE.find("legal-aid").orElseThrow(), interview, unfinished, "演示");
        return new UnfinishedPage.Resumed(
                taken,
                Restored.of(interview, SampleDossiers.person().facts(), SampleVisits.NOW.toLocalDate(), unfinished),
                BACK);
    }

    private static Page page(Optional<TakenCode> code, Optional<Trouble> trouble) {
        return new Page.TakeAlong(TASK, Optional.of(SHEET), code, new ServicePage.Home(), trouble);
    }

    private static TakenCode code() {
        BufferedImage picture = QrPicture.draw(
                "https://fayi.demo-city.example/take/" + "0123456789abcdef".repeat(2) + "#" + "Ab3".repeat(14) + "A");
        int side = picture.getWidth();
        return new TakenCode(
                new Pixels(side, side, picture.getRGB(0, 0, side, side, null, 0, side)), SampleVisits.NOW.plusDays(1));
    }
}
