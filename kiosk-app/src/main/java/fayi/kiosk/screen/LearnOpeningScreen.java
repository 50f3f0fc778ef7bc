package fayi.kiosk.screen;

import fayi.kiosk.flow.Page;
import fayi.kiosk.visit.Visit;
import java.util.List;

/** What can be learned is being opened. */
final class LearnOpeningScreen extends WaitingScreen {
    private static final String ICON = "mdi2s-school-outline";

    LearnOpeningScreen(ScreenContext context) {
        super(context, "learn-opening", ICON, Bar.Kind.FULL);
    }

    @Override
    View view(Visit visit) {
        Page.Learn page = (Page.Learn) visit.page();
        return page.trouble()
                .map(trouble -> trouble(trouble, List.of(Action.consult()), Action.back(), Action.retry()))
                .orElseGet(() -> waiting(ICON, "learn-opening", Action.back()));
    }
}
