package fayi.kiosk.screen;

import fayi.device.print.PrintProgress;
import java.util.Locale;

/** A print's progress in words and as a picture. */
final class PrintWords {
    private PrintWords() {}

    /** Such as: page 2 of 3 is being printed. */
    static String heading(ScreenContext context, PrintProgress progress) {
        int page = Math.min(progress.pagesPrinted() + 1, progress.pages());
        return context.text("print." + key(progress) + ".title", page, progress.pages());
    }

    /** What the person should do. */
    static String text(ScreenContext context, PrintProgress progress) {
        return context.text("print." + key(progress) + ".text");
    }

    static String icon(PrintProgress progress) {
        if (progress.state() == PrintProgress.State.PRINTED) {
            return "mdi2p-printer-check";
        }
        return progress.state().needsPerson() || progress.state() == PrintProgress.State.FAILED
                ? "mdi2p-printer-alert"
                : "mdi2p-printer-outline";
    }

    private static String key(PrintProgress progress) {
        return progress.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
