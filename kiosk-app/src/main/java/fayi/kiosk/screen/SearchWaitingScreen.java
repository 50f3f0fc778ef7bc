package fayi.kiosk.screen;

import fayi.kiosk.flow.Page;
import fayi.kiosk.search.SearchPage;
import fayi.kiosk.visit.Visit;
import java.util.List;
import java.util.Locale;

/** The laws are being searched, or a language model is being asked; or why nothing comes. */
final class SearchWaitingScreen extends WaitingScreen {
    SearchWaitingScreen(ScreenContext context) {
        super(context, "search-waiting", "mdi2b-book-search-outline", Bar.Kind.FULL);
    }

    @Override
    View view(Visit visit) {
        Page.Search page = (Page.Search) visit.page();
        SearchPage.Reason reason = ((SearchPage.Waiting) page.page()).reason();
        String key = "search-waiting." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return page.trouble()
                .map(trouble -> trouble(trouble, List.of(Action.consult()), Action.back(), Action.retry()))
                .orElseGet(() -> waiting("mdi2b-book-search-outline", key, Action.back()));
    }
}
