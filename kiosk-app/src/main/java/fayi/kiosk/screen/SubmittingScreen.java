package fayi.kiosk.screen;

import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.visit.Visit;
import java.util.List;

/** What is handed in is being sealed, kept and sent. */
final class SubmittingScreen extends WaitingScreen {
    SubmittingScreen(ScreenContext context) {
        super(context, "submitting", "mdi2s-send-outline", Bar.Kind.FULL);
    }

    @Override
    View view(Visit visit) {
        PaperPage.Submitting page = (PaperPage.Submitting) visit.page();
        if (page.trouble().isPresent()) {
            return trouble(page.trouble().get(), List.of(Action.consult()), Action.back(), Action.retry());
        }
        return waiting("mdi2s-send-outline", page.kept() ? "submitting.kept" : "submitting.sealing");
    }
}
