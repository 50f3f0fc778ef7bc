package fayi.kiosk.screen;

import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.Outlet;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.widget.Panel;
import java.util.Optional;
import javafx.scene.Node;

/** How far a paper is that is made and printed while its page is read. */
final class PaperStatus {
    private PaperStatus() {}

    /** Of a paper that comes out on sheets. */
    static Node of(
            ScreenContext context,
            boolean made,
            Optional<PrintProgress> progress,
            Optional<Trouble> trouble,
            String kind) {
        return of(context, made, progress, trouble, Outlet.PRINTER, kind);
    }

    static Node of(
            ScreenContext context,
            boolean made,
            Optional<PrintProgress> progress,
            Optional<Trouble> trouble,
            Outlet outlet,
            String kind) {
        if (trouble.isPresent() && outlet == Outlet.ROLL) {
            return Panel.of(
                    Panel.Kind.NOTICE,
                    "mdi2a-alert-outline",
                    context.text("slip.failed.title"),
                    context.text("slip.failed.text"));
        } else if (trouble.isPresent()) {
            return new TroublePanel(context, trouble.get());
        } else if (progress.isPresent()) {
            PrintProgress now = progress.get();
            boolean stands = now.state().needsPerson();
            return Panel.of(
                    stands ? Panel.Kind.NOTICE : Panel.Kind.CARD,
                    PrintWords.icon(now),
                    PrintWords.heading(context, now, outlet),
                    PrintWords.text(context, now, outlet));
        }
        return Panel.of(
                Panel.Kind.CARD, "mdi2p-printer-outline", context.text(kind + (made ? ".printing" : ".making")));
    }
}
