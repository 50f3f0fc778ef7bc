package fayi.kiosk.flow;

import fayi.device.print.PrintProgress;
import java.util.Optional;

/**
 * One print of one paper.
 *
 * @param task of the printing effect
 * @param progress the newest word of the printer
 * @param trouble why it ended without the paper
 */
public record Printout(TaskId task, Optional<PrintProgress> progress, Optional<Trouble> trouble) {
    /** Just asked for. */
    public static Printout begun(TaskId task) {
        return new Printout(task, Optional.empty(), Optional.empty());
    }

    /** With a word of the printer; an end without the paper is a trouble. */
    public Printout at(PrintProgress news) {
        boolean lost = news.state().isEnd() && news.state() != PrintProgress.State.PRINTED;
        return new Printout(task, Optional.of(news), lost ? Optional.of(Trouble.PRINT_FAILED) : Optional.empty());
    }

    /** Ended without the paper. */
    public Printout failed(Trouble why) {
        return new Printout(task, progress, Optional.of(why));
    }

    /** Whether it goes on, or would once a person has helped. */
    public boolean isRunning() {
        return trouble.isEmpty() && !progress.map(news -> news.state().isEnd()).orElse(false);
    }

    /** Whether the paper lies in the tray. */
    public boolean isPrinted() {
        return progress.map(news -> news.state() == PrintProgress.State.PRINTED).orElse(false);
    }
}
