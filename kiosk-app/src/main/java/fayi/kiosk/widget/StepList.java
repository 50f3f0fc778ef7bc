package fayi.kiosk.widget;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What can be touched at one step of an answer: two beside each other, and where they are many they can be moved. */
final class StepList {
    private static final double HEIGHT = 760;
    private static final double GAP = 24;

    private StepList() {}

    static Region of(Texts texts, List<? extends Region> buttons) {
        GridPane grid = new GridPane(GAP, GAP);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        for (int index = 0; index < buttons.size(); index++) {
            Region button = buttons.get(index);
            button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            button.setMinHeight(TouchButton.LEAST);
            grid.add(button, index % 2, index / 2);
        }
        return moved(texts, grid);
    }

    /** The same for what stands below each other over the whole width. */
    static Region moved(Texts texts, Region content) {
        StackPane pane = new StackPane(new Scroller(texts, content));
        pane.setPrefHeight(HEIGHT);
        pane.setMinHeight(0);
        return pane;
    }
}
