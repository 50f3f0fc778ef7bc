package fayi.simulator.dock;

import fayi.simulator.station.DemonstrationCard;
import fayi.simulator.station.ReaderFault;
import fayi.simulator.station.StationState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The card reader: cards to lay on it, and its faults. */
final class ReaderSection extends SectionCard {
    private static final int COLUMNS = 2;

    private final DockTexts texts;
    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Choice<ReaderFault> faults;

    ReaderSection(DockTexts texts, DockActions actions, List<DemonstrationCard> cards, LineFaultBox line) {
        super(texts.say("reader.title"));
        this.texts = texts;
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(8);
        for (int at = 0; at < cards.size(); at++) {
            DemonstrationCard card = cards.get(at);
            ToggleButton button = button(card, actions);
            buttons.put(card.id(), button);
            names.put(card.id(), name(card));
            grid.add(button, at % COLUMNS, at / COLUMNS);
        }
        faults = new Choice<>(
                ReaderFault.class,
                "reader",
                fault -> texts.say("reader." + fault),
                fault -> actions.perform(station -> station.setReader(fault)));
        getChildren().addAll(second(texts.say("reader.lay")), grid, second(texts.say("reader.fault")), faults);
        withLine(line);
    }

    private ToggleButton button(DemonstrationCard card, DockActions actions) {
        Label holder = new Label(name(card));
        holder.getStyleClass().add("holder");
        Label kind = new Label(texts.sayOr("card." + card.id(), ""));
        kind.getStyleClass().add("kind");
        ToggleButton button = new ToggleButton();
        button.setId("card-" + card.id());
        button.setGraphic(new VBox(holder, kind));
        button.getStyleClass().add("card-button");
        button.setPrefWidth(196);
        button.setOnAction(click -> {
            boolean lay = button.isSelected();
            // The device says when it is so, not the click.
            button.setSelected(!lay);
            actions.perform(station -> {
                if (lay) {
                    station.layCard(card.id());
                } else {
                    station.liftCard();
                }
            });
        });
        return button;
    }

    /** A label says the name first, then what is special in brackets; that the dock says in its own language. */
    private static String name(DemonstrationCard card) {
        return card.label().replaceAll("（.*", "");
    }

    @Override
    void show(StationState now) {
        buttons.forEach((id, button) -> button.setSelected(id.equals(now.card())));
        faults.show(now.reader());
        String card = now.card();
        if (now.reader() != ReaderFault.NONE) {
            say(texts.say("reader.state." + now.reader()), Tone.STOP);
        } else if (card != null) {
            say(texts.say("reader.card", names.getOrDefault(card, card)), Tone.GOOD);
        } else {
            say(texts.say("reader.empty"), Tone.NOTICE);
        }
    }
}
