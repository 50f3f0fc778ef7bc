package fayi.kiosk.screen;

import fayi.content.directory.DirectoryEntry;
import fayi.kiosk.directory.Browsing;
import fayi.kiosk.directory.DirectoryTouch;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Those who fit, a few on a page. */
final class DirectoryListScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    DirectoryListScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("directory-list", context, "mdi2a-account-search-outline", "directory.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.consult());
    }

    private VBox body(Browsing held) {
        List<DirectoryEntry> entries = held.entries();
        VBox list = new VBox(32, new Words(context.text("directory.found", entries.size()), "title", "strong"));
        int first = held.part() * Browsing.ENTRIES;
        for (int i = first; i < Math.min(entries.size(), first + Browsing.ENTRIES); i++) {
            list.getChildren().add(entry("entry-" + (i - first), entries.get(i)));
        }
        Scroller scroller = new Scroller(context.texts(), list);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        VBox all = new VBox(32, scroller);
        if (held.parts() > 1) {
            all.getChildren().add(Turning.of(context, "part", held.part(), held.parts()));
        }
        return all;
    }

    private TouchButton entry(String id, DirectoryEntry entry) {
        boolean institution = entry.kind() == DirectoryEntry.Kind.INSTITUTION;
        TouchButton button = Buttons.card(
                id,
                institution ? "mdi2o-office-building-outline" : "mdi2a-account-outline",
                entry.name(),
                context.text("directory.line", entry.place(), entry.facets().business()),
                context.touch(new Touch.Directory(new DirectoryTouch.Open(entry.id()))));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        Browsing held = ((Page.Directory) visit.page()).held();
        frame.update(visit);
        frame.body(held.page(), () -> body(held));
    }
}
