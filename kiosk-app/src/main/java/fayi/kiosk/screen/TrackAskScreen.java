package fayi.kiosk.screen;

import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.TrackPage;
import fayi.kiosk.visit.Visit;
import java.util.List;

/** Show the receipt's code or lay down the card: whichever comes first. */
final class TrackAskScreen extends WaitingScreen {
    TrackAskScreen(ScreenContext context) {
        super(context, "track-ask", "mdi2m-magnify", Bar.Kind.FULL);
    }

    @Override
    View view(Visit visit) {
        TrackPage.TrackAsk page = (TrackPage.TrackAsk) visit.page();
        if (page.trouble().isPresent()) {
            return trouble(page.trouble().get(), List.of(Action.goOn()), Action.back(), Action.retry());
        }
        boolean known = visit.dossier().person().isPresent();
        if (known && page.phase() == Page.CardPhase.WAITING) {
            Action byCard = Action.main("track-ask.by-card", new Touch.Proceed());
            return waiting("mdi2q-qrcode-scan", "track-ask.waiting", Action.back(), Action.goOn(), byCard);
        }
        return page.phase() == Page.CardPhase.READING
                ? waiting("mdi2c-card-search-outline", "card.reading", Action.back())
                : waiting("mdi2q-qrcode-scan", "track-ask.waiting", Action.back(), Action.goOn());
    }
}
