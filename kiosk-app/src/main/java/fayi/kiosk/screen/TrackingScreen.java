package fayi.kiosk.screen;

import fayi.kiosk.flow.TrackPage;
import fayi.kiosk.visit.Visit;
import java.util.List;

/** The hub is being asked for matters. */
final class TrackingScreen extends WaitingScreen {
    TrackingScreen(ScreenContext context) {
        super(context, "tracking", "mdi2m-magnify", Bar.Kind.FULL);
    }

    @Override
    View view(Visit visit) {
        TrackPage.Tracking page = (TrackPage.Tracking) visit.page();
        return page.trouble()
                .map(trouble -> trouble(trouble, List.of(Action.consult()), Action.back(), Action.retry()))
                .orElseGet(() -> waiting("mdi2m-magnify", "tracking", Action.back()));
    }
}
