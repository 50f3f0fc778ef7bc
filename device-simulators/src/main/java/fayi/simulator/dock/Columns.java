package fayi.simulator.dock;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The devices side by side, in as many columns as the window is wide; each goes where there is most room. */
final class Columns extends HBox {
    /** No column is narrower: buttons and words of a device need it. */
    static final double NARROWEST = 430;

    private final List<SectionCard> sections;
    private int count;

    Columns(List<SectionCard> sections, double width) {
        this.sections = List.copyOf(sections);
        getStyleClass().add("columns");
        arrange(width);
        // Only what stands in a window, with its looks, knows how high it is.
        sceneProperty().addListener((property, before, scene) -> Platform.runLater(this::balance));
        widthProperty().addListener((property, before, now) -> arrange(now.doubleValue()));
    }

    private void balance() {
        if (getScene() != null && getWidth() > 0) {
            applyCss();
            count = 0;
            arrange(getWidth());
        }
    }

    private void arrange(double width) {
        int fit = Math.max(1, (int) (width / NARROWEST));
        if (fit == count) {
            return;
        }
        count = fit;
        List<VBox> columns = new ArrayList<>();
        double[] heights = new double[fit];
        for (int i = 0; i < fit; i++) {
            VBox column = new VBox();
            column.getStyleClass().add("sections");
            column.setPrefWidth(NARROWEST);
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.add(column);
        }
        for (SectionCard section : sections) {
            int shortest = 0;
            for (int i = 1; i < fit; i++) {
                if (heights[i] < heights[shortest]) {
                    shortest = i;
                }
            }
            columns.get(shortest).getChildren().add(section);
            heights[shortest] += section.weight();
        }
        getChildren().setAll(columns);
    }
}
