package fayi.kiosk.effect;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.card.CardReading;
import fayi.device.card.IdCardReader;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Person;
import fayi.kiosk.flow.Trouble;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Reads cards, and waits until they are taken away. */
final class CardEffects {
    private static final Duration CLAIM_RESERVE = Duration.ofSeconds(10);

    private final Optional<IdCardReader> reader;
    private final Duration patience;
    private final EventLog log;

    /**
     * @param patience how long a card is awaited: less than a page waits for its person
     */
    CardEffects(Optional<IdCardReader> reader, Duration patience, EventLog log) {
        this.reader = reader;
        this.patience = patience;
        this.log = log;
    }

    void read(Task task) throws TroubleException, InterruptedException {
        IdCardReader present = present();
        try (Claim claim = Claiming.claim(present, task, patience.plus(CLAIM_RESERVE))) {
            CardReading reading = present.read(claim, patience, () -> task.tell(new Outcome.CardFound(task.id())));
            log.record(
                    LogEvent.CARD_READ,
                    reading.readTime().toMillis(),
                    reading.wireFloor().toMillis());
            Person person = Person.of(reading.card());
            Arrays.fill(reading.card().photo(), (byte) 0);
            task.tell(new Outcome.CardRead(task.id(), person));
        } catch (DeviceException failure) {
            throw new TroubleException(trouble(failure));
        }
    }

    void awaitRemoval(Task task) throws TroubleException, InterruptedException {
        IdCardReader present = present();
        try (Claim claim = Claiming.claim(present, task, patience.plus(CLAIM_RESERVE))) {
            present.awaitRemoval(claim, patience);
            task.tell(new Outcome.CardGone(task.id()));
        } catch (DeviceException failure) {
            throw new TroubleException(trouble(failure));
        }
    }

    private IdCardReader present() throws TroubleException {
        return reader.orElseThrow(() -> new TroubleException(Trouble.CARD_READER_OFFLINE));
    }

    private static Trouble trouble(DeviceException failure) {
        if (failure instanceof DeviceException.TimedOut) {
            return Trouble.CARD_TIMED_OUT;
        }
        if (failure instanceof DeviceException.Garbled) {
            return Trouble.CARD_READER_GARBLED;
        }
        if (failure instanceof DeviceException.Refused) {
            return failure.id().equals("card-removed") ? Trouble.CARD_REMOVED : Trouble.CARD_UNREADABLE;
        }
        return Trouble.CARD_READER_OFFLINE;
    }
}
