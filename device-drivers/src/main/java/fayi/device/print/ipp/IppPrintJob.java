package fayi.device.print.ipp;

import fayi.device.print.PrintJob;
import fayi.device.print.PrintProgress;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One paper on its way through the queue. Progress and cancelling may be used by any thread, all else by the device's. The
 * document is let go as soon as the printer has it, or may have it: it is never sent twice.
 */
final class IppPrintJob implements PrintJob {
    private static final Logger LOG = LoggerFactory.getLogger(IppPrintJob.class);

    private final String name;
    private final int pages;
    private final Consumer<PrintProgress> listener;
    private final Consumer<IppPrintJob> onCancel;
    private byte @Nullable [] document;
    private int id;
    private boolean unheard;
    private volatile PrintProgress progress;

    /** Waits; {@code onCancel} is told when somebody gives it up. */
    IppPrintJob(
            String name, byte[] document, int pages, Consumer<PrintProgress> listener, Consumer<IppPrintJob> onCancel) {
        this.name = name;
        this.document = document;
        this.pages = Math.max(pages, 0);
        this.listener = listener;
        this.onCancel = onCancel;
        this.progress = new PrintProgress(PrintProgress.State.QUEUED, 0, this.pages);
    }

    /** A random name, under which the printer knows it. */
    String name() {
        return name;
    }

    /** How many pages its maker said it has. */
    int pages() {
        return pages;
    }

    /** The paper, while it has not been sent. */
    byte @Nullable [] document() {
        return document;
    }

    /** The printer's number for it; 0 while it is not known. */
    int id() {
        return id;
    }

    /** The printer has it, or may have it under a number that is not known yet (0). */
    void sent(int number) {
        document = null;
        id = number;
        unheard |= number == 0;
    }

    /**
     * Whether that many pages are all of it. Of a paper whose acceptance was not heard the printer may have a part only, and
     * call that part complete; then its pages must be counted.
     */
    boolean isWhole(int printed) {
        return !unheard || pages == 0 || printed >= pages;
    }

    /** Tells the state; pages never go back. */
    void become(PrintProgress.State state, int printed) {
        PrintProgress before = progress;
        if (before.state().isEnd()) {
            return;
        }
        int most = pages > 0 ? Math.min(printed, pages) : printed;
        int out = state == PrintProgress.State.PRINTED && pages > 0 ? pages : Math.max(before.pagesPrinted(), most);
        PrintProgress now = new PrintProgress(state, out, pages);
        if (state.isEnd()) {
            document = null;
        }
        if (now.equals(before)) {
            return;
        }
        progress = now;
        try {
            listener.accept(now);
        } catch (RuntimeException failed) {
            LOG.error(
                    "device-listener-failed kind=document-printer failure={}",
                    failed.getClass().getName());
        }
    }

    /** Tells the state; pages stay as they are. */
    void become(PrintProgress.State state) {
        become(state, progress.pagesPrinted());
    }

    @Override
    public PrintProgress progress() {
        return progress;
    }

    @Override
    public void cancel() {
        onCancel.accept(this);
    }
}
