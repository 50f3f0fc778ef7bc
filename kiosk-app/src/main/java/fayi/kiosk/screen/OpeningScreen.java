package fayi.kiosk.screen;

import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.visit.Visit;
import java.util.List;

/** The questions are being opened. */
final class OpeningScreen extends WaitingScreen {
    OpeningScreen(ScreenContext context) {
        super(context, "opening", "mdi2f-form-select", Bar.Kind.FULL);
    }

    @Override
    View view(Visit visit) {
        InterviewPage.Opening page = (InterviewPage.Opening) visit.page();
        return page.trouble()
                .map(trouble -> trouble(trouble, List.of(Action.consult()), Action.back(), Action.retry()))
                .orElseGet(() -> waiting("mdi2f-form-select", "opening", Action.back()));
    }
}
