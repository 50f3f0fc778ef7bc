package fayi.kiosk.screen;

import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import java.util.List;
import java.util.Optional;

/** The form is being printed: page by page in words; what is wrong with the printer, and how to go on without it. */
final class PrintingFormScreen extends WaitingScreen {
    PrintingFormScreen(ScreenContext context) {
        super(context, "printing-form", "mdi2p-printer-outline", Bar.Kind.FULL);
    }

    @Override
    View view(Visit visit) {
        PaperPage.PrintingForm page = (PaperPage.PrintingForm) visit.page();
        Action without = Action.skip("printing-form.skip");
        if (page.trouble().isPresent()) {
            return trouble(page.trouble().get(), List.of(), Action.back(), without, Action.retry());
        }
        if (page.progress().isEmpty()) {
            return waiting("mdi2p-printer-outline", "printing-form", Action.back(), without);
        }
        PrintProgress progress = page.progress().get();
        boolean printed = progress.state() == PrintProgress.State.PRINTED;
        View view = new View(
                PrintWords.icon(progress),
                PrintWords.heading(context, progress),
                PrintWords.text(context, progress),
                Optional.empty(),
                List.of(),
                printed
                        ? List.of(Action.back(), Action.main("printing-form.taken", new Touch.Proceed()))
                        : List.of(Action.back(), without));
        return progress.state().isEnd() ? view.standing() : view;
    }
}
