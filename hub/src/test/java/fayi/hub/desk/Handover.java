package fayi.hub.desk;

import fayi.content.paper.OpinionPaper;
import fayi.content.paper.PaperFonts;
import fayi.content.paper.PaperMaker;
import fayi.content.source.BundledSource;
import fayi.hub.testkit.Samples;
import fayi.hub.testkit.StationClient;
import fayi.protocol.AnsweredQuestion;
import fayi.protocol.Applicant;
import fayi.protocol.PaperEntry;
import fayi.protocol.Seal;
import fayi.protocol.Submission;
import fayi.protocol.SubmissionArchive;
import fayi.protocol.WireFormat;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;

/** What an invented person hands in: a two-page form, a photograph, answers, in a protected group. */
final class Handover {
    static final String NAME = "演示某甲";
    static final String ID_NUMBER = "511301195803090017";
    static final String PHONE = "13800000000";
    static final String STORY = "三月到八月在工地做木工，说好每天三百元，到现在没有拿到工钱。";

    private Handover() {}

    /** Hands it in at {@code station}; the submission's key. */
    static UUID at(StationClient station) throws IOException {
        UUID key = UUID.randomUUID();
        Submission submission = new Submission(
                key,
                "L-DEMO1-0001",
                station.id(),
                "legal-aid",
                "申请法律援助",
                "演示县法律援助中心",
                ZonedDateTime.now(),
                new Applicant(NAME, "male", LocalDate.of(1958, 3, 9), "彝", "四川省演示市演示县演示乡演示村3组", ID_NUMBER, PHONE),
                List.of("migrant_worker", "elderly"),
                List.of(
                        new AnsweredQuestion("matter", "您遇到的是哪一类事？", "干了活，没拿到工钱", "wages"),
                        new AnsweredQuestion("opponent", "这件事是和谁的？", "演示建筑劳务有限公司", "演示建筑劳务有限公司"),
                        new AnsweredQuestion("facts", "请说说事情的经过。", STORY, STORY)),
                List.of(
                        new PaperEntry("paper-1.pdf", "法律援助申请表", "application/pdf"),
                        new PaperEntry("photograph-1.jpg", "欠条照片", "image/jpeg")),
                Samples.submission(key, station.id(), ID_NUMBER, List.of()).trackingSecretSha256());
        byte[] archive = new SubmissionArchive(
                        submission, Map.of("paper-1.pdf", form(), "photograph-1.jpg", photograph()))
                .toBytes(new WireFormat());
        station.submit(key, new Seal(station.sealingKey()).seal(key, archive));
        return key;
    }

    private static byte[] form() {
        return new PaperMaker(new BundledSource(), PaperFonts.installed())
                .make(new OpinionPaper(
                        "演示律师", "演示律师事务所", "演示-1", Optional.empty(), STORY.repeat(80), "演示站", ZonedDateTime.now()));
    }

    private static byte[] photograph() throws IOException {
        BufferedImage picture = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = picture.createGraphics();
        drawing.setColor(new Color(0xE8DCC0));
        drawing.fillRect(0, 0, 1200, 900);
        drawing.setColor(new Color(0x333333));
        for (int line = 0; line < 10; line++) {
            drawing.fillRect(160, 120 + line * 70, 880 - line * 30, 8);
        }
        drawing.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }
}
