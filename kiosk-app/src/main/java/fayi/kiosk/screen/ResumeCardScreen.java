package fayi.kiosk.screen;

import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.flow.UnfinishedPage;
import fayi.kiosk.visit.Visit;
import java.util.List;

/** Lay the card on the reader to go on with what was set aside; who has its code on paper may show that as well. */
final class ResumeCardScreen extends WaitingScreen {
    ResumeCardScreen(ScreenContext context) {
        super(context, "resume-card", "mdi2b-bookmark-outline", Bar.Kind.FULL);
    }

    @Override
    View view(Visit visit) {
        UnfinishedPage.ResumeCard page = (UnfinishedPage.ResumeCard) visit.page();
        if (page.trouble().isPresent()) {
            Trouble trouble = page.trouble().get();
            return page.card().isPresent()
                    ? trouble(trouble, List.of(), Action.back())
                    : trouble(trouble, List.of(Action.consult()), Action.back(), Action.retry());
        }
        if (page.phase() == Page.CardPhase.READING) {
            return waiting("mdi2c-card-search-outline", "card.reading", Action.back());
        }
        String key = page.code().isPresent() ? "scanned" : page.scan().isPresent() ? "waiting" : "typed";
        return waiting("mdi2c-card-account-details-outline", "resume-card." + key, Action.back());
    }
}
