package fayi.simulator.dock;

import fayi.simulator.station.DemonstrationCard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Cards to lay on a reader or put into one, side by side; one that is touched again is taken away. */
final class CardGrid extends GridPane {
    private static final int COLUMNS = 2;
    private static final double WIDTH = 196;

    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    CardGrid(DockTexts texts, String prefix, List<DemonstrationCard> cards, Consumer<String> lay, Runnable lift) {
        setHgap(8);
        setVgap(8);
        for (int at = 0; at < cards.size(); at++) {
            DemonstrationCard card = cards.get(at);
            ToggleButton button = button(texts, prefix, card, lay, lift);
            buttons.put(card.id(), button);
            names.put(card.id(), name(card));
            add(button, at % COLUMNS, at / COLUMNS);
        }
    }

    private static ToggleButton button(
            DockTexts texts, String prefix, DemonstrationCard card, Consumer<String> lay, Runnable lift) {
        Label holder = new Label(name(card));
        holder.getStyleClass().add("holder");
        Label kind = new Label(texts.sayOr(prefix + "." + card.id(), ""));
        kind.getStyleClass().add("kind");
        ToggleButton button = new ToggleButton();
        button.setId(prefix + "-" + card.id());
        button.setGraphic(new VBox(holder, kind));
        button.getStyleClass().add("card-button");
        button.setPrefWidth(WIDTH);
        button.setOnAction(click -> {
            boolean isLaid = button.isSelected();
            // The device says when it is so, not the click.
            button.setSelected(!isLaid);
            if (isLaid) {
                lay.accept(card.id());
            } else {
                lift.run();
            }
        });
        return button;
    }

    /** A label says the name first, then what is special in brackets; that the dock says in its own language. */
    private static String name(DemonstrationCard card) {
        return card.label().replaceAll("（.*", "");
    }

    /** Shows which card lies there now; none when there is none. */
    void show(@Nullable String card) {
        buttons.forEach((id, button) -> button.setSelected(id.equals(card)));
    }

    /** The name on a card. */
    String nameOf(String card) {
        return names.getOrDefault(card, card);
    }
}
