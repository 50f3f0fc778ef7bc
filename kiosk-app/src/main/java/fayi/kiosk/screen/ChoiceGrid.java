package fayi.kiosk.screen;

import fayi.content.catalogue.Choice;
import fayi.content.catalogue.Entrance;
import fayi.content.catalogue.Group;
import fayi.content.catalogue.Theme;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.TouchButton;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Large choices beside and below each other. Their ids: {@code service-}, {@code group-}, {@code theme-} or {@code entrance-}. */
final class ChoiceGrid {
    private static final double GAP = 32;

    private ChoiceGrid() {}

    /** Large cards of at least that height, a picture above a title. */
    static GridPane of(ScreenContext context, List<? extends Choice> choices, int columns, double height) {
        return grid(
                choices.stream().map(choice -> stack(context, choice, height)).toList(), columns);
    }

    /** Small cards with a title only, for many choices. */
    static GridPane small(ScreenContext context, List<? extends Choice> choices, int columns) {
        return grid(
                choices.stream()
                        .map(choice -> wide(Buttons.tile(
                                id(choice),
                                choice.icon(),
                                choice.title().in(locale(context)),
                                context.touch(touch(choice)))))
                        .toList(),
                columns);
    }

    /** Buttons in columns of one width. */
    static GridPane grid(List<TouchButton> buttons, int columns) {
        GridPane grid = new GridPane(GAP, GAP);
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < buttons.size(); i++) {
            grid.add(buttons.get(i), i % columns, i / columns);
        }
        return grid;
    }

    private static TouchButton stack(ScreenContext context, Choice choice, double height) {
        TouchButton button = wide(Buttons.stack(
                id(choice), choice.icon(), choice.title().in(locale(context)), context.touch(touch(choice))));
        button.setMinHeight(height);
        return button;
    }

    private static TouchButton wide(TouchButton button) {
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return button;
    }

    private static Locale locale(ScreenContext context) {
        return context.texts().locale();
    }

    private static String id(Choice choice) {
        if (choice instanceof Group) {
            return "group-" + choice.id();
        }
        if (choice instanceof Theme) {
            return "theme-" + choice.id();
        }
        return (choice instanceof Entrance ? "entrance-" : "service-") + choice.id();
    }

    private static Touch touch(Choice choice) {
        if (choice instanceof Group) {
            return new Touch.ChooseGroup(choice.id());
        }
        if (choice instanceof Theme) {
            return new Touch.ChooseTheme(choice.id());
        }
        return choice instanceof Entrance entrance
                ? new Touch.ChooseEntrance(entrance.kind())
                : new Touch.ChooseService(choice.id());
    }
}
