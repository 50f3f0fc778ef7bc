package fayi.kiosk.screen;

import fayi.kiosk.directory.Browsing;
import fayi.kiosk.directory.DirectoryPage;
import fayi.kiosk.directory.DirectoryTouch;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which township, village, place or matter: large choices, some at a time; where all may be meant, that comes first. */
final class DirectoryChoiceScreen implements Screen {
    private static final String PLACE = "mdi2m-map-marker-outline";
    private static final String MATTER = "mdi2f-format-list-bulleted";

    private final ScreenContext context;
    private final Frame frame;

    DirectoryChoiceScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame(
                "directory-choice", context, "mdi2a-account-search-outline", "directory.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.consult());
    }

    private VBox body(Browsing held) {
        int columns = context.portrait() ? 2 : 4;
        GridPane grid = new GridPane(32, 32);
        for (int column = 0; column < columns; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(share);
        }
        int cell = 0;
        if (held.page() instanceof DirectoryPage.Places) {
            grid.add(
                    tile("choice-any", PLACE, context.text("directory.any-place"), touch(held, Optional.empty())),
                    0,
                    0);
            cell++;
        } else if (held.page() instanceof DirectoryPage.Skills) {
            grid.add(
                    tile("choice-any", MATTER, context.text("directory.any-matter"), touch(held, Optional.empty())),
                    0,
                    0);
            cell++;
        }
        int first = held.part() * Browsing.CHOICES;
        List<String> choices = held.choices();
        for (int i = first; i < Math.min(choices.size(), first + Browsing.CHOICES); i++, cell++) {
            String choice = choices.get(i);
            boolean matter = held.page() instanceof DirectoryPage.Skills;
            TouchButton tile = tile(
                    "choice-" + (i - first),
                    matter ? MATTER : PLACE,
                    matter ? SkillWords.of(context.texts(), choice) : choice,
                    touch(held, Optional.of(choice)));
            grid.add(tile, cell % columns, cell / columns);
        }
        Scroller scroller = new Scroller(
                context.texts(), new VBox(32, new Words(context.text(title(held.page())), "title", "strong"), grid));
        VBox.setVgrow(scroller, Priority.ALWAYS);
        VBox all = new VBox(32, scroller);
        if (held.parts() > 1) {
            all.getChildren().add(Turning.of(context, "part", held.part(), held.parts()));
        }
        return all;
    }

    private TouchButton tile(String id, String icon, String words, DirectoryTouch touch) {
        TouchButton button = Buttons.tile(id, icon, words, context.touch(new Touch.Directory(touch)));
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinHeight(160);
        return button;
    }

    private static DirectoryTouch touch(Browsing held, Optional<String> choice) {
        if (held.page() instanceof DirectoryPage.Townships) {
            return new DirectoryTouch.Township(choice.orElse(""));
        }
        if (held.page() instanceof DirectoryPage.Villages) {
            return new DirectoryTouch.Village(choice.orElse(""));
        }
        return held.page() instanceof DirectoryPage.Places
                ? new DirectoryTouch.Place(choice)
                : new DirectoryTouch.Skill(choice);
    }

    private static String title(DirectoryPage page) {
        if (page instanceof DirectoryPage.Townships) {
            return "directory.which-township";
        }
        if (page instanceof DirectoryPage.Villages) {
            return "directory.which-village";
        }
        return page instanceof DirectoryPage.Places ? "directory.which-place" : "directory.which-matter";
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
