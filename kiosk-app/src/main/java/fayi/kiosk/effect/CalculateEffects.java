package fayi.kiosk.effect;

import fayi.content.ContentLibrary;
import fayi.content.calculator.CalculationCard;
import fayi.content.paper.PaperMaker;
import fayi.content.yaml.ContentException;
import fayi.kiosk.calculate.CalculateEffect;
import fayi.kiosk.calculate.CalculateOutcome;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Trouble;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.function.Supplier;

/** Opens what can be reckoned and makes the card of a result. */
final class CalculateEffects {
    private final Supplier<ContentLibrary> content;
    private final Cards cards;
    private final String stationName;
    private final Clock clock;
    private final EventLog log;

    CalculateEffects(
            Supplier<ContentLibrary> content,
            Supplier<PaperMaker> maker,
            String stationName,
            Clock clock,
            EventLog log) {
        this.content = content;
        this.cards = new Cards(maker, log);
        this.stationName = stationName;
        this.clock = clock;
        this.log = log;
    }

    void run(Task task, CalculateEffect effect) throws TroubleException {
        if (effect instanceof CalculateEffect.MakeCard card) {
            make(task, card);
        } else {
            open(task);
        }
    }

    private void open(Task task) throws TroubleException {
        try {
            ContentLibrary library = content.get();
            task.tell(new Outcome.Calculated(
                    task.id(), new CalculateOutcome.Opened(library.calculators(), library.ruleData())));
        } catch (ContentException broken) {
            // Its text names file and line of the content, and nothing of a person.
            log.record(LogEvent.CONTENT_BROKEN, String.valueOf(broken.getMessage()));
            throw new TroubleException(Trouble.INTERVIEW_BROKEN);
        }
    }

    private void make(Task task, CalculateEffect.MakeCard wanted) throws TroubleException {
        String title = wanted.calculation().calculator().title().in(wanted.locale());
        cards.make(
                task,
                title,
                new CalculationCard(wanted.calculation(), stationName, ZonedDateTime.now(clock), wanted.locale()));
    }
}
