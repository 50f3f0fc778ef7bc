package fayi.kiosk.widget;

import org.kordamp.ikonli.javafx.FontIcon;

/** Line pictures. They stand beside words and never alone. */
public final class Icon {
    private Icon() {}

    /**
     * A picture.
     *
     * @param name of Material Design Icons, such as {@code mdi2h-home}
     * @param size in design pixels
     */
    public static FontIcon of(String name, int size) {
        FontIcon icon = new FontIcon(name);
        icon.setIconSize(size);
        icon.setMouseTransparent(true);
        return icon;
    }
}
