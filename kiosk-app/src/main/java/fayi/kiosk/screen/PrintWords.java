package fayi.kiosk.screen;

import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.Outlet;
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

    /** As {@link #heading(ScreenContext, PrintProgress)}, of a receipt, which may come out of the receipt printer. */
    static String heading(ScreenContext context, PrintProgress progress, Outlet outlet) {
        return outlet == Outlet.ROLL ? context.text("slip." + key(progress) + ".title") : heading(context, progress);
    }

    /** As {@link #text(ScreenContext, PrintProgress)}; says where a receipt comes out, and when it is not where it usually is. */
    static String text(ScreenContext context, PrintProgress progress, Outlet outlet) {
        return switch (outlet) {
            case PRINTER -> text(context, progress);
            case ROLL -> context.text("slip." + key(progress) + ".text");
            case PRINTER_INSTEAD ->
                switch (progress.state()) {
                    case QUEUED, PRINTING -> context.text("slip.instead.comes");
                    case PRINTED -> context.text("slip.instead.out");
                    default -> text(context, progress);
                };
        };
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
