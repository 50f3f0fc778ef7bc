package fayi.hub.matter;

import fayi.hub.security.BlindIndex;
import fayi.hub.security.Digests;
import fayi.hub.store.AuditStore;
import fayi.hub.store.MatterRecord;
import fayi.hub.store.MatterStore;
import fayi.protocol.MatterEvent;
import fayi.protocol.MatterHistory;
import fayi.protocol.ReceiptCode;
import fayi.protocol.TrackAnswer;
import fayi.protocol.TrackRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows people how far their matters are: to who holds the receipt, or whose card lies on the reader. Thread-safe. */
public final class Tracking {
    private static final int MOST = 20;

    private final MatterStore matters;
    private final BlindIndex persons;
    private final AuditStore audit;
    private final Clock clock;

    /** Over what {@code matters} keeps. */
    public Tracking(MatterStore matters, BlindIndex persons, AuditStore audit, Clock clock) {
        this.matters = matters;
        this.persons = persons;
        this.audit = audit;
        this.clock = clock;
    }

    /** The matters found; a wrong secret finds nothing, like an unknown receipt. */
    TrackAnswer find(TrackRequest request, String station) {
        List<MatterRecord> found;
        if (request instanceof TrackRequest.ByReceipt receipt) {
            found = byReceipt(receipt).map(List::of).orElse(List.of());
        } else {
            found = matters.byPerson(persons.of(((TrackRequest.ByIdNumber) request).idNumber()), MOST);
        }
        String action = request instanceof TrackRequest.ByReceipt ? "track-by-receipt" : "track-by-id-number";
        for (MatterRecord matter : found) {
            audit.write(clock.instant(), "station:" + station, action, matter.intakeNumber());
        }
        return new TrackAnswer(found.stream().map(this::history).toList());
    }

    private Optional<MatterRecord> byReceipt(TrackRequest.ByReceipt receipt) {
        Optional<UUID> key = ReceiptCode.parse("FAYI1." + receipt.key() + "." + receipt.secret())
                .flatMap(code -> uuid(code.key()));
        String digest = new ReceiptCode(receipt.key(), receipt.secret()).secretSha256();
        return key.flatMap(matters::byKey).filter(matter -> Digests.same(matter.secretSha256(), digest));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private MatterHistory history(MatterRecord matter) {
        return new MatterHistory(
                matter.intakeNumber(),
                matter.serviceId(),
                matter.serviceTitle(),
                matter.office(),
                matter.state(),
                MatterWords.nextStep(matter.state(), matter.office(), matter.dueBy()),
                matter.dueBy(),
                events(matter));
    }

    /** A matter's history in words. */
    public List<MatterEvent> events(MatterRecord matter) {
        return matters.events(matter.id()).stream()
                .map(event -> new MatterEvent(zoned(event.at()), event.kind(), MatterWords.event(event.kind())))
                .toList();
    }

    private ZonedDateTime zoned(Instant instant) {
        return ZonedDateTime.ofInstant(instant, clock.getZone());
    }
}
