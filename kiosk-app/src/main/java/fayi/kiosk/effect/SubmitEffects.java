package fayi.kiosk.effect;

import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.HandedIn;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Person;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.hublink.HubLink;
import fayi.kiosk.hublink.HubLinkException;
import fayi.kiosk.outbox.Outbox;
import fayi.kiosk.outbox.OutboxException;
import fayi.protocol.MatterReceipt;
import fayi.protocol.PaperEntry;
import fayi.protocol.ReceiptCode;
import fayi.protocol.Seal;
import fayi.protocol.SubmissionArchive;
import fayi.protocol.WireFormat;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Seals what is handed in, keeps it, and tells when the hub has it. */
final class SubmitEffects {
    private static final Duration SOON = Duration.ofSeconds(8);
    private static final int SECRET_BYTES = 16;

    private final HubLink hub;
    private final Outbox outbox;
    private final SubmissionMaker maker;
    private final WireFormat format;
    private final Clock clock;
    private final EventLog log;
    private final SecureRandom random = new SecureRandom();

    SubmitEffects(HubLink hub, Outbox outbox, SubmissionMaker maker, WireFormat format, Clock clock, EventLog log) {
        this.hub = hub;
        this.outbox = outbox;
        this.maker = maker;
        this.format = format;
        this.clock = clock;
        this.log = log;
    }

    void submit(Task task, Person person, Application application) throws TroubleException, InterruptedException {
        UUID key = UUID.randomUUID();
        BlockingQueue<MatterReceipt> deliveries = new LinkedBlockingQueue<>();
        try (Listening delivery = Listening.of(outbox.onDelivered((delivered, receipt) -> {
            if (delivered.equals(key)) {
                deliveries.add(receipt);
            }
        }))) {
            task.tell(new Outcome.Kept(task.id(), keep(task, key, person, application)));
            MatterReceipt receipt = deliveries.poll(SOON.toMillis(), TimeUnit.MILLISECONDS);
            if (receipt == null) {
                task.tell(new Outcome.Waits(task.id()));
                receipt = deliveries.take();
            }
            task.tell(new Outcome.Delivered(task.id(), receipt));
        }
    }

    private HandedIn keep(Task task, UUID key, Person person, Application application)
            throws TroubleException, InterruptedException {
        String sealingKey = sealingKey();
        ReceiptCode code = new ReceiptCode(key.toString(), secret());
        ZonedDateTime now = ZonedDateTime.now(clock);
        try {
            String localNumber = application.paper().map(MadePaper::code).orElse("");
            if (localNumber.isEmpty()) {
                localNumber = outbox.nextLocalNumber(LocalDate.now(clock));
            }
            SubmissionArchive archive = maker.archive(person, application, localNumber, code, now);
            byte[] sealed = seal(sealingKey, key, archive);
            task.requireWanted();
            outbox.put(key, localNumber, sealed, now.toInstant());
            log.record(LogEvent.SUBMISSION_KEPT, key, sealed.length);
            return new HandedIn(
                    key,
                    localNumber,
                    archive.submission().papers().stream()
                            .map(PaperEntry::title)
                            .toList(),
                    code.text(),
                    Optional.empty());
        } catch (OutboxException full) {
            log.record(LogEvent.OUTBOX_FAILED, EventLog.trace(full));
            throw new TroubleException(Trouble.NOT_KEPT);
        }
    }

    private String sealingKey() throws TroubleException, InterruptedException {
        try {
            return hub.sealingKey();
        } catch (HubLinkException unknown) {
            throw HubTrouble.of(unknown);
        }
    }

    private byte[] seal(String sealingKey, UUID key, SubmissionArchive archive) {
        byte[] plain = archive.toBytes(format);
        try {
            return new Seal(sealingKey).seal(key, plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private String secret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }
}
