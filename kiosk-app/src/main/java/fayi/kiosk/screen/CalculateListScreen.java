package fayi.kiosk.screen;

import fayi.content.calculator.Calculator;
import fayi.kiosk.calculate.CalculateTouch;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** What can be reckoned, as people ask it. */
final class CalculateListScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    CalculateListScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame(
                "calculate-list", context, "mdi2c-calculator-variant-outline", "calculate.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back());
    }

    private Pane body(List<Calculator> offered) {
        int columns = context.portrait() ? 1 : 2;
        GridPane grid = new GridPane(32, 32);
        for (int column = 0; column < columns; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(half);
        }
        for (int index = 0; index < offered.size(); index++) {
            grid.add(choice(offered.get(index)), index % columns, index / columns);
        }
        return new VBox(32, new Words(context.text("calculate.title"), "title", "strong"), grid);
    }

    private TouchButton choice(Calculator calculator) {
        TouchButton button = Buttons.card(
                "calculator-" + calculator.id(),
                calculator.icon(),
                calculator.title().in(context.texts().locale()),
                calculator.summary().in(context.texts().locale()),
                context.touch(new Touch.Calculate(new CalculateTouch.Choose(calculator.id()))));
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return button;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        frame.update(visit);
        visit.dossier()
                .reckoning()
                .ifPresent(held -> frame.body(
                        "list",
                        () -> new Scroller(context.texts(), body(held.held().offered()))));
    }
}
