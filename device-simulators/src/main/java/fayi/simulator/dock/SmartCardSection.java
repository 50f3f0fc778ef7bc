package fayi.simulator.dock;

import fayi.simulator.station.DemonstrationCard;
import fayi.simulator.station.SmartCardCondition;
import fayi.simulator.station.SmartCardState;
import fayi.simulator.station.StationControls;
import fayi.simulator.station.StationState;
import java.util.List;

/** The reader of chip cards: cards to put in, and what can be wrong. */
final class SmartCardSection extends SectionCard {
    private final DockTexts texts;
    private final CardGrid cards;
    private final Choice<SmartCardCondition> conditions;

    SmartCardSection(DockTexts texts, DockActions actions, List<DemonstrationCard> known) {
        super(texts.say("smart.title"));
        this.texts = texts;
        cards = new CardGrid(
                texts,
                "chip",
                known,
                card -> actions.perform(station -> station.insertChipCard(card)),
                () -> actions.perform(StationControls::withdrawChipCard));
        conditions = new Choice<>(
                SmartCardCondition.class,
                "smart",
                condition -> texts.say("smart." + condition),
                condition -> actions.perform(station -> station.setSmartCardReader(condition)));
        getChildren().addAll(second(texts.say("smart.insert")), cards, second(texts.say("smart.fault")), conditions);
    }

    @Override
    void show(StationState now) {
        SmartCardState state = now.smartCards();
        String card = state.card();
        cards.show(card);
        cards.setDisable(!state.installed());
        conditions.show(state.condition());
        conditions.setDisable(!state.installed());
        if (!state.installed()) {
            say(texts.say("smart.missing"), Tone.NOTICE);
        } else if (state.condition() != SmartCardCondition.READY) {
            say(texts.say("smart.state." + state.condition()), Tone.STOP);
        } else if (card != null) {
            say(texts.say("smart.card", cards.nameOf(card)), Tone.GOOD);
        } else {
            say(texts.say("smart.empty"), Tone.NOTICE);
        }
    }
}
