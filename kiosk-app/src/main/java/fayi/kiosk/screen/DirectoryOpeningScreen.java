package fayi.kiosk.screen;

import fayi.kiosk.flow.Page;
import fayi.kiosk.visit.Visit;
import java.util.List;

/** The directory is being opened. */
final class DirectoryOpeningScreen extends WaitingScreen {
    private static final String ICON = "mdi2a-account-search-outline";

    DirectoryOpeningScreen(ScreenContext context) {
        super(context, "directory-opening", ICON, Bar.Kind.FULL);
    }

    @Override
    View view(Visit visit) {
        Page.Directory page = (Page.Directory) visit.page();
        return page.trouble()
                .map(trouble -> trouble(trouble, List.of(Action.consult()), Action.back(), Action.retry()))
                .orElseGet(() -> waiting(ICON, "directory-opening", Action.back()));
    }
}
