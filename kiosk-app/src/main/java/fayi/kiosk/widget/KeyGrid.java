package fayi.kiosk.widget;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Keys in rows: each as many units wide as it is told, whatever stands on it, so that all keys of a row are in line. */
final class KeyGrid extends Pane {
    private final int units;
    private final double gap;
    private final double leastRow;
    private final List<Place> places = new ArrayList<>();
    private int rows;

    /**
     * An empty grid.
     *
     * @param units how many units a row has
     * @param leastRow the height of a row, which grows where there is more room
     */
    KeyGrid(int units, double gap, double leastRow) {
        this.units = units;
        this.gap = gap;
        this.leastRow = leastRow;
        setMinWidth(0);
    }

    /** Puts a node at a unit of a row. */
    void add(Node node, double unit, int row, double width) {
        places.add(new Place(unit, row, width));
        rows = Math.max(rows, row + 1);
        getChildren().add(node);
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows * leastRow + (rows - 1) * gap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double unit = (getWidth() + gap) / units;
        double row = leastRow;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            double left = Math.rint(place.unit() * unit);
            double right = Math.rint((place.unit() + place.width()) * unit - gap);
            getChildren().get(i).resizeRelocate(left, place.row() * (row + gap), right - left, row);
        }
    }

    private record Place(double unit, int row, double width) {}
}
