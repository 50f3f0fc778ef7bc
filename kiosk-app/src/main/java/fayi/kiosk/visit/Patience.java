package fayi.kiosk.visit;

import fayi.device.print.PrintProgress;
import fayi.kiosk.calculate.CalculatePage;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Trouble;
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
        if (hasOwnClock(page) || page instanceof Page.Call) {
            return ENDLESS;
        }
        if (page instanceof Page.Asking
                || page instanceof Page.Signing
                || page instanceof Page.Tell
                || page instanceof Page.Search search && search.page() instanceof SearchPage.Asking
                || page instanceof Page.ResumeAsk
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
        return page instanceof Page.Attract
                || page instanceof Page.Leaving
                || page instanceof Page.Wiping
                || page instanceof Page.Clean
                || page instanceof Page.Closed;
    }

    private static boolean isWorking(Page page) {
        if (page instanceof Page.Opening opening) {
            return opening.trouble().isEmpty();
        }
        if (page instanceof Page.MakingForm making) {
            return making.trouble().isEmpty();
        }
        if (page instanceof Page.Submitting submitting) {
            return submitting.trouble().isEmpty();
        }
        if (page instanceof Page.Tracking tracking) {
            return tracking.trouble().isEmpty();
        }
        if (page instanceof Page.Queue queue) {
            return queue.trouble().isEmpty();
        }
        if (page instanceof Page.PrintingForm printing) {
            return isMoving(printing.progress(), printing.trouble());
        }
        if (page instanceof Page.Receipt receipt) {
            return isMoving(receipt.progress(), receipt.trouble());
        }
        if (page instanceof Page.SettingAside setting) {
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
        return page instanceof Page.Advice advice && isMoving(advice.progress(), advice.trouble());
    }

    /** A paper that is being made or printed, and does not stand still for want of a person. */
    private static boolean isMoving(Optional<PrintProgress> progress, Optional<Trouble> trouble) {
        return trouble.isEmpty()
                && progress.map(PrintProgress::state)
                        .map(state -> !state.isEnd() && !state.needsPerson())
                        .orElse(true);
    }
}
