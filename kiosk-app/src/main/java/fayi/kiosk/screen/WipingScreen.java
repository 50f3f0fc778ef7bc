package fayi.kiosk.screen;

import fayi.kiosk.visit.Visit;

/** Traces are being removed. */
final class WipingScreen extends WaitingScreen {
    WipingScreen(ScreenContext context) {
        super(context, "wiping", "mdi2b-broom", Bar.Kind.NONE);
    }

    @Override
    View view(Visit visit) {
        return waiting("mdi2b-broom", "wiping");
    }
}
