package fayi.kiosk.screen;

import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.visit.Visit;
import java.util.List;

/** The form is being made of the answers. */
final class MakingFormScreen extends WaitingScreen {
    MakingFormScreen(ScreenContext context) {
        super(context, "making-form", "mdi2f-file-document-edit-outline", Bar.Kind.FULL);
    }

    @Override
    View view(Visit visit) {
        PaperPage.MakingForm page = (PaperPage.MakingForm) visit.page();
        return page.trouble()
                .map(trouble -> trouble(trouble, List.of(Action.consult()), Action.back(), Action.retry()))
                .orElseGet(() -> waiting("mdi2f-file-document-edit-outline", "making-form", Action.back()));
    }
}
