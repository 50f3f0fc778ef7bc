package fayi.hub.submission;

import fayi.hub.matter.MatterCipher;
import fayi.hub.matter.MatterWords;
import fayi.hub.matter.PersonalPart;
import fayi.hub.matter.PriorityRule;
import fayi.hub.security.HubKeys;
import fayi.hub.store.NewMatter;
import fayi.protocol.AnsweredQuestion;
import fayi.protocol.MalformedMessageException;
import fayi.protocol.PaperEntry;
import fayi.protocol.Submission;
import fayi.protocol.SubmissionArchive;
import fayi.protocol.WireFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Opens what a station sealed, checks it, and encrypts its parts for the database. Thread-safe. */
final class SubmissionOpening {
    /** The question of an interview whose answer says what a matter is about. */
    private static final String SUBJECT_QUESTION = "matter";

    private static final Pattern PAPER_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final List<String> MEDIA_TYPES = List.of("application/pdf", "image/jpeg");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_SUBJECT = 50;

    private final HubKeys keys;
    private final MatterCipher cipher;
    private final WireFormat format;
    private final Clock clock;

    SubmissionOpening(HubKeys keys, MatterCipher cipher, WireFormat format, Clock clock) {
        this.keys = keys;
        this.cipher = cipher;
        this.format = format;
        this.clock = clock;
    }

    /** The matter in {@code sealed}, which {@code station} sent as {@code key}. */
    NewMatter open(UUID key, String station, byte[] sealed) {
        SubmissionArchive archive = archive(key, sealed);
        Submission submission = archive.submission();
        check(submission, key, station);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        PersonalPart personal = new PersonalPart(
                submission.applicant(), submission.priorityGroups(), submission.answers(), submission.papers());
        return new NewMatter(
                key,
                station,
                submission.serviceId(),
                submission.serviceTitle(),
                submission.office(),
                subject(submission),
                today,
                now,
                MatterWords.dueBy(today),
                submission.trackingSecretSha256(),
                keys.persons().of(submission.applicant().idNumber()),
                cipher.encrypt(key, personal),
                PriorityRule.rank(submission.priorityGroups()),
                PriorityRule.reason(submission.priorityGroups()).map(reason -> cipher.encryptReason(key, reason)),
                papers(archive));
    }

    private SubmissionArchive archive(UUID key, byte[] sealed) {
        byte[] opened;
        try {
            opened = keys.unseal().open(key, sealed);
        } catch (IllegalArgumentException notOurs) {
            throw new UnreadableException("seal");
        }
        try {
            return SubmissionArchive.fromBytes(opened, format);
        } catch (MalformedMessageException | IllegalArgumentException | NullPointerException notOne) {
            throw new UnreadableException("archive");
        }
    }

    @SuppressWarnings("ConstantValue") // JSON may leave out what the record promises.
    private static void check(Submission submission, UUID key, String station) {
        require(key.equals(submission.key()), "key");
        require(station.equals(submission.stationId()), "station");
        require(isText(submission.serviceId()) && isText(submission.serviceTitle()), "service");
        require(isText(submission.office()), "office");
        require(submission.applicant() != null && isText(submission.applicant().idNumber()), "applicant");
        require(
                isText(submission.trackingSecretSha256())
                        && DIGEST.matcher(submission.trackingSecretSha256()).matches(),
                "secret");
        for (PaperEntry paper : submission.papers()) {
            require(isText(paper.name()) && PAPER_NAME.matcher(paper.name()).matches(), "paper-name");
            require(MEDIA_TYPES.contains(paper.mediaType()), "paper-type");
        }
    }

    @SuppressWarnings("ConstantValue")
    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new UnreadableException(reason);
        }
    }

    private static String subject(Submission submission) {
        return submission.answers().stream()
                .filter(answer -> SUBJECT_QUESTION.equals(answer.id()))
                .map(AnsweredQuestion::value)
                .filter(value -> isText(value) && value.length() <= LONGEST_SUBJECT)
                .findFirst()
                .orElse("");
    }

    private List<NewMatter.NewPaper> papers(SubmissionArchive archive) {
        UUID key = archive.submission().key();
        return archive.submission().papers().stream()
                .map(paper -> new NewMatter.NewPaper(
                        paper.name(),
                        paper.mediaType(),
                        cipher.encryptPaper(
                                key, paper.name(), archive.papers().getOrDefault(paper.name(), new byte[0]))))
                .toList();
    }
}
