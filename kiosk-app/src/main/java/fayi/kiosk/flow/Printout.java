package fayi.kiosk.flow;

import fayi.device.print.PrintProgress;
import java.util.Optional;

/**
 * One print of one paper.
 *
 * @param task of the printing effect
 * @param progress the newest word of the printer
 * @param outlet where it comes out, as far as is known
 * @param trouble why it ended without the paper
 */
public record Printout(TaskId task, Optional<PrintProgress> progress, Outlet outlet, Optional<Trouble> trouble) {
    /** Just asked for. */
    public static Printout begun(TaskId task) {
        return new Printout(task, Optional.empty(), Outlet.PRINTER, Optional.empty());
    }

    /** With a word of the printer; an end without the paper is a trouble. */
    public Printout at(PrintProgress news, Outlet where) {
        boolean lost = news.state().isEnd() && news.state() != PrintProgress.State.PRINTED;
        return new Printout(
                task, Optional.of(news), where, lost ? Optional.of(Trouble.PRINT_FAILED) : Optional.empty());
    }

    /** Ended without the paper. */
    public Printout failed(Trouble why) {
        return new Printout(task, progress, outlet, Optional.of(why));
    }

    /** Whether it goes on, or would once a person has helped. */
    public boolean isRunning() {
        return trouble.isEmpty() && !progress.map(news -> news.state().isEnd()).orElse(false);
    }

    /**
     * Whether it came out of the receipt printer, or may have: one that failed when it was about to be cut off may hang there
     * whole.
     */
    public boolean isOnRoll() {
        return outlet == Outlet.ROLL && progress.isPresent();
    }

    /** Whether the paper is out. */
    public boolean isPrinted() {
        return progress.map(news -> news.state() == PrintProgress.State.PRINTED).orElse(false);
    }
}
