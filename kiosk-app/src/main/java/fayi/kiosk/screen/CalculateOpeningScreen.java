package fayi.kiosk.screen;

import fayi.kiosk.flow.Page;
import fayi.kiosk.visit.Visit;
import java.util.List;

/** What can be reckoned is being opened. */
final class CalculateOpeningScreen extends WaitingScreen {
    private static final String ICON = "mdi2c-calculator-variant-outline";

    CalculateOpeningScreen(ScreenContext context) {
        super(context, "calculate-opening", ICON, Bar.Kind.FULL);
    }

    @Override
    View view(Visit visit) {
        Page.Calculate page = (Page.Calculate) visit.page();
        return page.trouble()
                .map(trouble -> trouble(trouble, List.of(Action.consult()), Action.back(), Action.retry()))
                .orElseGet(() -> waiting(ICON, "opening", Action.back()));
    }
}
