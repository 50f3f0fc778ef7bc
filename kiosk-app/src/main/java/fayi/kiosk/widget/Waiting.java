package fayi.kiosk.widget;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what is being waited for, and by a row of marks, one a second, that it still goes on. */
public final class Waiting extends VBox {
    private static final int MARKS = 5;

    private final HBox marks = new HBox(20);

    /** A picture, what is being waited for, and what the person may know meanwhile. */
    public Waiting(String icon, String heading, String text) {
        super(32);
        setAlignment(Pos.CENTER);
        getStyleClass().add("waiting");
        FontIcon picture = Icon.of(icon, 160);
        for (int i = 0; i < MARKS; i++) {
            Region mark = new Region();
            mark.getStyleClass().add("mark");
            mark.setMinSize(28, 28);
            mark.setMaxSize(28, 28);
            marks.getChildren().add(mark);
        }
        marks.setAlignment(Pos.CENTER);
        getChildren().addAll(picture, new Words(heading, "title").centred());
        if (!text.isEmpty()) {
            getChildren().add(new Words(text, "body").centred());
        }
        getChildren().add(marks);
        beat(0);
    }

    /** Whether anything moves; where not, the marks would promise what does not come. */
    public void goesOn(boolean moves) {
        marks.setVisible(moves);
        marks.setManaged(moves);
    }

    /** So many seconds have passed. */
    public void beat(long seconds) {
        int lit = (int) (seconds % MARKS);
        for (int i = 0; i < MARKS; i++) {
            marks.getChildren().get(i).setOpacity(i <= lit ? 1 : 0.2);
        }
    }
}
