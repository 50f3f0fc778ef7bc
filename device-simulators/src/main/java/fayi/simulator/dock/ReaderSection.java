package fayi.simulator.dock;

import fayi.simulator.station.DemonstrationCard;
import fayi.simulator.station.ReaderFault;
import fayi.simulator.station.StationControls;
import fayi.simulator.station.StationState;
import java.util.List;

/** The card reader: cards to lay on it, and its faults. */
final class ReaderSection extends SectionCard {
    private final DockTexts texts;
    private final CardGrid cards;
    private final Choice<ReaderFault> faults;

    ReaderSection(DockTexts texts, DockActions actions, List<DemonstrationCard> known, LineFaultBox line) {
        super(texts.say("reader.title"));
        this.texts = texts;
        cards = new CardGrid(
                texts,
                "card",
                known,
                card -> actions.perform(station -> station.layCard(card)),
                () -> actions.perform(StationControls::liftCard));
        faults = new Choice<>(
                ReaderFault.class,
                "reader",
                fault -> texts.say("reader." + fault),
                fault -> actions.perform(station -> station.setReader(fault)));
        getChildren().addAll(second(texts.say("reader.lay")), cards, second(texts.say("reader.fault")), faults);
        withLine(line);
    }

    @Override
    void show(StationState now) {
        cards.show(now.card());
        faults.show(now.reader());
        String card = now.card();
        if (now.reader() != ReaderFault.NONE) {
            say(texts.say("reader.state." + now.reader()), Tone.STOP);
        } else if (card != null) {
            say(texts.say("reader.card", cards.nameOf(card)), Tone.GOOD);
        } else {
            say(texts.say("reader.empty"), Tone.NOTICE);
        }
    }
}
