package fayi.simulator.dock;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Buttons of which one is down: the conditions a device can be in. */
final class Choice<E extends Enum<E>> extends FlowPane {
    private final Map<E, ToggleButton> buttons;

    Choice(Class<E> type, String idPrefix, Function<E, String> words, Consumer<E> chosen) {
        super(8, 8);
        buttons = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            ToggleButton button = new ToggleButton(words.apply(value));
            button.setId(idPrefix + "-"
                    + value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            button.setOnAction(click -> {
                // The device says when it is so, not the click.
                button.setSelected(!button.isSelected());
                chosen.accept(value);
            });
            buttons.put(value, button);
            getChildren().add(button);
        }
    }

    /** Shows which one holds now. */
    void show(E now) {
        buttons.forEach((value, button) -> button.setSelected(value == now));
    }
}
