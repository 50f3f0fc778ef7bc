package fayi.kiosk.visit;

import fayi.device.print.PrintProgress;
import fayi.kiosk.calculate.CalculatePage;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.TrackPage;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.flow.UnfinishedPage;
import fayi.kiosk.flow.Video;
import fayi.kiosk.learn.LearnPage;
import fayi.kiosk.search.SearchPage;
import fayi.provisioning.IdleTimes;
import java.time.Duration;
import java.util.Optional;

/** How long a page waits for a person who does nothing. */
public enum Patience {
    /** Something is to be read or done. */
    READING,
    /** Something is typed or written. */
    TYPING,
    /** The machine works, or the queue moves: the person need do nothing. Ten minutes guard against work that hangs. */
    LONG,
    /** As long as it takes: a call. Attract, leaving, wiping and clean have clocks of their own. */
    ENDLESS;

    private static final Duration LONG_TIME = Duration.ofMinutes(10);

    /** The patience of a page as it stands. */
    public static Patience of(Page page) {
        if (hasOwnClock(page) || page instanceof ConsultationPage.Call) {
            return ENDLESS;
        }
        if (page instanceof InterviewPage.Asking
                || page instanceof PaperPage.Signing
                || page instanceof ServicePage.Tell
                || page instanceof Page.Search search && search.page() instanceof SearchPage.Asking
                || page instanceof UnfinishedPage.ResumeAsk
                || page instanceof Page.Calculate calculate && calculate.page() instanceof CalculatePage.Asking) {
            return TYPING;
        }
        return isWorking(page) ? LONG : READING;
    }

    /** As a time; empty when endless. */
    public Optional<Duration> in(IdleTimes idle) {
        return switch (this) {
            case READING -> Optional.of(idle.reading());
            case TYPING -> Optional.of(idle.typing());
            case LONG -> Optional.of(LONG_TIME);
            case ENDLESS -> Optional.empty();
        };
    }

    private static boolean hasOwnClock(Page page) {
        return page instanceof ServicePage.Attract
                || page instanceof LeavingPage.Leaving
                || page instanceof LeavingPage.Wiping
                || page instanceof LeavingPage.Clean
                || page instanceof LeavingPage.Closed;
    }

    private static boolean isWorking(Page page) {
        if (page instanceof InterviewPage.Opening opening) {
            return opening.trouble().isEmpty();
        }
        if (page instanceof PaperPage.MakingForm making) {
            return making.trouble().isEmpty();
        }
        if (page instanceof PaperPage.Submitting submitting) {
            return submitting.trouble().isEmpty();
        }
        if (page instanceof TrackPage.Tracking tracking) {
            return tracking.trouble().isEmpty();
        }
        if (page instanceof ConsultationPage.Queue queue) {
            return queue.trouble().isEmpty();
        }
        if (page instanceof PaperPage.PrintingForm printing) {
            return isMoving(printing.progress(), printing.trouble());
        }
        if (page instanceof PaperPage.Receipt receipt) {
            return isMoving(receipt.progress(), receipt.trouble());
        }
        if (page instanceof UnfinishedPage.SettingAside setting) {
            return setting.kept().isEmpty() && setting.trouble().isEmpty();
        }
        if (page instanceof Page.TakeAlong along) {
            return !along.awaits().isEmpty();
        }
        if (page instanceof Page.Calculate calculate && calculate.task().isPresent()) {
            return isMoving(calculate.progress(), calculate.trouble());
        }
        if (page instanceof Page.Directory directory && directory.task().isPresent()) {
            return isMoving(directory.progress(), directory.trouble());
        }
        if (page instanceof Page.Search search) {
            boolean works = search.task().isPresent() && search.trouble().isEmpty();
            return works
                    || search.print()
                            .filter(one -> isMoving(one.progress(), one.trouble()))
                            .isPresent();
        }
        if (page instanceof Page.Learn learn && learn.held().page() instanceof LearnPage.Opening) {
            return learn.task().isPresent() && learn.trouble().isEmpty();
        }
        if (page instanceof Page.Learn learn && learn.video().isPresent()) {
            return learn.video()
                    .filter(video -> video.phase() != Video.Phase.PAUSED)
                    .isPresent();
        }
        return page instanceof ConsultationPage.Advice advice && isMoving(advice.progress(), advice.trouble());
    }

    /** A paper that is being made or printed, and does not stand still for want of a person. */
    private static boolean isMoving(Optional<PrintProgress> progress, Optional<Trouble> trouble) {
        return trouble.isEmpty()
                && progress.map(PrintProgress::state)
                        .map(state -> !state.isEnd() && !state.needsPerson())
                        .orElse(true);
    }
}
