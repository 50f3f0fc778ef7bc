package fayi.kiosk.screen;

import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.visit.Visit;
import java.util.List;
import javafx.scene.layout.Pane;

/** The station is closed until a technician has looked. */
final class ClosedScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    ClosedScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("closed", context, "mdi2a-alert-octagon-outline", "closed.where", Bar.Kind.NONE);
        frame.actions(List.of());
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        LeavingPage.Closed page = (LeavingPage.Closed) visit.page();
        frame.update(visit);
        frame.body(page, () -> new TroublePanel(context, page.trouble()));
    }
}
