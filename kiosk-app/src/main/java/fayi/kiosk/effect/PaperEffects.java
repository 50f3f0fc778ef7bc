package fayi.kiosk.effect;

import fayi.content.ContentLibrary;
import fayi.content.catalogue.Service;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.PlannedPaper;
import fayi.content.paper.InterviewPaper;
import fayi.content.paper.OpinionPaper;
import fayi.content.paper.Paper;
import fayi.content.paper.PaperBundle;
import fayi.content.paper.PaperMaker;
import fayi.content.paper.PaperPages;
import fayi.content.paper.ReceiptPaper;
import fayi.content.paper.SignatureDrawing;
import fayi.content.yaml.ContentException;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.HandedIn;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.PaperFile;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.outbox.Outbox;
import fayi.kiosk.outbox.OutboxException;
import fayi.protocol.MatterReceipt;
import fayi.protocol.Opinion;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Opens interviews, makes papers and draws their pages. Papers are in Chinese, since offices work with them. */
final class PaperEffects {
    private static final int PAGE_WIDTH = 960;
    /** A form above this is slow to send on a thin line: worth a technician's look, not a person's worry. */
    private static final int LARGE = 200_000;

    private final Supplier<ContentLibrary> content;
    private final Supplier<PaperMaker> maker;
    private final Outbox outbox;
    private final String stationName;
    private final Clock clock;
    private final EventLog log;

    /**
     * @param maker makes the maker at its first use; thread-safe
     */
    PaperEffects(
            Supplier<ContentLibrary> content,
            Supplier<PaperMaker> maker,
            Outbox outbox,
            String stationName,
            Clock clock,
            EventLog log) {
        this.content = content;
        this.maker = maker;
        this.outbox = outbox;
        this.stationName = stationName;
        this.clock = clock;
        this.log = log;
    }

    void loadInterview(Task task, String interviewId) throws TroubleException {
        try {
            task.tell(new Outcome.InterviewLoaded(task.id(), content.get().interview(interviewId)));
        } catch (ContentException broken) {
            // Its text names file and line of the content, and nothing of a person.
            log.record(LogEvent.CONTENT_BROKEN, String.valueOf(broken.getMessage()));
            throw new TroubleException(Trouble.INTERVIEW_BROKEN);
        }
    }

    void makeForm(Task task, Service service, InterviewProgress progress) throws TroubleException {
        try {
            String number = outbox.nextLocalNumber(LocalDate.now(clock));
            make(task, title(progress), number, forms(service, progress, number, Optional.empty()));
        } catch (OutboxException full) {
            log.record(LogEvent.OUTBOX_FAILED, EventLog.trace(full));
            throw new TroubleException(Trouble.PAPER_NOT_MADE);
        }
    }

    void signForm(Task task, Effect.SignForm asked) throws TroubleException {
        SignatureDrawing drawing = new SignatureDrawing(asked.handwriting().strokes().stream()
                .map(stroke -> new SignatureDrawing.Line(stroke.x(), stroke.y(), stroke.pressure()))
                .toList());
        make(
                task,
                title(asked.progress()),
                asked.code(),
                forms(asked.service(), asked.progress(), asked.code(), Optional.of(drawing)),
                (made, pages) -> new Outcome.PaperSigned(task.id(), made, pages.signedPage()));
    }

    private static String title(InterviewProgress progress) {
        List<PlannedPaper> plans = progress.papers();
        return plans.size() == 1
                ? plans.get(0).title().chinese()
                : progress.interview().title().chinese();
    }

    private List<Titled> forms(
            Service service, InterviewProgress progress, String number, Optional<SignatureDrawing> signature)
            throws TroubleException {
        if (progress.papers().isEmpty()) {
            log.record(
                    LogEvent.CONTENT_BROKEN, "interview " + progress.interview().id() + " makes no paper");
            throw new TroubleException(Trouble.PAPER_NOT_MADE);
        }
        String office = progress.office().orElse(service.office()).chinese();
        ZonedDateTime now = ZonedDateTime.now(clock);
        return progress.papers().stream()
                .map(plan -> new Titled(
                        plan.title().chinese(),
                        new InterviewPaper(plan, number, office, stationName, now, progress, signature)))
                .toList();
    }

    void makeReceipt(Task task, Service service, HandedIn handedIn) throws TroubleException {
        make(
                task,
                "回执",
                handedIn.number(),
                new ReceiptPaper(
                        handedIn.receipt().isPresent(),
                        handedIn.number(),
                        service.title().chinese(),
                        handedIn.receipt()
                                .map(MatterReceipt::office)
                                .orElseGet(() -> service.office().chinese()),
                        handedIn.titles(),
                        handedIn.receipt().map(MatterReceipt::nextStep),
                        handedIn.receipt().map(MatterReceipt::dueBy),
                        handedIn.code(),
                        stationName,
                        ZonedDateTime.now(clock)));
    }

    void makeOpinion(Task task, Opinion opinion) throws TroubleException {
        make(
                task,
                "法律咨询意见书",
                opinion.intakeNumber().orElse(""),
                new OpinionPaper(
                        opinion.lawyer().name(),
                        opinion.lawyer().office(),
                        opinion.lawyer().licence(),
                        opinion.intakeNumber(),
                        opinion.text(),
                        stationName,
                        opinion.writtenAt().withZoneSameInstant(clock.getZone())));
    }

    void drawPage(Task task, MadePaper paper, int index) {
        try (PaperPages pages = PaperPages.of(paper.pdf())) {
            task.tell(new Outcome.PageDrawn(task.id(), index, StillPictures.pixels(pages.picture(index, PAGE_WIDTH))));
        }
    }

    private void make(Task task, String title, String code, Paper paper) throws TroubleException {
        make(task, title, code, List.of(new Titled(title, paper)));
    }

    private void make(Task task, String title, String code, List<Titled> papers) throws TroubleException {
        make(task, title, code, papers, (made, pages) -> new Outcome.PaperMade(task.id(), made));
    }

    private void make(
            Task task, String title, String code, List<Titled> papers, BiFunction<MadePaper, PaperPages, Outcome> told)
            throws TroubleException {
        List<PaperFile> files = new ArrayList<>();
        try {
            for (Titled paper : papers) {
                files.add(file(paper));
            }
            byte[] whole = PaperBundle.of(files.stream().map(PaperFile::pdf).toList());
            MadePaper made;
            Outcome outcome;
            try (PaperPages pages = PaperPages.of(whole)) {
                made = new MadePaper(title, code, whole, pages.count(), files);
                outcome = told.apply(made, pages);
            }
            if (!task.tell(outcome)) {
                made.destroy();
            }
        } catch (ContentException broken) {
            log.record(LogEvent.CONTENT_BROKEN, String.valueOf(broken.getMessage()));
            throw new TroubleException(Trouble.PAPER_NOT_MADE);
        } catch (RuntimeException failure) {
            log.record(LogEvent.EFFECT_FAILED, "paper", EventLog.trace(failure));
            throw new TroubleException(Trouble.PAPER_NOT_MADE);
        }
    }

    private PaperFile file(Titled titled) {
        byte[] pdf = maker.get().make(titled.paper());
        if (pdf.length > LARGE) {
            log.record(LogEvent.PAPER_LARGE, titled.paper().templateId(), pdf.length);
        }
        return new PaperFile(titled.title(), pdf, PaperBundle.pages(pdf));
    }

    private record Titled(String title, Paper paper) {}
}
