package fayi.content.paper;

import fayi.content.ContentLibrary;
import fayi.content.interview.Answer;
import fayi.content.interview.Facts;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Result;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Papers of invented people. */
final class SamplePapers {
    static final ZonedDateTime AT = ZonedDateTime.of(2026, 3, 10, 9, 30, 0, 0, ZoneId.of("Asia/Shanghai"));
    static final String STATION = "演示乡公共法律服务站";
    private static final String STORY = "2025年9月到12月，我和同村三个人在演示县城的工地上砌墙、抹灰，包工头说好每天二百元，做满一百二十天。"
            + "干完以后他只给了路费，说甲方还没有结账，叫我们等。今年正月我又去找他，电话打不通，工地也换了人。"
            + "我有记工本和他写的一张条子，上面写着欠一万二千元。我想把工钱要回来。";

    private SamplePapers() {}

    static InterviewPaper application(String name, String story) {
        return application(name, story, 1985, false);
    }

    static InterviewPaper application(String name, String story, int birthYear, boolean askedForMeans) {
        Facts facts = new Facts(
                name, "male", LocalDate.of(birthYear, 7, 1), "彝", "四川省演示市演示县演示乡演示村3组12号", "110101198507010011");
        InterviewProgress progress =
                InterviewProgress.start(ContentLibrary.bundled().interview("legal-aid"), facts, AT.toLocalDate());
        progress = answer(progress, new Answer.Text("13800000000"));
        progress = answer(progress, new Answer.Choice(askedForMeans ? "injury" : "wages"));
        progress = answer(progress, new Answer.Text("演示建筑劳务有限公司，包工头姓演"));
        progress = answer(progress, new Answer.Text("演示县演示镇演示路1号"));
        progress = answer(progress, new Answer.Date(LocalDate.of(2025, 12, 20)));
        progress = answer(progress, new Answer.Text(story));
        progress = answer(progress, new Answer.Money(1_200_000));
        progress = answer(progress, new Answer.Choice("asked"));
        progress = answer(progress, new Answer.Choices(List.of("migrant_worker", "low_income")));
        progress = answer(progress, new Answer.YesNo(false));
        if (askedForMeans) {
            progress = answer(progress, new Answer.Number(5));
            progress = answer(progress, new Answer.Money(80_000));
            progress = answer(progress, new Answer.Choices(List.of("none")));
        }
        progress = answer(progress, new Answer.YesNo(true));
        return new InterviewPaper(progress.papers().get(0), "L-DEMO1-20260310-0001", "法律援助中心", STATION, AT, progress);
    }

    static InterviewPaper application() {
        return application("演示某人", STORY);
    }

    static ReceiptPaper delivered() {
        return new ReceiptPaper(
                true,
                "FY20260310000001",
                "申请法律援助",
                "法律援助中心",
                List.of("法律援助申请表（2 页）", "照片材料 1 张"),
                Optional.of("法律援助中心会在七天内审查您的申请，并打电话告诉您结果。"),
                Optional.of(LocalDate.of(2026, 3, 17)),
                "FAYI1.00000000-0000-4000-8000-000000000001.00112233445566778899aabbccddeeff",
                STATION,
                AT);
    }

    static ReceiptPaper kept() {
        ReceiptPaper delivered = delivered();
        return new ReceiptPaper(
                false,
                "L-DEMO1-20260310-0001",
                delivered.serviceTitle(),
                delivered.office(),
                delivered.handedIn(),
                Optional.empty(),
                Optional.empty(),
                delivered.code(),
                STATION,
                AT);
    }

    static OpinionPaper opinion() {
        return new OpinionPaper(
                "演示律师一",
                "演示律师事务所",
                "演示-0001",
                Optional.of("FY20260310000001"),
                "一、您和包工头之间有没有书面合同，不影响要工钱。记工本、欠条、工友的证言都是证据，请保存好原件。\n"
                        + "二、建议先到演示县劳动监察大队投诉；同时可以申请劳动仲裁，不收费，要在离开工地后一年内提出。\n"
                        + "三、您属于进城务工的人，要工钱可以申请法律援助，不看收入。今天已经交了申请，等电话就行。\n\n"
                        + "下一步：三天内把记工本和欠条拍照，到服务站补交。",
                STATION,
                AT);
    }

    private static InterviewProgress answer(InterviewProgress progress, Answer answer) {
        if (progress.answer(answer) instanceof Result.Accepted accepted) {
            return accepted.progress();
        }
        throw new IllegalStateException("not accepted at " + progress);
    }
}
