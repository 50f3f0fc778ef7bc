package fayi.kiosk.screen;

import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.visit.Visit;
import java.util.List;

/** Lay the card on the reader. */
final class CardScreen extends WaitingScreen {
    CardScreen(ScreenContext context) {
        super(context, "card", "mdi2c-card-account-details-outline", Bar.Kind.FULL);
    }

    @Override
    View view(Visit visit) {
        InterviewPage.Card page = (InterviewPage.Card) visit.page();
        if (page.trouble().isPresent()) {
            Trouble trouble = page.trouble().get();
            return trouble(trouble, List.of(Action.consult()), Action.back(), Action.retry());
        }
        return page.phase() == Page.CardPhase.READING
                ? waiting("mdi2c-card-search-outline", "card.reading", Action.back())
                : waiting("mdi2c-card-account-details-outline", "card.waiting", Action.back());
    }
}
