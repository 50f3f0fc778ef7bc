package fayi.kiosk.effect;

import fayi.content.ContentLibrary;
import fayi.content.directory.EntryCard;
import fayi.content.paper.PaperMaker;
import fayi.content.yaml.ContentException;
import fayi.kiosk.directory.DirectoryEffect;
import fayi.kiosk.directory.DirectoryOutcome;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Trouble;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.function.Supplier;

/** Opens the directory and makes the card of an entry. Nothing of what is looked up is noted anywhere. */
final class DirectoryEffects {
    private final Supplier<ContentLibrary> content;
    private final Cards cards;
    private final String stationName;
    private final Clock clock;
    private final EventLog log;

    DirectoryEffects(
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

    void run(Task task, DirectoryEffect effect) throws TroubleException {
        if (effect instanceof DirectoryEffect.MakeCard card) {
            cards.make(
                    task,
                    card.entry().name(),
                    new EntryCard(card.entry(), stationName, ZonedDateTime.now(clock), card.locale()));
        } else {
            open(task);
        }
    }

    private void open(Task task) throws TroubleException {
        try {
            task.tell(new Outcome.Directory(
                    task.id(), new DirectoryOutcome.Opened(content.get().directory())));
        } catch (ContentException broken) {
            // Its text names file and line of the content, and nothing of a person.
            log.record(LogEvent.CONTENT_BROKEN, String.valueOf(broken.getMessage()));
            throw new TroubleException(Trouble.INTERVIEW_BROKEN);
        }
    }
}
