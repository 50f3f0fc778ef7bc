package fayi.hub.testkit;

import fayi.protocol.AnsweredQuestion;
import fayi.protocol.Applicant;
import fayi.protocol.PaperEntry;
import fayi.protocol.ReceiptCode;
import fayi.protocol.Seal;
import fayi.protocol.Submission;
import fayi.protocol.SubmissionArchive;
import fayi.protocol.WireFormat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Submissions of a person who does not exist. */
public final class Samples {
    public static final String ID_NUMBER = "11010119900307889X";
    public static final String SECRET = "00112233445566778899aabbccddeeff";
    public static final byte[] PAPER = "%PDF-1.7 演示".getBytes(StandardCharsets.UTF_8);

    private static final WireFormat FORMAT = new WireFormat();

    private Samples() {}

    /** A legal-aid submission. */
    public static Submission submission(UUID key, String station, String idNumber, List<String> groups) {
        return new Submission(
                key,
                "L-0001",
                station,
                "legal-aid",
                "申请法律援助",
                "演示县法律援助中心",
                ZonedDateTime.parse("2026-03-01T09:00:00+08:00"),
                new Applicant(
                        "演示人甲", "female", LocalDate.parse("1990-03-07"), "汉", "演示县演示乡一号", idNumber, "13800000000"),
                groups,
                List.of(new AnsweredQuestion("matter", "您遇到的是哪一类事？", "干了活，没拿到工钱", "wages")),
                List.of(new PaperEntry("paper-1.pdf", "法律援助申请表", "application/pdf")),
                new ReceiptCode(key.toString(), SECRET).secretSha256());
    }

    /** That submission sealed, as it travels. */
    public static byte[] sealed(Submission submission, String sealingKey) {
        byte[] archive = new SubmissionArchive(submission, Map.of("paper-1.pdf", PAPER)).toBytes(FORMAT);
        return new Seal(sealingKey).seal(submission.key(), archive);
    }

    /** A plain submission of {@code station}, sealed. */
    public static byte[] sealed(UUID key, StationClient station) {
        return sealed(submission(key, station.id(), ID_NUMBER, List.of()), station.sealingKey());
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
