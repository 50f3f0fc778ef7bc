package fayi.kiosk.widget;

import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tells by its form whether something is chosen: a round sign where one thing goes, a square one where several do. */
final class OptionSign extends StackPane {
    private final FontIcon icon;
    private final String on;
    private final String off;

    OptionSign(boolean several) {
        on = several ? "mdi2c-checkbox-marked" : "mdi2r-radiobox-marked";
        off = several ? "mdi2c-checkbox-blank-outline" : "mdi2r-radiobox-blank";
        icon = Icon.of(off, 56);
        getChildren().add(icon);
        setMouseTransparent(true);
    }

    void set(boolean chosen) {
        icon.setIconLiteral(chosen ? on : off);
        icon.setIconSize(56);
    }
}
