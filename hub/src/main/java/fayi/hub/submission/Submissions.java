package fayi.hub.submission;

import fayi.hub.matter.MatterCipher;
import fayi.hub.matter.MatterWords;
import fayi.hub.matter.PriorityRule;
import fayi.hub.security.HubKeys;
import fayi.hub.store.AuditStore;
import fayi.hub.store.MatterRecord;
import fayi.hub.store.NewMatter;
import fayi.hub.store.UploadRecord;
import fayi.hub.store.UploadStore;
import fayi.hub.web.Refusal;
import fayi.protocol.MatterReceipt;
import fayi.protocol.SubmissionOffer;
import fayi.protocol.SubmissionState;
import fayi.protocol.WireFormat;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Takes submissions in pieces and makes one matter of each key. Thread-safe. */
public final class Submissions {
    /** The largest sealed submission: twelve photographs and a few papers are a quarter of it. */
    static final long LARGEST = 32L * 1024 * 1024;

    private final UploadStore uploads;
    private final AuditStore audit;
    private final SubmissionOpening opening;
    private final EventLog log;
    private final Clock clock;

    /** Over what {@code uploads} keeps. */
    public Submissions(
            UploadStore uploads,
            AuditStore audit,
            HubKeys keys,
            MatterCipher cipher,
            WireFormat format,
            EventLog log,
            Clock clock) {
        this.uploads = uploads;
        this.audit = audit;
        this.opening = new SubmissionOpening(keys, cipher, format, clock);
        this.log = log;
        this.clock = clock;
    }

    SubmissionState offer(String station, SubmissionOffer offer) {
        if (offer.bytes() <= 0 || offer.bytes() > LARGEST) {
            throw new Refusal(413, "submission-too-large", "材料太多，超过了 32 MB。", "请减少照片后再提交。");
        }
        UploadRecord upload = uploads.offer(offer.key(), station, offer.bytes(), offer.sha256(), clock.instant());
        return state(completed(own(upload, station)));
    }

    SubmissionState state(String station, UUID key) {
        return state(known(station, key));
    }

    SubmissionState append(String station, UUID key, long start, byte[] piece) {
        UploadRecord before = known(station, key);
        if (before.matter().isPresent()) {
            return state(before);
        }
        if (!uploads.append(key, start, piece)) {
            throw new Refusal(409, "offset-mismatch", "服务中心已有的内容与本机不同步。", "请从服务中心告知的位置继续发送。");
        }
        return state(completed(known(station, key)));
    }

    private UploadRecord completed(UploadRecord upload) {
        if (!upload.isComplete()) {
            return upload;
        }
        AtomicReference<NewMatter> opened = new AtomicReference<>();
        try {
            UploadRecord after = uploads.complete(
                    upload.key(),
                    payload -> {
                        NewMatter matter = opening.open(upload.key(), upload.stationId(), payload);
                        opened.set(matter);
                        return matter;
                    },
                    clock.instant());
            report(after, opened.get());
            return after;
        } catch (UnreadableException failure) {
            log.record(LogEvent.SUBMISSION_UNREADABLE, upload.key(), upload.stationId(), failure.reason());
            throw new Refusal(422, "submission-unreadable", "服务中心打不开这份材料。", "材料已保存，请联系技术人员，不要重新填写。");
        }
    }

    private void report(UploadRecord after, @org.jspecify.annotations.Nullable NewMatter opened) {
        if (after.matter().isEmpty()) {
            log.record(LogEvent.SUBMISSION_DIGEST_WRONG, after.key(), after.stationId());
        } else if (opened != null) {
            String number = after.matter().get().intakeNumber();
            log.record(LogEvent.SUBMISSION_ACCEPTED, after.key(), number);
            audit.write(clock.instant(), "hub", PriorityRule.VERSION + ":rank-" + opened.rank(), number);
        }
    }

    private UploadRecord known(String station, UUID key) {
        return own(
                uploads.find(key).orElseThrow(() -> new Refusal(404, "submission-unknown", "服务中心没有这份材料。", "请重新提交。")),
                station);
    }

    private static UploadRecord own(UploadRecord upload, String station) {
        if (!upload.stationId().equals(station)) {
            throw new Refusal(403, "submission-foreign", "这份材料属于另一个服务站。", "请联系技术人员。");
        }
        return upload;
    }

    private SubmissionState state(UploadRecord upload) {
        return new SubmissionState(upload.key(), upload.held(), upload.matter().map(this::receipt));
    }

    private MatterReceipt receipt(MatterRecord matter) {
        return new MatterReceipt(
                matter.intakeNumber(),
                ZonedDateTime.ofInstant(matter.acceptedAt(), clock.getZone()),
                matter.office(),
                MatterWords.nextStep("received", matter.office(), matter.dueBy()),
                matter.dueBy());
    }
}
